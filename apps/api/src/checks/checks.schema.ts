import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { LegalDate } from '#legal-time';
import type {
  CheckedSide,
  CheckedTerm,
  CheckResult,
  CheckState,
  Offending,
  OffendingRecord,
  Relation,
} from '#reporting';
import { day, decimal, decimalOrNull, listOf, number, part, partOrNull, text } from '../http/schemas.js';

@ApiSchema({ name: 'CheckedTerm', description: '勾稽关系一方的一个数' })
class CheckedTermSchema implements CheckedTerm {
  @text('reconsideration.accepted')
  figure!: string;
  @text('受理行政复议案件')
  label!: string;
  @text('region')
  scope!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-12-31')
  to!: LegalDate;
  @number(1, '倍数；−1 为减去')
  times!: number;
  @decimalOrNull(72)
  value!: number | null;
}

@ApiSchema({ name: 'CheckedSide', description: '勾稽关系的一方：各数及其合计' })
class CheckedSideSchema implements CheckedSide {
  @listOf(() => CheckedTermSchema)
  terms!: CheckedTermSchema[];
  @decimalOrNull(72)
  value!: number | null;
}

@ApiSchema({ name: 'OffendingRecord', description: '使两方不符的一条记录' })
class OffendingRecordSchema implements OffendingRecord {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('reconsideration', '案件类型或者台账')
  kind!: string;
  @text('大行复〔2023〕1号')
  title!: string;
  @text('232700')
  organisation!: string;
  @decimal(1, '计入左方的数额')
  left!: number;
  @decimal(0, '计入右方的数额')
  right!: number;
}

@ApiSchema({ name: 'Offending', description: '使两方不符的记录' })
class OffendingSchema implements Offending {
  @number(1)
  total!: number;
  @number(0, '其中本人无权查阅的')
  unseen!: number;
  @listOf(() => OffendingRecordSchema, '其中可以查阅的，至多 100 条')
  records!: OffendingRecordSchema[];
}

@ApiSchema({ name: 'CheckResult', description: '一项勾稽关系的核对结果' })
export class CheckResultSchema implements CheckResult {
  @text('reconsideration.accepted-and-closed')
  id!: string;
  @text('region')
  scope!: string;
  @text('受理与审结')
  label!: string;
  @text('上期结转 + 本期受理 = 已审结 + 未审结')
  rule!: string;
  @text('行政复议案件统计报表（已审结、未审结）')
  source!: string;
  @ApiProperty({ enum: ['=', '<=', '>='], example: '=' })
  relation!: Relation;
  @ApiProperty({ enum: ['holds', 'fails', 'not-applicable'], example: 'holds', description: '符合、不符、无可比较' })
  state!: CheckState;
  @part(() => CheckedSideSchema)
  left!: CheckedSideSchema;
  @part(() => CheckedSideSchema)
  right!: CheckedSideSchema;
  @decimalOrNull(0, '左方减右方')
  difference!: number | null;
  @partOrNull(() => OffendingSchema, '两方所计记录种类不同、或者不是逐条相加的，为空')
  offending!: OffendingSchema | null;
}
