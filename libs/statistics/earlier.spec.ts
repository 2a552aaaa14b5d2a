import { legalDate } from '#legal-time';
import { periodsEarlier, yearsEarlier } from './earlier.js';

const period = (from: string, to: string) => ({ from: legalDate(from), to: legalDate(to) });

describe('上年同期', () => {
  it.each([
    ['a year', '2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['a leap February after a plain one', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['a plain February after a leap one', '2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['two months to the end of a plain February', '2025-01-01', '2025-02-28', '2024-01-01', '2024-02-29'],
    ['a period that ends on 28 February of a leap year', '2024-01-01', '2024-02-28', '2023-01-01', '2023-02-28'],
    ['the day 29 February', '2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['the day 28 February', '2025-02-28', '2025-02-28', '2024-02-28', '2024-02-28'],
    ['a period from 29 February', '2024-02-29', '2024-03-31', '2023-02-28', '2023-03-31'],
  ])('of %s', (_, from, to, fromThen, toThen) => {
    expect(yearsEarlier(period(from, to), 1)).toEqual({ from: fromThen, to: toThen });
  });

  it('of several years ago', () => {
    expect(yearsEarlier(period('2023-02-01', '2023-02-28'), 3)).toEqual({ from: '2020-02-01', to: '2020-02-29' });
  });
});

describe('上期', () => {
  it.each([
    ['a month', '2024-03-01', '2024-03-31', 1, '2024-02-01', '2024-02-29'],
    ['a quarter', '2024-01-01', '2024-03-31', 1, '2023-10-01', '2023-12-31'],
    ['a year', '2024-01-01', '2024-12-31', 1, '2023-01-01', '2023-12-31'],
    ['a quarter, two before', '2024-01-01', '2024-03-31', 2, '2023-07-01', '2023-09-30'],
    ['some days', '2024-03-04', '2024-03-10', 1, '2024-02-26', '2024-03-03'],
    ['what ends within a month', '2024-01-01', '2024-03-30', 1, '2023-10-03', '2023-12-31'],
    ['a day', '2024-03-01', '2024-03-01', 1, '2024-02-29', '2024-02-29'],
  ])('of %s', (_, from, to, times, fromThen, toThen) => {
    expect(periodsEarlier(period(from, to), times)).toEqual({ from: fromThen, to: toThen });
  });
});
