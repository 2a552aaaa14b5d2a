import type { LegalDate, PeriodCount, PeriodLength } from '#legal-time';
import type { Refusal } from '#platform/refusals';
import type { History, StartEvent } from '../timeline/history.js';
import type { PartyTraits, Situation } from '../timeline/situation.js';
import type { FieldSpecs, FieldValues } from './fields.js';

/** Where a rule stands. */
export interface Source {
  law: string;
  articles: readonly string[];
}

/** A short way to cite one text: `const arl2023 = citing('行政复议法（2023修订）')`, then `arl2023('第三十条')`. */
export const citing =
  (law: string) =>
  (...articles: string[]): Source => ({ law, articles });

/** What must hold before an act can be done, beyond the state of the case. Each stands alone: taken away, only its own
 *  refusals go. */
export interface Rule {
  /** The rule in a sentence for a person. */
  says: string;
  source: Source | readonly Source[];
  /** Facts in, refusal out. */
  refuse: (situation: Situation) => Refusal | undefined;
}

/** Who does an act: clerk 收案人员, handler 承办人, office-head 机构负责人, organ-head 机关负责人, or another body. */
export type Role = 'clerk' | 'handler' | 'office-head' | 'organ-head' | 'court' | 'system';

export interface StateSpec {
  name: string;
  /** The case is over: it leaves the worklists, only filing notes and corrections follow. */
  terminal?: true;
  /** The case rests in this state, for the list of suspended cases. */
  suspended?: true;
}

export interface LawVersionSpec {
  name: string;
  /** The version governs cases received in [from, until]; open ends are left out. */
  from?: LegalDate;
  until?: LegalDate;
  source: Source;
}

export interface ActSpec<S extends string = string, V extends string = string, E extends string = string> {
  name: string;
  /** The states in which the act is permitted; null: it opens the case. */
  from: null | readonly S[];
  /** The state after it; 'same' leaves the state. */
  to: S | 'same';
  by: readonly Role[];
  fields?: FieldSpecs;
  /** The law versions that know the act; all when left out. */
  versions?: readonly V[];
  source: Source | readonly Source[];
  /** The legal document (文书) that the act makes. */
  document?: string;
  /** Date fields that tell of an earlier or later event which periods count from: event code → field, or the field of the
   *  day with that of the time of day. */
  implies?: Partial<Record<E, string | { on: string; time: string }>>;
  /** Several such acts of one day hold in the order in which they were entered, the last one winning: nothing in law follows
   *  from them, and whoever enters one knows those before it. */
  asEntered?: true;
  /** What the from-states cannot say. */
  rules?: readonly Rule[];
  /** The day on which the law itself does this act, undefined while it does not. The system records it once that day is
   *  over; where a later entry shows that it did not come to it, the recorded act has no effect and breaks nothing. */
  automatic?: (situation: Situation) => LegalDate | undefined;
}

export interface StopSpec<C extends string = string> {
  from: C;
  until: C;
  source: Source;
}

/** Who has to act within a period. Only the office's own periods raise an alarm. */
export type Whose = 'office' | 'applicant' | 'respondent' | 'parties' | 'court' | 'organ';

/** A second, earlier date that an office sets itself. Nothing in law follows from missing it. */
export interface PeriodTarget {
  says: string;
  length: PeriodLength;
}

export interface PeriodVersionSpec<C extends string = string> {
  /** The first of these events that has happened starts the clock, its last occurrence counting. */
  startsOn: readonly C[];
  /** Where the start is not the day of an event: the legal start derived from the history. */
  start?: (
    history: History,
    dueOf: (period: string) => PeriodCount | undefined,
    parties: readonly PartyTraits[],
  ) => StartEvent | undefined;
  /** Where each party has a clock of its own: their starts, the last one counting where one date is asked for. */
  starts?: (
    history: History,
    dueOf: (period: string) => PeriodCount | undefined,
    parties: readonly PartyTraits[],
  ) => readonly StartEvent[];
  /** Whether the period concerns the case at all, where its start does not tell (summary procedure, nothing to redo). */
  applies?: (history: History, parties: readonly PartyTraits[]) => boolean;
  /** A fixed length, or the one set by the starting event's fields (undefined: not set, no clock). */
  length: PeriodLength | ((fields: FieldValues) => PeriodLength | undefined);
  stops?: readonly StopSpec<C>[];
  /** The office's own, earlier target (内部目标), shown beside the due date; from config/periods.yaml. */
  target?: PeriodTarget;
  source: Source | readonly Source[];
  /** How sure the rule is: S secondary source, ? unconfirmed, C convention of this project. Left out: read in the law. */
  confidence?: 'S' | '?' | 'C';
}

export interface PeriodSpec<C extends string = string, V extends string = string> {
  name: string;
  whose: Whose;
  /** The acts that meet the period. */
  metBy: readonly C[];
  /** Acts after which the period no longer matters, though not met. */
  endedBy?: readonly C[];
  /** The act whose field `days` lengthens the period. */
  extendedBy?: C;
  /** A target, not a limit: nothing follows from its lapse. */
  soft?: true;
  /** What happens when it lapses. */
  lapse: string;
  versions: Partial<Record<V, PeriodVersionSpec<C>>>;
}

export type FactValue = string | number | boolean | null;
export type FactKind = 'date' | 'code' | 'text' | 'integer' | 'money' | 'boolean';

/** One statistical fact of a case: a column of its typed row, computed from the acts. */
export interface FactSpec {
  label: string;
  kind: FactKind;
  dictionary?: string;
  of: (situation: Situation) => FactValue;
}

/** The facts every case type shares; columns of `case_file`. */
export interface Milestones {
  /** The day the case came in. */
  receivedOn: (situation: Situation) => LegalDate | null;
  /** The legal day of acceptance, derived, never typed. */
  acceptedOn: (situation: Situation) => LegalDate | null;
  /** 办结: the day of the act that concluded the case. */
  closedOn: (situation: Situation) => LegalDate | null;
}

/** Something about a case that a person should see: an omission that stays until it is mended, or a warning. */
export interface FlagSpec {
  name: string;
  source: Source | readonly Source[];
  of: (situation: Situation) => boolean;
}

/** What a case hands over to a case of another type that follows from it (决定 → 应诉): the fields of that type's opening
 *  act that this case knows, or why none can follow. */
export type HandOver = (situation: Situation) => FieldValues | Refusal;

export interface PartyRoleSpec {
  name: string;
  /** The dictionary of the categories that parties of this role may belong to (受援人类别 …). */
  categories?: string;
}

export interface CaseTypeSpec<
  S extends string,
  V extends string,
  E extends string,
  A extends string,
  R extends string,
  F extends string,
> {
  code: string;
  /** Other names that input may use. */
  aliases?: readonly string[];
  name: string;
  /** The word of the case number: 大 + 行复 + 〔2023〕1号. */
  numberWord: string;
  lawVersions: Record<V, LawVersionSpec>;
  partyRoles: Record<R, PartyRoleSpec>;
  states: Record<S, StateSpec>;
  /** Events that are not acts of the procedure but start or stop a clock; told by date fields of acts. */
  events?: Record<E, { name: string }>;
  acts: Record<A, ActSpec<NoInfer<S>, NoInfer<V>, NoInfer<E>>>;
  periods: Record<string, PeriodSpec<NoInfer<A> | NoInfer<E>, NoInfer<V>>>;
  milestones: Milestones;
  facts: Record<F, FactSpec>;
  flags?: Record<string, FlagSpec>;
  /** By the code of the type that may follow. */
  handsOver?: Record<string, HandOver>;
  /** The act by which a head, with reasons, puts the case under another law version than that of its day of receipt. Its
   *  field `lawVersion` names it. */
  lawVersionAct?: NoInfer<A>;
}

/** A case type as the engine uses it: codes are plain strings again. */
export interface CaseType {
  code: string;
  aliases: readonly string[];
  name: string;
  numberWord: string;
  lawVersions: Readonly<Record<string, LawVersionSpec>>;
  partyRoles: Readonly<Record<string, PartyRoleSpec>>;
  states: Readonly<Record<string, StateSpec>>;
  events: Readonly<Record<string, { name: string }>>;
  acts: Readonly<Record<string, ActSpec>>;
  /** The place of each act in the declaration: acts of one day are taken in this order. All acts `asEntered` share one place. */
  actOrder: ReadonlyMap<string, number>;
  periods: Readonly<Record<string, PeriodSpec>>;
  milestones: Milestones;
  facts: Readonly<Record<string, FactSpec>>;
  flags: Readonly<Record<string, FlagSpec>>;
  handsOver: Readonly<Record<string, HandOver>>;
  lawVersionAct?: string;
}

/** Declares a case type. States, acts, events and law versions are inferred: a misspelt one does not compile. */
export function defineCaseType<
  const S extends string,
  const V extends string,
  const A extends string,
  const R extends string,
  const F extends string,
  const E extends string = never,
>(spec: CaseTypeSpec<S, V, E, A, R, F>): CaseType {
  const type = spec as unknown as Omit<CaseType, 'actOrder' | 'aliases' | 'events' | 'flags' | 'handsOver'> &
    Partial<CaseType>;
  return {
    ...type,
    aliases: spec.aliases ?? [],
    events: spec.events ?? {},
    flags: spec.flags ?? {},
    handsOver: spec.handsOver ?? {},
    actOrder: orderOf(spec.acts),
  };
}

function orderOf(acts: Readonly<Record<string, Pick<ActSpec, 'asEntered'>>>): Map<string, number> {
  const all = Object.entries(acts);
  const shared = all.findIndex(([, { asEntered }]) => asEntered);
  return new Map(all.map(([code, { asEntered }], index) => [code, asEntered ? shared : index]));
}

/** All sources of a rule as a list. */
export const sourcesOf = (source: Source | readonly Source[]): readonly Source[] =>
  Array.isArray(source) ? (source as readonly Source[]) : [source as Source];
