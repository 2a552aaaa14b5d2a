import type { LegalDate } from './legal-date.js';

/** What can be wrong with a holiday notice: a stable code, and what a sentence about it has to tell besides the place. A `text`
 *  is quoted from what was pasted, in half-width punctuation and without spaces. */
export type HolidayProblem =
  // A notice as a file of config/holidays has it.
  | { code: 'not-an-object' | 'not-a-list' | 'text-missing' | 'date-invalid' }
  | { code: 'field-unknown' | 'field-missing'; field: string }
  | { code: 'year-invalid'; first: number; last: number }
  // The days, however they were written.
  | { code: 'no-day-off' }
  | { code: 'ends-before-begins'; from: LegalDate; to: LegalDate }
  | { code: 'day-of-other-year'; date: LegalDate; year: number; before: number }
  | { code: 'day-twice'; date: LegalDate }
  | { code: 'make-up-not-weekend'; date: LegalDate }
  // A text that was pasted.
  | { code: 'line-unreadable' | 'verb-missing' | 'wrong-column' | 'remark-unreadable'; text: string }
  | { code: 'month-missing' | 'no-such-day' | 'count-unreadable'; text: string }
  | { code: 'range-open' | 'weekend-not-met' | 'count-twice' | 'holiday-missing' | 'columns-missing' }
  | { code: 'year-unclear'; text: string; year: number; before: number }
  | { code: 'count-differs'; stated: string; named: number }
  | { code: 'weekday-wrong'; date: LegalDate; stated: string; weekday: string }
  | { code: 'holiday-unknown' | 'holiday-without-day-off'; name: string }
  | { code: 'columns-unclear'; columns: string }
  | { code: 'too-many-columns'; columns: number; expected: number }
  | { code: 'text-of-other-year'; stated: number; year: number }
  | { code: 'issued-twice'; date: LegalDate; other: LegalDate }
  // Notices beside each other.
  | { code: 'year-twice'; year: number }
  | { code: 'notices-contradict'; date: LegalDate; notice: string; other: string };

/** A holiday notice that cannot be trusted. `at` says where: a path such as `daysOff[2].to`, a line of pasted text such as
 *  `line 3`, or nothing for the whole. The message is for developers. */
export class InvalidHolidayNotice extends Error {
  override readonly name = 'InvalidHolidayNotice';

  constructor(
    readonly at: string,
    private readonly problem: HolidayProblem,
  ) {
    const { code, ...details } = problem;
    const told = Object.entries(details).map(([name, value]) => `${name} ${value}`);
    super(`${at === '' ? '' : `${at}: `}${code}${told.length === 0 ? '' : ` (${told.join(', ')})`}`);
  }

  /** Stable: programs may rely on it. */
  get code(): HolidayProblem['code'] {
    return this.problem.code;
  }

  /** What a sentence about the problem tells. */
  get details(): Readonly<Record<string, string | number>> {
    const { code: _, ...details } = this.problem;
    return details;
  }

  /** The same problem where the reader of the text knows it to be. */
  movedTo(at: string): InvalidHolidayNotice {
    return new InvalidHolidayNotice(at, this.problem);
  }
}
