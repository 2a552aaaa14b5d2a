import { Temporal } from 'temporal-polyfill';
import { isLegalDate, type LegalDate, legalDate } from './legal-date.js';

/** A moment in UTC, written with milliseconds: 2023-01-05T02:30:00.000Z. Two instants compare as texts. */
export type Instant = string & { readonly __brand: 'Instant' };

/** A text that is not a moment in the one form this system writes. */
export class InvalidInstant extends Error {
  override readonly name = 'InvalidInstant';
  constructor(readonly text: string) {
    super(`not a moment in the form YYYY-MM-DDThh:mm:ss.sssZ: ${JSON.stringify(text)}`);
  }
}

const CHINA = 'Asia/Shanghai';
const HOUR = 3_600_000;
const TIME_OF_DAY = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Reads an instant strictly, in the form that Date.prototype.toISOString writes.
 *  @throws InvalidInstant */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new InvalidInstant(String(text));
  return text;
}

/** Whether a value from outside is an instant; the same strictness as {@link instant}. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && TIME_OF_DAY.test(value.slice(10)) && isLegalDate(value.slice(0, 10));
}

// China's clocks have stood a whole number of hours off UTC since 1901, so all moments of one UTC hour fall on one day.
const WHOLE_HOURS_SINCE = '1902';
const MOST_HOURS = 65_536;
const dateOfHour = new Map<string, LegalDate>();

/** The day in China on which a moment falls. Follows the time zone, because from 1986 to 1991 China kept summer time. */
export function legalDateOf(at: Instant): LegalDate {
  if (at < WHOLE_HOURS_SINCE) return chinaDateOf(at);
  const hour = at.slice(0, 13);
  const known = dateOfHour.get(hour);
  if (known !== undefined) return known;
  const date = chinaDateOf(at);
  if (dateOfHour.size >= MOST_HOURS) dateOfHour.clear();
  dateOfHour.set(hour, date);
  return date;
}

function chinaDateOf(at: Instant): LegalDate {
  return legalDate(Temporal.Instant.from(at).toZonedDateTimeISO(CHINA).toPlainDate().toString());
}

/** The moment of a local time of day, `HH:MM`, on a day in China; summer time is followed. A time that the clocks leapt over
 *  is taken for the one they leapt to. */
export function instantIn(date: LegalDate, time: string): Instant {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(CHINA);
  return instantOf(epochMilliseconds);
}

/** The last moment of a day in China. */
export const lastMomentOf = (date: LegalDate): Instant => instantOf(endOfDay(date) - 1);

// Hours are counted in milliseconds since 1970, inside this library only.

/** 24:00 in China of a day. */
export function endOfDay(date: LegalDate): number {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(CHINA).epochMilliseconds;
}

/** The end of the clock hour in which a moment falls: 11:00 for 10:00 as for 10:59. */
export function endOfHour(at: Instant): number {
  return addHours(Math.floor(millisecondsOf(at) / HOUR) * HOUR, 1);
}

export function addHours(at: number, hours: number): number {
  return at + hours * HOUR;
}

/** Whole hours from `from` to `to`, rounded down. */
export function hoursBetween(from: number, to: number): number {
  return Math.floor((to - from) / HOUR);
}

export function millisecondsOf(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

export function instantOf(milliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 }) as Instant;
}
