import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Page } from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Instant, LegalDate } from '#legal-time';
import type { ContentView, EntryItem, EntryView, EventKind, EventView } from '#registers';
import {
  CodeAndNameSchema,
  dayOrNull,
  listOf,
  moment,
  number,
  numberOrNull,
  part,
  partOrNull,
  record,
  text,
  textOrNull,
  yesNo,
} from '../http/schemas.js';
import { OriginSchema } from '../imports/origin.schema.js';

@ApiSchema({ name: 'EntryContent', description: '台账记录的内容' })
class ContentSchema implements ContentView {
  @part(() => CodeAndNameSchema, '填报机构')
  organisation!: CodeAndNameSchema;
  @textOrNull('232701-gov', '所代表的机关')
  organ!: string | null;
  @dayOrNull('2023-03-06', '发生日期')
  occurredOn!: LegalDate | null;
  @dayOrNull(null, '有效的第一日')
  validFrom!: LegalDate | null;
  @dayOrNull(null, '有效的最后一日')
  validUntil!: LegalDate | null;
  @numberOrNull(null, '数量')
  quantity!: number | null;
  @numberOrNull(null, '金额，单位：分')
  amount!: number | null;
  @textOrNull(null, '外部编号、文号')
  reference!: string | null;
  @record({ kind: 'routine' }, '本台账自己的字段')
  fields!: FieldValues;
}

@ApiSchema({ name: 'RegisterEntry', description: '台账记录' })
export class EntryItemSchema extends ContentSchema implements EntryItem {
  @text('5d0f6e1a-4c3b-4f2e-8a9d-7b6c5d4e3f21')
  id!: string;
  @text('dispute-screening')
  register!: string;
  @yesNo(false, '已作废：不计入任何统计，仍可查阅')
  voided!: boolean;
  @number(1, '版本号，修改时放入 If-Match')
  version!: number;
  @moment('2023-03-07T01:30:00.000Z', '登记时间')
  recordedAt!: Instant;
  @text('mohe')
  recordedBy!: string;
  @moment('2023-03-07T01:30:00.000Z', '最近一次更正或者作废的时间')
  changedAt!: Instant;
}

@ApiSchema({ name: 'RegisterEvent', description: '登记、更正或者作废' })
class EventSchema implements EventView {
  @number(1)
  sequence!: number;
  @ApiProperty({ enum: ['recorded', 'corrected', 'voided'], example: 'recorded' })
  kind!: EventKind;
  @partOrNull(() => ContentSchema, '其后的内容；作废时为空')
  content!: ContentSchema | null;
  @textOrNull(null, '理由')
  reason!: string | null;
  @moment('2023-03-07T01:30:00.000Z')
  recordedAt!: Instant;
  @text('mohe')
  recordedBy!: string;
}

@ApiSchema({ name: 'RegisterEntryWithHistory', description: '台账记录及其全部历史' })
export class EntryViewSchema extends EntryItemSchema implements EntryView {
  @listOf(() => EventSchema)
  history!: EventSchema[];
  @partOrNull(() => OriginSchema, '导入的记录：来自哪个文件的哪一行')
  origin!: OriginSchema | null;
}

@ApiSchema({ name: 'RegisterEntryPage', description: '一页台账记录' })
export class EntryPageSchema implements Page<EntryItem> {
  @listOf(() => EntryItemSchema)
  items!: EntryItemSchema[];
  @textOrNull(null, '下一页的标记，放入 after；最后一页为空')
  next!: string | null;
}
