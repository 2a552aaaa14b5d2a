import {
  type ClockStop,
  countPeriod,
  type Extension,
  type HolidayCalendar,
  type Instant,
  instantIn,
  type LegalDate,
  type PeriodCount,
  type PeriodLength,
} from '#legal-time';
import {
  type CaseType,
  type PeriodSpec,
  type PeriodVersionSpec,
  type Source,
  sourcesOf,
  type Whose,
} from '../definition/case-type.js';
import { numberOf, textOf, textsOf } from '../definition/fields.js';
import type { CaseEvent, History, StartEvent } from './history.js';
import type { PartyTraits } from './situation.js';

/** A due date with its proof. Plain JSON: it is stored nowhere, always computed from the acts. */
export interface DueDate {
  period: string;
  name: string;
  whose: Whose;
  soft: boolean;
  lawVersion: string;
  /** The law version as people name it. */
  lawName: string;
  source: readonly Source[];
  confidence: 'S' | '?' | 'C' | null;
  lapse: string;
  startedBy: { code: string; name: string; on: LegalDate; time: string | null; derived: string | null };
  /** The party whose period it is, where each has its own. */
  party: string | null;
  /** The counting itself: days skipped, make-up days, stops, extensions, raw and rolled end. */
  count: PeriodCount;
  /** The due date without what it was lengthened by; null where it is the same. */
  originalOn: LegalDate | null;
  /** The causes of the stops in `count`, by code, and where the law says that they stop the clock. */
  stoppedBy: readonly { cause: string; name: string; source: readonly Source[] }[];
  /** The moment by whose holiday notices it was counted, once it is met or ended; null: by those of now. */
  countedAsOf: Instant | null;
  met: { by: string; on: LegalDate; inTime: boolean } | null;
  /** The act after which the period no longer matters. */
  ended: { by: string; on: LegalDate } | null;
  /** The office's own earlier target, beside the due date; null where it has set none. */
  target: { says: string; count: PeriodCount } | null;
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

/** What a period is counted from, beside its declaration. */
export interface Counting {
  type: CaseType;
  lawVersion: string;
  history: History;
  calendar: HolidayCalendar;
  parties?: readonly PartyTraits[];
}

/** Counts one period of a case type from a history, or undefined when its clock has not started. Where each party has a
 *  clock of its own it is the one that started last. Events that the period does not use are ignored.
 *  @source the article of the period's declaration; counting: 民事诉讼法第八十五条 and the conventions of legal-time */
export const dueDateOf = (counting: Counting, period: string): DueDate | undefined =>
  dueDatesOfPeriod(counting, period).at(-1);

/** Counts one period for every party that has a clock of its own; for any other period one due date, or none. */
export function dueDatesOfPeriod(counting: Counting, period: string): DueDate[] {
  const { type, lawVersion, history, parties = [] } = counting;
  const spec = type.periods[period];
  const version = spec?.versions[lawVersion];
  if (spec === undefined || version === undefined) return [];
  const dueOf = (other: string): PeriodCount | undefined => dueDateOf(counting, other)?.count;
  const one = version.start ? version.start(history, dueOf, parties) : startOf(version, history);
  const starts = version.starts ? version.starts(history, dueOf, parties) : one ? [one] : [];
  return starts.flatMap((start) => countFrom(counting, period, spec, version, start) ?? []);
}

/** Whether a period concerns a case with this history. */
export const concerns = ({ type, lawVersion, history, parties = [] }: Counting, period: string): boolean =>
  type.periods[period]?.versions[lawVersion]?.applies?.(history, parties) ?? true;

function countFrom(
  counting: Counting,
  period: string,
  spec: PeriodSpec,
  version: PeriodVersionSpec,
  start: StartEvent,
): DueDate | undefined {
  const { type, lawVersion, history, calendar } = counting;
  const length = typeof version.length === 'function' ? version.length(start.fields ?? {}) : version.length;
  if (length === undefined) return undefined;
  const met = answering(counting, spec.metBy, start, length);
  const ended = met ? undefined : answering(counting, spec.endedBy ?? [], start, length);
  // What was met stays counted as it was known then: a holiday notice that comes later does not rewrite it.
  const over = met ?? ended;
  const known = over?.recordedAt === undefined ? calendar : calendar.asOf(over.recordedAt);
  const told = {
    startOn: start.on,
    ...(start.time === undefined ? {} : { startAt: instantIn(start.on, start.time) }),
    stops: stopsOf(version, history),
    calendar: known,
  };
  const extensions = spec.extendedBy ? extensionsOf(history, spec.extendedBy, start.on) : [];
  const count = countPeriod({ ...told, length, extensions });
  const original = extensions.length > 0 ? countPeriod({ ...told, length }).dueOn : null;
  const target = version.target && isShorter(version.target.length, length) ? version.target : undefined;
  return {
    period,
    name: spec.name,
    whose: spec.whose,
    soft: spec.soft ?? false,
    lawVersion,
    lawName: type.lawVersions[lawVersion]?.name ?? lawVersion,
    source: sourcesOf(version.source),
    confidence: version.confidence ?? null,
    lapse: spec.lapse,
    startedBy: {
      code: start.code,
      name: nameOf(type, start.code),
      on: start.on,
      time: start.time ?? null,
      derived: start.derived ?? null,
    },
    party: start.party ?? null,
    count,
    originalOn: original === count.dueOn ? null : original,
    stoppedBy: causesOf(type, version, count),
    countedAsOf: over?.recordedAt ?? null,
    met: met ? { by: met.code, on: met.on, inTime: isInTime(met, count) } : null,
    ended: ended ? { by: ended.code, on: ended.on } : null,
    target: target ? { says: target.says, count: countPeriod({ ...told, length: target.length }) } : null,
  };
}

/** Where the case itself has so short a length that the office's own target does not come before it, the target says nothing. */
const isShorter = (target: PeriodLength, length: PeriodLength): boolean =>
  target.unit !== length.unit || target.count < length.count;

const nameOf = (type: CaseType, code: string): string => type.acts[code]?.name ?? type.events[code]?.name ?? code;

/** What the counted stops came from. */
function causesOf(type: CaseType, { stops = [] }: PeriodVersionSpec, count: PeriodCount): DueDate['stoppedBy'] {
  const causes = new Set(count.stops.flatMap((stop) => stop.causes));
  return stops.flatMap(({ from, source }) =>
    causes.has(from) ? [{ cause: from, name: nameOf(type, from), source: sourcesOf(source) }] : [],
  );
}

/** By the moment where hours are counted and the time of day is known, else by the day. */
function isInTime(met: CaseEvent, { dueOn, dueAt }: PeriodCount): boolean {
  if (dueAt !== undefined && met.time !== undefined) return instantIn(met.on, met.time) <= dueAt;
  return dueOn === null || met.on <= dueOn;
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

/** The act of these codes that answers a period. One that is counted back ("at least so long before") is answered before
 *  the day it is counted from: the last act up to it, else the first one behind it. */
function answering(
  { type, history }: Counting,
  codes: readonly string[],
  start: StartEvent,
  length: PeriodLength,
): CaseEvent | undefined {
  const before = length.backwards
    ? history.events.findLast(({ code, on }) => codes.includes(code) && on <= start.on)
    : undefined;
  return before ?? firstAfter(type, history, codes, start);
}

/** The first of these acts behind the start in the order of the history; of a day that the law derives, on it or later. */
function firstAfter(
  type: CaseType,
  history: History,
  codes: readonly string[],
  start: StartEvent,
): CaseEvent | undefined {
  const { events } = history;
  const place = events.findLastIndex((event) => event.code === start.code && event.on === start.on);
  const counts = (event: CaseEvent): boolean =>
    codes.includes(event.code) && (start.party === undefined || concernsParty(type, event, start.party));
  return place < 0
    ? events.find((event) => counts(event) && event.on >= start.on)
    : events.slice(place + 1).find(counts);
}

/** Whether an act is one party's, or names nobody: what another party does does not meet this one's period. */
function concernsParty(type: CaseType, { code, fields }: CaseEvent, party: string): boolean {
  const named = Object.entries(type.acts[code]?.fields ?? {}).flatMap(([name, { kind }]) => {
    if (kind === 'party') return textOf(fields, name) ?? [];
    return kind === 'parties' ? textsOf(fields, name) : [];
  });
  return named.length === 0 || named.includes(party);
}
