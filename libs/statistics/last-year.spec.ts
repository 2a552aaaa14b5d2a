import { legalDate } from '#legal-time';
import { lastYear } from './last-year.js';

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
    expect(lastYear({ from: legalDate(from), to: legalDate(to) })).toEqual({ from: fromThen, to: toThen });
  });
});
