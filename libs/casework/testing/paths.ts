import { addDays, type LegalDate, legalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';
import type { RecordedAct } from '../timeline/act.js';
import { automaticActOf } from '../timeline/timeline.js';
import { CaseInTest, TODAY, twoOfEachRole } from './cases.js';
import { type Chooser, fill } from './fill.js';

/** How many steps the search may take. */
const MOST_STEPS = 30_000;

/** Every state is reached by an act sequence that a search finds, and every act (automatic ones too) is taken on some way.
 *  What no sequence can do is dead text in the procedure. */
export function checkStates(type: CaseType): void {
  describe(`${type.name}: generated act sequences`, () => {
    const found = search(type);

    it('reach every state', () => {
      expect(Object.keys(type.states).filter((state) => !found.states.has(state))).toEqual([]);
    });

    it('take every act', () => {
      expect(Object.keys(type.acts).filter((act) => !found.acts.has(act))).toEqual([]);
    });
  });
}

interface Found {
  states: Set<string>;
  acts: Set<string>;
}

interface Way {
  told: CaseInTest;
  on: LegalDate;
  tried: number;
}

/** Ways of the same acts with the same codes that are kept: they differ in their days and other fields. */
const ALIKE = 3;

/** Goes on from the ways that were tried least; a way is kept when it shows a new state or a new set of acts. */
function search(type: CaseType): Found {
  const random = randomNumbers(20240104);
  const found: Found = { states: new Set(), acts: new Set() };
  const wanted = Object.keys(type.states).length + Object.keys(type.acts).length;
  const known = new Map<string, number>();
  const ways = new Map<string, Way[]>();
  const keep = (way: CaseInTest, on: LegalDate): void => {
    const { state, placed } = way.timeline();
    found.states.add(state);
    for (const { act } of placed) found.acts.add(act.code);
    const told = new Set(placed.map(({ act }) => `${act.code} ${codesIn(type, act)}`));
    const key = `${state}: ${[...told].sort().join()}`;
    const alike = known.get(key) ?? 0;
    if (alike === ALIKE) return;
    known.set(key, alike + 1);
    ways.set(state, [...(ways.get(state) ?? []), { told: way, on, tried: 0 }]);
  };
  for (const day of ['2023-02-01', '2024-02-01', '2025-02-03']) {
    for (const act of new CaseInTest(type).permitted()) {
      for (let i = 0; i < 6; i += 1) {
        const told = next(new CaseInTest(type, twoOfEachRole(type)), act, legalDate(day), random);
        if (told) keep(told, legalDate(day));
      }
    }
  }
  for (let step = 0; step < MOST_STEPS && found.states.size + found.acts.size < wanted; step += 1) {
    const [act, state] = turnOf(type, found, [...ways.keys()], random);
    const way = leastTried(ways.get(state) as Way[], random);
    way.tried += 1;
    const on = addDays(way.on, ([0, 1, 3, 8, 20, 70] as const)[random(6)] as number);
    if (on > TODAY) continue;
    // What the law does by itself until then comes first.
    const lapse = automaticActOf(way.told.asRecord(), way.told.rules.calendar, on);
    const told = next(way.told, lapse ? lapse.act : act, lapse ? lapse.on : on, random);
    if (told) keep(told, lapse ? lapse.on : on);
  }
  return found;
}

/** The codes that an act tells (a procedure chosen, a ground, the items of a decision): what follows depends on them. */
const codesIn = (type: CaseType, { code, fields }: RecordedAct): string =>
  Object.entries(type.acts[code]?.fields ?? {})
    .map(([name, { kind }]) => (kind === 'code' || kind === 'items' ? JSON.stringify(fields[name] ?? '') : ''))
    .join('');

/** An act to try, and a state that was reached from which it may be taken: every act gets its turn, those that no way has
 *  taken yet more often. */
function turnOf({ acts }: CaseType, found: Found, reached: readonly string[], random: Chooser): [string, string] {
  const turns = Object.entries(acts).flatMap(([act, { from, automatic }]) => {
    const states = automatic ? [] : reached.filter((state) => from?.includes(state));
    return states.length === 0 ? [] : Array.from({ length: found.acts.has(act) ? 1 : 4 }, () => [act, states] as const);
  });
  const [act, states] = turns[random(turns.length)] as (typeof turns)[number];
  return [act, states[random(states.length)] as string];
}

/** The case after an act whose fields were chosen so that no rule refuses it, or undefined. */
function next(before: CaseInTest, act: string, on: LegalDate, random: Chooser): CaseInTest | undefined {
  const specs = before.type.acts[act]?.fields ?? {};
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const told = new CaseInTest(before.type, before.parties, before.rules);
    told.acts = before.acts;
    const around = { on, parties: before.parties, dictionaries: before.rules.dictionaries };
    try {
      return told.recordRaw(on, act, fill(specs, {}, around, random));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return undefined;
}

/** One of three ways drawn at random: the one tried least. */
function leastTried(ways: readonly Way[], random: Chooser): Way {
  const drawn = [0, 1, 2].map(() => ways[random(ways.length)] as Way);
  return drawn.reduce((a, b) => (b.tried < a.tried ? b : a));
}

/** The same numbers in every run (a linear congruence; nothing here needs better ones). */
function randomNumbers(seed: number): Chooser {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
