import type { Schemas } from '../../server/api.js';

export type DayKind = 'start' | 'counted' | 'passed' | 'made-up' | 'stopped' | 'raw-end' | 'due' | 'outside';

export interface StripDay {
  on: string;
  kind: DayKind;
  isToday: boolean;
}

export interface StripMonth {
  /** `YYYY-MM`. */
  month: string;
  /** How many cells stay empty before the first of the month; weeks begin on Monday. */
  lead: number;
  days: StripDay[];
}

type Count = Schemas['PeriodCount'];

const dayAfter = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);

const longest = 24;

/** The months over which a period was counted, each day by what it did to the count. A period that has stopped and has no end yet
 *  reaches until today. No more than two years are drawn: behind that the sentences alone tell. */
export function stripMonths(count: Count, today: string): StripMonth[] {
  const ends = [count.startOn, count.dueOn, count.rawEndOn, count.dueOn === null ? today : null].filter(
    (on): on is string => on !== null && on !== undefined,
  );
  const [first, last] = [ends.reduce((a, b) => (a < b ? a : b)), ends.reduce((a, b) => (a > b ? a : b))];
  const months: StripMonth[] = [];
  for (let on = `${first.slice(0, 7)}-01`; on.slice(0, 7) <= last.slice(0, 7) && months.length < longest; ) {
    const month = on.slice(0, 7);
    const lead = (new Date(on).getUTCDay() + 6) % 7;
    const days: StripDay[] = [];
    for (; on.slice(0, 7) === month; on = dayAfter(on, 1)) {
      days.push({ on, kind: kindOf(on, count, first, last), isToday: on === today });
    }
    months.push({ month, lead, days });
  }
  return months;
}

function kindOf(on: string, count: Count, first: string, last: string): DayKind {
  if (on < first || on > last) return 'outside';
  if (on === count.startOn) return 'start';
  if (on === count.dueOn) return 'due';
  if (count.rolled && on === count.rawEndOn) return 'raw-end';
  if (count.stops.some(({ firstOn, lastOn }) => firstOn <= on && on <= (lastOn ?? '9999-12-31'))) return 'stopped';
  if (count.madeUp.some((day) => day.on === on)) return 'made-up';
  if (count.skipped.some((day) => day.on === on)) return 'passed';
  return 'counted';
}
