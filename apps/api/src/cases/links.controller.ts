import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type FollowUp, type LinkedCase, ReadLinks } from '#casework';
import { CLOCK, type Clock } from '#platform/clock';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { FollowUpSchema, LinkedCaseSchema } from './links.schema.js';

const caseIdParam = { name: 'caseId', description: '案件编号', schema: { type: 'string', format: 'uuid' } } as const;

/** Which cases belong together. */
@ApiTags('案件')
@May('case.see', 'case')
@Controller('api/cases/:caseId')
export class LinksController {
  constructor(
    private readonly access: Access,
    private readonly links: ReadLinks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('links')
  @ApiOperation({ summary: '关联案件：本案写明的和写明本案的' })
  @ApiParam(caseIdParam)
  @ApiResponse({ status: 200, description: '关联案件', type: [LinkedCaseSchema] })
  @Problems(400, 401, 404)
  async linked(@Param('caseId') caseId: string, @By() by: SignedIn): Promise<LinkedCase[]> {
    return this.links.linked(caseId, this.access.sight(by, 'case.see'), this.clock.today());
  }

  @Get('follow-ups')
  @ApiOperation({ summary: '可以由本案而起的案件（如不服复议决定的诉讼），及可以带入的字段' })
  @ApiParam(caseIdParam)
  @ApiResponse({ status: 200, description: '可以由本案而起的案件', type: [FollowUpSchema] })
  @Problems(400, 401, 404)
  async followUps(@Param('caseId') caseId: string): Promise<FollowUp[]> {
    return this.links.followUps(caseId);
  }
}
