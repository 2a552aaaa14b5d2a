import { Temporal } from 'temporal-polyfill';

/** A day in China (Asia/Shanghai), written YYYY-MM-DD. Two legal dates compare as texts. */
export type LegalDate = string & { readonly __brand: 'LegalDate' };

/** A text that is not a day of the calendar, or a day outside the years 0000 to 9999. */
export class InvalidLegalDate extends Error {
  override readonly name = 'InvalidLegalDate';
  constructor(readonly text: string) {
    super(`not a date in the form YYYY-MM-DD: ${JSON.stringify(text)}`);
  }
}

// Counting is done on day numbers (days since 1970-01-01). Temporal says which number a date has; both directions are
// remembered, because bulk recomputation asks for the same few thousand days millions of times.
const EPOCH = new Temporal.PlainDate(1970, 1, 1);
const FORM = /^\d{4}-\d{2}-\d{2}$/;
const MOST_NUMBERS = 131_072;
const MOST_STEPS = 32_768;
const dateAfterMonths = new Map<string, LegalDate>();
const numberOfDate = new Map<string, number>();
const FIRST_DAY = -25_567; // 1900-01-01
const LAST_DAY = 84_005; // 2199-12-31
const dateOfNumber = new Array<LegalDate | undefined>(LAST_DAY - FIRST_DAY + 1);

function findDayNumber(text: string): number | undefined {
  const known = numberOfDate.get(text);
  if (known !== undefined) return known;
  if (!FORM.test(text)) return undefined;
  let day: number;
  try {
    day = EPOCH.until(Temporal.PlainDate.from(text)).days;
  } catch {
    return undefined; // Temporal refuses 2023-02-30 with a RangeError
  }
  if (numberOfDate.size >= MOST_NUMBERS) numberOfDate.clear();
  numberOfDate.set(text, day);
  return day;
}

/** Days since 1970-01-01. Internal to this library.
 *  @throws InvalidLegalDate */
export function dayNumberOf(date: LegalDate): number {
  const day = findDayNumber(date);
  if (day === undefined) throw new InvalidLegalDate(date);
  return day;
}

/** The date of a day number. Internal to this library.
 *  @throws InvalidLegalDate outside the years 0000 to 9999 */
export function dateOfDayNumber(day: number): LegalDate {
  const known = dateOfNumber[day - FIRST_DAY];
  if (known !== undefined) return known;
  const date = legalDateOfPlain(EPOCH.add({ days: day }));
  if (day >= FIRST_DAY && day <= LAST_DAY) dateOfNumber[day - FIRST_DAY] = date;
  return date;
}

function legalDateOfPlain(date: Temporal.PlainDate): LegalDate {
  const text = date.toString();
  if (!FORM.test(text)) throw new InvalidLegalDate(text);
  return text as LegalDate;
}

/** Reads a legal date strictly: a real day, with two digits each for month and day.
 *  @throws InvalidLegalDate for 2023-02-30, 2023-2-3, or anything but a date */
export function legalDate(text: string): LegalDate {
  if (!isLegalDate(text)) throw new InvalidLegalDate(String(text));
  return text;
}

/** Whether a value from outside is a legal date; the same strictness as {@link legalDate}. */
export function isLegalDate(value: unknown): value is LegalDate {
  return typeof value === 'string' && findDayNumber(value) !== undefined;
}

/** The day so many days later (earlier when negative).
 *  @throws RangeError when `days` is not a whole number
 *  @throws InvalidLegalDate when the result lies outside the years 0000 to 9999 */
export function addDays(date: LegalDate, days: number): LegalDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The corresponding day (对应日) so many months later (earlier when negative); where the month has no such day, its last day.
 *  @throws RangeError when `months` is not a whole number
 *  @throws InvalidLegalDate when the result lies outside the years 0000 to 9999
 *  @source 民法典第二百零二条 */
export function addMonths(date: LegalDate, months: number): LegalDate {
  if (!Number.isSafeInteger(months)) throw new RangeError(`not a whole number of months: ${months}`);
  const step = `${date}+${months}`;
  const known = dateAfterMonths.get(step);
  if (known !== undefined) return known;
  dayNumberOf(date); // refuses what is not a date
  const result = legalDateOfPlain(Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }));
  if (dateAfterMonths.size >= MOST_STEPS) dateAfterMonths.clear();
  dateAfterMonths.set(step, result);
  return result;
}

/** Days from `from` to `to`: 1 from a day to the next, negative when `to` is earlier. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The calendar year of a date. */
export function yearOf(date: LegalDate): number {
  return Number(date.slice(0, 4));
}
