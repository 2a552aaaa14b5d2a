import { type HolidayCalendar, type Instant, isLegalDate, type LegalDate } from '#legal-time';
import { Refusal, refuseAll } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';
import { FIRST_DAY, fieldProblems } from '../definition/check-fields.js';
import type { FieldValues } from '../definition/fields.js';
import type { Dictionaries } from '../dictionaries/index.js';
import { effectiveActs, type RecordedAct, VOIDED } from './act.js';
import { type PartyTraits, VOID_STATE } from './situation.js';
import { permittedActs, type Timeline, timelineOf } from './timeline.js';

/** What the pure rules need beside the case. */
export interface Rulebook {
  calendar: HolidayCalendar;
  dictionaries: Dictionaries;
  /** Whether an account name is that of an officer; anyone when left out. */
  isOfficer?: (account: string) => boolean;
}

/** A case as its rules see it. */
export interface CaseRecord {
  type: CaseType;
  acts: readonly RecordedAct[];
  parties: readonly PartyTraits[];
}

export interface ActInput {
  id: string;
  act: string;
  occurredOn: string;
  fields: FieldValues;
  recordedAt: Instant;
  recordedBy: string;
  /** The present day: nothing is recorded before it happened. */
  today: LegalDate;
  /** The act is the law's own, recorded by the system. */
  automatic?: true;
  /** The other cases that fields name and that exist: id → case type. */
  cases?: ReadonlyMap<string, string>;
}

export interface CorrectionInput {
  id: string;
  corrects: string;
  reason: string;
  /** The new content; left out: the act is voided. */
  replacement?: { occurredOn: string; fields: FieldValues };
  recordedAt: Instant;
  recordedBy: string;
  today: LegalDate;
  /** The other cases that fields name and that exist: id → case type. */
  cases?: ReadonlyMap<string, string>;
}

export interface Recorded {
  act: RecordedAct;
  timeline: Timeline;
}

/** Puts an act at its legal place and folds the whole timeline again, so that an act entered late is judged in its
 *  true place.
 *  @throws Refusal `act.unknown`, `act.opening-required`, `act.not-permitted` (with the permitted acts),
 *    `act.before-case`, `act.breaks-later`, `field.*`, or what the act's own guard refuses */
export function record(before: CaseRecord, input: ActInput, rules: Rulebook): Recorded {
  const { type } = before;
  const spec = Object.hasOwn(type.acts, input.act) ? type.acts[input.act] : undefined;
  if (!spec) throw new Refusal('act.unknown', { act: input.act, allowed: Object.keys(type.acts) });
  if (spec.automatic && !input.automatic) throw new Refusal('act.by-system', { act: spec.name });
  if (before.acts.length > 0 && isVoid(before)) throw new Refusal('correction.opening-voided');
  if (before.acts.length === 0 && spec.from !== null) {
    throw new Refusal('act.opening-required', { allowed: permittedActs(type, null, '') });
  }
  const occurredOn = pastDay('occurredOn', input.occurredOn, input.today);
  const act: RecordedAct = {
    id: input.id,
    sequence: before.acts.length + 1,
    code: input.act,
    occurredOn,
    recordedAt: input.recordedAt,
    recordedBy: input.recordedBy,
    fields: input.fields,
    corrects: null,
    reason: null,
  };
  const problems = fieldProblems(spec.fields ?? {}, input.fields, { ...rules, ...around(before, occurredOn, input) });
  if (problems.length > 0) refuseOutOfPlace(before, act, rules);
  refuseAll(problems);
  return append(before, act, rules);
}

/** Puts a mistake right by a later act that names it: the replacement has the same code, or the act is voided.
 *  @throws Refusal `act.not-found`, `correction.reason-required`, and all that `record` refuses at the new place */
export function correct(before: CaseRecord, input: CorrectionInput, rules: Rulebook): Recorded {
  const { type } = before;
  if (input.reason.trim() === '') throw new Refusal('correction.reason-required');
  const wrong = effectiveActs(before.acts).find((each) => [each.id, each.correctedBy].includes(input.corrects));
  if (!wrong) {
    const named = before.acts.find((each) => each.id === input.corrects);
    const superseding = before.acts.findLast(
      (each) => each.corrects && [named?.id, named?.corrects].includes(each.corrects),
    );
    if (superseding) throw new Refusal('act.already-corrected', { recordedAt: superseding.recordedAt });
    throw new Refusal('act.not-found', { act: input.corrects });
  }
  const spec = type.acts[wrong.code];
  if (spec?.automatic) throw new Refusal('act.by-system', { act: spec.name });
  const occurredOn = input.replacement
    ? pastDay('occurredOn', input.replacement.occurredOn, input.today)
    : wrong.occurredOn;
  const fields = input.replacement?.fields ?? {};
  if (input.replacement) {
    const specs = type.acts[wrong.code]?.fields ?? {};
    refuseAll(fieldProblems(specs, fields, { ...rules, ...around(before, occurredOn, input) }));
  }
  const act: RecordedAct = {
    id: input.id,
    sequence: before.acts.length + 1,
    code: input.replacement ? wrong.code : VOIDED,
    occurredOn,
    recordedAt: input.recordedAt,
    recordedBy: input.recordedBy,
    fields,
    corrects: input.corrects,
    reason: input.reason,
  };
  return append(before, act, rules);
}

/** A real day that is not in the future.
 *  @throws Refusal `field.date-invalid`, `field.date-in-future` */
export function pastDay(field: string, text: string, today: LegalDate): LegalDate {
  if (!isLegalDate(text) || text < FIRST_DAY) throw new Refusal('field.date-invalid', { field, value: text });
  if (text > today) throw new Refusal('field.date-in-future', { field, value: text, today });
  return text;
}

/** Whether the opening act was taken back: a void case takes no further act. */
const isVoid = ({ type, acts }: CaseRecord): boolean =>
  !effectiveActs(acts).some((act) => type.acts[act.code]?.from === null);

function around(before: CaseRecord, on: LegalDate, { today, cases = new Map() }: ActInput | CorrectionInput) {
  return { on, today, cases, parties: new Map(before.parties.map((party) => [party.id, party.role])) };
}

/** Who fills in a form for an act that is not permitted at all should be told that first.
 *  @throws Refusal why the act has no place, whatever its fields say */
function refuseOutOfPlace({ type, acts, parties }: CaseRecord, act: RecordedAct, rules: Rulebook): void {
  const { placed } = timelineOf(type, [...acts, { ...act, fields: {} }], parties, rules.calendar);
  const refusal = placed.find((each) => each.act.id === act.id)?.refusal;
  const outOfPlace = ['act.not-permitted', 'act.not-in-version', 'act.before-case'];
  if (refusal && outOfPlace.includes(refusal.code)) throw refusal;
}

function append(before: CaseRecord, act: RecordedAct, rules: Rulebook): Recorded {
  const { type, parties } = before;
  const timeline = timelineOf(type, [...before.acts, act], parties, rules.calendar);
  if (act.code === VOIDED && timeline.state === VOID_STATE) return { act, timeline };
  refuseWorse(before, act, timeline, rules);
  return { act, timeline };
}

/** The new act must be right at its place, and must not make a later act wrong that was right before. */
function refuseWorse(before: CaseRecord, act: RecordedAct, after: Timeline, rules: Rulebook): void {
  const all = after.placed.filter((each) => each.refusal !== null);
  const isAutomatic = (code: string): boolean => before.type.acts[code]?.automatic !== undefined;
  const wrong = all.filter((each) => each.act.id === act.id || !isAutomatic(each.act.code));
  if (wrong.length === 0) return;
  const own = wrong.find((each) => each.act.id === act.id || each.act.correctedBy === act.id);
  if (own?.refusal) throw own.refusal;
  const wrongBefore = new Set(
    timelineOf(before.type, before.acts, before.parties, rules.calendar)
      .placed.filter((each) => each.refusal !== null)
      .map((each) => each.act.id),
  );
  const broken = wrong.find((each) => !wrongBefore.has(each.act.id));
  if (!broken) return;
  const name = (code: string): string => before.type.acts[code]?.name ?? code;
  throw new Refusal('act.breaks-later', {
    act: act.code === VOIDED ? '撤销' : name(act.code),
    occurredOn: act.occurredOn,
    later: name(broken.act.code),
    laterOn: broken.act.occurredOn,
  });
}
