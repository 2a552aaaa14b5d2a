import {
  type ClockStop,
  countPeriod,
  type Extension,
  type HolidayCalendar,
  type Instant,
  type LegalDate,
  type PeriodCount,
} from '#legal-time';
import { type CaseType, type PeriodVersionSpec, type Source, sourcesOf, type Whose } from '../definition/case-type.js';
import { numberOf } from '../definition/fields.js';
import type { CaseEvent, History, StartEvent } from './history.js';
import type { PartyTraits } from './situation.js';

/** A due date with its proof. Plain JSON: it is stored nowhere, always computed from the acts. */
export interface DueDate {
  period: string;
  name: string;
  whose: Whose;
  soft: boolean;
  lawVersion: string;
  source: readonly Source[];
  confidence: 'S' | '?' | 'C' | null;
  lapse: string;
  startedBy: { code: string; name: string; on: LegalDate; derived: string | null };
  /** The counting itself: days skipped, make-up days, stops, extensions, raw and rolled end. */
  count: PeriodCount;
  met: { by: string; on: LegalDate; inTime: boolean } | null;
  /** The act after which the period no longer matters. */
  ended: { by: string; on: LegalDate } | null;
}

export type DueStatus = 'met' | 'met-late' | 'ended' | 'stopped' | 'running' | 'lapsed';

/** How a period stands on a day. */
export function statusOf(due: DueDate, today: LegalDate): DueStatus {
  if (due.met) return due.met.inTime ? 'met' : 'met-late';
  if (due.ended) return 'ended';
  if (due.count.dueOn === null) return 'stopped';
  return due.count.dueOn < today ? 'lapsed' : 'running';
}

/** Whether a period was met in time or late, as a code of the dictionary `period-outcome`; null while it is not met. */
export const outcomeOf = (due: DueDate | undefined): 'met' | 'missed' | null =>
  due?.met ? (due.met.inTime ? 'met' : 'missed') : null;

/** Counts one period of a case type from a history, or undefined when its clock has not started.
 *  Events that the period does not use are ignored.
 *  @source the article of the period's declaration; counting: 民事诉讼法第八十五条 and the conventions of legal-time */
export function dueDateOf(
  type: CaseType,
  period: string,
  lawVersion: string,
  history: History,
  calendar: HolidayCalendar,
  parties: readonly PartyTraits[] = [],
): DueDate | undefined {
  const spec = type.periods[period];
  const version = spec?.versions[lawVersion];
  if (spec === undefined || version === undefined) return undefined;
  const dueOf = (other: string): PeriodCount | undefined =>
    dueDateOf(type, other, lawVersion, history, calendar, parties)?.count;
  const start = version.start ? version.start(history, dueOf, parties) : startOf(version, history);
  if (start === undefined) return undefined;
  const length = typeof version.length === 'function' ? version.length(start.fields ?? {}) : version.length;
  if (length === undefined) return undefined;
  const count = countPeriod({
    length,
    startOn: start.on,
    ...(start.time === undefined ? {} : { startAt: instantIn(start.on, start.time) }),
    stops: stopsOf(version, history),
    extensions: spec.extendedBy ? extensionsOf(history, spec.extendedBy, start.on) : [],
    calendar,
  });
  const met = firstAfter(history, spec.metBy, start);
  const ended = met ? undefined : firstAfter(history, spec.endedBy ?? [], start);
  return {
    period,
    name: spec.name,
    whose: spec.whose,
    soft: spec.soft ?? false,
    lawVersion,
    source: sourcesOf(version.source),
    confidence: version.confidence ?? null,
    lapse: spec.lapse,
    startedBy: {
      code: start.code,
      name: type.acts[start.code]?.name ?? type.events[start.code]?.name ?? start.code,
      on: start.on,
      derived: start.derived ?? null,
    },
    count,
    met: met ? { by: met.code, on: met.on, inTime: count.dueOn === null || met.on <= count.dueOn } : null,
    ended: ended ? { by: ended.code, on: ended.on } : null,
  };
}

function startOf(version: PeriodVersionSpec, history: History): StartEvent | undefined {
  for (const code of version.startsOn) {
    const event = history.last(code);
    if (event) return event;
  }
  return undefined;
}

/** Every stop of the declared kinds: from the act that stops the clock to the act that lets it run again. */
function stopsOf(version: PeriodVersionSpec, history: History): ClockStop[] {
  return (version.stops ?? []).flatMap((stop) => {
    const stops: ClockStop[] = [];
    let open: CaseEvent | undefined;
    for (const event of history.all(stop.from, stop.until)) {
      if (event.code === stop.from) open ??= event;
      else if (open) {
        stops.push({ from: open.on, until: event.on, cause: stop.from });
        open = undefined;
      }
    }
    if (open) stops.push({ from: open.on, until: null, cause: stop.from });
    return stops;
  });
}

function extensionsOf(history: History, code: string, startOn: LegalDate): Extension[] {
  return history
    .all(code)
    .filter((event) => event.on >= startOn)
    .map((event) => ({ on: event.on, days: numberOf(event.fields, 'days') ?? 0 }));
}

/** The first of these acts behind the start in the order of the history; of a day that the law derives, on it or later. */
function firstAfter(history: History, codes: readonly string[], start: StartEvent): CaseEvent | undefined {
  const { events } = history;
  const place = events.findLastIndex((event) => event.code === start.code && event.on === start.on);
  return place < 0
    ? events.find((event) => codes.includes(event.code) && event.on >= start.on)
    : events.slice(place + 1).find((event) => codes.includes(event.code));
}

/** The instant of a local time on a legal day (UTC+8: hour periods exist only since 2021, long after summer time). */
const instantIn = (on: LegalDate, time: string): Instant => new Date(`${on}T${time}:00+08:00`).toISOString() as Instant;
