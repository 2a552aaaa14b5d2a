import { type EvaluateTable, type TableFormat, type Tables, tableRenderings } from '#reporting';
import { type Outcome, table } from '../output.js';
import { writeTo } from './write-to.js';

export interface TableOptions {
  from: string;
  to: string;
  /** A scope: bureau, region, or a unit with those below it. */
  scope: string;
  rows?: string;
  format: TableFormat;
  out: string;
}

/** `anjuan tables`. */
export function listTables(tables: Tables): Outcome {
  const all = tables.all().map(({ id, title, source, rows }) => ({ id, title, source, rows }));
  return { json: all, text: table(all.map(({ id, title, rows }) => [id, title, rows.join('、')])) };
}

/** `anjuan table ID --from D --to D --format F --out FILE`: an official form, filled in from the records of now. */
export async function writeTable(
  id: string,
  { from, to, scope, rows, format, out }: TableOptions,
  evaluate: EvaluateTable,
): Promise<Outcome> {
  const view = await evaluate.run({ table: id, scope, from, to, rows });
  await writeTo(out, tableRenderings[format].render(view));
  const columns = view.groups.reduce((sum, group) => sum + group.columns.length, 0);
  return {
    json: { table: id, format, file: out, rows: view.rows.length, columns, warnings: view.warnings },
    text: [`${out}：${view.title}，${view.rows.length} 行 ${columns} 栏`, ...view.warnings].join('\n'),
  };
}
