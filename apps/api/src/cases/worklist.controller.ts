import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type CasePage, Search, Worklist, whose } from '#casework';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { CasePageSchema } from './case-item.schema.js';
import { searchQueryOf, worklistQueryOf } from './queries.js';
import { SearchBody, WorklistParameters } from './worklist.bodies.js';
import { WorklistCountsSchema } from './worklist-counts.schema.js';

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
  @ApiOperation({ summary: '在办案件：筛选、排序、分页' })
  @ApiResponse({ status: 200, description: '一页案件', type: CasePageSchema })
  @Problems(400, 401, 404, 422)
  async list(@Query() query: WorklistParameters, @By() by: SignedIn): Promise<CasePage> {
    return this.worklist.run(worklistQueryOf(this.access, by, query));
  }

  @Get('worklist/counts')
  @ApiOperation({ summary: '在办案件各视图的件数：筛选条件相同，whose 和 view 各换一项' })
  @ApiResponse({ status: 200, description: '件数', type: WorklistCountsSchema })
  @Problems(400, 401, 404, 422)
  async counts(@Query() query: WorklistParameters, @By() by: SignedIn): Promise<WorklistCountsSchema> {
    const filterOf = (of: WorklistParameters['whose']) =>
      worklistQueryOf(this.access, by, { ...query, ...(of && { whose: of }) });
    const counted = whose.map(async (of) => [of, await this.worklist.countAll(filterOf(of))] as const);
    return {
      whose: Object.fromEntries(await Promise.all(counted)) as unknown as WorklistCountsSchema['whose'],
      views: await this.worklist.count(filterOf(query.whose)),
    };
  }

  @Post('search')
  @HttpCode(200)
  @ApiOperation({ summary: '查找案件（只读；姓名不写入地址，故用 POST）' })
  @ApiResponse({ status: 200, description: '一页案件，新收的在前', type: CasePageSchema })
  @Problems(400, 401, 404, 413, 415, 422)
  async find(@Body() body: SearchBody, @By() by: SignedIn): Promise<CasePage> {
    return this.search.run(searchQueryOf(this.access, by, body));
  }
}
