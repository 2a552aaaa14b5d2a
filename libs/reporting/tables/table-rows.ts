import type { Dictionaries } from '#casework/dictionaries';
import type { Organisations } from '#identity';
import { addDays, type LegalDate, legalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { Period, Scope } from '#statistics';
import type { PeriodRows } from './declaration.js';

/** A row or column that takes some values of a field. */
export interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly codes: readonly string[];
}

/** A row that takes a part of the period. */
export interface PeriodRow {
  readonly key: string;
  readonly label: string;
  readonly period: Period;
}

/** More rows than these nobody reads: five years by month. */
const mostRows = 60;
const monthsOf: Readonly<Record<PeriodRows, number>> = { month: 1, quarter: 3, year: 12 };

/** The months, quarters or years of a period; the first and the last are cut to it.
 *  @throws Refusal `table.too-many-rows` */
export function periodRowsOf(by: PeriodRows, { from, to }: Period): PeriodRow[] {
  const rows: PeriodRow[] = [];
  const length = monthsOf[by];
  let [year, month] = from.split('-').map(Number) as [number, number];
  month -= (month - 1) % length;
  for (;;) {
    const first = firstOf(year, month);
    if (rows.length === mostRows) throw new Refusal('table.too-many-rows', { most: mostRows });
    const next = year * 12 + (month - 1) + length;
    const [nextYear, nextMonth] = [Math.floor(next / 12), (next % 12) + 1];
    // There is no day after the last that dates know.
    const last = nextYear > 9999 ? to : addDays(firstOf(nextYear, nextMonth), -1);
    const period = { from: first < from ? from : first, to: last > to ? to : last };
    rows.push({ ...nameOf(by, year, month), period });
    if (last >= to) return rows;
    [year, month] = [nextYear, nextMonth];
  }
}

const firstOf = (year: number, month: number): LegalDate => legalDate(`${year}-${String(month).padStart(2, '0')}-01`);

function nameOf(by: PeriodRows, year: number, month: number): { key: string; label: string } {
  if (by === 'year') return { key: `${year}`, label: `${year}年` };
  if (by === 'month') return { key: firstOf(year, month).slice(0, 7), label: `${year}年${month}月` };
  const quarter = (month + 2) / 3;
  return { key: `${year}-q${quarter}`, label: `${year}年第${quarter}季度` };
}

/** One row for each code of a dictionary, in its order. */
export const rowsOfCodes = (dictionary: string, dictionaries: Dictionaries): Bucket[] =>
  [...dictionaries.get(dictionary).entries.values()].map(({ code, label }) => ({ key: code, label, codes: [code] }));

/** The unit of a scope itself, and each unit directly below it with all that are below that one. 本级 has one row for all that
 *  is in it: what is done for its organ (代表行署) may be kept by another unit.
 *  @throws Refusal `organisation.unknown` */
export function rowsOfUnits(scope: Scope, units: Organisations): Bucket[] {
  const top = ['bureau', 'region'].includes(scope) ? units.top() : units.get(scope);
  if (scope === 'bureau') return [{ key: top.code, label: top.name, codes: units.withSubordinates(top.code) }];
  const below = units.all().filter(({ parent }) => parent === top.code);
  return [
    { key: top.code, label: below.length === 0 ? top.name : `${top.name}（本级）`, codes: [top.code] },
    ...below.map(({ code, name }) => ({ key: code, label: name, codes: units.withSubordinates(code) })),
  ];
}

const levelOf = { 'prefecture-bureau': 'city', 'county-bureau': 'county' } as const;

/** The organs of some levels: those that a bureau of that level represents. */
export function organsOfLevels(levels: readonly string[], units: Organisations): string[] {
  return units.all().flatMap(({ kind, represents }) => {
    const isOne = represents !== undefined && kind !== 'station' && levels.includes(levelOf[kind]);
    return isOne ? [represents.code] : [];
  });
}
