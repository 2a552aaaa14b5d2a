import { join } from 'node:path';
import { CorrectAct, findCase } from '#casework';
import { instant, legalDate } from '#legal-time';
import { RecordEntry, VoidEntry } from '#registers';
import { type CheckDefinition, Checks, CrossCheck, outlineOf } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { loadReports, reportsOf } from '../../apps/api/src/system.js';
import { report } from '../../apps/cli/src/commands/figures.js';
import { DEMO_TIMEOUT, demoDatabase } from '../harness/demo.js';

const compare = join(import.meta.dirname, '../fixtures/annual-report-2023.json');
const outline = 'annual-2023';

let demo: Awaited<ReturnType<typeof demoDatabase>>;
let loaded: ReturnType<typeof loadReports>;
let reports: ReturnType<typeof reportsOf>;
let live: EvaluateFigure;

beforeAll(async () => {
  demo = await demoDatabase();
  loaded = loadReports(demo);
  reports = reportsOf(demo, loaded);
  live = new EvaluateFigure(demo.database.read, loaded.figures, demo.knowledge.organisations);
}, DEMO_TIMEOUT);

afterAll(() => demo.remove());

const compared = async (evaluate: EvaluateFigure) => {
  const { json } = await report({ outline, compare }, loaded.outlines, evaluate);
  return json as { matched: number; differing: unknown[]; missing: unknown[] };
};
const knownAt = instant('2024-01-05T15:59:59.999Z');
const crossCheck = (...checks: CheckDefinition[]) =>
  new CrossCheck({
    checks: new Checks([['test', checks]], loaded.figures),
    figures: loaded.figures,
    organisations: demo.knowledge.organisations,
    past: reports.past,
    publishedBefore: async () => undefined,
  });
const about = { label: '核对', rule: '左方与右方', source: '测试', scopes: ['region'] };

describe('the cross-checks of the report of 2023', () => {
  it('all hold', async () => {
    const results = await reports.crossCheck.run(loaded.outlines.get(outline), live);
    expect(results.filter(({ state }) => state === 'fails')).toEqual([]);
    const withoutOther = results.flatMap(({ state, id }) => (state === 'not-applicable' ? [id] : []));
    expect([...new Set(withoutOther)].sort()).toEqual(['litigation.carried-over', 'reconsideration.carried-over']);
    expect(results.length).toBeGreaterThan(60);
  });

  it('name the records of which one side knows and the other does not', async () => {
    const definition: CheckDefinition = {
      ...about,
      id: 'test.all-successful',
      left: [{ figure: 'mediation.successful', at: 'period', times: 1 }],
      relation: '=',
      right: [{ figure: 'mediation.conducted', at: 'period', times: 1 }],
    };
    const [result] = await crossCheck(definition).run(loaded.outlines.get(outline), live);
    expect(result).toMatchObject({ state: 'fails', left: { value: 3239 }, right: { value: 3270 }, difference: -31 });
    const year = { scope: 'region', from: '2023-01-01', to: '2023-12-31' };
    const ids = async (figure: string) => (await live.records({ figure, ...year }, 5000)).items.map(({ id }) => id);
    const successful = new Set(await ids('mediation.successful'));
    const failed = (await ids('mediation.conducted')).filter((id) => !successful.has(id));
    expect(result?.offending?.records.map(({ id, left, right }) => [id, left, right])).toEqual(
      failed.sort().map((id) => [id, 0, 1]),
    );
    expect(result?.offending).toMatchObject({ total: 31, unseen: 0 });

    const [unit = ''] = result?.offending?.records.map(({ organisation }) => organisation) ?? [];
    const sight = { units: [unit], officers: [] };
    const [seen] = await crossCheck(definition).run(loaded.outlines.get(outline), live, sight);
    const { records = [], unseen } = seen?.offending ?? {};
    expect(records.length).toBeGreaterThan(0);
    expect([...new Set(records.map(({ organisation }) => organisation))]).toEqual([unit]);
    expect(unseen).toBe(31 - records.length);
  });

  it('name none where the sides count different kinds of records, or what they count does not add up', async () => {
    const term = (figure: string) => ({ figure, at: 'period' as const, times: 1 });
    const kinds = { ...about, id: 'test.kinds', relation: '<=' as const };
    const results = await crossCheck(
      { ...kinds, left: [term('mediation.conducted')], right: [term('reconsideration.accepted')] },
      {
        ...about,
        id: 'test.rates',
        relation: '=',
        left: [{ slot: 'recon-bureau-maintain-rate' }],
        right: [{ slot: 'recon-bureau-correction-rate' }],
      },
    ).run(loaded.outlines.get(outline), live);
    const totals: CheckDefinition = {
      ...{ ...kinds, id: 'test.totals' },
      ...{ left: [term('litigation.lost-instances')], right: [term('litigation.closed-instances')] },
    };
    expect(await crossCheck(totals).run(loaded.outlines.get(outline), live)).toMatchObject([{ state: 'holds' }]);
    expect(results).toMatchObject([
      { state: 'fails', difference: 3198, offending: null },
      { state: 'fails', offending: null },
    ]);
    expect(results[1]?.difference).toBeCloseTo(16.67 - 58.33, 1);
  });

  it('reach no further than the report: a county’s report has no numbers of the region in its checks', async () => {
    const declared = loaded.outlines.get(outline);
    const county = { ...declared, slots: declared.slots.map((slot) => ({ ...slot, scope: '232701' })) };
    const results = await reports.crossCheck.run(county, live);
    const scopes = results.flatMap(({ scope, left, right }) => [
      scope,
      ...[...left.terms, ...right.terms].map((term) => term.scope),
    ]);
    expect([...new Set(scopes)]).toEqual(['232701']);
    const term = { figure: 'mediation.conducted', at: 'period' as const, times: 1 };
    const definition: CheckDefinition = {
      ...{ id: 'test.units', label: '核对', rule: '左方与右方', source: '测试', relation: '=' },
      ...{ left: [term], right: [{ ...term, scope: 'each-unit' }] },
    };
    expect(await crossCheck(definition).run(county, live)).toEqual([]);
    expect((await crossCheck(definition).run(declared, live)).map(({ scope }) => scope)).toContain('region');
  });

  it('are refused at the start when they name what is not there', () => {
    const definition: CheckDefinition = {
      ...about,
      id: 'test.unknown',
      left: [{ figure: 'mediation.nothing', at: 'period', times: 1 }],
      relation: '=',
      right: [],
    };
    expect(() => crossCheck(definition)).toThrow('unknown figure mediation.nothing');
    const ratio = { figure: 'mediation.success-rate', at: 'period' as const, times: 1 };
    expect(() => crossCheck({ ...definition, left: [ratio] })).toThrow('does not add up');
    const right: CheckDefinition = { ...definition, left: [] };
    expect(() => crossCheck(right, right)).toThrow('stands twice');
  });
});

describe('the outline of one year', () => {
  it('serves for another one, day for day, and for no other period', () => {
    const declared = loaded.outlines.get(outline);
    const next = outlineOf(declared, legalDate('2024-01-01'), legalDate('2024-12-31'));
    expect(next.title).toBe('大兴安岭地区司法局2024年工作总结');
    expect(next.slots.find(({ id }) => id === 'recon-region-accepted-nov')).toMatchObject({
      from: '2024-01-01',
      to: '2024-11-30',
    });
    expect(outlineOf(declared, declared.from, declared.to)).toBe(declared);
    expect(() => outlineOf(declared, legalDate('2023-01-01'), legalDate('2023-06-30'))).toThrow('2023-12-31');
  });
});

describe('the report of 2023, after late entries', () => {
  it('still matches what was published, as known at 2024-01-05', async () => {
    const before = await compared(live);
    expect(before.differing).toEqual([]);
    expect(await reports.past.run(knownAt, compared)).toEqual(before);

    const { unitOfWork, read } = demo.database;
    const { registers, knowledge, clock } = demo;
    const by = { account: 'caseworker', organisation: '232700' };
    const recordEntry = new RecordEntry(unitOfWork, clock, registers, knowledge.organisations);
    const late = { by, register: 'dispute-screening', occurredOn: '2023-06-01', fields: {} };
    for (let i = 0; i < 20; i++) await recordEntry.run(late);
    await new VoidEntry(unitOfWork, registers).run({
      by,
      register: 'mediator',
      id: await someMediator(),
      reason: '误录',
    });
    const year = { scope: 'bureau', from: '2023-01-01', to: '2023-12-31' };
    const corrected = await live.records({ figure: 'reconsideration.corrected', ...year }, 3);
    for (const { id } of corrected.items) {
      const stored = await findCase(read, id);
      // What came after the decision rests on it, and goes first.
      const from = stored?.acts.findIndex(({ code }) => code === 'decision-made') ?? 0;
      for (const { id: corrects } of (stored?.acts.slice(from) ?? []).reverse()) {
        await new CorrectAct(unitOfWork, clock, knowledge).run({ by, caseId: id, corrects, reason: '误登' });
      }
    }

    const now = await compared(live);
    expect(now.differing.map((each) => (each as { id: string }).id)).toEqual(
      expect.arrayContaining([
        'screening-rounds',
        'premediation-mediators',
        'recon-bureau-corrected',
        'recon-bureau-closed',
      ]),
    );
    expect(await reports.past.run(knownAt, compared)).toEqual(before);
    const then = await reports.past.run(knownAt, (evaluate) =>
      reports.crossCheck.run(loaded.outlines.get(outline), evaluate),
    );
    expect(then.filter(({ state }) => state === 'fails')).toEqual([]);
  });

  async function someMediator(): Promise<string> {
    const request = { figure: 'mediators.pre-litigation', scope: 'region', from: '2023-12-31', to: '2023-12-31' };
    return (await live.records(request, 1)).items[0]?.id ?? '';
  }
});
