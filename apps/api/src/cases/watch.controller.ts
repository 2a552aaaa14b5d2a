import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { WatchCase } from '#casework';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import type { SignedIn } from '../http/request.js';

const caseIdParam = { name: 'caseId', description: '案件编号', schema: { type: 'string', format: 'uuid' } } as const;

/** 关注: for oneself alone; nobody else sees it. Done twice, it is done. */
@ApiTags('案件')
@May('case.see', 'case')
@Controller('api/cases/:caseId/watch')
export class WatchController {
  constructor(private readonly watchCase: WatchCase) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: '关注案件' })
  @ApiParam(caseIdParam)
  @ApiResponse({ status: 204, description: '已关注' })
  async begin(@Param('caseId') caseId: string, @By() by: SignedIn): Promise<void> {
    await this.watchCase.watch(by, caseId);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: '取消关注' })
  @ApiParam(caseIdParam)
  @ApiResponse({ status: 204, description: '已取消' })
  async end(@Param('caseId') caseId: string, @By() by: SignedIn): Promise<void> {
    await this.watchCase.leave(by, caseId);
  }
}
