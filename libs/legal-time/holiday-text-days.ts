import { datesOf } from './holiday-notice.js';
import { type HolidayProblem, InvalidHolidayNotice } from './holiday-problem.js';
import { dayNumberOf, daysBetween, isLegalDate, type LegalDate, yearOf } from './legal-date.js';

/** Days that stand together: a single day, or all from the first to the last. */
export interface DayRange {
  from: LegalDate;
  to: LegalDate;
}

/** What a piece of text gives off (放假) and has worked in exchange (上班). */
export interface Arrangement {
  off: DayRange[];
  worked: LegalDate[];
}

/** A day as it is written. What is left out follows from the days before it and from the year of the notice. */
interface WrittenDay {
  year: number | undefined;
  month: number | undefined;
  day: number;
  weekdays: string[];
}

const DAY = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]/;
const NUMERIC_DAY = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/;
const TO = /^(?:至|到|[-\u2010-\u2015\u2212~〜]+)/;
const AND = /^(?:、|,|和|及|与|以及)(?=\d)/;
const OFF = /^,?(?:放假调休|调休放假|放假|休假|休息)/;
const WORKED = /^,?(?:均|照常|正常|调休)?(?:上班|补班)/;
const COUNT = /^\(?(?:共计?|合计)?(\d{1,2}|[一二三四五六七八九十])天\)?/;
const REMARK = /^\((?!共|合计)([^()]*)\)/;
const WEEKDAY = /^(?:周|星期|礼拜)([一二三四五六日天])/;
const LUNAR = /^(?:农历)?(?:[正一二三四五六七八九十冬腊闰]+月|大年)?(?:除夕|初?[一二三四五六七八九十廿]+)$/;
const NUMERALS = '〇一二三四五六七八九十';

/** Text that is read from left to right; every form is anchored at its beginning. */
class Cursor {
  constructor(public rest: string) {}

  take(form: RegExp): RegExpExecArray | undefined {
    const found = form.exec(this.rest) ?? undefined;
    if (found !== undefined) this.rest = this.rest.slice(found[0].length);
    return found;
  }
}

/** Reads what text without spaces and in half-width punctuation says of days: `1月1日(周四)至3日放假调休,共3天,1月4日上班`. In the
 *  cell of a table the verb may be missing, and is then `implied`. Internal to this library.
 *  @throws InvalidHolidayNotice, with an empty `at`, for whatever is not understood, and for a weekday or a number of days that
 *    is not right */
export function readArrangement(text: string, year: number, implied?: keyof Arrangement): Arrangement {
  const cursor = new Cursor(text);
  const off: DayRange[] = [];
  const worked: LegalDate[] = [];
  let uncounted = 0;
  while (cursor.rest !== '') {
    if (cursor.take(/^(?:[,、。;]|\.$)/) !== undefined) continue;
    const unread = cursor.rest;
    const days = readDays(cursor, year);
    if (days.length > 0) {
      const verb = verbOf(cursor) ?? implied ?? refuse({ code: 'verb-missing', text: unread });
      if (implied !== undefined && verb !== implied) refuse({ code: 'wrong-column', text: unread });
      if (verb === 'worked') {
        worked.push(...days.flatMap(datesOf));
      } else {
        off.push(...days);
        uncounted += daysIn(days);
      }
      continue;
    }
    const count = cursor.take(COUNT)?.[1];
    if (count !== undefined) {
      checkCount(count, uncounted);
      uncounted = 0;
    } else if (!takeRemarkOn(off, cursor)) {
      refuse({ code: 'line-unreadable', text: unread });
    }
  }
  return { off, worked };
}

/** Refuses a number of days, in digits or a Chinese numeral, that differs from the days read. Internal to this library.
 *  @throws InvalidHolidayNotice, with an empty `at` */
export function checkCount(stated: string, read: number): void {
  const count = /^\d+$/.test(stated) ? Number(stated) : NUMERALS.indexOf(stated);
  if (count !== read) refuse({ code: 'count-differs', stated, named: read });
}

/** How many days the ranges have. Internal to this library. */
export function daysIn(ranges: readonly DayRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
}

/** Internal to this library.
 *  @throws InvalidHolidayNotice, with an empty `at`: the caller knows the line */
export function refuse(problem: HolidayProblem): never {
  throw new InvalidHolidayNotice('', problem);
}

function verbOf(cursor: Cursor): keyof Arrangement | undefined {
  if (cursor.take(OFF) !== undefined) return 'off';
  return cursor.take(WORKED) === undefined ? undefined : 'worked';
}

/** 与周末连休 adds no day: weekends are off without being named. */
function takeRemarkOn(off: readonly DayRange[], cursor: Cursor): boolean {
  if (cursor.take(/^与周末连休/) !== undefined) {
    if (!off.some(meetsWeekend)) refuse({ code: 'weekend-not-met' });
    return true;
  }
  return cursor.take(/^不调休/) !== undefined;
}

function meetsWeekend(range: DayRange): boolean {
  return datesOf(range).some((date) => !'二三四'.includes(weekdayOf(date)));
}

/** The days of a list (1月26日、2月8日) of single days and ranges; empty when no day stands here. */
function readDays(cursor: Cursor, year: number): DayRange[] {
  const days: DayRange[] = [];
  do {
    const first = takeDay(cursor);
    if (first === undefined) break;
    const last = cursor.take(TO) === undefined ? undefined : (takeDay(cursor) ?? refuse({ code: 'range-open' }));
    const from = firstOf(first, last, days.at(-1)?.to, year);
    const to = last === undefined ? from : lastOf(last, from);
    if (from > to) refuse({ code: 'ends-before-begins', from, to });
    checkWeekdays(from, first.weekdays);
    if (last !== undefined) checkWeekdays(to, last.weekdays);
    days.push({ from, to });
  } while (cursor.take(AND) !== undefined);
  return days;
}

function takeDay(cursor: Cursor): WrittenDay | undefined {
  const numeric = cursor.take(NUMERIC_DAY);
  if (numeric !== undefined) {
    const [, year, , month, day] = numeric.map(Number);
    return { year, month, day: day!, weekdays: takeWeekdays(cursor) };
  }
  const written = cursor.take(DAY);
  if (written === undefined) return undefined;
  const [year, month] = [written[1], written[2]].map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (year !== undefined && month === undefined) refuse({ code: 'month-missing', text: written[0] });
  return { year, month, day: Number(written[3]), weekdays: takeWeekdays(cursor) };
}

/** Weekdays that stand after a day, bare or in brackets; beside them in brackets only a day of the lunar calendar. */
function takeWeekdays(cursor: Cursor): string[] {
  const weekdays: string[] = [];
  for (;;) {
    const bare = cursor.take(WEEKDAY);
    const remark = bare === undefined ? cursor.take(REMARK) : undefined;
    if (bare !== undefined) weekdays.push(bare[1]!);
    else if (remark === undefined) return weekdays;
    for (const piece of remark?.[1]?.split(/[、,;]/) ?? []) {
      const weekday = WEEKDAY.exec(piece);
      if (weekday !== null && weekday[0] === piece) weekdays.push(weekday[1]!);
      else if (!LUNAR.test(piece)) refuse({ code: 'remark-unreadable', text: piece });
    }
  }
}

function checkWeekdays(date: LegalDate, stated: readonly string[]): void {
  const weekday = weekdayOf(date);
  for (const written of stated) {
    if (written.replace('天', '日') !== weekday)
      refuse({ code: 'weekday-wrong', date, stated: `周${written}`, weekday: `周${weekday}` });
  }
}

function weekdayOf(date: LegalDate): string {
  return '一二三四五六日'[(((dayNumberOf(date) + 3) % 7) + 7) % 7]!; // day 0, 1970-01-01, was a Thursday
}

/** A day without month is in the month of the day before it; one without year is in the year of the notice. Only the last days of
 *  December may be those of the year before: without a year they are understood when a range leads on to January. */
function firstOf(
  first: WrittenDay,
  last: WrittenDay | undefined,
  before: LegalDate | undefined,
  year: number,
): LegalDate {
  const { month, day } = first;
  if (month === undefined) return inMonthOf(before ?? refuse({ code: 'month-missing', text: `${day}日` }), day);
  if (first.year !== undefined) return dateOf(first.year, month, day);
  if (month < 12 || day < 20) return dateOf(year, month, day);
  if (last?.month === 1) return dateOf((last.year ?? year) - 1, month, day);
  return refuse({ code: 'year-unclear', text: `12月${day}日`, year, before: year - 1 });
}

/** The last day of a range; without year the first such day from `from` on. */
function lastOf({ year, month, day }: WrittenDay, from: LegalDate): LegalDate {
  if (month === undefined) return inMonthOf(from, day);
  if (year !== undefined) return dateOf(year, month, day);
  const same = dateOf(yearOf(from), month, day);
  return same < from ? dateOf(yearOf(from) + 1, month, day) : same;
}

function inMonthOf(date: LegalDate, day: number): LegalDate {
  return dateOf(yearOf(date), Number(date.slice(5, 7)), day);
}

function dateOf(year: number, month: number, day: number): LegalDate {
  const two = (digits: number) => String(digits).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isLegalDate(text) ? text : refuse({ code: 'no-such-day', text: `${year}年${month}月${day}日` });
}
