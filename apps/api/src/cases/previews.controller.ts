import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActEffect,
  CorrectAct,
  caseView,
  effectOf,
  Knowledge,
  OpenCase,
  ReadCase,
  RecordAct,
  rehearse,
  type StoredCase,
} from '#casework';
import type { FieldValues } from '#casework/definition';
import { UnitOfWork } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { ActEffectSchema } from './act-effect.schema.js';
import { CorrectActBody, OpenCaseBody, openCaseExample, RecordActBody, recordActExamples } from './cases.bodies.js';

const answersEffect = () => ApiResponse({ status: 200, description: '将产生的变化', type: ActEffectSchema });
const caseIdParam = { name: 'caseId', description: '案件编号', schema: { type: 'string', format: 'uuid' } } as const;

/** What an act would do. Each preview does the real thing and undoes it, so that it refuses exactly what recording refuses. */
@ApiTags('案件')
@Controller('api/cases')
export class PreviewsController {
  constructor(
    private readonly access: Access,
    private readonly unitOfWork: UnitOfWork,
    private readonly openCase: OpenCase,
    private readonly readCase: ReadCase,
    private readonly recordAct: RecordAct,
    private readonly correctAct: CorrectAct,
    private readonly knowledge: Knowledge,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @May('case.record')
  @ApiOperation({ summary: '预览收案：适用的法律版本和将产生的期限（只读，不编号）' })
  @ApiBody({ type: OpenCaseBody, examples: { reconsideration: openCaseExample } })
  @answersEffect()
  @Problems(400, 404, 409, 413, 415, 422)
  async open(@Body() body: OpenCaseBody, @By() by: SignedIn): Promise<ActEffect> {
    const organisation = this.access.unitFor(by, 'case.record', body.organisation);
    const sight = this.access.sight(by, 'case.see');
    const command = { ...body, fields: body.fields as FieldValues, organisation, by, sight };
    return this.effect(null, await rehearse(this.unitOfWork, by, () => this.openCase.run(command)));
  }

  @Post(':caseId/acts/preview')
  @HttpCode(200)
  @May('case.record', 'case')
  @ApiOperation({ summary: '预览一个程序行为：状态、期限和提示将怎样变化（只读）' })
  @ApiParam(caseIdParam)
  @ApiBody({ type: RecordActBody, examples: recordActExamples })
  @answersEffect()
  @Problems(400, 404, 413, 415, 422)
  async record(@Param('caseId') caseId: string, @Body() body: RecordActBody, @By() by: SignedIn): Promise<ActEffect> {
    const sight = this.access.sight(by, 'case.record');
    const command = { ...body, fields: body.fields as FieldValues, parties: body.parties ?? [], caseId, by, sight };
    return this.effect(caseId, await rehearse(this.unitOfWork, by, () => this.recordAct.run(command)));
  }

  @Post(':caseId/corrections/preview')
  @HttpCode(200)
  @May('case.record', 'case')
  @ApiOperation({ summary: '预览一次更正或者撤销（只读）' })
  @ApiParam(caseIdParam)
  @answersEffect()
  @Problems(400, 404, 413, 415, 422)
  async correct(
    @Param('caseId') caseId: string,
    @Body() { corrects, reason, replacement }: CorrectActBody,
    @By() by: SignedIn,
  ): Promise<ActEffect> {
    const sight = this.access.sight(by, 'case.record');
    const right = replacement && { ...replacement, fields: replacement.fields as FieldValues };
    const command = { corrects, reason, ...(right ? { replacement: right } : {}), caseId, by, sight };
    return this.effect(caseId, await rehearse(this.unitOfWork, by, () => this.correctAct.run(command)));
  }

  private async effect(caseId: string | null, after: StoredCase): Promise<ActEffect> {
    const before = caseId === null ? null : await this.readCase.run(caseId);
    return effectOf(before, caseView(after, this.knowledge, this.clock.today()));
  }
}
