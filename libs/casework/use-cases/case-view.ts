import { daysCountedUpTo, type HolidayCalendar, type Instant, type LegalDate, legalDateOf } from '#legal-time';
import { sentence } from '#platform/refusals';
import type { CaseType, FactValue } from '../definition/case-type.js';
import type { FieldSpecs, FieldValues } from '../definition/fields.js';
import { type StoredCase, traitsOf } from '../storage/cases.js';
import { factsOf, projectionOf } from '../storage/projection.js';
import { explainDue } from '../timeline/explain.js';
import { type DueDate, type DueStatus, statusOf } from '../timeline/periods.js';
import { VOID_STATE } from '../timeline/situation.js';
import { dueDatesOf, flagsOf, permittedActs, timelineOf } from '../timeline/timeline.js';
import type { Knowledge } from './knowledge.js';

export interface ActView {
  id: string;
  code: string;
  name: string;
  occurredOn: LegalDate;
  recordedAt: Instant;
  recordedBy: string;
  fields: FieldValues;
  stateBefore: string | null;
  stateAfter: string;
  /** The correction that gave the act its present content. */
  correctedBy: string | null;
  reason: string | null;
  /** What is wrong with the act at its legal place, if anything. */
  problem: string | null;
}

export type DueView = DueDate & {
  status: DueStatus;
  dueOn: LegalDate | null;
  provisional: boolean;
  /** How many days of the period are spent on the day of the view. */
  daysCounted: number;
  /** How the due date was counted (怎么算的), in sentences. */
  explanation: readonly string[];
};

/** One recording as it was made: a correction names what it corrects, and what was corrected stays readable. */
export interface RecordingView {
  id: string;
  sequence: number;
  /** The code of the act, or `voided` where an act was taken back. */
  code: string;
  name: string;
  occurredOn: LegalDate;
  recordedAt: Instant;
  recordedBy: string;
  fields: FieldValues;
  corrects: string | null;
  reason: string | null;
}

export interface PermittedActView {
  code: string;
  name: string;
  document: string | null;
  fields: FieldSpecs;
}

export interface PartyView {
  id: string;
  role: string;
  roleName: string;
  kind: string;
  /** Of a minor under fourteen and of a victim the surname alone. */
  name: string;
  /** Unified social credit code of an organisation. */
  creditCode: string | null;
  /** Masked. */
  identityNumber: string | null;
  phone: string | null;
  address: string | null;
  birthDate: string | null;
  protection: 'minor' | 'victim' | null;
  categories: readonly string[];
  fromOutside: boolean;
}

/** A case as a person sees it: state, acts, due dates with their proof, and what may come next. */
export interface CaseView {
  id: string;
  type: string;
  typeName: string;
  number: string;
  version: number;
  organisation: { code: string; name: string };
  organ: string | null;
  handler: string | null;
  state: { code: string; name: string };
  lawVersion: string;
  receivedOn: LegalDate | null;
  acceptedOn: LegalDate | null;
  closedOn: LegalDate | null;
  endedOn: LegalDate | null;
  knownAt: Instant | null;
  facts: Record<string, FactValue>;
  parties: PartyView[];
  /** The acts as they stand, corrections applied, at their legal place. */
  acts: ActView[];
  /** Everything that was recorded, in the order of recording. */
  recordings: RecordingView[];
  dueDates: DueView[];
  /** What is still missing, and what to look at. */
  flags: { code: string; name: string }[];
  permittedActs: PermittedActView[];
}

/** Parties in the order in which their roles are declared. */
function byRole(type: CaseType, parties: StoredCase['parties']): StoredCase['parties'] {
  const roles = Object.keys(type.partyRoles);
  return [...parties].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** Until the period was met or ended, else until today, by the holidays by which it was counted. */
function daysCountedOf({ count, met, ended, countedAsOf }: DueDate, today: LegalDate, now: HolidayCalendar): number {
  return daysCountedUpTo(count, met?.on ?? ended?.on ?? today, countedAsOf === null ? now : now.asOf(countedAsOf));
}

/** The view of a stored case on a day; with `knownAt`, as it was known at that instant and judged on that day. */
export function caseView(stored: StoredCase, knowledge: Knowledge, now: LegalDate, knownAt?: Instant): CaseView {
  const { file, acts, parties } = stored;
  const today = knownAt === undefined ? now : legalDateOf(knownAt);
  const type = knowledge.types.get(file.type);
  const timeline = timelineOf(type, acts, parties.map(traitsOf), knowledge.rules.calendar, knownAt);
  const { receivedOn, acceptedOn, closedOn, endedOn, handler } = projectionOf(timeline);
  const permitted = timeline.state === VOID_STATE ? [] : permittedActs(type, timeline.state, timeline.lawVersion);
  return {
    id: file.id,
    type: type.code,
    typeName: type.name,
    number: file.number,
    version: file.version,
    organisation: { code: file.organisation, name: knowledge.organisations.get(file.organisation).name },
    organ: file.organ,
    handler,
    state: { code: timeline.state, name: type.states[timeline.state]?.name ?? '已作废' },
    lawVersion: timeline.lawVersion,
    receivedOn,
    acceptedOn,
    closedOn,
    endedOn,
    knownAt: knownAt ?? null,
    facts: factsOf(timeline),
    parties: byRole(type, parties).map((party) => {
      const { id, role, kind, creditCode, protection, categories, fromOutside } = party;
      const roleName = type.partyRoles[role]?.name ?? role;
      const masked = knowledge.personal.masked(party);
      return { id, role, roleName, kind, creditCode, ...masked, protection, categories, fromOutside };
    }),
    acts: timeline.placed.map(({ act, before, after, refusal }) => ({
      id: act.id,
      code: act.code,
      name: type.acts[act.code]?.name ?? act.code,
      occurredOn: act.occurredOn,
      recordedAt: act.recordedAt,
      recordedBy: act.recordedBy,
      fields: act.fields,
      stateBefore: before,
      stateAfter: after,
      correctedBy: act.correctedBy,
      reason: act.reason,
      problem: refusal ? sentence(refusal.code, refusal.details) : null,
    })),
    recordings: acts
      .filter((act) => knownAt === undefined || act.recordedAt <= knownAt)
      .map((act) => ({ ...act, name: type.acts[act.code]?.name ?? '撤销' })),
    dueDates: dueDatesOf(timeline).map((due) => ({
      ...due,
      status: statusOf(due, today),
      dueOn: due.count.dueOn,
      provisional: due.count.provisionalYears.length > 0,
      daysCounted: daysCountedOf(due, today, timeline.calendar),
      explanation: explainDue(due, (id) => parties.find((party) => party.id === id)?.name ?? id),
    })),
    flags: flagsOf(timeline).map((code) => ({ code, name: type.flags[code]?.name ?? code })),
    permittedActs: permitted.map((code) => ({
      code,
      name: type.acts[code]?.name ?? code,
      document: type.acts[code]?.document ?? null,
      fields: type.acts[code]?.fields ?? {},
    })),
  };
}
