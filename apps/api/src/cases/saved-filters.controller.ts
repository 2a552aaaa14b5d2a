import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { type SavedFilter, SavedFilters } from '#casework';
import { May } from '../access/declare.js';
import { Acting } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { record, text, yesNo } from '../http/schemas.js';
import { MadeSchema } from '../people/people.schema.js';
import { ChangedFilterBody, SavedFilterBody, type SavedQuery } from './saved-filters.bodies.js';

@ApiSchema({ name: 'SavedFilter', description: '筛选方案：query 中的各项与 GET /api/worklist 的参数相同' })
class SavedFilterSchema implements SavedFilter {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('本月到期的复议案件')
  name!: string;
  @record({ whose: 'unit', view: 'due-soon', type: 'reconsideration' })
  query!: Record<string, string>;
  @yesNo(false, '与本单位人员共用')
  shared!: boolean;
  @yesNo(true, '是否本人保存的')
  own!: boolean;
}

const idParam = { name: 'id', description: '筛选方案编号' } as const;

/** Filters of the lists under a name, for oneself or for the own unit. */
@ApiTags('案件')
@May('case.see', 'what-is-seen')
@Controller('api/saved-filters')
export class SavedFiltersController {
  constructor(private readonly filters: SavedFilters) {}

  @Get()
  @ApiOperation({ summary: '本人保存的和本单位共用的筛选方案' })
  @ApiResponse({ status: 200, description: '筛选方案', type: [SavedFilterSchema] })
  list(@By() by: SignedIn): Promise<SavedFilter[]> {
    return this.filters.list(by);
  }

  @Post()
  @Acting()
  @ApiOperation({ summary: '保存筛选方案' })
  @ApiResponse({ status: 201, description: '已保存', type: MadeSchema })
  async add(@Body() { name, query, shared }: SavedFilterBody, @By() by: SignedIn): Promise<MadeSchema> {
    return { id: await this.filters.add(by, { name, query: plain(query), shared }) };
  }

  @Post(':id')
  @HttpCode(200)
  @ApiOperation({ summary: '改名、更新条件、共用或者不再共用' })
  @ApiParam(idParam)
  @ApiResponse({ status: 200, description: '已修改', type: SavedFilterSchema })
  @Problems(400, 404, 413, 415, 422)
  change(@Param('id') id: string, @Body() body: ChangedFilterBody, @By() by: SignedIn): Promise<SavedFilter> {
    const { name, query, shared } = body;
    return this.filters.change(by, id, {
      ...(name !== undefined && { name }),
      ...(query !== undefined && { query: plain(query) }),
      ...(shared !== undefined && { shared }),
    });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '删除筛选方案' })
  @ApiParam(idParam)
  @ApiResponse({ status: 204, description: '已删除' })
  @Problems(404)
  async remove(@Param('id') id: string, @By() by: SignedIn): Promise<void> {
    await this.filters.remove(by, id);
  }
}

/** As the address has it: texts alone. */
const plain = (query: SavedQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])),
  );
