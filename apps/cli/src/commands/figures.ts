import { z } from 'zod';
import { readDefinition } from '#platform/config-files';
import { compareReport, compileReport, type Outlines } from '#reporting';
import type { EvaluateFigure, Figures } from '#statistics';
import { type Outcome, table } from '../output.js';

/** `anjuan figures list`. */
export function listFigures(figures: Figures): Outcome {
  const all = figures
    .all()
    .map(({ id, label, unit, source, note }) => ({ id, label, unit, source, note: note ?? null }));
  return { json: all, text: table(all.map(({ id, label, unit }) => [id, label, unit])) };
}

export interface ShowOptions {
  scope: string;
  from: string;
  to: string;
  records?: boolean;
}

/** `anjuan figures show ID`: the value, and with `--records` every record that it counted. */
export async function showFigure(id: string, options: ShowOptions, evaluate: EvaluateFigure): Promise<Outcome> {
  const request = { figure: id, scope: options.scope, from: options.from, to: options.to };
  const { exact: _, ...value } = await evaluate.run(request);
  const head = `${value.label}（${value.scope}，${value.from} 至 ${value.to}）：${value.value ?? '—'} ${value.unit}`;
  if (!options.records) return { json: value, text: head };
  const records = [];
  let after: string | undefined;
  do {
    const page = await evaluate.records(request, 1000, after);
    records.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  const rows = records.map(({ title, on, organisationName, amount, id: record }) => [
    title,
    on ?? '',
    organisationName,
    String(amount),
    record,
  ]);
  return { json: { ...value, records }, text: `${head}\n${table(rows)}` };
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
