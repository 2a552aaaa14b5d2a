import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { READER, type Reader } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { Registers } from '#registers';
import { LackingFacts, Tables } from '#reporting';
import { ExplainRecord, type FiguresOfRecord } from '#statistics';
import { May } from '../access/declare.js';
import { Problems } from '../http/problem.schema.js';
import { FiguresOfRecordParameters } from './figures.parameters.js';
import { FiguresOfCaseSchema, FiguresOfRecordSchema } from './figures-of-record.schema.js';

const id = { schema: { type: 'string', format: 'uuid' } } as const;

/** In which figures one record counts. Who sees the record sees this. */
@ApiTags('统计指标')
@Controller('api')
export class FiguresOfRecordController {
  private readonly lacking: LackingFacts;

  constructor(
    private readonly explain: ExplainRecord,
    private readonly registers: Registers,
    tables: Tables,
    @Inject(READER) read: Reader,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.lacking = new LackingFacts(read, tables, clock);
  }

  @Get('cases/:caseId/figures')
  @May('case.see', 'case')
  @ApiOperation({ summary: '案件在一个年度计入哪些指标；不计入的，第一项不符合的条件；官方报表还缺的内容' })
  @ApiParam({ name: 'caseId', description: '案件编号', ...id })
  @ApiResponse({ status: 200, description: '计入、不计入的指标', type: FiguresOfCaseSchema })
  @Problems(400, 401, 404, 422)
  async figuresOfCase(
    @Param('caseId') caseId: string,
    @Query() { year }: FiguresOfRecordParameters,
  ): Promise<FiguresOfCaseSchema> {
    const found = await this.explain.ofCase(caseId, year);
    return { ...found, lacking: await this.lacking.ofCase(caseId) };
  }

  @Get('registers/:register/entries/:id/figures')
  @May('register.see', 'entry')
  @ApiOperation({ summary: '台账记录在一个年度计入哪些指标；不计入的，第一项不符合的条件' })
  @ApiParam({ name: 'register', description: '台账代码', example: 'dispute-screening' })
  @ApiParam({ name: 'id', description: '记录编号', ...id })
  @ApiResponse({ status: 200, description: '计入、不计入的指标', type: FiguresOfRecordSchema })
  @Problems(400, 401, 404, 422)
  figuresOfEntry(
    @Param('register') register: string,
    @Param('id') entry: string,
    @Query() { year }: FiguresOfRecordParameters,
  ): Promise<FiguresOfRecord> {
    return this.explain.ofEntry(this.registers.get(register).code, entry, year);
  }
}
