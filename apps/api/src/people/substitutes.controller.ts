import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type HandedOver, HandOverCases, Knowledge } from '#casework';
import { Colleagues, Substitutions } from '#identity';
import { READER, type Reader } from '#platform';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { HandOverBody, HandOverPreviewBody, ReasonBody, SubstitutionBody } from './people.bodies.js';
import {
  HandedOverSchema,
  HandOverPreviewSchema,
  MadeSchema,
  SubstitutionSchema,
  substitutionViews,
} from './people.schema.js';

/** Who serves whose cases: for a time, or for good. */
@ApiTags('账号与权限')
@Controller('api')
export class SubstitutesController {
  private readonly colleagues: Colleagues;

  constructor(
    @Inject(READER) read: Reader,
    private readonly knowledge: Knowledge,
    private readonly substitutions: Substitutions,
    private readonly handOver: HandOverCases,
    private readonly access: Access,
  ) {
    this.colleagues = new Colleagues(read, knowledge.organisations);
  }

  @Get('substitutions')
  @May('substitute.name')
  @ApiOperation({ summary: '现行和将来的 A/B 角' })
  @ApiResponse({ status: 200, description: 'A/B 角', type: [SubstitutionSchema] })
  async list(@By() by: SignedIn): Promise<SubstitutionSchema[]> {
    const [found, colleagues] = await Promise.all([
      this.substitutions.inForce(this.access.sight(by, 'substitute.name').units),
      this.colleagues.all(),
    ]);
    return substitutionViews(found, colleagues, this.knowledge.organisations);
  }

  @Post('substitutions')
  @May('substitute.name')
  @ApiOperation({ summary: '指定 B 角：期间内查阅并办理 A 角承办的案件' })
  @ApiResponse({ status: 201, description: '已指定', type: MadeSchema })
  @Problems(400, 404, 413, 415, 422)
  async name(@Body() body: SubstitutionBody, @By() by: SignedIn): Promise<MadeSchema> {
    return { id: await this.substitutions.name(by, body) };
  }

  @Post('substitutions/:id/end')
  @HttpCode(204)
  @May('substitute.name')
  @ApiOperation({ summary: '提前结束' })
  @ApiParam({ name: 'id' })
  @ApiResponse({ status: 204, description: '已结束' })
  @Problems(400, 404, 413, 415, 422)
  async end(@Param('id') id: string, @Body() { reason }: ReasonBody, @By() by: SignedIn): Promise<void> {
    await this.substitutions.end(by, id, reason);
  }

  @Post('hand-overs/preview')
  @HttpCode(200)
  @May('case.assign', 'what-is-seen')
  @ApiOperation({ summary: '移交之前：移交人有多少在办案件可以移交' })
  @ApiResponse({ status: 200, description: '件数', type: HandOverPreviewSchema })
  @Problems(400, 413, 415)
  async preview(@Body() { from }: HandOverPreviewBody, @By() by: SignedIn): Promise<HandOverPreviewSchema> {
    return { open: (await this.handOver.casesOf(from, this.access.sight(by, 'case.assign'))).length };
  }

  @Post('hand-overs')
  @May('case.assign', 'what-is-seen')
  @ApiOperation({ summary: '移交一名承办人的全部在办案件（离岗、调动）；可重复提交，已移交的不受影响' })
  @ApiResponse({ status: 201, description: '移交结果', type: HandedOverSchema })
  @Problems(400, 404, 413, 415, 422)
  async handOverAll(@Body() { from, to, reason }: HandOverBody, @By() by: SignedIn): Promise<HandedOver> {
    await this.access.assertAccount(by, 'case.assign', to);
    return this.handOver.run({ by, sight: this.access.sight(by, 'case.assign'), from, to, reason });
  }
}
