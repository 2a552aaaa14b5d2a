import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { DueChange, DueSide, NoticeEffect } from '#casework';
import type { Instant, LegalDate } from '#legal-time';
import { day, dayOrNull, listOf, number, part, partOrNull, text, textOrNull, texts, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'DaysOff', description: '一次放假，首尾两日均放假' })
class DaysOffSchema {
  @day('2026-01-01')
  from!: LegalDate;
  @day('2026-01-03')
  to!: LegalDate;
  @text('元旦')
  name!: string;
}

@ApiSchema({ name: 'NoticeContent', description: '一年的放假安排' })
export class NoticeContentSchema {
  @number(2026)
  year!: number;
  @text('国办发明电〔2025〕7号', '通知的文号或者标题')
  notice!: string;
  @dayOrNull('2025-11-04', '发布之日')
  issuedOn!: LegalDate | null;
  @listOf(() => DaysOffSchema)
  daysOff!: DaysOffSchema[];
  @texts(['2026-01-04'], '调休上班的日子')
  makeUpDays!: LegalDate[];
}

@ApiSchema({ name: 'HolidayNotice', description: '一年的放假安排及其来源' })
export class HolidayNoticeSchema extends NoticeContentSchema {
  @ApiProperty({ enum: ['seed', 'import'], example: 'seed', description: 'seed：随系统提供；import：由人载入' })
  source!: 'seed' | 'import';
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null, description: '载入的时刻' })
  recordedAt!: Instant | null;
  @textOrNull(null, '载入人')
  recordedBy!: string | null;
  @textOrNull(null, '载入人的姓名')
  recordedByName!: string | null;
  @textOrNull(null, '更正的理由')
  reason!: string | null;
}

@ApiSchema({ name: 'DueSide' })
class DueSideSchema implements DueSide {
  @dayOrNull('2027-02-08', '届满日；停止计算时为空')
  dueOn!: LegalDate | null;
  @yesNo(true, '放假安排尚未载入，暂算')
  provisional!: boolean;
}

@ApiSchema({ name: 'DueChange', description: '一个在办案件的一个期限的变化' })
class DueChangeSchema implements DueChange {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  caseId!: string;
  @text('大行复〔2026〕1号')
  number!: string;
  @text('reconsideration')
  caseType!: string;
  @text('arl-decide')
  period!: string;
  @text('审理期限')
  name!: string;
  @textOrNull(null, '各当事人分别计算的，所属当事人的编号')
  party!: string | null;
  @partOrNull(() => DueSideSchema, '此前')
  before!: DueSideSchema | null;
  @partOrNull(() => DueSideSchema, '此后')
  after!: DueSideSchema | null;
}

@ApiSchema({ name: 'NoticeEffect', description: '放假安排对在办案件的影响' })
export class NoticeEffectSchema implements NoticeEffect {
  @number(2027)
  year!: number;
  @text('样本通知〔2026〕1号')
  notice!: string;
  @textOrNull(null, '所取代的通知；该年首次载入时为空')
  replaces!: string | null;
  @number(2, '期限有变化的在办案件数')
  cases!: number;
  @number(2, '有变化的期限数')
  dates!: number;
  @number(2, '其中由暂定变为确定的期限数')
  becomeFinal!: number;
  @listOf(() => DueChangeSchema, '各项变化，按案件字号排列，至多 1000 项')
  changes!: DueChangeSchema[];
}

@ApiSchema({ name: 'NoticeRead', description: '放假安排对在办案件的影响，以及读出的放假安排' })
export class NoticeReadSchema extends NoticeEffectSchema {
  @part(() => NoticeContentSchema, '读出的放假安排')
  content!: NoticeContentSchema;
}
