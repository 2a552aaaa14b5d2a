import { legalDateOf } from '#legal-time';
import { compileReport, type Outlines, type ReportFormat, type ReportTexts, renderingIn, reportOf } from '#reporting';
import type { EvaluateFigure } from '#statistics';
import type { System } from '../../../api/src/system.js';
import type { Outcome } from '../output.js';
import { writeTo } from './write-to.js';

export interface RenderOptions {
  outline: string;
  format: ReportFormat;
  out: string;
}

/** `anjuan report --outline NAME --format F --out FILE`: the report as a file, from the records of now. */
export async function renderReport(
  { outline: name, format, out }: RenderOptions,
  { outlines, texts, evaluate }: { outlines: Outlines; texts: ReportTexts; evaluate: EvaluateFigure },
  { clock, knowledge }: Pick<System, 'clock' | 'knowledge'>,
): Promise<Outcome> {
  const outline = outlines.get(name);
  const slots = await compileReport(outline, evaluate);
  const parts = { outline, text: texts.of(name), slots, issuedOn: legalDateOf(clock.now()) };
  const report = reportOf(parts, knowledge.organisations);
  await writeTo(out, renderingIn(format).render(report));
  const { leftOut, figures } = report;
  return {
    json: { outline: name, format, file: out, figures: figures.length, leftOut },
    text: [
      `${out}：${figures.length} 个数字`,
      ...(leftOut.length > 0 ? [`正文中 ${leftOut.length} 处数字没有数值，所在句子未写入（--json 列出）`] : []),
    ].join('\n'),
  };
}
