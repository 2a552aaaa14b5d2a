import { addDays, addMonths, type LegalDate } from '#legal-time';
import type { Period } from './condition.js';

/** The same period of last year (上年同期). A 29 February falls on the 28th; a period longer than a day that ends with the
 *  last of February ends with the last of February the year before, so that whole months are compared with whole months. */
export function lastYear({ from, to }: Period): Period {
  const end = addMonths(to, -12);
  return { from: addMonths(from, -12), to: from < to && isLastOfFebruary(to) ? lastOfFebruary(end) : end };
}

const isLastOfFebruary = (day: LegalDate): boolean => day.slice(5, 7) === '02' && addDays(day, 1).slice(5, 7) === '03';

const lastOfFebruary = (day: LegalDate): LegalDate => (isLastOfFebruary(day) ? day : addDays(day, 1));
