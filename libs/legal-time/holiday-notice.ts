import { InvalidHolidayNotice } from './holiday-problem.js';
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

const FIRST_YEAR = 1949;
const LAST_YEAR = 2199;

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
  if (typeof year !== 'number' || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new InvalidHolidayNotice('year', { code: 'year-invalid', first: FIRST_YEAR, last: LAST_YEAR });
  }
  const seen = new Set<LegalDate>();
  const daysOff = listOf(file['daysOff'], 'daysOff').map((entry, i) => {
    const at = `daysOff[${i}]`;
    const range = objectOf(entry, at, ['from', 'to', 'name'], []);
    const from = dateIn(year, range['from'], `${at}.from`);
    const to = dateIn(year, range['to'], `${at}.to`);
    if (from > to) throw new InvalidHolidayNotice(at, { code: 'ends-before-begins', from, to });
    for (const date of datesOf({ from, to })) once(seen, date, at);
    return { from, to, name: textOf(range['name'], `${at}.name`) };
  });
  if (daysOff.length === 0) throw new InvalidHolidayNotice('daysOff', { code: 'no-day-off' });
  const makeUpDays = listOf(file['makeUpDays'], 'makeUpDays').map((entry, i) => {
    const at = `makeUpDays[${i}]`;
    const date = dateIn(year, entry, at);
    if (!isWeekend(date)) throw new InvalidHolidayNotice(at, { code: 'make-up-not-weekend', date });
    once(seen, date, at);
    return date;
  });
  const notice = { year, notice: textOf(file['notice'], 'notice'), daysOff, makeUpDays };
  return file['issuedOn'] === undefined ? notice : { ...notice, issuedOn: dateOf(file['issuedOn'], 'issuedOn') };
}

function objectOf(value: unknown, at: string, required: string[], optional: string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidHolidayNotice(at, { code: 'not-an-object' });
  }
  for (const field of Object.keys(value)) {
    if (!required.includes(field) && !optional.includes(field))
      throw new InvalidHolidayNotice(at, { code: 'field-unknown', field });
  }
  for (const field of required) {
    if (!Object.hasOwn(value, field)) throw new InvalidHolidayNotice(at, { code: 'field-missing', field });
  }
  return value as Record<string, unknown>;
}

function listOf(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw new InvalidHolidayNotice(at, { code: 'not-a-list' });
  return value;
}

function textOf(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new InvalidHolidayNotice(at, { code: 'text-missing' });
  return value;
}

function dateOf(value: unknown, at: string): LegalDate {
  if (!isLegalDate(value)) throw new InvalidHolidayNotice(at, { code: 'date-invalid' });
  return value;
}

function dateIn(year: number, value: unknown, at: string): LegalDate {
  const date = dateOf(value, at);
  if (date < `${year - 1}-12-20` || date > `${year}-12-31`) {
    throw new InvalidHolidayNotice(at, { code: 'day-of-other-year', date, year, before: year - 1 });
  }
  return date;
}

function once(seen: Set<LegalDate>, date: LegalDate, at: string): void {
  if (seen.has(date)) throw new InvalidHolidayNotice(at, { code: 'day-twice', date });
  seen.add(date);
}
