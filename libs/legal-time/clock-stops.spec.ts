import { count, stop } from '../../test/harness/counting.js';
import { type ClockStop, days, legalDate, months, type PeriodLength } from './index.js';

const d = legalDate;

describe('C3: an extension is added to the unrolled length', () => {
  it.each<[string, PeriodLength, number[], string, string, string]>([
    ['2024-08-05', days(60), [30], '2024-11-03', '2024-11-04', 'p18 行政复议法（2023修订）第六十二条'],
    ['2024-06-03', days(30), [15], '2024-07-18', '2024-07-18', 'p47 特邀调解规定第二十七条'],
    ['2024-08-05', days(60), [10, 20], '2024-11-03', '2024-11-04', 'in two parts'],
    ['2024-01-31', months(1), [1], '2024-03-01', '2024-03-01', 'months: corresponding day, then days'],
  ])('%s, %j, extended by %j: raw end %s, due %s (%s)', (start, length, extended, rawEnd, due) => {
    const extensions = extended.map((more) => ({ on: d(start), days: more }));
    const extensionDays = extended.reduce((sum, more) => sum + more, 0);
    const proof = count(length, start, { extensions });
    expect(proof).toMatchObject({ rawEndOn: rawEnd, dueOn: due, extensions, extensionDays });
  });
});

describe('C2, C4: stops of the clock', () => {
  it.each<[string, PeriodLength, ClockStop[], string, string, string, string]>([
    // start, length, stops, in the proof, raw end, due, note
    [
      '2024-12-16',
      days(60),
      [stop('2025-01-20', '2025-02-10')],
      '01-21..02-10=21',
      '2025-03-07',
      '2025-03-07',
      'p19 中止',
    ],
    [
      '2025-07-01',
      days(60),
      [stop('2025-07-21', '2025-08-15')],
      '07-22..08-15=25',
      '2025-09-24',
      '2025-09-24',
      'p20 鉴定',
    ],
    [
      '2023-02-06',
      days(60),
      [stop('2023-02-09', '2023-02-20')],
      '02-10..02-20=11',
      '2023-04-18',
      '2023-04-18',
      'p23 补正',
    ],
    [
      '2024-03-01',
      days(60),
      [stop('2024-03-20', '2024-04-10')],
      '03-21..04-10=21',
      '2024-05-21',
      '2024-05-21',
      'p33 不可抗力',
    ],
    [
      '2025-03-03',
      days(7),
      [stop('2025-03-05', '2025-03-12')],
      '03-06..03-12=7',
      '2025-03-17',
      '2025-03-17',
      'p43 补正',
    ],
    [
      '2024-01-31',
      months(1),
      [stop('2024-02-05', '2024-02-08')],
      '02-06..02-08=3',
      '2024-03-03',
      '2024-03-04',
      'C4 months',
    ],
    [
      '2024-03-01',
      days(60),
      [stop('2024-03-10', '2024-03-20', 'a'), stop('2024-03-15', '2024-03-25', 'b')],
      '03-11..03-25=15',
      '2024-05-15',
      '2024-05-15',
      'stops that overlap are merged',
    ],
    [
      '2024-03-01',
      days(60),
      [stop('2024-03-20', '2024-03-25', 'b'), stop('2024-03-10', '2024-03-20', 'a')],
      '03-11..03-20=10 03-21..03-25=5',
      '2024-05-15',
      '2024-05-15',
      'stops that only meet stay two',
    ],
    [
      '2024-03-01',
      days(7),
      [stop('2024-02-20', '2024-03-05')],
      '03-02..03-05=4',
      '2024-03-12',
      '2024-03-12',
      'begun before the start',
    ],
    ['2024-03-01', days(7), [stop('2024-02-20', '2024-03-01')], '', '2024-03-08', '2024-03-08', 'over before day 1'],
    [
      '2024-03-01',
      days(7),
      [stop('2024-03-04', '2024-03-04')],
      '',
      '2024-03-08',
      '2024-03-08',
      'ended on the day it was recorded',
    ],
    [
      '2024-03-01',
      days(7),
      [stop('2024-03-08', '2024-03-20')],
      '',
      '2024-03-08',
      '2024-03-08',
      'recorded on the last day',
    ],
    [
      '2024-03-01',
      days(7),
      [stop('2024-03-07', '2024-03-08')],
      '03-08..03-08=1',
      '2024-03-09',
      '2024-03-11',
      'the last day itself',
    ],
    [
      '2024-03-01',
      days(8),
      [stop('2024-03-10', '2024-03-20')],
      '',
      '2024-03-09',
      '2024-03-11',
      'after the raw end, before the due date',
    ],
    [
      '2024-03-01',
      days(7),
      [stop('2024-03-04', '2024-03-07'), stop('2024-03-10', '2024-03-12')],
      '03-05..03-07=3 03-11..03-12=2',
      '2024-03-13',
      '2024-03-13',
      'the second counts only because the first pushed the end on',
    ],
  ])('%s, %j, %j: %s, raw end %s, due %s (%s)', (start, length, stops, expected, rawEnd, due) => {
    const proof = count(length, start, { stops });
    expect(proof).toMatchObject({ rawEndOn: rawEnd, dueOn: due, used: null, left: null });
    const shown = proof.stops.map((s) => `${s.firstOn.slice(5)}..${s.lastOn?.slice(5)}=${s.days}`);
    expect(shown.join(' ')).toBe(expected);
  });

  it('keeps each cause of merged stops once', () => {
    const stops = [
      stop('2024-03-15', '2024-03-25', 'b'),
      stop('2024-03-10', '2024-03-20', 'a'),
      stop('2024-03-12', '2024-03-18', 'b'),
    ];
    expect(count(days(60), '2024-03-01', { stops }).stops[0]?.causes).toEqual(['a', 'b']);
  });

  it('p21: an open stop gives no due date but the days left', () => {
    const proof = count(days(60), '2025-03-03', { stops: [stop('2025-03-20', null)] });
    expect(proof).toMatchObject({
      rawEndOn: null,
      dueOn: null,
      rolled: false,
      used: 17,
      left: 43,
      skipped: [],
      madeUp: [],
    });
    expect(proof.stops).toEqual([{ firstOn: '2025-03-21', lastOn: null, days: null, causes: ['suspended'] }]);
  });

  it.each<[string, PeriodLength, ClockStop[], number, number]>([
    ['an earlier stop is not spent', days(60), [stop('2025-03-05', '2025-03-10'), stop('2025-03-20', null)], 12, 48],
    ['open from before the start', days(60), [stop('2025-03-01', null)], 0, 60],
    ['open from the starting day', days(60), [stop('2025-03-03', null)], 0, 60],
    ['open from the day before the last', days(60), [stop('2025-05-01', null)], 59, 1],
    ['months are left in days', months(1), [stop('2025-03-20', null)], 17, 14],
    [
      'an open stop swallows a later one',
      days(60),
      [stop('2025-03-20', null), stop('2025-03-25', '2025-03-27')],
      17,
      43,
    ],
  ])('while stopped: %s', (_, length, stops, used, left) => {
    expect(count(length, '2025-03-03', { stops })).toMatchObject({ dueOn: null, rawEndOn: null, used, left });
  });

  it('an extension counts among the days left', () => {
    const more = { stops: [stop('2025-03-20', null)], extensions: [{ on: d('2025-03-10'), days: 30 }] };
    expect(count(days(60), '2025-03-03', more)).toMatchObject({ extensionDays: 30, used: 17, left: 73 });
  });
});
