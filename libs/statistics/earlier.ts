import { addDays, addMonths, daysBetween, type LegalDate } from '#legal-time';
import type { Period } from './condition.js';

/** The same period so many years earlier (上年同期). A 29 February falls on the 28th; a period longer than a day that ends with
 *  the last of February ends with the last of February then too, so that whole months are compared with whole months. */
export function yearsEarlier({ from, to }: Period, years: number): Period {
  const end = addMonths(to, -12 * years);
  return { from: addMonths(from, -12 * years), to: from < to && isLastOfFebruary(to) ? lastOfFebruary(end) : end };
}

/** The period of the same length just before (上期), or so many times before: months where it is whole months, else days. */
export function periodsEarlier({ from, to }: Period, times: number): Period {
  const months = wholeMonthsOf({ from, to });
  if (months === undefined) {
    const days = (daysBetween(from, to) + 1) * times;
    return { from: addDays(from, -days), to: addDays(to, -days) };
  }
  const begins = addMonths(from, -months * times);
  return { from: begins, to: addDays(addMonths(begins, months), -1) };
}

/** How many whole months a period has; undefined where it begins or ends in the middle of one. */
function wholeMonthsOf({ from, to }: Period): number | undefined {
  const next = addDays(to, 1);
  if (!from.endsWith('-01') || !next.endsWith('-01')) return undefined;
  const monthsOf = (day: LegalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthsOf(next) - monthsOf(from);
}

const isLastOfFebruary = (day: LegalDate): boolean => day.slice(5, 7) === '02' && addDays(day, 1).slice(5, 7) === '03';

const lastOfFebruary = (day: LegalDate): LegalDate => (isLastOfFebruary(day) ? day : addDays(day, 1));
