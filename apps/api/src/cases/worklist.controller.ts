import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type CaseItem, type Page, Search, Worklist } from '#casework';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { CasePageSchema } from './case-item.schema.js';
import { searchQueryOf, worklistQueryOf } from './queries.js';
import { SearchBody, WorklistParameters } from './worklist.bodies.js';

@ApiTags('案件')
@May('case.see', 'what-is-seen')
@Controller('api')
export class WorklistController {
  constructor(
    private readonly access: Access,
    private readonly worklist: Worklist,
    private readonly search: Search,
  ) {}

  @Get('worklist')
  @ApiOperation({ summary: '在办案件，按届满日先后' })
  @ApiResponse({ status: 200, description: '一页案件', type: CasePageSchema })
  @Problems(400, 401, 404, 422)
  async list(@Query() query: WorklistParameters, @By() by: SignedIn): Promise<Page<CaseItem>> {
    return this.worklist.run(worklistQueryOf(this.access, by, query));
  }

  @Post('search')
  @HttpCode(200)
  @ApiOperation({ summary: '查找案件（只读；姓名不写入地址，故用 POST）' })
  @ApiResponse({ status: 200, description: '一页案件，新收的在前', type: CasePageSchema })
  @Problems(400, 401, 404, 413, 415, 422)
  async find(@Body() body: SearchBody, @By() by: SignedIn): Promise<Page<CaseItem>> {
    return this.search.run(searchQueryOf(this.access, by, body));
  }
}
