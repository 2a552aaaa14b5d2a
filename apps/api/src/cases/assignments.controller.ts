import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { AssignCases, type Assigned } from '#casework';
import type { RefusalCode } from '#platform/refusals';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Ids, Text } from '../http/fields.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { listOf, number, text, textOrNull } from '../http/schemas.js';

const most = 200;

class AssignmentsBody {
  @Ids({ description: `案件编号，至多 ${most} 件`, example: ['0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10'], most })
  caseIds!: string[];
  @Text({ description: '承办人账号；不写的，解除现承办人', optional: true, example: 'caseworker', max: 64 })
  handler?: string;
  @Text({ description: '理由，记入程序行为', example: '均衡办案量', max: 200 })
  reason!: string;
}

@ApiSchema({ name: 'UnassignedCase' })
class LeftSchema {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @textOrNull('大行复〔2024〕1号', '字号；没有该案件的为空')
  number!: string | null;
  @text('officer.is-party')
  code!: RefusalCode;
  @text('…', '原因')
  detail!: string;
}

@ApiSchema({ name: 'Assigned', description: '分配结果' })
class AssignedSchema implements Assigned {
  @number(12, '已按要求分配（解除）的件数，含原已如此的')
  assigned!: number;
  @listOf(() => LeftSchema, '未能办理的案件及原因')
  left!: LeftSchema[];
}

/** Several cases at a time. No answer is kept under an idempotency key: asked for again, it goes on with what is left. */
@ApiTags('案件')
@Controller('api/assignments')
export class AssignmentsController {
  constructor(
    private readonly assignCases: AssignCases,
    private readonly access: Access,
  ) {}

  @Post()
  @May('case.assign', 'what-is-seen')
  @ApiOperation({ summary: '批量分配或者解除承办人；可重复提交，已办理的不受影响' })
  @ApiResponse({ status: 201, description: '分配结果', type: AssignedSchema })
  @Problems(400, 404, 413, 415, 422)
  assign(@Body() { caseIds, handler, reason }: AssignmentsBody, @By() by: SignedIn): Promise<Assigned> {
    const sight = this.access.sight(by, 'case.assign');
    return this.assignCases.run({ by, sight, caseIds, handler: handler ?? null, reason });
  }
}
