import fc from 'fast-check';
import { pino } from 'pino';
import {
  actRow,
  CaseTypes,
  caseFileRow,
  caseNumberRow,
  holidayNoticeRow,
  loadDictionaries,
  partyRow,
  projectionRow,
} from '#casework';
import { loadOrganisations, Organisations } from '#identity';
import { addDays, instantIn, type LegalDate, legalDate } from '#legal-time';
import { type Database, JobRunner, JobRuns, jobRunRow } from '#platform';
import type { SetClock } from '#platform/clock';
import { eachDatabase } from '../../../test/harness/databases.js';
import {
  aCommittee,
  aPopulation,
  aRound,
  by,
  registers,
  useCases,
  withRegisters,
} from '../../registers/testing/index.js';
import { type FigureDefinition, figuresShape } from '../definition.js';
import { EvaluateFigure } from '../evaluate-figure.js';
import { Figures } from '../figures.js';
import { decimal } from '../fraction.js';
import { sourcesOf } from '../sources.js';
import { beginningOf, CloseNight, exactOf, nothingOf } from './close-night.js';
import { figureNightRow, spans } from './figure-night-row.js';
import { FigureNights } from './figure-nights.js';
import { NIGHTLY_FIGURES, NightlyFigures } from './nightly-figures.js';

const dictionaries = loadDictionaries();
/** A bureau with two below it, one of which has a station: few scopes, so few commits. */
const organisations = new Organisations(
  loadOrganisations()
    .all()
    .filter(({ code }) => ['232700', '232701', '232701-05', '232721'].includes(code)),
);
const types = new CaseTypes([]);
const common = { label: 'x', unit: '件', source: '—' };

/** A flow, a sum, levels, the latest value, ratios, what is compared with the period, other days and other scopes. */
const definitions = [
  { id: 'x.rounds', of: 'dispute-screening', datedBy: 'occurredOn' },
  {
    id: 'x.persons',
    of: 'external-reference',
    standing: { from: 'validFrom', through: 'validUntil' },
    aggregate: { sum: 'quantity' },
  },
  {
    id: 'x.latest',
    of: 'external-reference',
    standing: { from: 'validFrom', through: 'validUntil' },
    aggregate: { latest: 'quantity' },
  },
  { id: 'x.closing', of: 'mediation-committee', datedBy: 'validUntil' },
  { id: 'x.standing', of: 'mediation-committee', standing: { from: 'validFrom', before: 'validUntil' } },
  {
    id: 'x.ended',
    of: 'mediation-committee',
    datedBy: 'validFrom',
    where: { all: { validUntil: { inPeriod: true } } },
  },
  { id: 'x.chambers', of: 'mediation-committee', datedBy: 'validFrom', where: { all: { kind: 'chamber' } } },
  { id: 'x.rate', numerator: 'x.chambers', denominator: 'x.rounds', times: 1 },
  { id: 'x.more', difference: { of: 'x.chambers', minus: 'x.rounds' } },
  { id: 'x.most', of: 'mediation-committee', datedBy: 'validFrom', aggregate: { maxPer: 'kind' } },
  { id: 'x.growth', growth: { of: 'x.rounds' } },
  { id: 'x.all', total: ['x.rounds', 'x.chambers', 'x.persons'] },
  { id: 'x.share', numerator: 'x.rounds', denominator: { figure: 'x.rounds', scope: 'region' } },
  { id: 'x.above', difference: { of: 'x.share', minus: { figure: 'x.rate', scope: '232701' } } },
  { id: 'x.change', change: { of: 'x.rounds', periodsEarlier: 1 } },
  { id: 'x.since', total: [{ figure: 'x.rounds', from: '2020-01-01' }, 'x.chambers'] },
  { id: 'x.longest', of: 'mediation-committee', datedBy: 'validFrom', aggregate: { max: 'validFrom..validUntil' } },
  { id: 'x.mean', of: 'external-reference', datedBy: 'validFrom', aggregate: { average: 'quantity' } },
  {
    id: 'x.carried',
    of: 'mediation-committee',
    datedBy: 'validUntil',
    where: { all: { validFrom: { beforePeriod: true } } },
  },
  { id: 'x.in-hand', of: 'mediation-committee', standing: { from: 'validFrom', until: 'validUntil' } },
].map((each) => ({ ...common, ...each }));

const figuresOf = (database: Database, all: object[] = definitions): Figures => {
  const parsed = figuresShape.parse(all) as FigureDefinition[];
  return new Figures([['mine', parsed]], sourcesOf(types, registers, database.dialect), dictionaries);
};

/** An office whose nights are closed. */
function nightsOf(database: Database, clock: SetClock, figures = figuresOf(database)) {
  const { read, unitOfWork } = database;
  const evaluate = new EvaluateFigure(read, figures, organisations);
  const close = new CloseNight({ read, figures, evaluate });
  const nightly = new NightlyFigures({ read, organisations, close, label: '夜间统计', at: '01:30' });
  const runs = new JobRuns({
    unitOfWork,
    read,
    clock,
    jobs: [nightly],
    upToDate: async () => undefined,
    hasBegun: async () => true,
  });
  const log = pino({ enabled: false });
  return {
    figures,
    evaluate,
    runs,
    runner: new JobRunner({ runs, unitOfWork, clock, log }),
    nights: new FigureNights(read, figures, organisations),
  };
}

const entities = [
  caseFileRow,
  actRow,
  partyRow,
  caseNumberRow,
  holidayNoticeRow,
  projectionRow,
  jobRunRow,
  figureNightRow,
];
const atHalfPastOne = (night: LegalDate) => instantIn(addDays(night, 1), '01:30');
const units = ['232700', '232701', '232701-05', '232721'] as const;

/** Something that happens in an office during a day. */
const event = fc.record({
  what: fc.constantFrom('round', 'committee', 'population', 'move', 'void'),
  unit: fc.constantFrom(...units),
  /** Days before today; behind it where it is less than nothing. */
  ago: fc.integer({ min: -4, max: 9 }),
  amount: fc.integer({ min: 1, max: 9 }),
});
const days = fc.noBias(fc.array(fc.array(event, { minLength: 1, maxLength: 3 }), { minLength: 8, maxLength: 8 }));

eachDatabase('the values of a night', (fresh, dialect) => {
  it('are the same whether all is counted or only what has changed, whatever has', async () => {
    let [counted, values] = [0, 0];
    await fc.assert(
      fc.asyncProperty(days, async (all) => {
        const { clock, ...registersOnly } = withRegisters();
        const database = await fresh({ entities: [...entities, ...registersOnly.entities], clock });
        const { record, correct, void: voiding } = useCases(database, clock);
        const { runner, figures, evaluate } = nightsOf(database, clock);
        const entries: { id: string; register: string }[] = [];
        let today = legalDate('2023-12-27');
        for (const events of all) {
          clock.moveTo(instantIn(today, '10:00'));
          for (const { what, unit, ago, amount } of events) {
            const on = addDays(today, -ago);
            const past = on > today ? today : on;
            const entry = entries[amount % Math.max(entries.length, 1)];
            if (what === 'round') entries.push(await record.run(aRound({ organisation: unit, occurredOn: past })));
            if (what === 'committee') {
              const span = amount > 2 ? { validUntil: addDays(past, amount) } : {};
              entries.push(await record.run(aCommittee({ organisation: unit, validFrom: past, ...span })));
            }
            if (what === 'population')
              entries.push(await record.run(aPopulation({ organisation: unit, validFrom: past, quantity: amount })));
            if (what === 'void' && entry) {
              await voiding.run({ by, register: entry.register, id: entry.id, reason: '误录' });
              entries.splice(entries.indexOf(entry), 1);
            }
            if (what === 'move' && entry?.register === 'mediation-committee') {
              const changed = aCommittee({ organisation: unit, validFrom: past });
              await correct.run({ ...changed, id: entry.id, reason: '更正' });
            }
          }
          clock.moveTo(atHalfPastOne(today));
          await runner.runAll();
          const differing: string[] = [];
          for (const scope of ['bureau', 'region', '232701', '232701-05', '232721']) {
            const kept = await database.read.find(figureNightRow, { night: today, scope });
            for (const figure of figures.all()) {
              for (const span of spans) {
                const found = kept.find((row) => row.figure === figure.id && row.span === span);
                const exact = found ? exactOf(found) : nothingOf(figure, figures);
                const asked = { figure: figure.id, scope, from: beginningOf(span, today), to: today };
                const { value } = await evaluate.run(asked);
                if (decimal(exact) !== value) differing.push(`${figure.id} ${scope} ${span}`);
              }
            }
          }
          expect(differing).toEqual([]);
          const whole = await database.read.find(jobRunRow, { job: NIGHTLY_FIGURES, period: today });
          counted += Number(whole[0]?.result?.['counted']);
          values += Number(whole[0]?.result?.['values']);
          today = addDays(today, 1);
        }
      }),
      // What differs between the databases is little: most is tried where it is quick.
      { numRuns: Number(process.env['ANJUAN_RUNS'] ?? (dialect === 'sqlite' ? 6 : 1)), endOnFailure: true },
    );
    // Most of it was taken over, and not all of it.
    expect(counted / values).toBeLessThan(0.8);
    expect(counted / values).toBeGreaterThan(0.1);
  });

  it('are counted again where the figure, the rules or the units have changed', async () => {
    const { clock, ...registersOnly } = withRegisters();
    const database = await fresh({ entities: [...entities, ...registersOnly.entities], clock });
    await useCases(database, clock).record.run(aRound({ organisation: '232701' }));
    const countedAt = async (night: string, all?: object[]): Promise<string[]> => {
      clock.moveTo(atHalfPastOne(legalDate(night)));
      const { runner } = nightsOf(database, clock, figuresOf(database, all));
      await runner.runAll();
      const parts = await database.read.find(jobRunRow, { whole: NIGHTLY_FIGURES, period: night }, 'job');
      expect(parts.every(({ state }) => state === 'done')).toBe(true);
      return parts.flatMap(({ job, result }) => (job.endsWith('/232701') ? [String(result?.['counted'])] : []));
    };
    const flows = definitions.slice(0, 1);
    expect(await countedAt('2023-12-25', flows)).toEqual(['2']);
    expect(await countedAt('2023-12-26', flows)).toEqual(['0']);
    const other = [{ ...flows[0], where: { all: { kind: 'routine' } } }];
    expect(await countedAt('2023-12-27', other)).toEqual(['2']);
    expect(await countedAt('2023-12-28', other)).toEqual(['0']);
    await database.unitOfWork.run(by, (work) =>
      work.insert(projectionRow, { name: 'mended', fingerprint: 'x', countedAt: work.at }),
    );
    expect(await countedAt('2023-12-29', other)).toEqual(['2']);
    // Two nights, the first of which nobody was there to close; then a new year.
    expect(await countedAt('2023-12-31', other)).toEqual(['0']);
    expect(await countedAt('2024-01-01', other)).toEqual(['2']);
  });

  it('follow levels from day to day, though nothing is recorded', async () => {
    const { clock, ...registersOnly } = withRegisters();
    const database = await fresh({ entities: [...entities, ...registersOnly.entities], clock });
    const { runner, nights } = nightsOf(database, clock);
    await useCases(database, clock).record.run(aCommittee({ validFrom: '2023-11-30', validUntil: '2023-12-03' }));
    for (const night of ['2023-12-01', '2023-12-04']) {
      clock.moveTo(atHalfPastOne(legalDate(night)));
      await runner.runAll();
    }
    const [from, to] = [legalDate('2023-12-01'), legalDate('2023-12-31')];
    const trend = async (figure: string) =>
      (await nights.trend({ figure, scope: 'region', from, to }, 'year')).map(({ value }) => value);
    expect(await trend('x.standing')).toEqual([1, 1, 0, 0]);
    expect(await trend('x.ended')).toEqual([0, 0, 1, 1]);
    expect(await trend('x.closing')).toEqual([0, 0, 1, 1]);
  });

  it('tell a trend, and are the same when a night is counted anew', async () => {
    const { clock, ...registersOnly } = withRegisters();
    const database = await fresh({ entities: [...entities, ...registersOnly.entities], clock });
    const { record } = useCases(database, clock);
    const { runner, runs, nights } = nightsOf(database, clock);
    await record.run(aRound({ organisation: '232701', occurredOn: '2023-11-30' }));
    clock.moveTo(atHalfPastOne(legalDate('2023-12-01')));
    await runner.runAll();
    await record.run(aRound({ organisation: '232701', occurredOn: '2023-12-02' }));
    clock.moveTo(atHalfPastOne(legalDate('2023-12-03')));
    await runner.runAll();
    const [from, to] = ['2023-11-01', '2023-12-31'];
    const trend = async (scope: string, figure = 'x.rounds', span: (typeof spans)[number] = 'year') =>
      (await nights.trend({ figure, scope, from, to }, span)).map(({ night, value }) => `${night} ${value}`);
    const expected = ['2023-12-01 1', '2023-12-02 2', '2023-12-03 2'];
    expect(await trend('region')).toEqual(expected);
    expect(await trend('232700')).toEqual(expected);
    expect(await trend('region', 'x.rounds', 'month')).toEqual(['2023-12-01 0', '2023-12-02 1', '2023-12-03 1']);
    expect(await trend('232721')).toEqual(['2023-12-01 0', '2023-12-02 0', '2023-12-03 0']);
    expect(await trend('232721', 'x.rate')).toEqual(['2023-12-01 null', '2023-12-02 null', '2023-12-03 null']);
    await expect(trend('232799')).rejects.toMatchObject({ code: 'scope.unknown' });
    const night = '2023-12-03';
    const result = async () =>
      (await database.read.find(jobRunRow, { job: NIGHTLY_FIGURES, period: night }))[0]?.result;
    const values = (await result())?.['values'];
    await database.unitOfWork.run(by, (work) => runs.reopen(work, NIGHTLY_FIGURES, night, { anew: true }));
    await runner.runAll();
    expect(await trend('region')).toEqual(expected);
    expect(await result()).toEqual({ values, counted: 48 });
  });

  it('go after some months, but for the last of each month', async () => {
    const { clock, ...registersOnly } = withRegisters();
    const database = await fresh({ entities: [...entities, ...registersOnly.entities], clock });
    const { runner } = nightsOf(database, clock, figuresOf(database, definitions.slice(0, 1)));
    const first = legalDate('2023-05-28');
    const nights = Array.from({ length: 106 }, (_, i) => addDays(first, i));
    const row = {
      scope: 'region',
      figure: 'x.rounds',
      span: 'year',
      numerator: 1,
      denominator: 1,
      definition: 'x',
    } as const;
    await database.unitOfWork.run(by, (work) =>
      work.insert(
        figureNightRow,
        nights.map((night) => ({ ...row, night, from: legalDate('2023-01-01'), to: night })),
      ),
    );
    clock.moveTo(atHalfPastOne(legalDate('2023-09-12')));
    await runner.runAll();
    const kept = await database.read.query<{ night: string }>('SELECT DISTINCT night FROM figure_night ORDER BY night');
    expect(kept.slice(0, 3).map(({ night }) => night)).toEqual(['2023-05-31', '2023-06-05', '2023-06-06']);
    expect(kept.map(({ night }) => night)).toContain('2023-09-12');
  });
});
