import { z } from 'zod';
import {
  addDays,
  type HolidayCalendar,
  type Instant,
  instantIn,
  isLegalDate,
  type LegalDate,
  yearOf,
} from '#legal-time';
import { configFolder, readDefinition } from '../config-files/index.js';

const at = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM');
const label = z.string().min(1);
const night = z.strictObject({ label, at });
const table = z.strictObject({ label, workingDay: z.number().int().min(1).max(10), at });
// A day of every year: not 29 February.
const day = z.string().refine((text) => isLegalDate(`2023-${text}`), 'must be a day of the year, MM-DD');
const yearEnd = z.strictObject({ label, day, at });

const shape = z.strictObject({
  'nightly-figures': night,
  'monthly-tables': table,
  'quarterly-tables': table,
  'year-end': yearEnd,
});

/** When the system does by itself what belongs to the end of a night, month, quarter or year. */
export type JobSettings = z.infer<typeof shape>;

/** Reads config/jobs.yaml.
 *  @throws Refusal `definition.invalid` */
export const loadJobSettings = (file = configFolder('jobs.yaml')): JobSettings => readDefinition(file, shape);

/** A time of day on the day after. */
export const nextDay = (to: LegalDate, time: string): Instant => instantIn(addDays(to, 1), time);

/** A time of day on the n-th working day after a day. */
export function workingDayAfter(to: LegalDate, n: number, time: string, calendar: HolidayCalendar): Instant {
  let on = to;
  for (let passed = 0; passed < n; ) {
    on = addDays(on, 1);
    if (calendar.isWorkingDay(on)) passed += 1;
  }
  return instantIn(on, time);
}

/** A time of day on a day, `MM-DD`, of the year after. */
export const nextYear = (to: LegalDate, monthAndDay: string, time: string): Instant =>
  instantIn(`${yearOf(to) + 1}-${monthAndDay}` as LegalDate, time);
