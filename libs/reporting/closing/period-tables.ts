import type { ClosedPeriod, Rhythm, RunningJob } from '#platform';
import { type EvaluateTable, type Tables, tableRenderings } from '../tables/index.js';
import type { ClosingFile } from './closed-folder.js';

const parts = ['month', 'quarter', 'year'];

/** The official tables of a period over 全区, in each division that says something of it: by months and quarters within it, by
 *  unit, by what was dealt with. */
export async function tablesOf(
  { from, to }: ClosedPeriod,
  rhythm: Rhythm,
  tables: Tables,
  evaluate: EvaluateTable,
  { step }: Pick<RunningJob, 'step'>,
): Promise<ClosingFile[]> {
  const files: ClosingFile[] = [];
  const isPart = (rows: string): boolean => parts.includes(rows) && parts.indexOf(rows) >= parts.indexOf(rhythm);
  for (const { id, rows: divisions } of tables.all()) {
    for (const rows of divisions.filter((division) => !isPart(division))) {
      const view = await evaluate.run({ table: id, scope: 'region', from, to, rows });
      for (const { format, render } of Object.values(tableRenderings)) {
        files.push({ name: `${id}-by-${rows}.${format}`, content: () => render(view) });
      }
      await step();
    }
  }
  return files;
}
