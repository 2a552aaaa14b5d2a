import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { EvaluateFigure, FigureNights, Figures, type FigureValue, type NightValue, type RecordPage } from '#statistics';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { FigureNightsParameters, FigureParameters, FigureRecordsParameters } from './figures.parameters.js';
import { FigureNightSchema, FigureRecordPageSchema, FigureSchema, FigureValueSchema } from './figures.schema.js';

@ApiTags('统计指标')
@May('figure.see', 'what-is-seen')
@Controller('api/figures')
export class FiguresController {
  constructor(
    private readonly figures: Figures,
    private readonly evaluate: EvaluateFigure,
    private readonly nights: FigureNights,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: '全部指标及其口径' })
  @ApiResponse({ status: 200, description: '指标', type: FigureSchema, isArray: true })
  @Problems(401)
  list(): FigureSchema[] {
    return this.figures.all().map((figure) => {
      const { id, label, unit, source, note = null, variantOf = null, letter = null } = figure;
      return { id, label, unit, source, note, variantOf, letter, definition: this.figures.markOf(figure) };
    });
  }

  @Get(':id')
  @ApiOperation({ summary: '计算一个指标' })
  @ApiResponse({ status: 200, description: '值、口径、算法，派生指标的组成部分', type: FigureValueSchema })
  @Problems(400, 401, 404, 422)
  value(@Param('id') figure: string, @Query() query: FigureParameters, @By() by: SignedIn): Promise<FigureValue> {
    this.access.assertScope(by, query.scope);
    return this.evaluate.run({ figure, ...query });
  }

  @Get(':id/records')
  @ApiOperation({ summary: '指标所计的每一条记录，派生指标为其一部分的记录；本人无权查阅的只计数，不列出' })
  @ApiResponse({ status: 200, description: '一页记录', type: FigureRecordPageSchema })
  @Problems(400, 401, 404, 422)
  records(
    @Param('id') figure: string,
    @Query() { limit, after, ...query }: FigureRecordsParameters,
    @By() by: SignedIn,
  ): Promise<RecordPage> {
    this.access.assertScope(by, query.scope);
    const sight = this.access.sight(by, 'figure.see');
    return this.evaluate.records({ figure, ...query }, limit ?? 50, after, sight);
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
