import { Body, Controller, Get, Inject, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type CaseView,
  CorrectAct,
  caseView,
  Knowledge,
  OpenCase,
  ReadCase,
  RecordAct,
  type StoredCase,
  WatchCase,
} from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Permission } from '#identity';
import type { Instant } from '#legal-time';
import { originOf, READER, type Reader, Witness } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { Acting } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { CaseTag, ChangesCase, etagHeader, IfMatch } from '../http/versions.js';
import { CaseViewSchema, FieldSpecSchema } from './case-view.schema.js';
import {
  CorrectActBody,
  correctActExamples,
  OpenCaseBody,
  openCaseExample,
  ReadCaseQuery,
  RecordActBody,
  recordActExamples,
} from './cases.bodies.js';

const replayed = {
  'Idempotent-Replayed': { description: '重发时为 true', schema: { type: 'string' as const, enum: ['true'] } },
};
const answersCase = (status: number, description: string) =>
  ApiResponse({
    status,
    description,
    type: CaseViewSchema,
    headers: { ...etagHeader, ...(status === 201 ? replayed : {}) },
  });

/** A case, and what the one who asks may do about it. */
type Answer = CaseView & Pick<CaseViewSchema, 'may' | 'watched' | 'origin'>;

const caseIdParam = { name: 'caseId', description: '案件编号', schema: { type: 'string', format: 'uuid' } } as const;

@ApiTags('案件')
@ApiExtraModels(FieldSpecSchema)
@Controller('api/cases')
@UseInterceptors(CaseTag)
export class CasesController {
  constructor(
    private readonly access: Access,
    private readonly openCase: OpenCase,
    private readonly readCase: ReadCase,
    private readonly recordAct: RecordAct,
    private readonly correctAct: CorrectAct,
    private readonly knowledge: Knowledge,
    private readonly watchCase: WatchCase,
    private readonly witness: Witness,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READER) private readonly read: Reader,
  ) {}

  @Post()
  @May('case.record')
  @Acting()
  @ApiOperation({ summary: '收案：登记案件及其第一个程序行为' })
  @ApiBody({ type: OpenCaseBody, examples: { reconsideration: openCaseExample } })
  @answersCase(201, '已登记的案件')
  @Problems(409)
  async open(@Body() body: OpenCaseBody, @By() by: SignedIn): Promise<Answer> {
    const organisation = this.access.unitFor(by, 'case.record', body.organisation);
    const sight = this.access.sight(by, 'case.see');
    const fields = body.fields as FieldValues;
    return this.view(await this.openCase.run({ ...body, fields, organisation, by, sight }), by);
  }

  @Get(':caseId')
  @May('case.see', 'case')
  @ApiOperation({ summary: '查看案件：状态、程序行为、期限及其算法、可登记的行为' })
  @ApiParam(caseIdParam)
  @answersCase(200, '案件')
  @Problems(400, 401, 404)
  async find(
    @Param('caseId') caseId: string,
    @Query() { knownAt }: ReadCaseQuery,
    @By() by: SignedIn,
  ): Promise<Answer> {
    const stored = await this.readCase.stored(caseId, knownAt as Instant | undefined);
    await this.witness.note(by, { action: 'case.seen', objectType: 'case', objectId: caseId });
    return this.view(stored, by, knownAt as Instant | undefined);
  }

  @Post(':caseId/acts')
  @May('case.record', 'case')
  @Acting()
  @ChangesCase()
  @ApiOperation({ summary: '登记一个程序行为' })
  @ApiParam(caseIdParam)
  @ApiBody({ type: RecordActBody, examples: recordActExamples })
  @answersCase(201, '登记后的案件')
  async record(
    @Param('caseId') caseId: string,
    @Body() body: RecordActBody,
    @By() by: SignedIn,
    @IfMatch() expectedVersion: number,
  ): Promise<Answer> {
    const fields = body.fields as FieldValues;
    const command = { ...body, fields, parties: body.parties ?? [], caseId, expectedVersion };
    return this.view(await this.recordAct.run({ ...command, by, sight: this.access.sight(by, 'case.record') }), by);
  }

  @Post(':caseId/corrections')
  @May('case.record', 'case')
  @Acting()
  @ChangesCase()
  @ApiOperation({ summary: '更正或者撤销一个程序行为；原登记仍可查阅' })
  @ApiParam(caseIdParam)
  @ApiBody({ type: CorrectActBody, examples: correctActExamples })
  @answersCase(201, '更正后的案件')
  async correct(
    @Param('caseId') caseId: string,
    @Body() { corrects, reason, replacement }: CorrectActBody,
    @By() by: SignedIn,
    @IfMatch() expectedVersion: number,
  ): Promise<Answer> {
    const right = replacement && { ...replacement, fields: replacement.fields as FieldValues };
    const command = { corrects, reason, ...(right ? { replacement: right } : {}), caseId, expectedVersion };
    return this.view(await this.correctAct.run({ ...command, by, sight: this.access.sight(by, 'case.record') }), by);
  }

  private async view(stored: StoredCase, by: SignedIn, knownAt?: Instant): Promise<Answer> {
    const may = (permission: Permission) => this.access.reachesCase(by, permission, stored.file);
    return {
      ...caseView(stored, this.knowledge, this.clock.today(), knownAt),
      may: { record: may('case.record'), assign: may('case.assign'), unmask: may('person.unmask') },
      watched: await this.watchCase.isWatched(by.account, stored.file.id),
      origin: await originOf(this.read, stored.file.id),
    };
  }
}
