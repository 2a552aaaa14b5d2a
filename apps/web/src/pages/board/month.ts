import { daysBetween } from '../../parts/form/days.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** The month so many months after another, `YYYY-MM`. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** The weeks of a month from Monday on, each of seven days; null for those of other months. */
export function weeksOf(month: string): (string | null)[][] {
  const before = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const count = daysBetween(`${month}-01`, `${monthAfter(month, 1)}-01`);
  const days: (string | null)[] = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, i) =>
    i < before || i >= before + count ? null : `${month}-${two(i - before + 1)}`,
  );
  return Array.from({ length: days.length / 7 }, (_, i) => days.slice(i * 7, i * 7 + 7));
}
