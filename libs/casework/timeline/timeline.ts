import type { HolidayCalendar, Instant, LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';
import { textOf } from '../definition/fields.js';
import { type EffectiveAct, effectiveActs, type RecordedAct } from './act.js';
import { History } from './history.js';
import { type DueDate, dueDateOf } from './periods.js';
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

/** Folds the acts of a case into its timeline: the one function from which state, facts and due dates follow.
 *  Total: an act that is not permitted at its place changes nothing and carries the refusal; one that only its guard
 *  refuses (a calendar that changed after it was recorded, say) keeps its effect and carries the refusal too.
 *  Acts are judged in legal order; those of one day in the order in which the procedure permits them, so that the
 *  result does not depend on the order of entry. */
export function timelineOf(
  type: CaseType,
  acts: readonly RecordedAct[],
  parties: readonly PartyTraits[],
  calendar: HolidayCalendar,
  knownAt?: Instant,
): Timeline {
  const waiting = effectiveActs(acts, knownAt).sort((a, b) => inLegalOrder(type, a, b));
  const history = new History();
  const placed: PlacedAct[] = [];
  const opening = waiting.find((act) => type.acts[act.code]?.from === null);
  const lawVersion = opening ? lawVersionOn(type, opening.occurredOn) : '';
  let state: string | null = null;
  let endedOn: LegalDate | null = null;

  const situation = (act: EffectiveAct | undefined): Situation => ({
    type,
    lawVersion,
    state: state ?? VOID_STATE,
    act,
    history,
    parties,
    calendar,
    due: (period) => dueDateOf(type, period, lawVersion, history, calendar, parties),
  });

  while (waiting.length > 0) {
    const act = waiting.splice(nextOfDay(type, waiting, state, lawVersion), 1)[0] as EffectiveAct;
    const before: string | null = state;
    const wrongPlace = placeRefusal(type, act, before, lawVersion, opening?.occurredOn);
    if (wrongPlace) {
      placed.push({ act, before, after: before ?? VOID_STATE, refusal: wrongPlace });
      continue;
    }
    const spec = type.acts[act.code] as CaseType['acts'][string];
    const refusal = spec.guard?.(situation(act)) ?? null;
    tell(history, spec.implies, act);
    const after: string = spec.to === 'same' ? (before ?? VOID_STATE) : spec.to;
    if (type.states[after]?.terminal) endedOn ??= act.occurredOn;
    else endedOn = null;
    state = after;
    placed.push({ act, before, after, refusal });
  }
  const folded = situation(undefined);
  const due = onceEach(folded.due);
  return { ...folded, due, placed, endedOn: state === null ? (acts[0]?.occurredOn ?? null) : endedOn };
}

/** Once the fold is done the history stands still: rows, facts and views ask for the same due dates, each counted once. */
function onceEach(count: Situation['due']): Situation['due'] {
  const counted = new Map<string, DueDate | undefined>();
  return (period) => {
    if (!counted.has(period)) counted.set(period, count(period));
    return counted.get(period);
  };
}

/** The law version that governs a case received on a day. @source law.md section 2: fixed once, by the day of receipt */
export function lawVersionOn(type: CaseType, receivedOn: LegalDate): string {
  const found = Object.entries(type.lawVersions).find(
    ([, version]) => (version.from ?? '') <= receivedOn && receivedOn <= (version.until ?? '9999-12-31'),
  );
  return found?.[0] ?? '';
}

/** The acts that may come next in a state, under a law version. */
export function permittedActs(type: CaseType, state: string | null, lawVersion: string): string[] {
  return Object.keys(type.acts).filter((code) => isPermitted(type, code, state, lawVersion));
}

/** Every due date of a timeline whose clock has started, in the order of declaration. */
export function dueDatesOf(timeline: Situation): DueDate[] {
  return Object.keys(timeline.type.periods).flatMap((period) => timeline.due(period) ?? []);
}

/** The account of the officer who handles the case: the last one named by an act. */
export function handlerOf(timeline: Situation): string | null {
  const naming = timeline.history.events.findLast((event) => textOf(event.fields, 'handler') !== null);
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
  const [left, right] = [JSON.stringify(a.fields), JSON.stringify(b.fields)];
  return left < right ? -1 : left > right ? 1 : a.sequence - b.sequence;
}

function tell(history: History, implies: Partial<Record<string, string>> | undefined, act: EffectiveAct): void {
  for (const [event, field] of Object.entries(implies ?? {})) {
    const on = field === undefined ? null : textOf(act.fields, field);
    if (on !== null) history.add({ code: event, on: on as LegalDate, fields: {} });
  }
  const time = textOf(act.fields, 'time');
  history.add({ code: act.code, on: act.occurredOn, fields: act.fields, ...(time === null ? {} : { time }) });
}
