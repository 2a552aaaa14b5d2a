import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Knowledge } from '#casework';
import type { Instant } from '#legal-time';
import { READER, type Reader } from '#platform';
import type { CheckResult } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { REPORTS, type Reports } from '../editions/reports.js';
import { By } from '../http/actor.js';
import { Day, Moment, Text } from '../http/fields.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { CheckResultSchema } from './checks.schema.js';

class ChecksParameters {
  @Text({ description: '提纲', example: 'annual-2023', max: 64 })
  outline!: string;
  @Day({ description: '起始日；缺省为提纲的期间，或者其他年份的同一期间', optional: true, example: '2023-01-01' })
  from?: string;
  @Day({ description: '截止日', optional: true, example: '2023-12-31' })
  to?: string;
  @Moment({ description: '当时所知；缺省为现在', optional: true, example: '2024-01-05T15:59:59.999Z' })
  knownAt?: string;
}

/** The cross-checks (勾稽关系) of reports. */
@ApiTags('报告')
@Controller('api/checks')
export class ChecksController {
  constructor(
    @Inject(READER) private readonly read: Reader,
    @Inject(REPORTS) private readonly reports: Reports,
    private readonly knowledge: Knowledge,
    private readonly access: Access,
  ) {}

  @Get()
  @May('figure.see', 'what-is-seen')
  @ApiOperation({ summary: '核对报告的勾稽关系：规则、两方的数、使其不符的记录（本人无权查阅的只计数）' })
  @ApiResponse({ status: 200, description: '逐项结果', type: CheckResultSchema, isArray: true })
  @Problems(400, 401, 404, 422)
  async check(@Query() { knownAt, ...query }: ChecksParameters, @By() by: SignedIn): Promise<CheckResult[]> {
    const outline = this.reports.outlines.during(query.outline, query);
    for (const { scope } of outline.slots) this.access.assertScope(by, scope);
    const sight = this.access.sight(by, 'figure.see');
    const { crossCheck, past, figures } = this.reports;
    if (knownAt !== undefined) {
      return past.run(knownAt as Instant, (evaluate) => crossCheck.run(outline, evaluate, sight));
    }
    const evaluate = new EvaluateFigure(this.read, figures, this.knowledge.organisations);
    return crossCheck.run(outline, evaluate, sight);
  }
}
