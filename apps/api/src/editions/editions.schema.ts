import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { RecordedSince } from '#casework';
import type { Instant, LegalDate } from '#legal-time';
import {
  type Differences,
  type DifferingRecord,
  type EditionState,
  editionStates,
  type FilledSlot,
  type KeptRecord,
  type KeptRecords,
  type SlotDifference,
} from '#reporting';
import { CheckResultSchema } from '../checks/checks.schema.js';
import { FigureValueSchema } from '../figures/figures.schema.js';
import {
  day,
  dayOrNull,
  decimal,
  decimalOrNull,
  listOf,
  moment,
  momentOrNull,
  number,
  numberOrNull,
  part,
  partOrNull,
  text,
  textOrNull,
  yesNo,
} from '../http/schemas.js';

@ApiSchema({ name: 'Printed', description: '刊印的数字' })
class PrintedSchema {
  @decimalOrNull(58.3)
  value!: number | null;
  @text('58.3%')
  text!: string;
}

@ApiSchema({ name: 'FilledSlot', description: '报告中的一个数字及其来历' })
class FilledSlotSchema implements FilledSlot {
  @text('recon-bureau-correction-rate')
  id!: string;
  @part(() => PrintedSchema)
  printed!: PrintedSchema;
  @part(() => FigureValueSchema)
  figure!: FigureValueSchema;
  @yesNo(false, '所刊为目标，不是已做的工作')
  target!: boolean;
}

@ApiSchema({ name: 'Explanation', description: '对不符的勾稽关系的说明' })
class ExplanationSchema {
  @text('两件口头协议经补录书面协议后确认。')
  text!: string;
  @text('statistician')
  by!: string;
  @moment('2024-01-05T08:00:00.000Z')
  at!: Instant;
}

@ApiSchema({ name: 'EditionCheck', description: '勾稽关系的核对结果，及其说明' })
class EditionCheckSchema extends CheckResultSchema {
  @partOrNull(() => ExplanationSchema)
  explanation!: ExplanationSchema | null;
}

@ApiSchema({ name: 'EditionEvent', description: '对该版次所做的一步' })
class EditionEventSchema {
  @number(1)
  sequence!: number;
  @ApiProperty({ enum: ['drafted', 'checked', 'explained', 'submitted', 'returned', 'published'], example: 'drafted' })
  kind!: string;
  @moment('2024-01-05T08:00:00.000Z')
  at!: Instant;
  @text('statistician')
  by!: string;
  @textOrNull(null, '退回、更正的理由')
  reason!: string | null;
}

@ApiSchema({ name: 'EditionFile', description: '发布时保存的文件' })
class EditionFileSchema {
  @text('json')
  format!: string;
  @text('application/json; charset=utf-8')
  mediaType!: string;
  @text('大兴安岭地区司法局2023年工作总结（第1版）.json')
  name!: string;
  @number(48213, '字节数')
  size!: number;
  @text('1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b', '内容的 SM3 杂凑值')
  sm3!: string;
}

@ApiSchema({ name: 'EditionItem', description: '报告的一个版次' })
export class EditionItemSchema {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('annual-2023')
  outline!: string;
  @text('大兴安岭地区司法局2023年工作总结')
  title!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-12-31')
  to!: LegalDate;
  @ApiProperty({ enum: editionStates, example: 'published', description: '草稿、已核对、待发布、已发布、已更正' })
  state!: EditionState;
  @numberOrNull(1, '第几版；发布时确定')
  number!: number | null;
  @number(5, '版本号，随每一步增加')
  version!: number;
  @textOrNull(null, '所更正的版次')
  corrects!: string | null;
  @textOrNull(null, '更正本版次的版次')
  correctedBy!: string | null;
  @momentOrNull('2024-01-05T08:00:00.000Z', '所据记录的时点：此时已登记的都在内')
  knownAt!: Instant | null;
  @momentOrNull('2024-01-08T02:00:00.000Z')
  publishedAt!: Instant | null;
  @textOrNull('supervisor')
  publishedBy!: string | null;
}

@ApiSchema({ name: 'Edition', description: '报告的一个版次：数字、核对结果、文件和经过' })
export class EditionSchema extends EditionItemSchema {
  @textOrNull(null, '更正的理由')
  reason!: string | null;
  @listOf(() => FilledSlotSchema)
  slots!: FilledSlotSchema[];
  @listOf(() => EditionCheckSchema)
  checks!: EditionCheckSchema[];
  @listOf(() => EditionFileSchema)
  files!: EditionFileSchema[];
  @listOf(() => EditionEventSchema)
  events!: EditionEventSchema[];
}

@ApiSchema({ name: 'NumberThen', description: '某时的数字' })
class NumberThenSchema {
  @decimalOrNull(7)
  value!: number | null;
  @text('7')
  text!: string;
  @text('3f2a9c0d1b7e4a55', '定义内容的标记')
  definition!: string;
}

@ApiSchema({ name: 'RecordedSince', description: '发布所据时点之后登记的一步' })
class RecordedSinceSchema implements RecordedSince {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('decision-made')
  code!: string;
  @text('作出决定')
  name!: string;
  @dayOrNull('2023-12-20')
  occurredOn!: LegalDate | null;
  @moment('2024-02-05T08:00:00.000Z')
  recordedAt!: Instant;
  @text('caseworker')
  recordedBy!: string;
  @textOrNull('结果录入错误')
  reason!: string | null;
}

const worth = (description: string) =>
  ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true, example: 1, description });

@ApiSchema({ name: 'DifferingRecord', description: '计数与发布时不同的一条记录' })
class DifferingRecordSchema implements DifferingRecord {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('reconsideration', '案件类型或者台账')
  kind!: string;
  @text('大行复〔2023〕1号')
  title!: string;
  @text('232700')
  organisation!: string;
  @ApiProperty({ enum: ['came', 'left', 'changed'], example: 'came', description: '新计入、不再计入、数额改变' })
  move!: DifferingRecord['move'];
  @worth('发布时的计数')
  before!: number | string | null;
  @worth('现在的计数')
  now!: number | string | null;
  @listOf(() => RecordedSinceSchema)
  since!: RecordedSinceSchema[];
}

@ApiSchema({ name: 'PartDifference', description: '一个指标所计记录的不同；比率有分子、分母两个' })
class PartDifferenceSchema {
  @text('reconsideration.corrected')
  figure!: string;
  @text('纠错案件')
  label!: string;
  @listOf(() => DifferingRecordSchema)
  records!: DifferingRecordSchema[];
  @number(0, '其中本人无权查阅的')
  unseen!: number;
}

@ApiSchema({ name: 'SlotDifference', description: '一个数字：发布时与现在' })
class SlotDifferenceSchema implements SlotDifference {
  @text('recon-bureau-corrected')
  slot!: string;
  @text('reconsideration.corrected')
  figure!: string;
  @text('纠错案件')
  label!: string;
  @part(() => NumberThenSchema)
  published!: NumberThenSchema;
  @partOrNull(() => NumberThenSchema, '指标已经取消的，为空')
  now!: NumberThenSchema | null;
  @listOf(() => PartDifferenceSchema)
  parts!: PartDifferenceSchema[];
}

@ApiSchema({ name: 'KeptRecord', description: '发布时所计的一条记录' })
class KeptRecordSchema implements KeptRecord {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('reconsideration', '案件类型或者台账')
  kind!: string;
  @text('大行复〔2023〕1号')
  title!: string;
  @text('232700')
  organisation!: string;
  @text('大兴安岭地区司法局')
  organisationName!: string;
  @decimal(1, '求和指标中本条的数额；计数指标中为 1')
  amount!: number;
  @textOrNull(null, '按其分组或者去重的值；其他指标为空')
  group!: string | null;
  @listOf(() => RecordedSinceSchema, '发布所据时点之后登记的')
  since!: RecordedSinceSchema[];
}

@ApiSchema({ name: 'KeptPart', description: '报告数所计的一部分' })
class KeptPartSchema {
  @text('reconsideration.corrected')
  figure!: string;
  @text('纠错案件')
  label!: string;
  @number(7, '发布时所计的记录数')
  records!: number;
}

@ApiSchema({ name: 'KeptRecords', description: '已发布的一个数字所计的一页记录' })
export class KeptRecordsSchema implements KeptRecords {
  @listOf(() => KeptPartSchema, '各部分；比率有分子、分母两个')
  parts!: KeptPartSchema[];
  @number(0, '所列的是其中第几个，从 0 起')
  part!: number;
  @listOf(() => KeptRecordSchema)
  items!: KeptRecordSchema[];
  @textOrNull(null, '下一页的标记，放入 after；最后一页为空')
  next!: string | null;
  @number(0, '本页中本人无权查阅、未列出的记录数')
  unseen!: number;
}

@ApiSchema({ name: 'EditionDifferences', description: '已发布的版次与现在的记录有何不同' })
export class DifferencesSchema implements Differences {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  edition!: string;
  @moment('2024-01-05T08:00:00.000Z')
  knownAt!: Instant;
  @number(162, '报告中的数字总数')
  slots!: number;
  @listOf(() => SlotDifferenceSchema, '数值、口径或者所计记录不同的')
  differing!: SlotDifferenceSchema[];
}
