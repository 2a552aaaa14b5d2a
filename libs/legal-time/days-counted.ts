import type { HolidayCalendar } from './holiday-calendar.js';
import { addHours, endOfDay, hoursBetween, millisecondsOf } from './instant.js';
import { dateOfDayNumber, dayNumberOf, type LegalDate } from './legal-date.js';
import type { PeriodCount } from './period.js';

/** The day of the period that `on` is: how many days have been counted up to and including it, from 0 to the whole length,
 *  stopped days left out (C8). Of working-day periods these are working days; of hours, the hours until 24:00 of `on`; of months
 *  and years, days. Of backward periods: the days of notice there are when the act is done on `on`.
 *  @source law.md C8 */
export function daysCountedUpTo(count: PeriodCount, on: LegalDate, calendar: HolidayCalendar): number {
  const { length, startOn, dueAt } = count;
  if (dueAt !== undefined) {
    return clip(hoursBetween(addHours(millisecondsOf(dueAt), -length.count), endOfDay(on)), length.count);
  }
  const start = dayNumberOf(startOn);
  const day = dayNumberOf(on);
  const inWorkingDays = length.unit === 'working-days';
  if (length.backwards) {
    const whole = inWorkingDays ? length.count : start - rawEnd(count);
    if (!inWorkingDays) return clip(start - day, whole);
    return clip(countDays(Math.max(day, rawEnd(count)), start - 1, count, calendar), whole);
  }
  if (inWorkingDays) {
    const last = Math.min(day, rawEnd(count));
    return clip(countDays(start + 1, last, count, calendar), length.count + count.extensionDays);
  }
  return clip(day - start - stoppedUpTo(day, count), wholeLengthInDays(count));
}

function clip(days: number, whole: number): number {
  return Math.min(Math.max(days, 0), whole);
}

/** The raw end, or while the clock is stopped the day of the stop: nothing is counted after it. */
function rawEnd({ rawEndOn, stops }: PeriodCount): number {
  return rawEndOn === null ? dayNumberOf(stops.at(-1)!.firstOn) - 1 : dayNumberOf(rawEndOn);
}

function wholeLengthInDays(count: PeriodCount): number {
  if (count.rawEndOn === null) return count.used! + count.left!;
  return rawEnd(count) - dayNumberOf(count.startOn) - stoppedUpTo(rawEnd(count), count);
}

function stoppedUpTo(day: number, { stops }: PeriodCount): number {
  return stops.reduce((sum, { firstOn, lastOn }) => {
    const last = lastOn === null ? day : Math.min(day, dayNumberOf(lastOn));
    return sum + Math.max(0, last - dayNumberOf(firstOn) + 1);
  }, 0);
}

/** Working days from day to day, both included, that no stop takes out. */
function countDays(first: number, last: number, { stops }: PeriodCount, calendar: HolidayCalendar): number {
  let counted = 0;
  for (let day = first; day <= last; day += 1) {
    const on = dateOfDayNumber(day);
    const stop = stops.find(({ firstOn, lastOn }) => firstOn <= on && (lastOn === null || on <= lastOn));
    if (stop !== undefined) day = stop.lastOn === null ? last : dayNumberOf(stop.lastOn);
    else if (calendar.isWorkingDay(on)) counted += 1;
  }
  return counted;
}
