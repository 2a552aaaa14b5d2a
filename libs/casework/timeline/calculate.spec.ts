import { backwards, days, legalDate, workingDays } from '#legal-time';
import type { CaseType } from '../definition/index.js';
import { RULES, refusalOf, sampleType } from '../testing/index.js';
import { calculate, historyOf, type SupposedEvent } from './calculate.js';
import { dueDateOf } from './periods.js';

const { calendar } = RULES;
const of = (events: SupposedEvent[], lawVersion?: string, type: CaseType = sampleType) =>
  calculate({ type, events, calendar, ...(lawVersion === undefined ? {} : { lawVersion }) });
const dates = (...given: Parameters<typeof of>) =>
  Object.fromEntries(of(...given).dueDates.map(({ period, count }) => [period, count.dueOn]));

describe('the deadline calculator', () => {
  it('gives every date that follows from one event, with its proof and its explanation', () => {
    const { lawVersion, dueDates } = of([{ act: 'opened', on: '2024-04-02' }]);
    expect(lawVersion).toBe('NEW');
    expect(dueDates).toHaveLength(1);
    expect(dueDates[0]).toMatchObject({
      period: 'examine',
      name: '审查期限',
      concerned: true,
      startedBy: { code: 'opened', on: '2024-04-02' },
      // 3, 7 (a make-up Sunday), 8, 9 and 10 April
      count: { dueOn: '2024-04-10' },
    });
    expect(dueDates[0]?.explanation.at(-1)).toBe('届满日：2024-04-10。');
  });

  it('takes stops, extensions and acts of one day as a case does, in any order', () => {
    const events = [
      { act: 'extended', on: '2024-03-06', days: 10 },
      { act: 'resumed', on: '2024-03-20' },
      { act: 'accepted', on: '2024-03-06' },
      { act: 'paused', on: '2024-03-10' },
    ];
    // 60 + 10 + 10 days after 6 March is Saturday, 25 May.
    expect(dates(events)).toEqual({ decide: '2024-05-27' });
    expect(dates(events.slice(2))).toEqual({ decide: null });
    expect(dates([{ act: 'known', on: '2024-03-06' }])).toEqual({ apply: '2024-05-06' });
  });

  it('counts by the law of the first day, or by the one that is named', () => {
    const events = [
      { act: 'accepted', on: '2024-01-05' },
      { act: 'opened', on: '2023-12-28' },
    ];
    // Five calendar days, from Thursday to Tuesday.
    expect(of(events)).toMatchObject({
      lawVersion: 'OLD',
      dueDates: [{ period: 'examine', count: { dueOn: '2024-01-02' } }],
    });
    expect(of(events, 'NEW').lawVersion).toBe('NEW');
    // 29 December, 2 to 5 January
    expect(dates(events, 'NEW')).toMatchObject({ examine: '2024-01-05' });
  });

  it('says which dates matter only under a condition', () => {
    const examine = sampleType.periods['examine'] as CaseType['periods'][string];
    const summary = { startsOn: ['accepted'], length: workingDays(3), source: { law: '新法', articles: [] } };
    const type: CaseType = {
      ...sampleType,
      periods: {
        summary: { ...examine, versions: { NEW: { ...summary, applies: (history) => history.has('extended') } } },
      },
    };
    const accepted = { act: 'accepted', on: '2024-03-06' };
    expect(of([accepted], undefined, type).dueDates.map(({ concerned }) => concerned)).toEqual([false]);
    const extended = { act: 'extended', on: '2024-03-07' };
    expect(of([accepted, extended], undefined, type).dueDates.map(({ concerned }) => concerned)).toEqual([true]);
  });

  it.each<[string, SupposedEvent[], string | undefined, string, object]>([
    ['no event', [], undefined, 'field.invalid', { field: 'events' }],
    ['an unknown act', [{ act: 'toString', on: '2024-03-06' }], undefined, 'act.unknown', { act: 'toString' }],
    [
      'an unreal day',
      [{ act: 'opened', on: '2024-02-30' }],
      undefined,
      'field.date-invalid',
      { field: 'events[0].on', value: '2024-02-30' },
    ],
    [
      'a day long past',
      [{ act: 'opened', on: '1949-09-30' }],
      undefined,
      'calculation.out-of-range',
      { field: 'events[0].on', date: '1949-09-30', first: '1949-10-01', last: '2199-12-31' },
    ],
    [
      'a day far ahead',
      [{ act: 'opened', on: '2200-01-01' }],
      undefined,
      'calculation.out-of-range',
      { field: 'events[0].on', date: '2200-01-01' },
    ],
    [
      'a day on which a period would end too far ahead',
      [{ act: 'accepted', on: '2199-12-01' }],
      undefined,
      'calculation.out-of-range',
      { field: '审理期限', date: '2200-01-30' },
    ],
    [
      'more than a hundred events',
      Array.from({ length: 101 }, () => ({ act: 'nothing', on: 'never' })),
      undefined,
      'calculation.too-many-events',
      { events: 101, most: 100 },
    ],
    [
      'more days than ten years have, in all',
      [
        { act: 'extended', on: '2024-03-06', days: 3_650 },
        { act: 'extended', on: '2024-03-07', days: 1 },
      ],
      undefined,
      'calculation.too-many-days',
      { days: 3_651, most: 3_650 },
    ],
    [
      'an unreal time',
      [{ act: 'opened', on: '2024-03-06', time: '24:00' }],
      undefined,
      'field.invalid',
      { field: 'events[0].time' },
    ],
    [
      'half a day',
      [{ act: 'extended', on: '2024-03-06', days: 0.5 }],
      undefined,
      'field.invalid',
      { field: 'events[0].days' },
    ],
    [
      'an unknown version',
      [{ act: 'opened', on: '2024-03-06' }],
      'constructor',
      'law-version.unknown',
      { lawVersion: 'constructor', allowed: ['OLD', 'NEW'] },
    ],
  ])('refuses %s', (_, events, lawVersion, code, details) => {
    const refused = refusalOf(() => of(events, lawVersion));
    expect(refused?.code).toBe(code);
    expect(refused?.refusal.details).toMatchObject(details);
  });

  it('goes to its limits', () => {
    const many = Array.from({ length: 98 }, (_, i) => ({ act: i % 2 === 0 ? 'paused' : 'resumed', on: '2024-03-07' }));
    const all = [{ act: 'accepted', on: '2024-03-06' }, { act: 'extended', on: '2024-03-06', days: 3_650 }, ...many];
    // 3710 days after 6 March 2024 is Wednesday, 3 May 2034.
    expect(dates(all)).toEqual({ decide: '2034-05-03' });
    expect(dates([{ act: 'known', on: '1949-10-01' }], 'NEW')).toEqual({ apply: '1949-11-30' });
    expect(dates([{ act: 'opened', on: '2199-12-24' }])).toEqual({ examine: '2199-12-31' });
  });

  it('gives a case its date beyond those limits all the same', () => {
    const history = historyOf(sampleType, [
      { act: 'accepted', on: '2199-12-31' },
      { act: 'extended', on: '2199-12-31', days: 3_650 },
    ]);
    const due = dueDateOf({ type: sampleType, lawVersion: 'NEW', history, calendar }, 'decide');
    // 3710 days later, a Tuesday.
    expect(due?.count).toMatchObject({ dueOn: '2210-02-27', provisionalYears: [2210] });
  });

  it('leaves out a target that does not come before so short a date', () => {
    const target = { says: '内部目标', length: days(45) };
    const granted = {
      ...sampleType.periods['decide']?.versions['NEW'],
      length: ({ days: told }: { days?: number }) => days(told ?? 60),
      target,
    } as CaseType['periods'][string]['versions'][string];
    const decide = { ...sampleType.periods['decide'], versions: { NEW: granted } } as CaseType['periods'][string];
    const targets = (told: { days?: number }) =>
      of([{ act: 'accepted', on: '2024-03-06', ...told }], 'NEW', { ...sampleType, periods: { decide } }).dueDates.map(
        (due) => due.target?.count.dueOn ?? null,
      );
    // 45 days after 6 March is Saturday, 20 April.
    expect(targets({})).toEqual(['2024-04-22']);
    expect(targets({ days: 45 })).toEqual([null]);
  });

  it('refuses a day that lies too far back by its counting', () => {
    const notice = { startsOn: ['accepted'], length: backwards(days(3)), source: { law: '新法', articles: [] } };
    const type: CaseType = {
      ...sampleType,
      periods: { notice: { name: '通知期限', whose: 'office', metBy: [], lapse: '', versions: { NEW: notice } } },
    };
    const refused = refusalOf(() => of([{ act: 'accepted', on: '1949-10-02' }], 'NEW', type));
    expect(refused).toMatchObject({
      code: 'calculation.out-of-range',
      refusal: { details: { field: '通知期限', date: '1949-09-29' } },
    });
  });

  it('refuses a day that no law version governs, and tells all that is wrong at once', () => {
    const { OLD: _, ...lawVersions } = sampleType.lawVersions;
    const refused = refusalOf(() =>
      of([{ act: 'opened', on: '2023-12-28' }], undefined, { ...sampleType, lawVersions }),
    );
    expect(refused).toMatchObject({ code: 'law-version.none', refusal: { details: { on: legalDate('2023-12-28') } } });
    const wrong = refusalOf(() => of([{ act: 'nothing', on: 'today', time: '9' }]));
    expect(wrong?.refusal.alongside.map(({ code }) => code)).toEqual(['field.date-invalid', 'field.invalid']);
  });
});
