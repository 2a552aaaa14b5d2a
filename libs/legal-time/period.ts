import type { HolidayCalendar } from './holiday-calendar.js';
import type { Instant } from './instant.js';
import type { LegalDate } from './legal-date.js';

/** `days` are calendar days (日), `working-days` are 工作日. */
export type PeriodUnit = 'hours' | 'days' | 'working-days' | 'months' | 'years';

/** A length carries its unit; plain JSON. */
export interface PeriodLength {
  count: number;
  unit: PeriodUnit;
  backwards?: true;
  condition?: true;
}

/** So many hours (时): ends at a moment, does not roll over, knows neither stops nor extensions.
 *  @throws RangeError when `count` is negative or not whole */
export const hours = (count: number): PeriodLength => lengthOf(count, 'hours');

/** So many calendar days (日); the end rolls over days off.
 *  @throws RangeError when `count` is negative or not whole */
export const days = (count: number): PeriodLength => lengthOf(count, 'days');

/** So many working days (工作日), make-up days included.
 *  @throws RangeError when `count` is negative or not whole
 *  @source 行政复议法（2023修订）第八十八条第二款 */
export const workingDays = (count: number): PeriodLength => lengthOf(count, 'working-days');

/** So many months, to the corresponding day; the end rolls over days off.
 *  @throws RangeError when `count` is negative or not whole
 *  @source 民法典第二百零二条 */
export const months = (count: number): PeriodLength => lengthOf(count, 'months');

/** So many years, to the corresponding day; the end rolls over days off.
 *  @throws RangeError when `count` is negative or not whole
 *  @source 民法典第二百零二条 */
export const years = (count: number): PeriodLength => lengthOf(count, 'years');

/** "At least so long before": counted back from the day before the starting day; the end is the latest lawful day (C5). It
 *  never rolls over: a later day would cut the notice short. Knows neither stops nor extensions. Not for hours. */
export const backwards = (length: PeriodLength): PeriodLength => ({ ...length, backwards: true });

/** A condition that must have lasted so long (满六十日), not a limit to act: the end does not roll over (C6). */
export const condition = (length: PeriodLength): PeriodLength => ({ ...length, condition: true });

/** A stop of the clock (期间中止、扣除), recorded on `from` and ended on `until`: `from` is spent, the days from the next one to
 *  `until` are not counted (C2). `until: null`: still open. */
export interface ClockStop {
  from: LegalDate;
  until: LegalDate | null;
  cause: string;
}

/** An extension (延长) approved on a day, in calendar days; of a working-day period, in working days. */
export interface Extension {
  on: LegalDate;
  days: number;
}

/** A day that was not counted, or over which the end rolled, and the notice that gives it off. */
export interface ProofDay {
  on: LegalDate;
  because: 'weekend' | 'holiday';
  notice?: string;
}

/** What a period is counted from. `startAt` matters to hours only, and must fall on `startOn`. */
export interface PeriodInput {
  length: PeriodLength;
  startOn: LegalDate;
  startAt?: Instant;
  stops?: readonly ClockStop[];
  extensions?: readonly Extension[];
  calendar: HolidayCalendar;
}

/** The proof of a due date (怎么算的); plain JSON. */
export interface PeriodCount {
  /** Not counted: day 1 is the next day. */
  startOn: LegalDate;
  length: PeriodLength;
  extensionDays: number;
  extensions: Extension[];
  /** Merged, clipped to what lies after `startOn`, and only those that begin on or before the raw end. `lastOn` and `days` are
   *  null while the stop is open. */
  stops: { firstOn: LegalDate; lastOn: LegalDate | null; days: number | null; causes: string[] }[];
  /** The last day before roll-over; null while the clock is stopped. */
  rawEndOn: LegalDate | null;
  /** The due date (届满日); of hours, the day that `dueAt` belongs to or ends; null while the clock is stopped. */
  dueOn: LegalDate | null;
  /** Hours only. */
  dueAt?: Instant;
  /** Of working-day periods the days passed over while counting (stopped days are in `stops`), of others the days rolled over. */
  skipped: ProofDay[];
  /** Make-up working days that were counted, on which the period ends, or to which it rolled. */
  madeUp: { on: LegalDate; notice?: string }[];
  rolled: boolean;
  /** Years without a loaded notice that the count had to ask about, ascending. Empty: the date is final. */
  provisionalYears: number[];
  /** Only while the clock is stopped: days spent up to and including the day of the stop, and days left. */
  used: number | null;
  left: number | null;
}

function lengthOf(count: number, unit: PeriodUnit): PeriodLength {
  return { count: wholeNumber(count, `length in ${unit}`), unit };
}

/** Internal to this library.
 *  @throws RangeError when `value` is negative or not whole */
export function wholeNumber(value: number, what: string): number {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${what} must be a whole number from 0: ${value}`);
  return value;
}
