import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Knowledge } from '#casework';
import { Refusal } from '#platform/refusals';
import { EvaluateFigure, type FigureRecord, figureRecordColumns, scopeNameOf } from '#statistics';
import { Access, type Asking } from '../access/access.js';
import { onlyOf } from '../figures/figures.parameters.js';
import type { ExportedList } from './exported-list.js';
import type { ExportInput } from './exports.bodies.js';

/** The records that a figure counted, as far as the person sees them: they bear numbers, no names. */
@Injectable()
export class FigureLists {
  constructor(
    private readonly access: Access,
    private readonly evaluate: EvaluateFigure,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `field.missing`, `scope.unknown`, `figure.unknown`, `figure.part-unknown`, `figure.division-unknown`,
   *    `figure.period-invalid` */
  async listOf(by: Asking, { figure: asked }: Pick<ExportInput, 'figure'>): Promise<ExportedList<FigureRecord>> {
    if (asked === undefined) throw new Refusal('field.missing', { field: 'figure' });
    const { id, field, code, ...rest } = asked;
    const request = { figure: id, ...rest, only: onlyOf({ field, code }) };
    this.access.assertScope(by, request.scope);
    const { label, unit, value, formula, note } = await this.evaluate.run(request);
    const sight = this.access.sight(by, 'figure.see');
    const { unseen } = await this.evaluate.records(request, 1, undefined, sight);
    const { evaluate } = this;
    async function* pages(): AsyncGenerator<readonly FigureRecord[]> {
      let after: string | undefined;
      do {
        const page = await evaluate.records(request, 200, after, sight);
        yield page.items;
        after = page.next ?? undefined;
        await turn();
      } while (after !== undefined);
    }
    return {
      name: `${label}明细`,
      filters: `${scopeNameOf(request.scope, this.knowledge.organisations)}，${request.from} 至 ${request.to}`,
      columns: figureRecordColumns,
      pages,
      personsOf: () => 0,
      remarks: [
        `数值：${value ?? '—'} ${unit}`,
        `算法：${formula}`,
        ...(note === null ? [] : [`口径：${note}`]),
        ...(unseen > 0 ? [`另有 ${unseen} 条记录，导出人无权查阅，未列出。`] : []),
      ],
      registered: request,
    };
  }
}
