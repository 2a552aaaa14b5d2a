import { datesOf, type HolidayNotice, isWeekend } from './holiday-notice.js';
import { InvalidHolidayNotice } from './holiday-problem.js';
import type { Instant } from './instant.js';
import { type LegalDate, yearOf } from './legal-date.js';

/** What a day is: a working day (工作日), a Saturday or Sunday worked in exchange for a day off (调休上班), an ordinary
 *  Saturday or Sunday, or a day off named by a notice (weekends inside it included). */
export type DayKind = 'working-day' | 'make-up-day' | 'weekend' | 'holiday';

/** A day and what is known about it. Internal to this library: shared, never to be changed. */
export interface CalendarDay {
  readonly kind: DayKind;
  readonly notice?: string;
  /** Whether the notice of the day's own year is loaded. */
  readonly covered: boolean;
}

const MOST_DAYS = 65_536;

/** The working days of China, as far as their notices are loaded. For a year whose notice is missing it knows weekends only,
 *  and {@link covers} says no: whoever asks about such a day must call the answer provisional. It is never changed: a notice
 *  that comes later makes the next calendar, which remembers this one ({@link revised}, {@link asOf}).
 *  @source law.md 1.1; 行政复议法（2023修订）第八十八条、民事诉讼法（2023修正）第八十五条 */
export class HolidayCalendar {
  /** The notices in force, ascending by year. */
  readonly notices: readonly HolidayNotice[];
  readonly years: readonly number[];
  private readonly named = new Map<LegalDate, CalendarDay & { readonly notice: string }>();
  private readonly others = new Map<LegalDate, CalendarDay>();
  /** The calendar that was in force until `at`. */
  private before: { calendar: HolidayCalendar; at: Instant } | undefined;

  /** @throws InvalidHolidayNotice when a year has two notices, or two notices contradict each other on a day */
  constructor(notices: readonly HolidayNotice[]) {
    this.notices = notices.toSorted((a, b) => a.year - b.year);
    this.years = this.notices.map(({ year }) => year);
    const twice = this.years.find((year, i) => year === this.years[i + 1]);
    if (twice !== undefined) throw new InvalidHolidayNotice('year', { code: 'year-twice', year: twice });
    for (const { notice, daysOff, makeUpDays } of this.notices) {
      for (const date of daysOff.flatMap(datesOf)) this.name(date, 'holiday', notice);
      for (const date of makeUpDays) this.name(date, 'make-up-day', notice);
    }
  }

  /** The calendar from the moment `at` on, in which each of these notices replaces the one of its year, or adds a year. A day
   *  that only the replaced notice named is an ordinary day again.
   *  @throws InvalidHolidayNotice when a year has two notices, or two notices contradict each other on a day
   *  @throws RangeError when `at` is before the last revision: history only grows */
  revised(notices: readonly HolidayNotice[], at: Instant): HolidayCalendar {
    if (this.before !== undefined && at < this.before.at) {
      throw new RangeError(`the calendar was last revised at ${this.before.at}, after ${at}`);
    }
    const kept = this.notices.filter(({ year }) => notices.every((notice) => notice.year !== year));
    const calendar = new HolidayCalendar([...kept, ...notices]);
    calendar.before = { calendar: this, at };
    return calendar;
  }

  /** The moment from which this calendar is in force; undefined when it never was another one. */
  get revisedAt(): Instant | undefined {
    return this.before?.at;
  }

  /** The calendar as it was known at a moment; one that was never revised answers itself for every moment. */
  asOf(at: Instant): HolidayCalendar {
    return this.before === undefined || at >= this.before.at ? this : this.before.calendar.asOf(at);
  }

  private name(date: LegalDate, kind: 'holiday' | 'make-up-day', notice: string): void {
    const other = this.named.get(date);
    if (other !== undefined && other.kind !== kind) {
      throw new InvalidHolidayNotice('', { code: 'notices-contradict', date, notice, other: other.notice });
    }
    this.named.set(date, { kind, notice, covered: this.years.includes(yearOf(date)) });
  }

  /** Everything known about a day. Internal to this library. */
  dayOf(date: LegalDate): CalendarDay {
    const known = this.named.get(date) ?? this.others.get(date);
    if (known !== undefined) return known;
    const kind = isWeekend(date) ? 'weekend' : 'working-day';
    const day: CalendarDay = { kind, covered: this.years.includes(yearOf(date)) };
    if (this.others.size >= MOST_DAYS) this.others.clear();
    this.others.set(date, day);
    return day;
  }

  kindOf(date: LegalDate): DayKind {
    return this.dayOf(date).kind;
  }

  /** Working days and make-up days. */
  isWorkingDay(date: LegalDate): boolean {
    const { kind } = this.dayOf(date);
    return kind === 'working-day' || kind === 'make-up-day';
  }

  /** The notice that gives the day off or makes it up: for 2022-12-31 that of 2023. */
  noticeOf(date: LegalDate): string | undefined {
    return this.dayOf(date).notice;
  }

  /** Whether the notice of the date's own year is loaded. */
  covers(date: LegalDate): boolean {
    return this.dayOf(date).covered;
  }
}
