import { calendarOf, count, stop } from '../../test/harness/counting.js';
import {
  backwards,
  condition,
  days,
  hours,
  instant,
  legalDate,
  months,
  type PeriodInput,
  type PeriodLength,
  workingDays,
  years,
} from './index.js';

const d = legalDate;

describe('law.md 1.1: a year without its notice is never computed silently', () => {
  it.each<[string, number[], string, PeriodLength, string, number[]]>([
    ['the raw end lies in the missing year', [2026], '2026-11-25', days(60), '2027-01-25', [2027]],
    ['the end rolls into the missing year', [2022], '2022-12-01', days(30), '2023-01-02', [2023]],
    ['the end lies before it', [2026], '2026-10-20', days(60), '2026-12-21', []],
    ['the period only passes through it', [2023, 2025], '2023-12-20', years(2), '2025-12-22', []],
    ['working days walk through it', [2023, 2025], '2023-12-20', workingDays(300), '2025-02-19', [2024]],
    ['working days before it', [2023], '2023-12-20', workingDays(5), '2023-12-27', []],
    ['working days back into it', [2024], '2024-01-03', backwards(workingDays(3)), '2023-12-28', [2023]],
    ['two missing years', [], '2026-12-30', workingDays(5), '2027-01-06', [2026, 2027]],
    ['a condition asks for no day', [], '2026-11-25', condition(days(60)), '2027-01-24', []],
    ['hours ask for no day', [], '2026-12-31', hours(24), '2027-01-01', []],
  ])('%s (loaded: %j): %s, %j: %s, provisional for %j', (_, loaded, start, length, due, provisional) => {
    const proof = count(length, start, { calendar: calendarOf(...loaded) });
    expect(proof).toMatchObject({ dueOn: due, provisionalYears: provisional });
  });

  it('the same period is final, and later, once the notice is loaded', () => {
    const before = count(workingDays(5), '2023-01-18', { calendar: calendarOf(2022) });
    const after = count(workingDays(5), '2023-01-18', { calendar: calendarOf(2022, 2023) });
    expect(before).toMatchObject({ dueOn: '2023-01-25', provisionalYears: [2023], madeUp: [] });
    expect(before.skipped).toEqual([
      { on: '2023-01-21', because: 'weekend' },
      { on: '2023-01-22', because: 'weekend' },
    ]);
    expect(after).toMatchObject({ dueOn: '2023-01-30', provisionalYears: [] });
  });
});

describe('what is no period is refused', () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('a length of %p', (length) => {
    for (const unit of [hours, days, workingDays, months, years]) expect(() => unit(length)).toThrow(RangeError);
    expect(() => count({ count: length, unit: 'days' }, '2024-05-08')).toThrow(RangeError);
  });

  it.each<[string, PeriodLength, Partial<PeriodInput>]>([
    ['a negative extension', days(60), { extensions: [{ on: d('2024-05-08'), days: -1 }] }],
    ['half a day of extension', days(60), { extensions: [{ on: d('2024-05-08'), days: 0.5 }] }],
    ['a stop that ends before it begins', days(60), { stops: [stop('2024-05-10', '2024-05-09')] }],
    ['hours with a stop', hours(24), { stops: [stop('2024-05-08', null)] }],
    ['hours with an extension', hours(24), { extensions: [{ on: d('2024-05-08'), days: 1 }] }],
    ['hours counted backwards', backwards(hours(24)), {}],
    ['hours that began on another day', hours(24), { startAt: instant('2024-05-08T16:00:00.000Z') }],
    ['a backward period with a stop', backwards(workingDays(5)), { stops: [stop('2024-05-08', null)] }],
    ['a backward period with an extension', backwards(days(5)), { extensions: [{ on: d('2024-05-08'), days: 1 }] }],
  ])('%s', (_, length, more) => {
    expect(() => count(length, '2024-05-08', more)).toThrow(RangeError);
  });
});
