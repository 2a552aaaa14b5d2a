import { dateOfDayNumber, dayNumberOf, isLegalDate, type LegalDate } from './legal-date.js';

/** The yearly notice of 国务院办公厅 on days off (放假) and make-up working days (调休上班), as one file of config/holidays.
 *  A correction during the year is written into the same file, and `notice` then names both texts. */
export interface HolidayNotice {
  year: number;
  /** Number or title of the notice, shown in the proof of a due date. */
  notice: string;
  issuedOn?: LegalDate;
  /** Both ends are days off. */
  daysOff: { from: LegalDate; to: LegalDate; name: string }[];
  makeUpDays: LegalDate[];
}

/** A holiday notice that cannot be trusted; `at` says where, for example `daysOff[2].to`. */
export class InvalidHolidayNotice extends Error {
  override readonly name = 'InvalidHolidayNotice';
  constructor(
    readonly at: string,
    readonly problem: string,
  ) {
    super(at === '' ? problem : `${at}: ${problem}`);
  }
}

/** Saturday or Sunday. Internal to this library. */
export function isWeekend(date: LegalDate): boolean {
  return (((dayNumberOf(date) + 3) % 7) + 7) % 7 >= 5; // day 0, 1970-01-01, was a Thursday
}

/** Every day from `from` to `to`, both included. Internal to this library. */
export function datesOf({ from, to }: { from: LegalDate; to: LegalDate }): LegalDate[] {
  const first = dayNumberOf(from);
  return Array.from({ length: dayNumberOf(to) - first + 1 }, (_, i) => dateOfDayNumber(first + i));
}

/** Reads a holiday notice strictly: unknown fields, days named twice, make-up days that are not Saturdays or Sundays and days
 *  outside the year are refused. The last days of December before may be named: the notice of 2023 gave 2022-12-31 off.
 *  @throws InvalidHolidayNotice */
export function parseHolidayNotice(json: unknown): HolidayNotice {
  const file = objectOf(json, '', ['year', 'notice', 'daysOff', 'makeUpDays'], ['issuedOn']);
  const { year } = file;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1949 || year > 2199) {
    throw new InvalidHolidayNotice('year', 'must be a year between 1949 and 2199');
  }
  const seen = new Set<LegalDate>();
  const daysOff = listOf(file['daysOff'], 'daysOff').map((entry, i) => {
    const at = `daysOff[${i}]`;
    const range = objectOf(entry, at, ['from', 'to', 'name'], []);
    const from = dateIn(year, range['from'], `${at}.from`);
    const to = dateIn(year, range['to'], `${at}.to`);
    if (from > to) throw new InvalidHolidayNotice(at, `begins on ${from}, after it ends on ${to}`);
    for (const date of datesOf({ from, to })) once(seen, date, at);
    return { from, to, name: textOf(range['name'], `${at}.name`) };
  });
  if (daysOff.length === 0) throw new InvalidHolidayNotice('daysOff', 'names no day off');
  const makeUpDays = listOf(file['makeUpDays'], 'makeUpDays').map((entry, i) => {
    const at = `makeUpDays[${i}]`;
    const date = dateIn(year, entry, at);
    if (!isWeekend(date)) throw new InvalidHolidayNotice(at, `${date} is not a Saturday or Sunday`);
    once(seen, date, at);
    return date;
  });
  const notice = { year, notice: textOf(file['notice'], 'notice'), daysOff, makeUpDays };
  return file['issuedOn'] === undefined ? notice : { ...notice, issuedOn: dateOf(file['issuedOn'], 'issuedOn') };
}

function objectOf(value: unknown, at: string, required: string[], optional: string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidHolidayNotice(at, 'must be an object');
  }
  for (const field of Object.keys(value)) {
    if (!required.includes(field) && !optional.includes(field))
      throw new InvalidHolidayNotice(at, `unknown field ${field}`);
  }
  for (const field of required) {
    if (!Object.hasOwn(value, field)) throw new InvalidHolidayNotice(at, `field ${field} is missing`);
  }
  return value as Record<string, unknown>;
}

function listOf(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw new InvalidHolidayNotice(at, 'must be a list');
  return value;
}

function textOf(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new InvalidHolidayNotice(at, 'must be a text');
  return value;
}

function dateOf(value: unknown, at: string): LegalDate {
  if (!isLegalDate(value)) throw new InvalidHolidayNotice(at, 'must be a date in the form YYYY-MM-DD');
  return value;
}

function dateIn(year: number, value: unknown, at: string): LegalDate {
  const date = dateOf(value, at);
  if (date < `${year - 1}-12-20` || date > `${year}-12-31`) {
    throw new InvalidHolidayNotice(at, `${date} lies neither in ${year} nor in the last days of ${year - 1}`);
  }
  return date;
}

function once(seen: Set<LegalDate>, date: LegalDate, at: string): void {
  if (seen.has(date)) throw new InvalidHolidayNotice(at, `${date} is named twice`);
  seen.add(date);
}
