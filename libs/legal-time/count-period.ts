import { type StoppedDays, stopProof, stoppedDaysAfter } from './clock-stops.js';
import { DayWalk } from './day-walk.js';
import { addHours, endOfDay, endOfHour, instantOf, legalDateOf } from './instant.js';
import { addMonths, dateOfDayNumber, dayNumberOf, type LegalDate } from './legal-date.js';
import { type PeriodCount, type PeriodInput, type PeriodLength, wholeNumber } from './period.js';

/** Where the count ended: on the last day of the period, or at an open stop of the clock. */
type Ending = { rawEnd: number } | { used: number; left: number };
type Counted = Ending & { stops: StoppedDays[] };

/** The last day of a period, with its proof. The starting day (of hours: the starting hour) is not counted. Extensions are added
 *  to the unrolled length; stops push the end on; a last day that is a day off rolls, once and at the very end, to the
 *  first working day after it. Conditions, backward periods and hours do not roll. A year without notice counts weekends
 *  only and is listed in `provisionalYears`.
 *  @throws RangeError for a negative or broken length or extension, a stop that ends before it begins, hours or backward
 *    periods with stops or extensions, or a `startAt` that is not on `startOn`
 *  @throws InvalidLegalDate when the end lies beyond the year 9999
 *  @source 民事诉讼法（2023修正）第八十五条; 民法典第二百零一至二百零三条; 行政复议法（2023修订）第八十八条; law.md C1–C6 */
export function countPeriod(input: PeriodInput): PeriodCount {
  const { length, startOn } = input;
  const extensions = input.extensions?.map(({ on, days }) => ({ on, days })) ?? [];
  const extensionDays = extensions.reduce((sum, { days }) => sum + wholeNumber(days, 'extension'), 0);
  wholeNumber(length.count, `length in ${length.unit}`);
  if (length.unit === 'hours' || length.backwards) refuseStopsAndExtensions(input);
  if (length.unit === 'hours') return countHours(input);

  const walk = new DayWalk(input.calendar);
  const stopped = stoppedDaysAfter(dayNumberOf(startOn), input.stops);
  const counted = count(length, startOn, extensionDays, stopped, walk);
  const rolls = !length.backwards && !length.condition && !countsWorkingDays(length, extensionDays);
  const rawEndOn = 'rawEnd' in counted ? dateOfDayNumber(counted.rawEnd) : null;
  const dueOn = rawEndOn !== null && rolls ? firstWorkingDayFrom(rawEndOn, walk) : rawEndOn;
  return {
    startOn,
    length,
    extensionDays,
    extensions,
    stops: counted.stops.map(stopProof),
    rawEndOn,
    dueOn,
    skipped: walk.skipped,
    madeUp: walk.madeUp,
    rolled: dueOn !== rawEndOn,
    provisionalYears: walk.provisionalYears,
    used: 'used' in counted ? counted.used : null,
    left: 'left' in counted ? counted.left : null,
  };
}

// No working days at all end on the starting day, as no calendar days do; then there is something to roll.
function countsWorkingDays(length: PeriodLength, extensionDays: number): boolean {
  return length.unit === 'working-days' && length.count + extensionDays > 0;
}

function count(
  length: PeriodLength,
  startOn: LegalDate,
  extensionDays: number,
  stopped: readonly StoppedDays[],
  walk: DayWalk,
): Counted {
  const start = dayNumberOf(startOn);
  if (length.backwards) return { rawEnd: countBack(length, startOn, walk), stops: [] };
  if (countsWorkingDays(length, extensionDays)) {
    return countWorkingDays(length.count + extensionDays, start, stopped, walk);
  }
  return pushOn(start, calendarEnd(length, startOn, 1) + extensionDays, stopped);
}

/** The corresponding day of a length in days, months or years, after (1) or before (-1) the starting day. */
function calendarEnd({ count, unit }: PeriodLength, startOn: LegalDate, direction: 1 | -1): number {
  if (unit === 'months') return dayNumberOf(addMonths(startOn, direction * count));
  if (unit === 'years') return dayNumberOf(addMonths(startOn, direction * count * 12));
  return dayNumberOf(startOn) + direction * count;
}

/** A calendar period: each stop that begins on or before the end pushes the end on day by day (C4). */
function pushOn(start: number, unstoppedEnd: number, stopped: readonly StoppedDays[]): Counted {
  const stops: StoppedDays[] = [];
  let rawEnd = unstoppedEnd;
  for (const stop of stopped) {
    if (stop.first > rawEnd) break;
    stops.push(stop);
    if (stop.last === Number.POSITIVE_INFINITY) {
      const left = rawEnd - (stop.first - 1);
      return { used: unstoppedEnd - start - left, left, stops };
    }
    rawEnd += stop.last - stop.first + 1;
  }
  return { rawEnd, stops };
}

/** A working-day period: stopped days are leapt over without asking what they are. */
function countWorkingDays(total: number, start: number, stopped: readonly StoppedDays[], walk: DayWalk): Counted {
  const stops: StoppedDays[] = [];
  let day = start;
  for (let used = 0; used < total; ) {
    day += 1;
    const stop = stopped[stops.length];
    if (stop !== undefined && day === stop.first) {
      stops.push(stop);
      if (stop.last === Number.POSITIVE_INFINITY) return { used, left: total - used, stops };
      day = stop.last;
    } else if (walk.isWorkingDay(dateOfDayNumber(day))) {
      used += 1;
    }
  }
  return { rawEnd: day, stops };
}

/** The latest lawful day of "at least so long before": the day before the starting day is the first counted (C5). */
function countBack(length: PeriodLength, startOn: LegalDate, walk: DayWalk): number {
  if (length.unit !== 'working-days') return calendarEnd(length, startOn, -1);
  let day = dayNumberOf(startOn);
  for (let counted = 0; counted < length.count; ) {
    day -= 1;
    if (walk.isWorkingDay(dateOfDayNumber(day))) counted += 1;
  }
  return day;
}

function firstWorkingDayFrom(date: LegalDate, walk: DayWalk): LegalDate {
  if (walk.isWorkingDay(date)) return date;
  let day = dayNumberOf(date) + 1;
  while (!walk.isWorkingDay(dateOfDayNumber(day))) day += 1;
  return dateOfDayNumber(day);
}

/** Hours run from the end of the starting hour; when only the day is known, from its 24:00. They end at a moment. The hour that
 *  ends at 24:00 belongs to the day it ends (民法典第二百零三条), so the due day is that of the last counted hour. */
function countHours({ length, startOn, startAt }: PeriodInput): PeriodCount {
  if (startAt !== undefined && legalDateOf(startAt) !== startOn) {
    throw new RangeError(`the starting moment ${startAt} is not on ${startOn}`);
  }
  const end = addHours(startAt === undefined ? endOfDay(startOn) : endOfHour(startAt), length.count);
  const dueOn = legalDateOf(instantOf(addHours(end, -1)));
  return {
    startOn,
    length,
    extensionDays: 0,
    extensions: [],
    stops: [],
    rawEndOn: dueOn,
    dueOn,
    dueAt: instantOf(end),
    skipped: [],
    madeUp: [],
    rolled: false,
    provisionalYears: [],
    used: null,
    left: null,
  };
}

function refuseStopsAndExtensions({ length, stops, extensions }: PeriodInput): void {
  const what = length.backwards ? 'a backward period' : 'a period in hours';
  if (length.backwards && length.unit === 'hours') throw new RangeError('hours are not counted backwards');
  if (stops?.length || extensions?.length) throw new RangeError(`${what} has neither stops nor extensions`);
}
