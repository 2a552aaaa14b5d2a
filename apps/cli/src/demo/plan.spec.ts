import { loadAccounts } from '#identity';
import { addDays, type LegalDate, legalDate, legalDateOf } from '#legal-time';
import { loadKnowledge } from '../../../api/src/system.js';
import { planOf } from './build.js';
import { hashOf, type PlannedEvent } from './plan.js';
import { Random, share } from './random.js';

const knowledge = loadKnowledge();
const accounts = loadAccounts(knowledge.organisations);
const planFor = (today: string): PlannedEvent[] => planOf(knowledge, accounts, legalDate(today));
const plan = planFor('2025-06-18');

/** The day on which what is entered happened. */
function dayOf(event: PlannedEvent): LegalDate | undefined {
  if (event.do === 'enter') return event.occurredOn;
  return event.do === 'open' || event.do === 'act' ? event.on : undefined;
}

it('gives the same plan each time, and the same past whatever the day', () => {
  expect(hashOf(planFor('2025-06-18'))).toBe(hashOf(plan));
  const past = (events: PlannedEvent[]) => events.filter(({ at }) => at < '2025-01-01');
  const other = planFor('2026-11-23');
  expect(hashOf(other)).not.toBe(hashOf(plan));
  expect(hashOf(past(other))).toBe(hashOf(past(plan)));
});

it('enters everything in order, in office hours of working days, before the day of the demonstration', () => {
  expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).sort());
  const wrong = plan.filter(({ at }) => {
    const time = at.slice(11, 16);
    const inHours = (time >= '00:30' && time < '03:30') || (time >= '05:30' && time < '09:00');
    return !inHours || !knowledge.rules.calendar.isWorkingDay(legalDateOf(at));
  });
  expect(wrong).toEqual([]);
  expect(plan.at(-1)?.at.slice(0, 10)).toBe('2025-06-17');
});

it('enters what happened within three days, and only a little of it later', () => {
  const dated = plan.flatMap((event) => {
    const on = dayOf(event);
    return on === undefined ? [] : [{ on, entered: legalDateOf(event.at) }];
  });
  expect(dated.filter(({ on, entered }) => entered < on)).toEqual([]);
  const late = dated.filter(({ on, entered }) => entered > addDays(on, 3));
  // Disputes found wait for the number of the case they became.
  expect(late.length / dated.length).toBeLessThan(0.04);
  expect(late.some(({ on, entered }) => entered > addDays(on, 28))).toBe(true);
});

it('shares a total by the largest remainder', () => {
  expect(share(46, [30, 18, 14, 14, 8, 8, 8])).toEqual([14, 8, 6, 6, 4, 4, 4]);
  expect(share(7, [1, 1, 1])).toEqual([3, 2, 2]);
});

it('draws evenly, and the same from the same seed', () => {
  const drawn = (seed: string) => {
    const random = new Random(seed);
    return Array.from({ length: 6000 }, () => random.int(1, 6));
  };
  expect(drawn('a')).toEqual(drawn('a'));
  expect(drawn('a')).not.toEqual(drawn('b'));
  for (const face of [1, 2, 3, 4, 5, 6]) {
    const count = drawn('a').filter((each) => each === face).length;
    expect(Math.abs(count - 1000)).toBeLessThan(120);
  }
});
