import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Knowledge } from '#casework';
import { type Calculation, calculate } from '#casework/timeline';
import { READER, type Reader } from '#platform';
import { May } from '../access/declare.js';
import { Problems } from '../http/problem.schema.js';
import { CalculateBody, calculateExamples } from './deadlines.bodies.js';
import { CalculationSchema } from './deadlines.schema.js';

/** Due dates without a case. */
@ApiTags('期限')
@May('rules.see')
@Controller('api/deadline-calculator')
export class DeadlinesController {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly knowledge: Knowledge,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '期限推算：假定某日发生某行为，其后有哪些期限（只读，不涉及案件）' })
  @ApiBody({ type: CalculateBody, examples: calculateExamples })
  @ApiResponse({ status: 200, description: '各期限及其算法', type: CalculationSchema })
  @Problems(400, 401, 404, 413, 415, 422)
  async calculate(@Body() { caseType, events, lawVersion }: CalculateBody): Promise<Calculation> {
    const type = this.knowledge.types.get(caseType);
    const { calendar } = await this.knowledge.upToDate(this.read);
    return calculate({ type, events, calendar, ...(lawVersion === undefined ? {} : { lawVersion }) });
  }
}
