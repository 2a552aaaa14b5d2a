import { addDays, type LegalDate, legalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { Period } from './condition.js';

export const periodUnits = ['month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A month, quarter or year of a longer period, or what the period holds of it. */
export interface PeriodPart {
  readonly key: string;
  readonly label: string;
  readonly period: Period;
}

/** More than these nobody reads: five years by month. */
const mostParts = 60;
const monthsOf: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** The months, quarters or years of a period; the first and the last are cut to it.
 *  @throws Refusal `table.too-many-rows` */
export function partsOfPeriod(by: PeriodUnit, { from, to }: Period): PeriodPart[] {
  const parts: PeriodPart[] = [];
  const length = monthsOf[by];
  let [year, month] = from.split('-').map(Number) as [number, number];
  month -= (month - 1) % length;
  for (;;) {
    const first = firstOf(year, month);
    if (parts.length === mostParts) throw new Refusal('table.too-many-rows', { most: mostParts });
    const next = year * 12 + (month - 1) + length;
    const [nextYear, nextMonth] = [Math.floor(next / 12), (next % 12) + 1];
    // There is no day after the last that dates know.
    const last = nextYear > 9999 ? to : addDays(firstOf(nextYear, nextMonth), -1);
    const period = { from: first < from ? from : first, to: last > to ? to : last };
    parts.push({ ...nameOf(by, year, month), period });
    if (last >= to) return parts;
    [year, month] = [nextYear, nextMonth];
  }
}

const firstOf = (year: number, month: number): LegalDate => legalDate(`${year}-${String(month).padStart(2, '0')}-01`);

function nameOf(by: PeriodUnit, year: number, month: number): { key: string; label: string } {
  if (by === 'year') return { key: `${year}`, label: `${year}年` };
  if (by === 'month') return { key: firstOf(year, month).slice(0, 7), label: `${year}年${month}月` };
  const quarter = (month + 2) / 3;
  return { key: `${year}-q${quarter}`, label: `${year}年第${quarter}季度` };
}
