import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseView, factsOf, findCase, projectionOf, traitsOf } from '#casework';
import { type RecordedAct, timelineOf } from '#casework/timeline';
import { legalDate } from '#legal-time';
import { compareReport, compileReport, type PublishedFigure } from '#reporting';
import { counts, EvaluateFigure, isCounted, type RecordValues } from '#statistics';
import { loadReports } from '../../apps/api/src/system.js';
import { DEMO_TIMEOUT, DEMO_TODAY, demoDatabase } from '../harness/demo.js';
import { listedValue } from './listed-value.js';

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/annual-report-2023.json'), 'utf8'),
) as PublishedFigure[];

let demo: Awaited<ReturnType<typeof demoDatabase>>;
let reports: ReturnType<typeof loadReports>;
let evaluate: EvaluateFigure;

beforeAll(async () => {
  demo = await demoDatabase();
  reports = loadReports(demo);
  evaluate = new EvaluateFigure(demo.database.read, reports.figures, demo.knowledge.organisations);
}, DEMO_TIMEOUT);

afterAll(() => demo.remove());

const year = { from: '2023-01-01', to: '2023-11-30' };

describe('the report of 2023 from the records', () => {
  it('prints the 162 numbers of its outline, none of them typed', async () => {
    const slots = await compileReport(reports.outlines.get('annual-2023'), evaluate);
    const { total, matched, differing, missing } = compareReport(slots, published);
    expect({ total, matched, differing, missing: missing.length }).toEqual({
      total: 162,
      matched: 162,
      differing: [],
      missing: 0,
    });
  });

  it('every figure lists exactly the records that it counted', async () => {
    for (const figure of reports.figures.all().filter(isCounted)) {
      for (const scope of ['bureau', 'region', '232701']) {
        const request = { figure: figure.id, scope, ...year };
        const { value } = await evaluate.run(request);
        const { items } = await evaluate.records(request, 5000);
        expect({ figure: figure.id, scope, listed: listedValue(figure, items) }).toEqual({
          figure: figure.id,
          scope,
          listed: value,
        });
      }
    }
  });

  it('a figure opens to its cases, and a case to its acts, due dates and their proof', async () => {
    const { items } = await evaluate.records({ figure: 'reconsideration.corrected', scope: 'bureau', ...year }, 50);
    expect(items).toHaveLength(7);
    for (const { id } of items) {
      const stored = await findCase(demo.database.read, id);
      const view = stored && caseView(stored, demo.knowledge, DEMO_TODAY);
      expect(view?.state.code).toBe('filed');
      expect(view?.acts.length).toBeGreaterThan(5);
      const decide = view?.dueDates.find(({ period }) => period === 'arl-decide');
      expect(decide).toMatchObject({ source: [{ law: '行政复议法（2017修正）' }], count: { extensionDays: 0 } });
    }
  });

  it('a case counts in memory in the figures in whose lists it stands', async () => {
    const { knowledge, database } = demo;
    const figure = reports.figures.counted('reconsideration.corrected');
    const period = { from: legalDate(year.from), to: legalDate(year.to) };
    const { items } = await evaluate.records({ figure: figure.id, scope: 'region', ...year }, 500);
    const type = knowledge.types.get('reconsideration');
    const rows = await database.read.query<{ id: string }>("SELECT id FROM case_file WHERE type = 'reconsideration'");
    for (const { id } of rows) {
      const stored = await findCase(database.read, id);
      if (!stored) throw new Error('a listed case is gone');
      const acts: readonly RecordedAct[] = stored.acts;
      const timeline = timelineOf(type, acts, stored.parties.map(traitsOf), knowledge.rules.calendar);
      const values: RecordValues = { ...projectionOf(timeline), ...factsOf(timeline) };
      expect(counts(figure, values, period)).toBe(items.some((item) => item.id === id));
    }
  });
});
