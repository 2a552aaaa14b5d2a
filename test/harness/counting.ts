import { readFileSync } from 'node:fs';
import {
  type ClockStop,
  countPeriod,
  HolidayCalendar,
  type LegalDate,
  legalDate,
  type PeriodInput,
  type PeriodLength,
  parseHolidayNotice,
} from '#legal-time';

const noticeFor = (year: number) =>
  parseHolidayNotice(JSON.parse(readFileSync(new URL(`../../config/holidays/${year}.json`, import.meta.url), 'utf8')));

/** A calendar with the notices of these years only. */
export const calendarOf = (...years: number[]) => new HolidayCalendar(years.map(noticeFor));

/** The calendar of all notices that are there. */
export const calendar = calendarOf(2022, 2023, 2024, 2025, 2026);

/** A stop of the clock, written briefly; null: still open. */
export const stop = (from: string, until: string | null, cause = 'suspended'): ClockStop => ({
  from: legalDate(from),
  until: until === null ? null : legalDate(until),
  cause,
});

/** Counts a period from a day, on the calendar of all notices unless another is given. */
export const count = (length: PeriodLength, startOn: string, more: Partial<PeriodInput> = {}) =>
  countPeriod({ length, startOn: legalDate(startOn), calendar, ...more });

/** The days of a proof, month and day only. */
export const daysOf = (proof: { on: LegalDate }[]) => proof.map((day) => day.on.slice(5)).join(' ');
