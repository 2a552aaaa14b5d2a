import { daysOf } from './days.js';

describe('the usual periods', () => {
  it.each([
    ['year', '2024-05-20', '2024-01-01', '2024-05-20'],
    ['last-year', '2024-05-20', '2023-01-01', '2023-12-31'],
    ['quarter', '2024-05-20', '2024-04-01', '2024-05-20'],
    ['quarter', '2024-12-31', '2024-10-01', '2024-12-31'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ] as const)('%s on %s is %s to %s', (preset, today, from, to) => {
    expect(daysOf(preset, today)).toEqual({ from, to });
  });
});
