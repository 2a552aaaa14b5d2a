import type { LegalDate } from '#legal-time';
import type { FactValue } from '../definition/case-type.js';
import { textOf } from '../definition/fields.js';
import { dueDatesOf, flagsOf, handlerOf, type Timeline } from '../timeline/timeline.js';
import type { CaseFileRow } from './rows.js';

/** The order of a case without a due date in a worklist: behind all others. */
export const NO_DUE = '9999-12-31' as LegalDate;

export type ProjectedColumns = Omit<
  CaseFileRow,
  | 'id'
  | 'type'
  | 'number'
  | 'numberOrder'
  | 'organisation'
  | 'organ'
  | 'version'
  | 'openedAt'
  | 'openedBy'
  | 'changedAt'
>;

/** The columns of `case_file` that follow from the acts. Independent of today: an overdue date stays the next one. */
export function projectionOf(timeline: Timeline): ProjectedColumns {
  const { milestones } = timeline.type;
  const next = timeline.endedOn === null ? nextDueOf(timeline) : undefined;
  return {
    handler: handlerOf(timeline),
    state: timeline.state,
    suspended: timeline.type.states[timeline.state]?.suspended ?? false,
    suspendedSince: suspendedSince(timeline),
    hearingOn: plannedHearingOf(timeline),
    lawVersion: timeline.lawVersion,
    receivedOn: milestones.receivedOn(timeline),
    acceptedOn: milestones.acceptedOn(timeline),
    closedOn: milestones.closedOn(timeline),
    endedOn: timeline.endedOn,
    nextDueOn: next?.on ?? null,
    nextDuePeriod: next?.period ?? null,
    nextDueProvisional: next?.provisional ?? false,
    nextDueExtended: next?.extended ?? 0,
    nextDueOriginal: next?.original ?? null,
    dueOrder: next?.on ?? NO_DUE,
    flags: flagsOf(timeline).join(' '),
  };
}

/** The day of the act that suspended the case, if it has not gone on since. */
function suspendedSince({ type, state, placed }: Timeline): LegalDate | null {
  const isSuspended = (code: string | null): boolean => code !== null && type.states[code]?.suspended === true;
  if (!isSuspended(state)) return null;
  return placed.findLast(({ before, after }) => !isSuspended(before) && isSuspended(after))?.act.occurredOn ?? null;
}

/** The event by which case types tell that a hearing is planned. */
const HEARING = 'hearing-date';

/** The day that the last act which plans a hearing names: a hearing put off stands on its new day alone. */
function plannedHearingOf({ type, placed }: Timeline): LegalDate | null {
  for (const { act } of placed.toReversed()) {
    const told = type.acts[act.code]?.implies?.[HEARING];
    const field = typeof told === 'object' ? told.on : told;
    const on = field === undefined ? null : textOf(act.fields, field);
    if (on !== null) return on as LegalDate;
  }
  return null;
}

interface NextDue {
  on: LegalDate;
  period: string;
  provisional: boolean;
  extended: number;
  original: LegalDate | null;
}

/** The earliest unmet period that is the office's own duty and no mere target. */
function nextDueOf(timeline: Timeline): NextDue | undefined {
  let next: NextDue | undefined;
  for (const due of dueDatesOf(timeline)) {
    const { dueOn: on, provisionalYears, extensionDays: extended } = due.count;
    if (due.whose !== 'office' || due.soft || due.met || due.ended || on === null) continue;
    if (next && next.on <= on) continue;
    next = { on, period: due.period, provisional: provisionalYears.length > 0, extended, original: due.originalOn };
  }
  return next;
}

/** The statistical facts of a case, by name. */
export function factsOf(timeline: Timeline): Record<string, FactValue> {
  return Object.fromEntries(Object.entries(timeline.type.facts).map(([name, fact]) => [name, fact.of(timeline)]));
}

/** What is to be stored of a case so that its rows are again what its acts say. */
export interface Renewal {
  readonly columns: Partial<ProjectedColumns>;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Everything that a timeline says. */
export const wholeOf = (timeline: Timeline): Renewal => ({
  columns: projectionOf(timeline),
  facts: factsOf(timeline),
});

/** What of it differs from the rows of the case; undefined where nothing does. */
export function renewalOf(
  file: CaseFileRow,
  stored: Readonly<Record<string, FactValue>>,
  timeline: Timeline,
): Renewal | undefined {
  const { columns, facts } = wholeOf(timeline);
  const differing = <T extends object>(told: T, row: Readonly<Record<string, unknown>>): Partial<T> =>
    Object.fromEntries(Object.entries(told).filter(([name, value]) => row[name] !== value)) as Partial<T>;
  const renewal = { columns: differing(columns, { ...file }), facts: differing({ ...facts }, stored) };
  const isSame = [renewal.columns, renewal.facts].every((part) => Object.keys(part).length === 0);
  return isSame ? undefined : (renewal as Renewal);
}
