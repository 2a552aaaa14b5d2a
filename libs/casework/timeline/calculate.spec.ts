import { legalDate, workingDays } from '#legal-time';
import type { CaseType } from '../definition/index.js';
import { RULES, refusalOf, sampleType } from '../testing/index.js';
import { calculate, type SupposedEvent } from './calculate.js';

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
    ['a day long past', [{ act: 'opened', on: '1991-12-31' }], undefined, 'field.invalid', { field: 'events[0].on' }],
    ['a day far ahead', [{ act: 'opened', on: '2200-01-01' }], undefined, 'field.invalid', { field: 'events[0].on' }],
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
