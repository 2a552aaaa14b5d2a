import fc from 'fast-check';
import { addDays, type Instant, isLegalDate, type LegalDate, legalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { CaseType, FactValue } from '../definition/case-type.js';
import { type RecordedAct, VOIDED } from '../timeline/act.js';
import { dueDatesOf, type PlacedAct, permittedActs, type Timeline, timelineOf } from '../timeline/timeline.js';
import { CaseInTest, RULES, refusalOf, twoOfEachRole } from './cases.js';
import { type Chooser, fill } from './fill.js';

const FIRST_DAY = legalDate('2023-06-01');

/** What holds of every case type, however its acts come: the fold is total, permits exactly what it says, does not depend on
 *  the order of recording, and every fact is of its declared kind. */
export function checkFold(type: CaseType): void {
  describe(`${type.name}: the fold`, () => {
    it('is total: any acts in any order, corrected or not, give a timeline, due dates and facts', () => {
      fc.assert(fc.property(anyActs(type), (acts) => void outcomeOf(type, acts)));
    });

    // Automatic acts are the system's; another law version makes the whole past another one.
    const byPeople = (code: string): boolean => !type.acts[code]?.automatic && code !== type.lawVersionAct;
    const acts = Object.keys(type.acts).filter(byPeople);

    it('accepts, as to their place, exactly the permitted acts', () => {
      fc.assert(
        fc.property(walks(type), chooser, (walked, choose) => {
          const permitted = walked.permitted().filter(byPeople);
          const accepted = acts.filter((code) => hasPlace(walked, code, choose, 1));
          expect(accepted).toEqual(permitted);
        }),
        { numRuns: 50 },
      );
    });

    it('accepts a permitted act on the day of the last one, too', () => {
      fc.assert(
        fc.property(walks(type), chooser, (walked, choose) => {
          const without = walked.permitted().filter((code) => byPeople(code) && !hasPlace(walked, code, choose, 0));
          expect(without).toEqual([]);
        }),
        // Acts of one day stand in the order of their declaration. Of some hundred thousand walks there is one in which an act
        // that comes late thereby comes before another of its day that it would have shut out: the same walks each time.
        { seed: 20240301 },
      );
    });

    it('does not depend on the order of recording', () => {
      const shuffled = walks(type).chain((walked) =>
        fc
          .shuffledSubarray(walked.acts, { minLength: walked.acts.length })
          .map((acts) => ({ walked, acts: acts.map((act, i) => ({ ...act, sequence: i + 1 })) })),
      );
      fc.assert(
        fc.property(shuffled, ({ walked, acts }) => {
          expect(outcomeOf(type, acts)).toEqual(outcomeOf(type, walked.acts));
        }),
      );
    });

    it('gives facts of the declared kinds', () => {
      fc.assert(
        fc.property(walks(type), (walked) => {
          const timeline = walked.timeline();
          const wrong = Object.entries(type.facts).filter(([, fact]) => !isOfKind(fact, fact.of(timeline)));
          expect(wrong.map(([name, fact]) => [name, fact.of(timeline)])).toEqual([]);
        }),
      );
    });
  });
}

/** As many as were asked for (`ANJUAN_RUNS=10000`), else as many as take a few seconds. */
const RUNS = Number(process.env['ANJUAN_RUNS'] ?? 1_000);

/** Random sequences of acts never break what the engine promises: of any three acts those that are permitted find their
 *  place and no others do, the acts recorded in another order give the same case, and every fact is of its kind. */
export function checkSequences(type: CaseType): void {
  const acts = Object.keys(type.acts).filter((code) => !type.acts[code]?.automatic && code !== type.lawVersionAct);
  const three = fc.array(fc.constantFrom(...acts), { minLength: 3, maxLength: 3 });

  it(`${type.name}: random sequences keep the promises of the engine`, () => {
    fc.assert(
      fc.property(walks(type), three, fc.infiniteStream(fc.nat()), chooser, (walked, tried, order, choose) => {
        const permitted = walked.permitted();
        for (const code of tried)
          expect([code, hasPlace(walked, code, choose, 1)]).toEqual([code, permitted.includes(code)]);
        const shuffled = walked.acts
          .map((act) => ({ act, place: order.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ act }, i) => ({ ...act, sequence: i + 1 }));
        expect(outcomeOf(type, shuffled)).toEqual(outcomeOf(type, walked.acts));
        const timeline = walked.timeline();
        const wrong = Object.entries(type.facts).filter(([, fact]) => !isOfKind(fact, fact.of(timeline)));
        expect(wrong.map(([name]) => name)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
}

/** Nothing is left to do in a filed case: every period of the office, targets apart, was met or came to its end. */
export function checkPeriodsEnd(type: CaseType): void {
  it(`${type.name}: no period of the office outlives the case`, () => {
    const filed = walks(type).filter((walked) => walked.timeline().endedOn !== null);
    fc.assert(
      fc.property(filed, (walked) => {
        const left = dueDatesOf(walked.timeline()).filter(
          (due) => due.whose === 'office' && !due.soft && !due.met && !due.ended,
        );
        expect(left.map((due) => due.period)).toEqual([]);
      }),
    );
  });
}

const chooser: fc.Arbitrary<Chooser> = fc.array(fc.nat(), { minLength: 1, maxLength: 20 }).map((numbers) => {
  let i = 0;
  return (count) => (numbers[i++ % numbers.length] as number) % count;
});

/** A case that went on by permitted acts, a few days apart, to its end only at last; what its guards refuse is left out. */
function walks(type: CaseType): fc.Arbitrary<CaseInTest> {
  const step = fc.tuple(fc.nat(999), fc.oneof(fc.constant(0), fc.nat(40)), chooser);
  const steps = fc.array(fc.noBias(step), { minLength: 1, maxLength: 24, size: 'max' });
  return fc.tuple(fc.noBias(fc.nat(400)), steps).map(([start, list]) => {
    const walked = new CaseInTest(type, twoOfEachRole(type));
    let on = addDays(FIRST_DAY, start);
    list.forEach(([choice, days, choose], i) => {
      const permitted = walked.permitted();
      const open = permitted.filter((code) => i === list.length - 1 || !endsCase(type, code));
      const code = open[choice % open.length];
      if (code === undefined) return;
      on = addDays(on, walked.acts.length === 0 ? 0 : days);
      try {
        walked.recordRaw(on, code, filled(walked, code, on, choose));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    });
    return Object.assign(walked, { [fc.toStringMethod]: () => walked.acts.map(told).join('\n') });
  });
}

const endsCase = (type: CaseType, code: string): boolean => type.states[type.acts[code]?.to ?? '']?.terminal ?? false;

const told = (act: RecordedAct): string => `${act.occurredOn} ${act.code} ${JSON.stringify(act.fields)}`;

const filled = ({ type, parties }: CaseInTest, code: string, on: LegalDate, choose: Chooser) =>
  fill(type.acts[code]?.fields ?? {}, {}, { on, parties, dictionaries: RULES.dictionaries }, choose);

/** Any acts at all: unknown ones, in any order, some of them corrections of others. */
function anyActs(type: CaseType): fc.Arbitrary<RecordedAct[]> {
  const codes = [...Object.keys(type.acts), 'no-such-act'];
  const drafts = fc.array(
    fc.record({ code: fc.constantFrom(...codes), day: fc.nat(200), target: fc.nat(), choose: chooser }),
    {
      maxLength: 25,
    },
  );
  const parties = new CaseInTest(type, twoOfEachRole(type));
  return drafts.map((list) =>
    list.map(({ code, day, target, choose }, i): RecordedAct => {
      const on = addDays(FIRST_DAY, 130 + day);
      const corrects = i > 0 && target % 4 === 0 ? `act-${1 + (target % i)}` : null;
      return {
        id: `act-${i + 1}`,
        sequence: i + 1,
        code: corrects !== null && target % 3 === 0 ? VOIDED : code,
        occurredOn: on,
        recordedAt: instantOfMinute(i),
        recordedBy: 'caseworker',
        fields: filled(parties, code, on, choose),
        corrects,
        reason: corrects && '登记有误',
      };
    }),
  );
}

function instantOfMinute(minute: number): Instant {
  return new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString() as Instant;
}

/** All that follows from the acts, as plain values. */
function outcomeOf(type: CaseType, acts: readonly RecordedAct[]) {
  const timeline = timelineOf(type, acts, twoOfEachRole(type), RULES.calendar);
  return {
    state: timeline.state,
    lawVersion: timeline.lawVersion,
    endedOn: timeline.endedOn,
    due: dueDatesOf(timeline),
    facts: valuesOf(type.facts, timeline),
    milestones: Object.values(type.milestones).map((milestone) => milestone(timeline)),
  };
}

const valuesOf = (facts: CaseType['facts'], timeline: Timeline): Record<string, FactValue> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.of(timeline)]));

/** Whether `record` would take an act so many days after the last one, as to its place; guards may still refuse it. */
function hasPlace(walked: CaseInTest, code: string, choose: Chooser, days: number): boolean {
  const lastOn = walked.acts.map((act) => act.occurredOn).reduce((a, b) => (a > b ? a : b), FIRST_DAY);
  const occurredOn = addDays(lastOn, days);
  const fields = filled(walked, code, occurredOn, choose);
  const next = new CaseInTest(walked.type, walked.parties);
  next.acts = walked.acts;
  const refused = refusalOf(() => next.recordRaw(occurredOn, code, fields));
  if (refused === undefined) return true;
  if (refused.code.startsWith('field.')) throw refused.refusal;
  const act: RecordedAct = { ...blankAct, sequence: walked.acts.length + 1, code, occurredOn, fields };
  const after = timelineOf(walked.type, [...walked.acts, act], walked.parties, RULES.calendar);
  return !after.placed.some((placed) => isOutOfPlace(after, placed));
}

const blankAct = {
  id: 'next',
  recordedAt: instantOfMinute(999),
  recordedBy: 'caseworker',
  corrects: null,
  reason: null,
} as const;

/** Whether it is its place that an act is refused for. A guard that asks for another act first names that act alone. */
function isOutOfPlace({ type, lawVersion }: Timeline, { refusal, before }: PlacedAct): boolean {
  if (refusal === null) return false;
  if (refusal.code !== 'act.not-permitted') return refusal.code === 'act.not-in-version';
  return sameList(refusal.details['permittedCodes'], permittedActs(type, before, lawVersion));
}

const sameList = (a: unknown, b: readonly string[]): boolean => Array.isArray(a) && a.join() === b.join();

function isOfKind(fact: CaseType['facts'][string], value: FactValue): boolean {
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'money':
      return value === null || (Number.isSafeInteger(value) && (value as number) >= 0);
    case 'date':
      return value === null || isLegalDate(value);
    case 'code':
      return value === null || RULES.dictionaries.get(fact.dictionary ?? '').entries.has(String(value));
    case 'text':
      return value === null || typeof value === 'string';
  }
}
