import { addDays, daysBetween, type HolidayCalendar, type Instant, type LegalDate } from '#legal-time';
import { type Random, share } from './random.js';

const OPENS = 8 * 60 + 30;
const LUNCH = [11 * 60 + 30, 13 * 60 + 30] as const;
const CLOSES = 17 * 60;

interface EntryTime {
  after?: Instant;
  pace?: 'within-days' | 'same-day';
}

/** The days and hours in which offices work. */
export class OfficeDays {
  constructor(private readonly calendar: HolidayCalendar) {}

  /** The day itself, or the first working day after it. */
  onOrAfter(date: LegalDate): LegalDate {
    let day = date;
    while (!this.calendar.isWorkingDay(day)) day = addDays(day, 1);
    return day;
  }

  onOrBefore(date: LegalDate): LegalDate {
    let day = date;
    while (!this.calendar.isWorkingDay(day)) day = addDays(day, -1);
    return day;
  }

  /** So many working days later, earlier when negative; 0: the day itself or the next working day. */
  move(date: LegalDate, count: number): LegalDate {
    let day = count < 0 ? this.onOrBefore(date) : this.onOrAfter(date);
    for (let left = Math.abs(count); left > 0; left -= 1) {
      day = count < 0 ? this.onOrBefore(addDays(day, -1)) : this.onOrAfter(addDays(day, 1));
    }
    return day;
  }

  between(from: LegalDate, to: LegalDate): LegalDate[] {
    const days: LegalDate[] = [];
    for (let day = this.onOrAfter(from); day <= to; day = this.onOrAfter(addDays(day, 1))) days.push(day);
    return days;
  }

  /** So many working days in order: months evenly, the remainder to the earliest months, chance within a month. */
  evenly(count: number, from: LegalDate, to: LegalDate, random: Random): LegalDate[] {
    const months = new Map<string, LegalDate[]>();
    for (const day of this.between(from, to)) {
      const month = day.slice(0, 7);
      months.set(month, [...(months.get(month) ?? []), day]);
    }
    const lists = [...months.values()];
    return share(
      count,
      lists.map(() => 1),
    ).flatMap((part, i) => Array.from({ length: part }, () => random.pick(lists[i] as LegalDate[])).sort());
  }

  /** When an act of a day is entered: within three days or on the same day, in office hours of a working day, and after
   *  what was entered before it. */
  entryOf(on: LegalDate, random: Random, { after, pace = 'within-days' }: EntryTime = {}): Instant {
    const prompt = pace === 'same-day';
    const late = this.onOrAfter(addDays(on, prompt ? 0 : random.pick([0, 0, 0, 1, 1, 2, 3])));
    const day = daysBetween(on, late) > 3 ? this.onOrAfter(on) : late;
    const at = officeTime(day, random.int(OPENS, prompt ? CLOSES - 180 : CLOSES - 1), random);
    return after === undefined || at > after ? at : this.soonAfter(after, random);
  }

  /** Some minutes after an earlier entry; on the next working day when the office has closed. */
  soonAfter(after: Instant, random: Random): Instant {
    const minute = minuteOf(after) + random.int(2, 25);
    const day = after.slice(0, 10) as LegalDate;
    if (minute < CLOSES) return officeTime(day, minute, random);
    return officeTime(this.move(day, 1), OPENS + random.int(0, 40), random);
  }
}

/** Office hours (08:30–11:30, 13:30–17:00 in China) are 00:30–09:00 UTC: the UTC day is the day in China. */
function officeTime(day: LegalDate, minuteOfDay: number, random: Random): Instant {
  const [begin, end] = LUNCH;
  const minute = minuteOfDay >= begin && minuteOfDay < end ? end + (minuteOfDay - begin) : minuteOfDay;
  const utc = minute - 8 * 60;
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = `${two(random.int(0, 59))}.${String(random.int(0, 999)).padStart(3, '0')}`;
  return `${day}T${two(Math.floor(utc / 60))}:${two(utc % 60)}:${seconds}Z` as Instant;
}

const minuteOf = (at: Instant): number => 8 * 60 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
