import { countsOf, weeksOf, yearDays } from './year-days.js';

const notices = [
  {
    daysOff: [
      { from: '2024-01-01', to: '2024-01-01', name: '元旦' },
      { from: '2024-05-01', to: '2024-05-05', name: '劳动节' },
    ],
    makeUpDays: ['2024-04-28', '2024-05-11'],
  },
  { daysOff: [{ from: '2024-12-31', to: '2025-01-01', name: '元旦' }], makeUpDays: [] },
];

describe('the days of a year', () => {
  const months = yearDays(2024, notices);
  const kindOf = (on: string) => months.flatMap(({ days }) => days).find((day) => day.on === on)?.kind;

  it('are off, made up, weekend or plain, also by the notice of the next year', () => {
    expect(months.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(['2024-05-01', '2024-04-28', '2024-05-12', '2024-05-06', '2024-12-31'].map(kindOf)).toEqual([
      'off',
      'worked',
      'weekend',
      'plain',
      'off',
    ]);
  });

  it('are counted: days off, made up, worked', () => {
    // 262 days of 2024 are no Saturday or Sunday; five of them are off (1 January, 1 to 3 May, 31 December), two days made up.
    expect(countsOf(months)).toEqual({ off: 7, worked: 2, working: 262 - 5 + 2 });
  });

  it('stand in weeks of seven from Monday', () => {
    for (const month of months) for (const week of weeksOf(month)) expect(week).toHaveLength(7);
    expect(weeksOf(months[4]!)[0]!.map(({ day }) => day?.on)).toEqual([
      undefined,
      undefined,
      '2024-05-01',
      '2024-05-02',
      '2024-05-03',
      '2024-05-04',
      '2024-05-05',
    ]);
  });
});
