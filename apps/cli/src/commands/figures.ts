import { z } from 'zod';
import { readDefinition } from '#platform/config-files';
import { csv, sheetOf } from '#platform/spreadsheet';
import { compareReport, compileReport, type Outlines } from '#reporting';
import {
  type EvaluateFigure,
  type FigureRecord,
  type Figures,
  figureRecordColumns,
  type PartName,
  type RecordsRequest,
} from '#statistics';
import { type Outcome, table } from '../output.js';

/** `anjuan figures list`. */
export function listFigures(figures: Figures): Outcome {
  const all = figures.all().map((figure) => {
    const { id, label, unit, source, note = null, variantOf = null, letter = null } = figure;
    return { id, label, unit, source, note, variantOf, letter, definition: figures.markOf(figure) };
  });
  return { json: all, text: table(all.map(({ id, label, unit, letter }) => [id, label, unit, letter ?? ''])) };
}

export interface ShowOptions {
  scope: string;
  from: string;
  to: string;
  records?: boolean;
  part?: PartName;
  csv?: boolean;
}

/** `anjuan figures show ID`: the value and how it comes about, and with `--records` every record that it counted, also as
 *  CSV. */
export async function showFigure(id: string, options: ShowOptions, evaluate: EvaluateFigure): Promise<Outcome> {
  const request = { figure: id, scope: options.scope, from: options.from, to: options.to };
  const { exact: _, ...value } = await evaluate.run(request);
  const head = [
    `${value.label}（${value.scope}，${value.from} 至 ${value.to}）：${value.value ?? '—'} ${value.unit}`,
    `算法：${value.formula}`,
    ...(value.note === null ? [] : [`口径：${value.note}`]),
    `依据：${value.source}`,
    `定义标记：${value.definition}`,
  ].join('\n');
  if (!options.records && !options.csv) return { json: value, text: head };
  const records = await allRecords({ ...request, ...(options.part ? { part: options.part } : {}) }, evaluate);
  const json = { ...value, records };
  if (options.csv) return { json, text: await csvOf(value.label, records) };
  const rows = records.map(({ title, on, organisationName, amount, group, id: record }) => {
    return [title, on ?? '', organisationName, String(amount), group ?? '', record];
  });
  return { json, text: `${head}\n${table(rows)}` };
}

async function allRecords(request: RecordsRequest, evaluate: EvaluateFigure): Promise<FigureRecord[]> {
  const records: FigureRecord[] = [];
  let after: string | undefined;
  do {
    const page = await evaluate.records(request, 1000, after);
    records.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return records;
}

async function csvOf(name: string, records: readonly FigureRecord[]): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of csv(sheetOf(name, figureRecordColumns, records))) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8').trimEnd();
}

const publishedShape = z.array(z.object({ id: z.string(), value: z.number() }));

export interface ReportOptions {
  outline: string;
  compare?: string;
}

/** `anjuan report --outline NAME [--compare FILE]`. */
export async function report(options: ReportOptions, outlines: Outlines, evaluate: EvaluateFigure): Promise<Outcome> {
  const outline = outlines.get(options.outline);
  const slots = await compileReport(outline, evaluate);
  if (options.compare === undefined) {
    const rows = slots.map(({ id, printed, figure }) => [id, figure.label, printed.text]);
    return { json: { outline: outline.name, title: outline.title, slots }, text: table(rows) };
  }
  const comparison = compareReport(slots, readDefinition(options.compare, publishedShape));
  const { total, matched, differing, missing } = comparison;
  const lines = differing.map(({ id, expected, got }) => `${id}: 应为 ${expected}，算得 ${got ?? '—'}`);
  return {
    json: comparison,
    text: [`${matched} / ${total} 一致，${differing.length} 不一致，${missing.length} 未绑定`, ...lines].join('\n'),
    exitCode: differing.length + missing.length === 0 ? 0 : 1,
  };
}
