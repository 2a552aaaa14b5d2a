import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { FieldSpecs } from '#casework/definition';
import type { LegalDate } from '#legal-time';
import { fieldSpecs } from '../cases/case-view.schema.js';
import {
  CodeAndNameSchema,
  dayOrNull,
  listOf,
  number,
  PeriodLengthSchema,
  part,
  partOrNull,
  SourceSchema,
  text,
  textOrNull,
  texts,
  yesNo,
} from '../http/schemas.js';
import type { CaseTypeView } from './case-type.view.js';

type Item<K extends keyof CaseTypeView> = CaseTypeView[K] extends readonly (infer T)[] ? T : never;

@ApiSchema({ name: 'LawVersion', description: '法律版本：按收案日确定' })
class LawVersionSchema implements Item<'lawVersions'> {
  @text('ARL-2023')
  code!: string;
  @text('行政复议法（2023修订）')
  name!: string;
  @dayOrNull('2024-01-01')
  from!: LegalDate | null;
  @dayOrNull(null)
  until!: LegalDate | null;
  @part(() => SourceSchema)
  source!: SourceSchema;
}

@ApiSchema({ name: 'PartyRole' })
class PartyRoleSchema implements Item<'partyRoles'> {
  @text('applicant')
  code!: string;
  @text('申请人')
  name!: string;
  @textOrNull(null, '所属类别的字典')
  categories!: string | null;
}

@ApiSchema({ name: 'State' })
class StateSchema implements Item<'states'> {
  @text('filed')
  code!: string;
  @text('已归档')
  name!: string;
  @yesNo(true, '终局')
  terminal!: boolean;
  @yesNo(false, '中止')
  suspended!: boolean;
}

@ApiSchema({ name: 'Rule', description: '规则：状态之外，登记程序行为还须具备的条件' })
class RuleSchema {
  @text('延长合计不得超过三十日', '规则的内容')
  says!: string;
  @listOf(() => SourceSchema)
  source!: SourceSchema[];
}

@ApiSchema({ name: 'ActSpec', description: '程序行为的声明' })
class ActSpecSchema implements Item<'acts'> {
  @text('accepted')
  code!: string;
  @text('受理')
  name!: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'string' },
    nullable: true,
    example: ['received'],
    description: '可登记的状态；空为收案行为',
  })
  from!: readonly string[] | null;
  @text('under-review', '其后的状态；same 为不变')
  to!: string;
  @texts(['handler'], '由谁作出')
  by!: Item<'acts'>['by'];
  @yesNo(false, '依法自动发生，由系统登记')
  automatic!: boolean;
  @ApiProperty({ type: 'array', items: { type: 'string' }, nullable: true, example: null, description: '空为各版本' })
  versions!: readonly string[] | null;
  @textOrNull('行政复议受理通知书', '制作的文书')
  document!: string | null;
  @fieldSpecs()
  fields!: FieldSpecs;
  @listOf(() => RuleSchema)
  rules!: RuleSchema[];
  @listOf(() => SourceSchema)
  source!: SourceSchema[];
}

@ApiSchema({ name: 'PeriodStop', description: '停止计算的事由' })
class PeriodStopSchema {
  @text('suspended')
  from!: string;
  @text('resumed')
  until!: string;
  @part(() => SourceSchema)
  source!: SourceSchema;
}

@ApiSchema({ name: 'PeriodTarget', description: '内部目标：本机关自定、早于法定期限' })
class PeriodTargetSchema {
  @text('内部办结目标')
  says!: string;
  @part(() => PeriodLengthSchema)
  length!: PeriodLengthSchema;
}

@ApiSchema({ name: 'PeriodVersion' })
class PeriodVersionSchema {
  @text('ARL-2023')
  lawVersion!: string;
  @texts(['accepted'], '起算的行为')
  startsOn!: readonly string[];
  @yesNo(false, '各当事人分别计算')
  perParty!: boolean;
  @partOrNull(() => PeriodLengthSchema, '由案件另定长度的，为未另定时的长度；空为只由起算的行为所定')
  length!: PeriodLengthSchema | null;
  @listOf(() => PeriodStopSchema)
  stops!: PeriodStopSchema[];
  @partOrNull(() => PeriodTargetSchema)
  target!: PeriodTargetSchema | null;
  @listOf(() => SourceSchema)
  source!: SourceSchema[];
  @textOrNull(null)
  confidence!: Item<'periods'>['versions'][number]['confidence'];
}

@ApiSchema({ name: 'PeriodSpec', description: '期限的声明' })
class PeriodSpecSchema implements Item<'periods'> {
  @text('arl-decide')
  code!: string;
  @text('审理期限')
  name!: string;
  @text('office', '由谁遵守')
  whose!: Item<'periods'>['whose'];
  @yesNo(false)
  soft!: boolean;
  @texts(['decision-made'], '完成期限的行为')
  metBy!: readonly string[];
  @texts([], '使期限不再有意义的行为')
  endedBy!: readonly string[];
  @textOrNull('extension-approved', '延长期限的行为')
  extendedBy!: string | null;
  @text('申请人可在十五日内起诉', '逾期的后果')
  lapse!: string;
  @listOf(() => PeriodVersionSchema)
  versions!: PeriodVersionSchema[];
}

@ApiSchema({ name: 'FlagSpec', description: '提示的声明：尚未完成的事项和应当注意的情况' })
class FlagSpecSchema implements Item<'flags'> {
  @text('decision-not-served')
  code!: string;
  @text('决定尚未送达')
  name!: string;
  @listOf(() => SourceSchema)
  source!: SourceSchema[];
}

@ApiSchema({ name: 'FactSpec', description: '统计事实的声明' })
class FactSpecSchema implements Item<'facts'> {
  @text('matter')
  code!: string;
  @text('申请复议事项')
  label!: string;
  @text('code')
  kind!: Item<'facts'>['kind'];
  @textOrNull('reconsideration-matter')
  dictionary!: string | null;
}

@ApiSchema({ name: 'CaseTypeItem' })
export class CaseTypeItemSchema {
  @text('reconsideration')
  code!: string;
  @text('行政复议')
  name!: string;
  @texts(['reconsideration-case'], '输入时可用的别名')
  aliases!: readonly string[];
  @text('行复', '字号用字')
  numberWord!: string;
}

@ApiSchema({ name: 'CaseType', description: '案件类型：表单、列表和程序都由它而来' })
export class CaseTypeSchema extends CaseTypeItemSchema implements CaseTypeView {
  @listOf(() => LawVersionSchema)
  lawVersions!: LawVersionSchema[];
  @listOf(() => PartyRoleSchema)
  partyRoles!: PartyRoleSchema[];
  @listOf(() => StateSchema)
  states!: StateSchema[];
  @listOf(() => CodeAndNameSchema, '不是程序行为的起算事由')
  events!: CodeAndNameSchema[];
  @listOf(() => ActSpecSchema)
  acts!: ActSpecSchema[];
  @listOf(() => PeriodSpecSchema)
  periods!: PeriodSpecSchema[];
  @listOf(() => FlagSpecSchema)
  flags!: FlagSpecSchema[];
  @texts(['litigation'], '可由本类案件引出的案件类型')
  handsOver!: string[];
  @listOf(() => FactSpecSchema)
  facts!: FactSpecSchema[];
  @texts(['decision-item', 'party-kind'], '用到的字典，见 GET /api/dictionaries/{id}')
  dictionaries!: string[];
}

@ApiSchema({ name: 'DictionaryEntry' })
class DictionaryEntrySchema {
  @text('penalty')
  code!: string;
  @text('行政处罚')
  label!: string;
  @ApiProperty({ required: false, format: 'date', description: '适用的第一日' })
  from?: string;
  @ApiProperty({ required: false, format: 'date', description: '适用的最后一日' })
  until?: string;
  @ApiProperty({ required: false, description: '上级代码' })
  parent?: string;
  @ApiProperty({ required: false, description: '统计报表中的栏目，与名称不同时' })
  column?: string;
  @ApiProperty({ required: false })
  note?: string;
}

@ApiSchema({ name: 'DictionaryItem', description: '字典的名称' })
export class DictionaryItemSchema {
  @text('reconsideration-matter')
  id!: string;
  @text('申请复议事项')
  label!: string;
  @text('行政复议案件统计报表', '依据')
  source!: string;
  @number(18, '条目数')
  entries!: number;
}

@ApiSchema({ name: 'Dictionary', description: '字典：有适用期间的代码表' })
export class DictionarySchema {
  @text('reconsideration-matter')
  id!: string;
  @text('申请复议事项')
  label!: string;
  @text('行政复议案件统计报表', '依据')
  source!: string;
  @listOf(() => DictionaryEntrySchema)
  entries!: DictionaryEntrySchema[];
}
