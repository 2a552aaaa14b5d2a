import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  addDays,
  backwards,
  type ClockStop,
  condition,
  countPeriod,
  days,
  daysBetween,
  daysCountedUpTo,
  HolidayCalendar,
  legalDate,
  months,
  type PeriodInput,
  parseHolidayNotice,
  workingDays,
  years,
} from './index.js';

const notices = [2022, 2023, 2024, 2025, 2026].map((year) =>
  parseHolidayNotice(JSON.parse(readFileSync(new URL(`../../config/holidays/${year}.json`, import.meta.url), 'utf8'))),
);
const calendar = new HolidayCalendar(notices);

const startOn = fc.integer({ min: 0, max: 1800 }).map((day) => addDays(legalDate('2022-01-01'), day));
const calendarLength = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map(days),
  fc.integer({ min: 0, max: 12 }).map(months),
  fc.integer({ min: 0, max: 2 }).map(years),
);
const length = fc.oneof(calendarLength, fc.integer({ min: 0, max: 60 }).map(workingDays));
const stopOf = (closed: boolean) =>
  fc
    .tuple(
      fc.integer({ min: -20, max: 90 }),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('a', 'b', 'c'),
      fc.nat(4),
    )
    .map(([after, lasts, cause, open]) => (start: PeriodInput['startOn']): ClockStop => {
      const from = addDays(start, after);
      return { from, until: closed || open > 0 ? addDays(from, lasts) : null, cause };
    });
const extension = fc.integer({ min: 0, max: 30 });

/** A period with stops and an extension, in the years whose notices are loaded or beyond them. */
const inputOf = (closed: boolean, lengths = length) =>
  fc.tuple(startOn, lengths, fc.array(stopOf(closed), { maxLength: 4 }), fc.array(extension, { maxLength: 2 })).map(
    ([start, of, stops, extended]): PeriodInput => ({
      length: of,
      startOn: start,
      stops: stops.map((stop) => stop(start)),
      extensions: extended.map((more) => ({ on: start, days: more })),
      calendar,
    }),
  );

const many = { numRuns: 1000 };

describe('every period', () => {
  it('is due on or after its raw end, on the first working day from there', () => {
    fc.assert(
      fc.property(inputOf(true), (input) => {
        const { rawEndOn, dueOn, rolled } = countPeriod(input);
        expect(calendar.isWorkingDay(dueOn!)).toBe(true);
        expect(rolled).toBe(dueOn !== rawEndOn);
        let first = rawEndOn!;
        while (!calendar.isWorkingDay(first)) first = addDays(first, 1);
        expect(dueOn).toBe(first);
      }),
      many,
    );
  });

  it('as a condition ends on the raw end of the limit', () => {
    fc.assert(
      fc.property(inputOf(true, calendarLength), (input) => {
        const limit = countPeriod(input);
        const lasted = countPeriod({ ...input, length: condition(input.length) });
        expect(lasted.dueOn).toBe(limit.rawEndOn);
        expect(lasted).toMatchObject({ rawEndOn: limit.rawEndOn, rolled: false, skipped: [], provisionalYears: [] });
      }),
      many,
    );
  });

  it('is never due earlier for an extension', () => {
    fc.assert(
      fc.property(inputOf(true), extension, (input, more) => {
        const extensions = [...input.extensions!, { on: input.startOn, days: more }];
        expect(countPeriod({ ...input, extensions }).dueOn! >= countPeriod(input).dueOn!).toBe(true);
      }),
      many,
    );
  });

  it('is never due earlier for a stop', () => {
    fc.assert(
      fc.property(inputOf(true), stopOf(true), (input, more) => {
        const stops = [...input.stops!, more(input.startOn)];
        expect(countPeriod({ ...input, stops }).rawEndOn! >= countPeriod(input).rawEndOn!).toBe(true);
      }),
      many,
    );
  });

  it('does not depend on the order of its stops', () => {
    const shuffled = inputOf(false).chain((input) =>
      fc
        .shuffledSubarray([...input.stops!], { minLength: input.stops!.length })
        .map((stops) => [input, { ...input, stops }]),
    );
    fc.assert(
      fc.property(shuffled, ([input, other]) => expect(countPeriod(other!)).toEqual(countPeriod(input!))),
      many,
    );
  });

  it('has no due date exactly when it stands at an open stop, which comes last', () => {
    fc.assert(
      fc.property(inputOf(false), (input) => {
        const { rawEndOn, dueOn, used, left, stops } = countPeriod(input);
        const open = stops.at(-1)?.lastOn === null;
        expect([rawEndOn === null, dueOn === null, used !== null, left !== null]).toEqual([open, open, open, open]);
        expect(stops.slice(0, -1).every(({ lastOn }) => lastOn !== null)).toBe(true);
        if (open) expect(left).toBeGreaterThan(0);
        if (input.length.unit === 'days' && open) {
          expect(used! + left!).toBe(input.length.count + input.extensions!.reduce((sum, more) => sum + more.days, 0));
        }
      }),
      many,
    );
  });

  it('resumes with the days that were left (C2)', () => {
    fc.assert(
      fc.property(startOn, calendarLength, stopOf(true), (start, of, stop) => {
        const closed = stop(start);
        const stopped = countPeriod({ length: of, startOn: start, stops: [{ ...closed, until: null }], calendar });
        fc.pre(stopped.left !== null && closed.until! > start);
        const resumed = countPeriod({ length: of, startOn: start, stops: [closed], calendar });
        expect(resumed.rawEndOn).toBe(addDays(closed.until!, stopped.left!));
      }),
      many,
    );
  });
});

describe('a stop of n days inside a calendar period', () => {
  it('moves the raw end by exactly n', () => {
    const inside = fc
      .tuple(
        startOn,
        calendarLength.filter(({ count }) => count > 0),
        fc.nat(1000),
        fc.integer({ min: 0, max: 400 }),
      )
      .map(([start, of, share, lasts]) => {
        const unstopped = countPeriod({ length: of, startOn: start, calendar });
        const from = addDays(start, share % daysBetween(start, unstopped.rawEndOn!)); // from the start to the day before the raw end
        return { start, of, unstopped, lasts, stop: { from, until: addDays(from, lasts), cause: 'suspended' } };
      });
    fc.assert(
      fc.property(inside, ({ start, of, unstopped, lasts, stop }) => {
        const stopped = countPeriod({ length: of, startOn: start, stops: [stop], calendar });
        expect(daysBetween(unstopped.rawEndOn!, stopped.rawEndOn!)).toBe(lasts);
      }),
      many,
    );
  });
});

describe('working days', () => {
  it('counted forwards and back again meet', () => {
    fc.assert(
      fc.property(startOn, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const { dueOn } = countPeriod({ length: backwards(workingDays(count)), startOn: start, calendar });
        const again = countPeriod({ length: workingDays(count), startOn: addDays(dueOn!, -1), calendar });
        expect(again.dueOn! < start).toBe(true); // the last of them lies before the starting day …
        expect(
          countPeriod({ length: workingDays(count + 1), startOn: addDays(dueOn!, -1), calendar }).dueOn! >= start,
        ).toBe(true);
      }),
      many,
    );
  });
});

describe('the day of the period (C8)', () => {
  it('rises from 0 to the whole length, a day at most each day, and stands still while stopped', () => {
    fc.assert(
      fc.property(inputOf(false), (input) => {
        const count = countPeriod(input);
        const last = count.rawEndOn ?? addDays(count.stops.at(-1)!.firstOn, 5);
        let before = daysCountedUpTo(count, input.startOn, calendar);
        expect(before).toBe(0);
        for (let on = addDays(input.startOn, 1); on <= last; on = addDays(on, 1)) {
          const now = daysCountedUpTo(count, on, calendar);
          const stopped = count.stops.some(({ firstOn, lastOn }) => firstOn <= on && (lastOn === null || on <= lastOn));
          const counts = !stopped && (input.length.unit !== 'working-days' || calendar.isWorkingDay(on));
          if (now - before !== (counts ? 1 : 0)) throw new Error(`${on}: ${before} then ${now}`);
          before = now;
        }
        const whole = input.length.count + count.extensionDays;
        if (count.rawEndOn === null) expect(before).toBe(count.used);
        else if (input.length.unit === 'days' || input.length.unit === 'working-days') expect(before).toBe(whole);
        expect(daysCountedUpTo(count, addDays(last, 1000), calendar)).toBe(before);
        expect(daysCountedUpTo(count, addDays(input.startOn, -1000), calendar)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
