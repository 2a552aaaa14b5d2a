import { type StripMonth, stripMonths } from './strip-days.js';

const count = {
  startOn: '2024-03-06',
  length: { count: 60, unit: 'days' as const },
  extensionDays: 0,
  extensions: [],
  stops: [{ firstOn: '2024-03-20', lastOn: '2024-03-22', days: 3, causes: ['suspended'] }],
  rawEndOn: '2024-05-05',
  dueOn: '2024-05-06',
  skipped: [{ on: '2024-05-05', because: 'holiday' as const }],
  madeUp: [],
  rolled: true,
  provisionalYears: [],
  used: null,
  left: null,
};

const kinds = (months: readonly StripMonth[]) =>
  new Map(months.flatMap(({ days }) => days).map(({ on, kind }) => [on, kind]));

describe('the days of a proof', () => {
  it('each day says what it did to the count', () => {
    const months = stripMonths(count, '2024-04-01');
    expect(months.map(({ month, lead, days }) => [month, lead, days.length])).toEqual([
      ['2024-03', 4, 31],
      ['2024-04', 0, 30],
      ['2024-05', 2, 31],
    ]);
    const found = kinds(months);
    expect(
      ['2024-03-05', '2024-03-06', '2024-03-07', '2024-03-20', '2024-03-22', '2024-03-23'].map((on) => found.get(on)),
    ).toEqual(['outside', 'start', 'counted', 'stopped', 'stopped', 'counted']);
    expect(['2024-05-05', '2024-05-06', '2024-05-07'].map((on) => found.get(on))).toEqual([
      'raw-end',
      'due',
      'outside',
    ]);
    expect(months[1]?.days[0]?.isToday).toBe(true);
  });

  it('working days passed over and made up are told apart', () => {
    const found = kinds(
      stripMonths(
        {
          ...count,
          length: { count: 5, unit: 'working-days' as const },
          stops: [],
          startOn: '2024-04-26',
          rawEndOn: '2024-05-07',
          dueOn: '2024-05-07',
          rolled: false,
          skipped: [{ on: '2024-05-01', because: 'holiday' as const, notice: 'x' }],
          madeUp: [{ on: '2024-04-28', notice: 'x' }],
        },
        '2024-04-27',
      ),
    );
    expect(['2024-04-28', '2024-05-01', '2024-05-07'].map((on) => found.get(on))).toEqual(['made-up', 'passed', 'due']);
  });

  it('a stopped period reaches until today; one that counts backwards ends where it starts', () => {
    const open = { ...count, dueOn: null, rawEndOn: null, stops: [{ ...count.stops[0]!, lastOn: null, days: null }] };
    expect(stripMonths(open, '2024-06-10').at(-1)?.month).toBe('2024-06');
    expect(kinds(stripMonths(open, '2024-06-10')).get('2024-06-10')).toBe('stopped');
    const backwards = { ...count, stops: [], rolled: false, rawEndOn: '2024-03-01', dueOn: '2024-03-01' };
    const found = kinds(stripMonths(backwards, '2024-03-03'));
    expect([found.get('2024-03-01'), found.get('2024-03-03'), found.get('2024-03-06')]).toEqual([
      'due',
      'counted',
      'start',
    ]);
  });
});
