import type { HolidayCalendar, Instant, LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { ActSpec, CaseType } from '../definition/case-type.js';
import { textOf } from '../definition/fields.js';
import { type EffectiveAct, effectiveActs, type RecordedAct } from './act.js';
import { History } from './history.js';
import { concerns, type DueDate, dueDatesOfPeriod } from './periods.js';
import { type PartyTraits, type Situation, VOID_STATE } from './situation.js';

/** An act at its legal place, with the state before and after, and what is wrong with it there. */
export interface PlacedAct {
  act: EffectiveAct;
  before: string | null;
  after: string;
  refusal: Refusal | null;
}

export interface Timeline extends Situation {
  readonly placed: readonly PlacedAct[];
  /** The day the case entered a terminal state, while it is in one; a void case ended on the day it was opened. */
  readonly endedOn: LegalDate | null;
}

const LAST_DAY = '9999-12-31' as LegalDate;

/** Folds the acts of a case into its timeline: the one function from which state, facts and due dates follow.
 *  Total: an act that is not permitted at its place changes nothing and carries the refusal; one that only a rule
 *  refuses (a calendar that changed after it was recorded, say) keeps its effect and carries the refusal too.
 *  Acts are judged in legal order; those of one day in the order in which the procedure permits them, so that the
 *  result does not depend on the order of entry. */
export const timelineOf = (
  type: CaseType,
  acts: readonly RecordedAct[],
  parties: readonly PartyTraits[],
  latest: HolidayCalendar,
  knownAt?: Instant,
): Timeline => fold(type, acts, parties, latest, knownAt);

/** Sees the case as it stood between the acts of one day and the next act. */
type Watch = (situation: Situation, since: LegalDate, next: LegalDate) => void;

function fold(
  type: CaseType,
  acts: readonly RecordedAct[],
  parties: readonly PartyTraits[],
  latest: HolidayCalendar,
  knownAt?: Instant,
  watch?: Watch,
): Timeline {
  const calendar = knownAt === undefined ? latest : latest.asOf(knownAt);
  const waiting = effectiveActs(acts, knownAt).sort((a, b) => inLegalOrder(type, a, b));
  const history = new History();
  const placed: PlacedAct[] = [];
  const opening = waiting.find((act) => type.acts[act.code]?.from === null);
  const lawVersion = lawVersionOf(type, waiting, opening);
  let state: string | null = null;
  let endedOn: LegalDate | null = null;

  const situation = (act: EffectiveAct | undefined): Situation => {
    // An act is judged by the holidays that were known when it was recorded.
    const known = act === undefined ? calendar : calendar.asOf(act.recordedAt);
    const counting = { type, lawVersion, history, calendar: known, parties };
    const dues = (period: string) => (concerns(counting, period) ? dueDatesOfPeriod(counting, period) : []);
    return {
      type,
      lawVersion,
      state: state ?? VOID_STATE,
      act,
      history,
      parties,
      calendar: known,
      dues,
      due: (period) => dues(period).at(-1),
    };
  };

  while (waiting.length > 0) {
    const act = waiting.splice(nextOfDay(type, waiting, state, lawVersion), 1)[0] as EffectiveAct;
    const since = placed.at(-1)?.act.occurredOn;
    if (watch && since !== undefined && since < act.occurredOn) watch(situation(undefined), since, act.occurredOn);
    const before: string | null = state;
    const wrongPlace = placeRefusal(type, act, before, lawVersion, opening?.occurredOn);
    if (wrongPlace) {
      placed.push({ act, before, after: before ?? VOID_STATE, refusal: wrongPlace });
      continue;
    }
    const spec = type.acts[act.code] as ActSpec;
    if (spec.automatic && spec.automatic(situation(act)) !== act.occurredOn) {
      const refusal = new Refusal('act.not-come-to-pass', { act: spec.name, occurredOn: act.occurredOn });
      placed.push({ act, before, after: before ?? VOID_STATE, refusal });
      continue;
    }
    const refusal = refusalBy(spec, situation(act));
    tell(history, spec.implies, act);
    const after: string = spec.to === 'same' ? (before ?? VOID_STATE) : spec.to;
    if (type.states[after]?.terminal) endedOn ??= act.occurredOn;
    else endedOn = null;
    state = after;
    placed.push({ act, before, after, refusal });
  }
  const folded = situation(undefined);
  const last = placed.at(-1);
  if (watch && last) watch(folded, last.act.occurredOn, LAST_DAY);
  const dues = onceEach(folded.dues);
  return {
    ...folded,
    dues,
    due: (period) => dues(period).at(-1),
    placed,
    endedOn: state === null ? (acts[0]?.occurredOn ?? null) : endedOn,
  };
}

/** Once the fold is done the history stands still: rows, facts and views ask for the same due dates, each counted once. */
function onceEach(count: Situation['dues']): Situation['dues'] {
  const counted = new Map<string, readonly DueDate[]>();
  return (period) => {
    const known = counted.get(period) ?? count(period);
    counted.set(period, known);
    return known;
  };
}

/** What the first of the act's rules that does not hold refuses. */
function refusalBy({ rules = [] }: ActSpec, situation: Situation): Refusal | null {
  for (const rule of rules) {
    const refusal = rule.refuse(situation);
    if (refusal) return refusal;
  }
  return null;
}

/** The law version of a case: that of its day of receipt, unless a head has put it under another one with reasons. */
function lawVersionOf(type: CaseType, acts: readonly EffectiveAct[], opening: EffectiveAct | undefined): string {
  const overridden = acts.findLast((act) => act.code === type.lawVersionAct);
  const named = textOf(overridden?.fields ?? {}, 'lawVersion');
  if (named !== null && type.lawVersions[named]) return named;
  return opening ? lawVersionOn(type, opening.occurredOn) : '';
}

/** The law version that governs a case received on a day. @source law.md section 2: fixed once, by the day of receipt */
export function lawVersionOn(type: CaseType, receivedOn: LegalDate): string {
  const found = Object.entries(type.lawVersions).find(
    ([, version]) => (version.from ?? '') <= receivedOn && receivedOn <= (version.until ?? '9999-12-31'),
  );
  return found?.[0] ?? '';
}

/** The acts that people may record next in a state, under a law version. */
export function permittedActs(type: CaseType, state: string | null, lawVersion: string): string[] {
  return Object.keys(type.acts).filter(
    (code) => !type.acts[code]?.automatic && isPermitted(type, code, state, lawVersion),
  );
}

/** An act of the law itself that the system has yet to record: the first one, at its place among the acts, whose day is before
 *  `until`. It is looked for all along the case, so that it makes no difference when what it follows from was entered. */
export function automaticActOf(
  { type, acts, parties }: { type: CaseType; acts: readonly RecordedAct[]; parties: readonly PartyTraits[] },
  calendar: HolidayCalendar,
  until: LegalDate,
): { act: string; on: LegalDate } | undefined {
  const automatic = Object.entries(type.acts).filter(([, spec]) => spec.automatic);
  if (automatic.length === 0) return undefined;
  const isRecorded = (code: string, on: LegalDate): boolean =>
    acts.some((act) => act.code === code && act.occurredOn === on);
  let found: { act: string; on: LegalDate } | undefined;
  fold(type, acts, parties, calendar, undefined, (situation, since, next) => {
    if (found) return;
    for (const [act, spec] of automatic) {
      if (!isPermitted(type, act, situation.state, situation.lawVersion)) continue;
      const on = spec.automatic?.(situation);
      if (on === undefined || on < since || on >= next || on >= until || isRecorded(act, on)) continue;
      if (!found || on < found.on) found = { act, on };
    }
  });
  return found;
}

/** Every due date of a timeline whose clock has started, in the order of declaration. */
export function dueDatesOf(timeline: Situation): DueDate[] {
  return Object.keys(timeline.type.periods).flatMap((period) => timeline.dues(period));
}

/** What a person should see about the case: codes of its flags that are up, in the order of declaration. */
export function flagsOf(timeline: Situation): string[] {
  return Object.entries(timeline.type.flags).flatMap(([code, flag]) => (flag.of(timeline) ? [code] : []));
}

/** The account of the officer who handles the case: the last one named by an act, unless a later act releases the officer. */
export function handlerOf(timeline: Situation): string | null {
  const naming = timeline.history.events.findLast(
    ({ code, fields }) => code === 'handler-released' || textOf(fields, 'handler') !== null,
  );
  return naming ? textOf(naming.fields, 'handler') : null;
}

function isPermitted(type: CaseType, code: string, state: string | null, lawVersion: string): boolean {
  const spec = type.acts[code];
  if (spec === undefined || (spec.versions && !spec.versions.includes(lawVersion))) return false;
  return spec.from === null ? state === null : state !== null && spec.from.includes(state);
}

function placeRefusal(
  type: CaseType,
  act: EffectiveAct,
  state: string | null,
  lawVersion: string,
  receivedOn: LegalDate | undefined,
): Refusal | null {
  const spec = type.acts[act.code];
  const name = spec?.name ?? act.code;
  if (spec === undefined) return new Refusal('act.unknown', { act: act.code, allowed: Object.keys(type.acts) });
  if (spec.versions && !spec.versions.includes(lawVersion)) {
    return new Refusal('act.not-in-version', { act: name, lawVersion });
  }
  if (isPermitted(type, act.code, state, lawVersion)) return null;
  if (state === null && receivedOn !== undefined && act.occurredOn < receivedOn) {
    return new Refusal('act.before-case', { act: name, occurredOn: act.occurredOn, receivedOn });
  }
  const permitted = permittedActs(type, state, lawVersion);
  return new Refusal('act.not-permitted', {
    act: name,
    actCode: act.code,
    state: state === null ? '尚未收案' : (type.states[state]?.name ?? state),
    stateCode: state ?? VOID_STATE,
    occurredOn: act.occurredOn,
    permitted: permitted.map((code) => type.acts[code]?.name ?? code),
    permittedCodes: permitted,
  });
}

/** Which of the waiting acts of the earliest day comes next: the first in procedural order that is permitted now. */
function nextOfDay(type: CaseType, waiting: readonly EffectiveAct[], state: string | null, version: string): number {
  const day = waiting[0]?.occurredOn;
  for (let i = 0; i < waiting.length && waiting[i]?.occurredOn === day; i += 1) {
    if (isPermitted(type, (waiting[i] as EffectiveAct).code, state, version)) return i;
  }
  return 0;
}

function inLegalOrder(type: CaseType, a: EffectiveAct, b: EffectiveAct): number {
  if (a.occurredOn !== b.occurredOn) return a.occurredOn < b.occurredOn ? -1 : 1;
  const byProcedure = (type.actOrder.get(a.code) ?? 999) - (type.actOrder.get(b.code) ?? 999);
  if (byProcedure !== 0) return byProcedure;
  if (type.acts[a.code]?.asEntered) return a.sequence - b.sequence;
  const [left, right] = [JSON.stringify(a.fields), JSON.stringify(b.fields)];
  if (left !== right) return left < right ? -1 : 1;
  return a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : a.sequence - b.sequence;
}

function tell(history: History, implies: ActSpec['implies'], act: EffectiveAct): void {
  const { recordedAt } = act;
  for (const [event, told] of Object.entries(implies ?? {})) {
    const { on: field, time: timeField } =
      typeof told === 'string' ? { on: told, time: undefined } : (told ?? { on: '' });
    const on = textOf(act.fields, field);
    const time = timeField === undefined ? null : textOf(act.fields, timeField);
    if (on !== null) {
      history.add({ code: event, on: on as LegalDate, fields: {}, recordedAt, ...(time === null ? {} : { time }) });
    }
  }
  const time = textOf(act.fields, 'time');
  const event = { code: act.code, on: act.occurredOn, fields: act.fields, recordedAt };
  history.add(time === null ? event : { ...event, time });
}
