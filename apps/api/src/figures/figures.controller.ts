import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  divisionsOf,
  EvaluateFigure,
  FigureNights,
  type FigureSeries,
  Figures,
  type FigureValue,
  type NightValue,
  type RecordPage,
  SeriesOfFigure,
} from '#statistics';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { fileOf } from '../http/file.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, SignedIn } from '../http/request.js';
import {
  FigureNightsParameters,
  FigureRecordsParameters,
  FigureSeriesFileParameters,
  FigureSeriesParameters,
  FiguresOfKindParameters,
  FiguresParameters,
  FigureValueParameters,
  onlyOf,
} from './figures.parameters.js';
import {
  FigureItemSchema,
  FigureNightSchema,
  FigureRecordPageSchema,
  FigureSeriesSchema,
  FigureValueSchema,
} from './figures.schema.js';
import { seriesRenderings } from './series-file.js';

@ApiTags('统计指标')
@May('figure.see', 'what-is-seen')
@Controller('api/figures')
export class FiguresController {
  constructor(
    private readonly figures: Figures,
    private readonly evaluate: EvaluateFigure,
    private readonly nights: FigureNights,
    private readonly series: SeriesOfFigure,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: '全部指标及其口径' })
  @ApiResponse({ status: 200, description: '指标', type: FigureItemSchema, isArray: true })
  @Problems(400, 401)
  list(@Query() { kind: asked }: FiguresParameters): FigureItemSchema[] {
    const all = this.figures.all();
    const shown = asked === undefined ? all : all.filter(({ id }) => this.figures.counted(id).of === asked);
    return shown.map((figure) => {
      const { id, label, unit, source, note = null, variantOf = null, letter = null } = figure;
      const kind = this.figures.sourceOf(this.figures.counted(id));
      const about = { id, label, unit, source, note, variantOf, letter, definition: this.figures.markOf(figure) };
      const divisions = divisionsOf(id, this.figures).map(({ field, label: name }) => ({ field, label: name }));
      return { ...about, kind: kind.code, kindName: kind.label, divisions };
    });
  }

  @Get('values')
  @ApiOperation({ summary: '某一案件类型或者台账的全部指标的值' })
  @ApiResponse({ status: 200, description: '各指标的值', type: FigureValueSchema, isArray: true })
  @Problems(400, 401, 422)
  values(@Query() { kind, ...query }: FiguresOfKindParameters, @By() by: SignedIn): Promise<FigureValue[]> {
    this.access.assertScope(by, query.scope);
    const asked = this.figures.all().filter(({ id }) => this.figures.counted(id).of === kind);
    return Promise.all(asked.map(({ id }) => this.evaluate.run({ figure: id, ...query })));
  }

  @Get(':id')
  @ApiOperation({ summary: '计算一个指标' })
  @ApiResponse({ status: 200, description: '值、口径、算法，派生指标的组成部分', type: FigureValueSchema })
  @Problems(400, 401, 404, 422)
  value(
    @Param('id') figure: string,
    @Query() { field, code, ...query }: FigureValueParameters,
    @By() by: SignedIn,
  ): Promise<FigureValue> {
    this.access.assertScope(by, query.scope);
    return this.evaluate.run({ figure, ...query, only: onlyOf({ field, code }) });
  }

  @Get(':id/series')
  @ApiOperation({
    summary: '指标的分组：分月、季、年，分单位，或者按字段分项；每一点即该指标在该范围、期间的值，同样能打开到记录',
  })
  @ApiResponse({ status: 200, description: '各点', type: FigureSeriesSchema })
  @Problems(400, 401, 404, 422)
  async seriesOf(
    @Param('id') figure: string,
    @Query() { by: parts, ...query }: FigureSeriesParameters,
    @By() by: SignedIn,
  ): Promise<FigureSeries> {
    this.access.assertScope(by, query.scope);
    return this.series.run({ figure, ...query }, parts);
  }

  @Get(':id/series/file')
  @ApiOperation({ summary: '指标的分组，作为文件：XLSX 或者 CSV' })
  @ApiResponse({
    status: 200,
    description: '文件',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(400, 401, 404, 422)
  async seriesFile(
    @Param('id') figure: string,
    @Query() { by: parts, format, ...query }: FigureSeriesFileParameters,
    @By() by: SignedIn,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    this.access.assertScope(by, query.scope);
    const series = await this.series.run({ figure, ...query }, parts);
    const { mediaType, render } = seriesRenderings[format];
    const name = `${series.label}，按${series.byLabel}（${series.scopeName}，${series.from}至${series.to}）.${format}`;
    return fileOf(reply, { name, mediaType }, render(series));
  }

  @Get(':id/records')
  @ApiOperation({ summary: '指标所计的每一条记录，派生指标为其一部分的记录；本人无权查阅的只计数，不列出' })
  @ApiResponse({ status: 200, description: '一页记录', type: FigureRecordPageSchema })
  @Problems(400, 401, 404, 422)
  records(
    @Param('id') figure: string,
    @Query() { limit, after, field, code, ...query }: FigureRecordsParameters,
    @By() by: SignedIn,
  ): Promise<RecordPage> {
    this.access.assertScope(by, query.scope);
    const sight = this.access.sight(by, 'figure.see');
    const request = { figure, ...query, only: onlyOf({ field, code }) };
    return this.evaluate.records(request, limit ?? 50, after, sight);
  }

  @Get(':id/nights')
  @ApiOperation({ summary: '指标逐日的值，自年初或者月初计至当日；一百日以前的，只有月末' })
  @ApiResponse({ status: 200, description: '已完成的各夜，旧的在前', type: FigureNightSchema, isArray: true })
  @Problems(400, 401, 404, 422)
  trend(
    @Param('id') figure: string,
    @Query() { span, ...query }: FigureNightsParameters,
    @By() by: SignedIn,
  ): Promise<NightValue[]> {
    this.access.assertScope(by, query.scope);
    return this.nights.trend({ figure, ...query }, span);
  }
}
