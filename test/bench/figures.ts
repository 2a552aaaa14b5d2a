import { factsTable } from '#casework';
import { compileReport } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { loadReports, type System } from '../../apps/api/src/system.js';

/** The year's reconsideration figures of the annual report, each with its own query, against the limit: one pass over
 *  the year that gives the same counts at once. Milliseconds, median of five. */
export async function measureFigures(system: System) {
  const { figures, outlines } = loadReports(system);
  const { organisations, types } = system.knowledge;
  const evaluate = new EvaluateFigure(system.database.read, figures, organisations);
  const outline = outlines.get('annual-2023');
  const slots = outline.slots.filter(({ figure }) => figures.counted(figure).of === 'reconsideration');
  const ours = await median(() => compileReport({ ...outline, slots }, evaluate));
  const table = factsTable(types.get('reconsideration'));
  const onePass = `SELECT c.organ, f.result, f.decision_period, COUNT(*) AS cases
    FROM case_file c JOIN ${table} f ON f.case_id = c.id
    WHERE c.type = 'reconsideration' AND c.closed_on BETWEEN '2023-01-01' AND '2023-12-31'
    GROUP BY c.organ, f.result, f.decision_period`;
  const limit = await median(() => system.database.read.query(onePass));
  return { slots: slots.length, oursMilliseconds: ours, limitMilliseconds: limit, timesLimit: round(ours / limit) };
}

async function median(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return round(times.sort((a, b) => a - b)[2] as number);
}

const round = (value: number): number => Math.round(value * 10) / 10;
