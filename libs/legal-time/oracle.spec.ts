import fc from 'fast-check';
import { calendar } from '../../test/harness/counting.js';
import {
  addDays,
  backwards,
  type ClockStop,
  condition,
  countPeriod,
  days,
  type Extension,
  hours,
  instant,
  legalDate,
  months,
  type PeriodInput,
  workingDays,
  years,
} from './index.js';
import { countDayByDay, type DayByDay } from './testing/day-by-day.js';

type Period = Omit<PeriodInput, 'calendar'>;

const lasting = (of: (count: number) => Period['length'], most: number) => fc.nat(most).map(of);
const startOn = fc.nat(1825).map((day) => addDays(legalDate('2022-01-01'), day));

const calendarLength = fc.oneof(lasting(days, 120), lasting(months, 14), lasting(years, 3));
const forwards = fc.oneof(calendarLength, lasting(workingDays, 90));
const back = fc
  .oneof(lasting(workingDays, 40), lasting(days, 60), lasting(months, 4), lasting(years, 1))
  .map(backwards);

/** From before the start to after the usual end, so that stops overlap, meet, lie outside or on the last days. */
const stop = fc
  .record({ after: fc.integer({ min: -15, max: 100 }), lasts: fc.nat(45), open: fc.nat(9) })
  .map(({ after, lasts, open }) => (start: Period['startOn']): ClockStop => {
    const from = addDays(start, after);
    return { from, until: open === 0 ? null : addDays(from, lasts), cause: 'suspended' };
  });
const extensions = fc.array(fc.nat(30), { maxLength: 2 });
const running = fc
  .record({
    startOn,
    length: fc.oneof(forwards, forwards.map(condition)),
    stops: fc.array(stop, { maxLength: 4 }),
    extensions,
  })
  .map(
    ({ startOn: start, length, stops, extensions: more }): Period => ({
      startOn: start,
      length,
      stops: stops.map((of) => of(start)),
      extensions: more.map((extended): Extension => ({ on: start, days: extended })),
    }),
  );
const plain = fc.record({ startOn, length: forwards }).map((period): Period => period);
const backward = fc.record({ startOn, length: back }).map((period): Period => period);
const inHours = fc
  .record({ startOn, length: lasting(hours, 200), moment: fc.option(fc.nat(86_399_999)) })
  .map(({ startOn: start, length, moment }): Period => {
    if (moment === null) return { startOn: start, length };
    const midnight = Date.parse(`${start}T00:00:00.000+08:00`);
    return { startOn: start, length, startAt: instant(new Date(midnight + moment).toISOString()) };
  });

function compared(period: Period): DayByDay {
  const { rawEndOn, dueOn, dueAt, used, left } = countPeriod({ ...period, calendar });
  return { rawEndOn, dueOn, ...(dueAt === undefined ? {} : { dueAt }), used, left };
}

it('10,000 random periods of 2022 to 2026 end where a count day by day ends (law.md section 1)', () => {
  const seen = new Map<string, number>();
  const note = (kind: string, is = true) => seen.set(kind, (seen.get(kind) ?? 0) + (is ? 1 : 0));
  const period = fc.oneof(
    { arbitrary: running, weight: 6 },
    { arbitrary: plain, weight: 2 },
    { arbitrary: backward, weight: 1 },
    { arbitrary: inHours, weight: 1 },
  );
  fc.assert(
    fc.property(period, (each) => {
      const expected = countDayByDay(each);
      expect(compared(each)).toEqual(expected);
      const { unit, backwards: isBack, condition: isCondition } = each.length;
      note(`${isBack ? 'backwards ' : ''}${isCondition ? 'condition ' : ''}${unit}`);
      note('from a known hour', each.startAt !== undefined);
      note('stopped', expected.dueOn === null);
      note('rolled', expected.dueOn !== expected.rawEndOn);
      note('stops and extensions', Boolean(each.stops?.length && each.extensions?.length));
    }),
    { numRuns: 10_000 },
  );
  // None of the kinds may fall out of the cases unnoticed.
  expect(seen.size).toBe(17);
  expect([...seen].filter(([, cases]) => cases < 60)).toEqual([]);
});
