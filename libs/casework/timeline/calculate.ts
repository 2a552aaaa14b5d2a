import { type HolidayCalendar, isLegalDate, type LegalDate } from '#legal-time';
import { Refusal, refuseAll, shown } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';
import { isTimeOfDay, LAST_DAY, NO_TIME_OF_DAY } from '../definition/check-fields.js';
import { explainDue } from './explain.js';
import { History } from './history.js';
import { type Counting, concerns, type DueDate, dueDatesOfPeriod } from './periods.js';
import { lawVersionOn } from './timeline.js';

/** Something that is taken to happen on a day: an act or an event of the case type, by code. */
export interface SupposedEvent {
  act: string;
  on: string;
  /** Local time of day, `HH:MM`. */
  time?: string;
  /** How many days the act sets or grants. */
  days?: number;
}

export interface Supposition {
  type: CaseType;
  events: readonly SupposedEvent[];
  /** By the day of the first event when left out. */
  lawVersion?: string;
  calendar: HolidayCalendar;
}

/** A due date that follows, and how it was counted. */
export type SupposedDue = DueDate & {
  /** False: the period matters only under a condition that these events do not tell (简易程序 …). */
  concerned: boolean;
  explanation: readonly string[];
};

export interface Calculation {
  lawVersion: string;
  dueDates: SupposedDue[];
}

/** What one calculation takes: with it the slowest answer still comes at once. No law of this country is older than `first`. */
export const CALCULATION = { first: '1949-10-01', last: LAST_DAY, events: 100, days: 3_650 } as const;

/** The due dates that follow when these things happen, without a case: every period whose clock they start, in the order of
 *  declaration. Bounded in events, in days and in the dates that are told or follow.
 *  @throws Refusal `calculation.*`, `act.unknown`, `field.date-invalid`, `field.invalid`, `law-version.unknown`,
 *    `law-version.none` */
export function calculate({ type, events, lawVersion: named, calendar }: Supposition): Calculation {
  if (events.length === 0) throw new Refusal('field.invalid', { field: 'events', problem: '应至少有一项' });
  if (events.length > CALCULATION.events) {
    throw new Refusal('calculation.too-many-events', { events: events.length, most: CALCULATION.events });
  }
  refuseAll(events.flatMap((event, i) => problemsOf(type, event, `events[${i}]`)));
  const days = events.reduce((sum, event) => sum + (event.days ?? 0), 0);
  if (days > CALCULATION.days) throw new Refusal('calculation.too-many-days', { days, most: CALCULATION.days });
  const lawVersion = named === undefined ? versionOfFirst(type, events) : knownVersion(type, named);
  const counting: Counting = { type, lawVersion, history: historyOf(type, events), calendar };
  const dueDates = Object.keys(type.periods).flatMap((period) => {
    const concerned = concerns(counting, period);
    const found = dueDatesOfPeriod(counting, period);
    refuseAll(found.flatMap(outOfRange));
    return found.map((due) => ({ ...due, concerned, explanation: explainDue(due) }));
  });
  return { lawVersion, dueDates };
}

/** Events in any order as a history; those of one day are taken in the order of the procedure, as in a case. */
export function historyOf(type: CaseType, events: readonly SupposedEvent[]): History {
  const place = ({ act }: SupposedEvent): number => type.actOrder.get(act) ?? -1;
  const told = events
    .toSorted((a, b) => place(a) - place(b))
    .map(({ act, on, time, days }) => ({
      code: act,
      on: on as LegalDate,
      fields: days === undefined ? {} : { days },
      ...(time === undefined ? {} : { time }),
    }));
  return new History(told);
}

function problemsOf({ acts, events }: CaseType, { act, on, time, days }: SupposedEvent, at: string): Refusal[] {
  const problems: Refusal[] = [];
  if (!Object.hasOwn(acts, act) && !Object.hasOwn(events, act)) {
    problems.push(
      new Refusal('act.unknown', { act: shown(act), allowed: [...Object.keys(acts), ...Object.keys(events)] }),
    );
  }
  if (!isLegalDate(on)) problems.push(new Refusal('field.date-invalid', { field: `${at}.on`, value: shown(on) }));
  else if (!isInRange(on)) problems.push(notInRange(`${at}.on`, on));
  if (time !== undefined && !isTimeOfDay(time)) {
    problems.push(new Refusal('field.invalid', { field: `${at}.time`, problem: NO_TIME_OF_DAY }));
  }
  if (days !== undefined && !(Number.isSafeInteger(days) && days >= 0 && days <= CALCULATION.days)) {
    problems.push(
      new Refusal('field.invalid', { field: `${at}.days`, problem: `应为 0 至 ${CALCULATION.days} 的整数` }),
    );
  }
  return problems;
}

const isInRange = (on: LegalDate): boolean => on >= CALCULATION.first && on <= CALCULATION.last;

const notInRange = (field: string, date: LegalDate): Refusal =>
  new Refusal('calculation.out-of-range', { field, date, first: CALCULATION.first, last: CALCULATION.last });

/** The first date of a period that lies beyond all that is calculated with. */
function outOfRange({ name, startedBy, count, target }: DueDate): Refusal[] {
  const dates = [startedBy.on, count.rawEndOn, count.dueOn, target?.count.dueOn ?? null];
  const wrong = dates.find((date) => date !== null && !isInRange(date));
  return wrong ? [notInRange(name, wrong)] : [];
}

function knownVersion({ lawVersions }: CaseType, lawVersion: string): string {
  if (Object.hasOwn(lawVersions, lawVersion)) return lawVersion;
  throw new Refusal('law-version.unknown', { lawVersion: shown(lawVersion), allowed: Object.keys(lawVersions) });
}

function versionOfFirst(type: CaseType, events: readonly SupposedEvent[]): string {
  const first = events.map(({ on }) => on).reduce((a, b) => (a < b ? a : b)) as LegalDate;
  const lawVersion = lawVersionOn(type, first);
  if (lawVersion === '') throw new Refusal('law-version.none', { on: first, allowed: Object.keys(type.lawVersions) });
  return lawVersion;
}
