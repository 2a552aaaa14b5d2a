import { count, daysOf } from '../../test/harness/counting.js';
import { backwards, condition, days, hours, instant, months, type PeriodLength, workingDays } from './index.js';

describe('C5: counted back from the day before (听证通知, 行政复议法（2023修订）第五十一条)', () => {
  it.each<[string, PeriodLength, string, string, string, string]>([
    ['2024-10-18', backwards(workingDays(5)), '2024-10-12', '10-13', '10-12', 'p29'],
    [
      '2024-10-09',
      backwards(workingDays(3)),
      '2024-09-29',
      '10-07 10-06 10-05 10-04 10-03 10-02 10-01',
      '09-29',
      '国庆节',
    ],
    [
      '2024-10-09',
      backwards(days(3)),
      '2024-10-06',
      '',
      '',
      'calendar days do not roll: a later day would cut the notice short',
    ],
    ['2024-03-31', backwards(months(1)), '2024-02-29', '', '', 'a month before'],
  ])('%s, %j: %s', (start, length, due, skipped, madeUp) => {
    const proof = count(length, start);
    expect(proof).toMatchObject({ rawEndOn: due, dueOn: due, rolled: false });
    expect(daysOf(proof.skipped)).toBe(skipped);
    expect(daysOf(proof.madeUp)).toBe(madeUp);
  });
});

describe('C6: a condition does not roll over (行政复议法（2023修订）第四十一条)', () => {
  it.each<[string, PeriodLength, string]>([
    ['2024-08-02', condition(days(60)), '2024-10-01'], // p34
    ['2024-08-05', condition(months(2)), '2024-10-05'],
    ['2024-09-27', condition(workingDays(2)), '2024-09-30'],
  ])('%s, %j: %s', (start, length, due) => {
    expect(count(length, start)).toMatchObject({ rawEndOn: due, dueOn: due, rolled: false, provisionalYears: [] });
  });
});

describe('民事诉讼法（2023修正）第八十五条第二款: hours, the starting hour not counted', () => {
  it.each<[string, string | undefined, number, string, string, string]>([
    [
      '2024-05-08',
      '2024-05-08T02:30:00.000Z',
      24,
      '2024-05-09T03:00:00.000Z',
      '2024-05-09',
      '10:30: counted from 11:00',
    ],
    [
      '2024-05-08',
      '2024-05-08T02:00:00.000Z',
      24,
      '2024-05-09T03:00:00.000Z',
      '2024-05-09',
      'at 10:00 sharp the hour has begun',
    ],
    ['2024-05-08', '2024-05-08T02:59:59.999Z', 48, '2024-05-10T03:00:00.000Z', '2024-05-10', '48 hours'],
    [
      '2024-04-30',
      '2024-04-30T02:30:00.000Z',
      24,
      '2024-05-01T03:00:00.000Z',
      '2024-05-01',
      'no roll-over on a holiday',
    ],
    [
      '2024-05-08',
      undefined,
      24,
      '2024-05-09T16:00:00.000Z',
      '2024-05-09',
      'hour unknown: from 24:00 of the day to 24:00 of the next',
    ],
    [
      '2024-05-08',
      '2024-05-08T15:30:00.000Z',
      24,
      '2024-05-09T16:00:00.000Z',
      '2024-05-09',
      '23:30: ends at 24:00, which is of the day it ends',
    ],
    [
      '2024-05-08',
      '2024-05-07T16:00:00.000Z',
      2,
      '2024-05-07T19:00:00.000Z',
      '2024-05-08',
      'midnight in China belongs to the new day',
    ],
    ['1988-07-02', '1988-07-01T15:10:00.000Z', 24, '1988-07-02T16:00:00.000Z', '1988-07-03', 'summer time'],
  ])('%s (%s), %i hours: %s, on %s (%s)', (startOn, at, length, dueAt, dueOn) => {
    const proof = count(hours(length), startOn, at === undefined ? {} : { startAt: instant(at) });
    expect(proof).toMatchObject({
      dueAt,
      dueOn,
      rawEndOn: dueOn,
      rolled: false,
      skipped: [],
      madeUp: [],
      provisionalYears: [],
    });
    expect(JSON.parse(JSON.stringify(proof))).toStrictEqual(proof);
  });

  it('other units have no moment', () => {
    expect(count(days(1), '2024-05-08', { startAt: instant('2024-05-08T02:30:00.000Z') })).not.toHaveProperty('dueAt');
  });
});
