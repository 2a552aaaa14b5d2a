import { ApiSchema } from '@nestjs/swagger';
import type { CaseItem, CasePage, ListedCase, NextDue } from '#casework';
import type { Instant, LegalDate } from '#legal-time';
import {
  CodeAndNameSchema,
  day,
  dayOrNull,
  listOf,
  moment,
  number,
  part,
  partOrNull,
  text,
  textOrNull,
  yesNo,
} from '../http/schemas.js';

@ApiSchema({ name: 'NextDue', description: '本机关最近的期限' })
class NextDueSchema implements NextDue {
  @day('2024-05-06')
  on!: LegalDate;
  @text('arl-decide')
  period!: string;
  @text('审理期限')
  name!: string;
  @yesNo(false, '放假安排尚未载入，暂算')
  provisional!: boolean;
  @yesNo(false)
  overdue!: boolean;
  @number(0, '延长的日数')
  extendedDays!: number;
  @dayOrNull(null, '未延长时的届满日；未延长的为空')
  originalOn!: LegalDate | null;
}

@ApiSchema({ name: 'PartyName' })
class PartyNameSchema {
  @text('applicant')
  role!: string;
  @text('王样本')
  name!: string;
}

@ApiSchema({ name: 'PartiesInList', description: '前三名当事人和总数；未满十四周岁的未成年人和被害人只显示姓氏' })
class PartiesInListSchema {
  @listOf(() => PartyNameSchema)
  names!: PartyNameSchema[];
  @number(2)
  count!: number;
}

@ApiSchema({ name: 'CaseItem', description: '列表中的案件' })
export class CaseItemSchema implements CaseItem {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('reconsideration')
  type!: string;
  @text('行政复议')
  typeName!: string;
  @text('大行复〔2024〕1号')
  number!: string;
  @part(() => PartiesInListSchema)
  parties!: PartiesInListSchema;
  @part(() => CodeAndNameSchema)
  organisation!: CodeAndNameSchema;
  @textOrNull('caseworker')
  handler!: string | null;
  @textOrNull('演示承办人', '承办人姓名')
  handlerName!: string | null;
  @part(() => CodeAndNameSchema)
  state!: CodeAndNameSchema;
  @dayOrNull('2024-03-01')
  receivedOn!: LegalDate | null;
  @dayOrNull(null)
  closedOn!: LegalDate | null;
  @partOrNull(() => NextDueSchema)
  nextDue!: NextDueSchema | null;
  @listOf(() => CodeAndNameSchema, '提示：尚未完成的事项和应当注意的情况')
  flags!: CodeAndNameSchema[];
  @moment('2024-03-05T02:00:00.000Z', '最近更新')
  updatedAt!: Instant;
  @dayOrNull(null, '自何日起中止')
  suspendedSince!: LegalDate | null;
  @dayOrNull('2024-03-20', '最近一次通知的听证、开庭之日')
  hearingOn!: LegalDate | null;
  @number(3)
  version!: number;
}

@ApiSchema({ name: 'ListedCase', description: '本人列表中的案件' })
class ListedCaseSchema extends CaseItemSchema implements ListedCase {
  @yesNo(false, '本人是否关注')
  watched!: boolean;
}

@ApiSchema({ name: 'CasePage', description: '一页案件' })
export class CasePageSchema implements CasePage {
  @day('2024-03-05', '判断是否超期所依据的日期')
  today!: LegalDate;
  @listOf(() => ListedCaseSchema)
  items!: ListedCaseSchema[];
  @textOrNull(null, '下一页的标记，放入 after；最后一页为空')
  next!: string | null;
}
