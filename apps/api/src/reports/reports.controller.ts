import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Knowledge } from '#casework';
import { legalDateOf } from '#legal-time';
import { CLOCK, type Clock } from '#platform/clock';
import { compileReport, Outlines, type Report, ReportTexts, renderingIn, reportOf } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { fileOf } from '../http/file.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, SignedIn } from '../http/request.js';
import {
  ReportDaysParameters,
  ReportFileParameters,
  ReportOutlineSchema,
  WrittenReportSchema,
} from './reports.schema.js';

/** Reports from the records of now, as files. */
@ApiTags('报告')
@May('figure.see', 'what-is-seen')
@Controller('api/reports')
export class ReportsController {
  constructor(
    private readonly outlines: Outlines,
    private readonly texts: ReportTexts,
    private readonly evaluate: EvaluateFigure,
    private readonly knowledge: Knowledge,
    private readonly access: Access,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '全部报告提纲' })
  @ApiResponse({ status: 200, description: '提纲', type: ReportOutlineSchema, isArray: true })
  @Problems(401)
  list(): ReportOutlineSchema[] {
    return this.outlines.all().map(({ name, title, from, to, slots }) => {
      return { outline: name, title, from, to, figures: slots.length };
    });
  }

  @Get(':outline')
  @ApiOperation({
    summary: '按现有记录写成的报告：正文各段，其中的数字以报告数编号标明，及每个数字的值、口径、范围、期间',
  })
  @ApiParam({ name: 'outline', example: 'annual-2023' })
  @ApiResponse({ status: 200, description: '报告', type: WrittenReportSchema })
  @Problems(400, 401, 404, 422)
  read(@Param('outline') name: string, @Query() days: ReportDaysParameters, @By() by: SignedIn): Promise<Report> {
    this.access.assertScope(by, 'region');
    return this.live(name, days);
  }

  @Get(':outline/file')
  @ApiOperation({ summary: '按现有记录写成的报告文件（未发布）：DOCX、XLSX、CSV 或者 JSON；限能查阅全区数字的人员' })
  @ApiParam({ name: 'outline', example: 'annual-2023' })
  @ApiResponse({
    status: 200,
    description: '文件',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(400, 401, 404, 422)
  async file(
    @Param('outline') name: string,
    @Query() { format, ...days }: ReportFileParameters,
    @By() by: SignedIn,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    this.access.assertScope(by, 'region');
    const report = await this.live(name, days);
    const { mediaType, render } = renderingIn(format);
    return fileOf(reply, { name: `${report.title}.${format}`, mediaType }, render(report));
  }

  private async live(name: string, days: ReportDaysParameters): Promise<Report> {
    const outline = this.outlines.during(name, days);
    const slots = await compileReport(outline, this.evaluate);
    const parts = { outline, text: this.texts.of(name), slots, issuedOn: legalDateOf(this.clock.now()) };
    return reportOf(parts, this.knowledge.organisations);
  }
}
