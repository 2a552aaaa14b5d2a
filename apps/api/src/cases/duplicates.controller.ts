import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { type Duplicate, duplicatesOf, Knowledge, type LikenessKind } from '#casework';
import { READER, type Reader } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Text } from '../http/fields.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { part } from '../http/schemas.js';
import { CaseItemSchema } from './case-item.schema.js';

class DuplicatesBody {
  @Text({ description: '姓名或者名称（全称）', optional: true, example: '王样本', max: 200 })
  name?: string;
  @Text({ description: '居民身份证号码；须有按号码查找的权限，否则不用', optional: true, max: 40 })
  identityNumber?: string;
  @Text({ description: '统一社会信用代码', optional: true, max: 40 })
  creditCode?: string;
  @Text({ description: '电话；须有按号码查找的权限，否则不用', optional: true, max: 40 })
  phone?: string;
}

@ApiSchema({ name: 'DuplicateCase', description: '可能是同一当事人的案件' })
class DuplicateSchema implements Duplicate {
  @part(() => CaseItemSchema)
  case!: CaseItemSchema;
  @ApiProperty({ enum: ['name', 'identityNumber', 'creditCode', 'phone'], example: 'name', description: '因何相同' })
  by!: LikenessKind;
}

/** Whether someone who is being named is a party already. */
@ApiTags('案件')
@Controller('api/parties')
export class DuplicatesController {
  constructor(
    private readonly access: Access,
    private readonly knowledge: Knowledge,
    @Inject(READER) private readonly read: Reader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('duplicates')
  @HttpCode(200)
  @May('case.record', 'what-is-seen')
  @ApiOperation({ summary: '同一当事人的其他案件：按全名或者完整号码（只读；姓名不写入地址，故用 POST）' })
  @ApiResponse({ status: 200, description: '至多十件，新收的在前', type: [DuplicateSchema] })
  @Problems(400, 413, 415, 422)
  find(@Body() { name, creditCode, ...numbers }: DuplicatesBody, @By() by: SignedIn): Promise<Duplicate[]> {
    const like = { ...(name && { name }), ...(creditCode && { creditCode }) };
    const all = this.access.may(by, 'person.find') ? { ...like, ...numbers } : like;
    return duplicatesOf(this.read, this.clock, this.knowledge, this.access.sight(by, 'case.see'), all);
  }
}
