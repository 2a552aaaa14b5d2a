import { addDays, legalDate } from '#legal-time';
import { periodAfter, periodBefore, periodNamed, periodOf, rhythms } from './rhythm.js';

describe('periods', () => {
  it('are nights, months, quarters and years, with their names', () => {
    const on = legalDate('2024-02-29');
    expect(rhythms.map((rhythm) => Object.values(periodOf(rhythm, on)).join(' '))).toEqual([
      '2024-02-29 2024-02-29 2024-02-29',
      '2024-02 2024-02-01 2024-02-29',
      '2024-Q1 2024-01-01 2024-03-31',
      '2024 2024-01-01 2024-12-31',
    ]);
    expect(periodOf('quarter', legalDate('2025-12-31'))).toMatchObject({ name: '2025-Q4', from: '2025-10-01' });
  });

  it('follow each other without a gap, and are found again by their names', () => {
    for (const rhythm of rhythms) {
      let period = periodOf(rhythm, legalDate('2023-11-07'));
      for (let i = 0; i < 40; i++) {
        const next = periodAfter(rhythm, period);
        expect(next.from).toBe(addDays(period.to, 1));
        expect(next.name > period.name).toBe(true);
        expect(periodBefore(rhythm, next)).toEqual(period);
        expect(periodNamed(rhythm, next.name)).toEqual(next);
        period = next;
      }
    }
  });

  it('have no other names', () => {
    const names = ['', '2025', '2025-3', '2025-13', '2025-02-30', '2025-Q5', '2025-Q1-01', '2025-03-05T', 'x'];
    for (const name of names) {
      expect(rhythms.filter((rhythm) => periodNamed(rhythm, name)?.name === name)).toEqual(
        name === '2025' ? ['year'] : [],
      );
    }
  });
});
