import { dateOfDayNumber, dayNumberOf } from './legal-date.js';
import type { ClockStop, PeriodCount } from './period.js';

/** Uncounted days, first and last included, as day numbers; `last` is Infinity while the stop is open. */
export interface StoppedDays {
  first: number;
  last: number;
  causes: string[];
}

const NONE: readonly StoppedDays[] = [];

/** The days after `start` that stops take out of the count: P+1 to R of a stop recorded on P and ended on R (C2), in order,
 *  stops that share a day merged into one, stops that take out no day left out.
 *  @throws RangeError when a stop ends before it began */
export function stoppedDaysAfter(start: number, stops: readonly ClockStop[] | undefined): readonly StoppedDays[] {
  if (stops === undefined || stops.length === 0) return NONE;
  const single = stops.map(({ from, until, cause }) => {
    const recorded = dayNumberOf(from);
    const last = until === null ? Number.POSITIVE_INFINITY : dayNumberOf(until);
    if (last < recorded) throw new RangeError(`the stop of ${from} ends before it begins, on ${until}`);
    return { first: Math.max(recorded, start) + 1, last, cause };
  });
  single.sort((a, b) => a.first - b.first || a.last - b.last || (a.cause < b.cause ? -1 : 1));
  const merged: StoppedDays[] = [];
  for (const { first, last, cause } of single) {
    if (last < first) continue;
    const before = merged.at(-1);
    if (before === undefined || first > before.last) {
      merged.push({ first, last, causes: [cause] });
    } else {
      before.last = Math.max(before.last, last);
      if (!before.causes.includes(cause)) before.causes.push(cause);
    }
  }
  return merged;
}

/** Stopped days as they stand in the proof of a due date. */
export function stopProof({ first, last, causes }: StoppedDays): PeriodCount['stops'][number] {
  const open = last === Number.POSITIVE_INFINITY;
  return {
    firstOn: dateOfDayNumber(first),
    lastOn: open ? null : dateOfDayNumber(last),
    days: open ? null : last - first + 1,
    causes,
  };
}
