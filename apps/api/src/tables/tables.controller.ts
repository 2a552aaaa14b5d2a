import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { EvaluateTable, Tables, type TableView, tableRenderings } from '#reporting';
import type { RecordPage } from '#statistics';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { FigureRecordPageSchema } from '../figures/figures.schema.js';
import { By } from '../http/actor.js';
import { fileOf } from '../http/file.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, SignedIn } from '../http/request.js';
import { TableFileParameters, TableParameters, TableRecordsParameters } from './tables.parameters.js';
import { FilledTableSchema, OfficialTableSchema } from './tables.schema.js';

/** The official forms, filled in from the records; every cell opens to the records that it counted. */
@ApiTags('官方报表')
@May('figure.see', 'what-is-seen')
@Controller('api/tables')
export class TablesController {
  constructor(
    private readonly tables: Tables,
    private readonly evaluate: EvaluateTable,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: '全部官方报表' })
  @ApiResponse({ status: 200, description: '报表', type: OfficialTableSchema, isArray: true })
  @Problems(401)
  list(): OfficialTableSchema[] {
    return this.tables.all().map((table) => {
      const { id, title, source, notes } = table;
      const rows = table.rows.map((code) => ({ code, name: this.evaluate.nameOfRows(table, code) }));
      return { id, title, source, notes, rows };
    });
  }

  @Get(':id')
  @ApiOperation({ summary: '由记录填好的一张报表' })
  @ApiResponse({ status: 200, description: '各栏的指标和条件，各行的值', type: FilledTableSchema })
  @Problems(400, 401, 404, 422)
  fill(@Param('id') table: string, @Query() query: TableParameters, @By() by: SignedIn): Promise<TableView> {
    return this.filled(table, query, by);
  }

  @Get(':id/file')
  @ApiOperation({ summary: '报表文件：XLSX、CSV 或者 JSON' })
  @ApiResponse({
    status: 200,
    description: '文件',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(400, 401, 404, 422)
  async file(
    @Param('id') table: string,
    @Query() { format, ...query }: TableFileParameters,
    @By() by: SignedIn,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    const view = await this.filled(table, query, by);
    const { mediaType, render } = tableRenderings[format];
    const name = `${view.title}（${view.scopeName}，${view.from}至${view.to}）.${format}`;
    return fileOf(reply, { name, mediaType }, render(view));
  }

  @Get(':id/records')
  @ApiOperation({ summary: '一个单元格所计的每一条记录（比率为其分子）；本人无权查阅的只计数，不列出' })
  @ApiResponse({ status: 200, description: '一页记录', type: FigureRecordPageSchema })
  @Problems(400, 401, 404, 422)
  records(
    @Param('id') table: string,
    @Query() { limit, after, ...query }: TableRecordsParameters,
    @By() by: SignedIn,
  ): Promise<RecordPage> {
    this.access.assertScope(by, query.scope);
    const sight = this.access.sight(by, 'figure.see');
    return this.evaluate.records({ table, ...query }, { limit: limit ?? 50, after, sight });
  }

  private filled(table: string, query: TableParameters, by: SignedIn): Promise<TableView> {
    this.access.assertScope(by, query.scope);
    return this.evaluate.run({ table, ...query });
  }
}
