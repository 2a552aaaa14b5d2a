import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { ActView, CaseView, PartyView, PermittedActView, RecordingView } from '#casework';
import type { FieldSpecs, FieldValues } from '#casework/definition';
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
  record,
  text,
  textOrNull,
  texts,
  yesNo,
} from '../http/schemas.js';
import { OriginSchema } from '../imports/origin.schema.js';
import { DueViewSchema } from './due-view.schema.js';

@ApiSchema({ name: 'FieldSpec', description: '一个字段的声明：表单与校验都由它而来' })
export class FieldSpecSchema {
  @ApiProperty({
    enum: [
      'text',
      'integer',
      'money',
      'boolean',
      'date',
      'time',
      'code',
      'codes',
      'party',
      'parties',
      'case',
      'officer',
      'officers',
      'items',
    ],
    example: 'codes',
    description: 'money 以分为单位，为整数',
  })
  kind!: string;
  @text('申请复议事项')
  label!: string;
  @ApiProperty({ type: 'boolean', required: false, description: '可以不填' })
  optional?: true;
  @ApiProperty({ required: false, description: '代码所在的字典', example: 'reconsideration-matter' })
  dictionary?: string;
  @ApiProperty({ required: false, type: 'array', items: { type: 'string' }, description: '当事人须有的身份' })
  roles?: string[];
  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string' },
    description: '案件须属的类型；不写为各类型',
  })
  types?: string[];
  @ApiProperty({ required: false, type: 'integer', description: '最小的数；officers 为最少人数' })
  min?: number;
  @ApiProperty({ required: false, type: 'integer' })
  max?: number;
  @ApiProperty({ required: false, type: 'integer' })
  maxLength?: number;
  @ApiProperty({ type: 'boolean', required: false, description: '可以是将来的日期' })
  planned?: true;
  @ApiProperty({ required: false, description: '不得晚于该字段的日期' })
  noLaterThan?: string;
  @ApiProperty({ required: false, description: '不得早于该字段的日期' })
  noEarlierThan?: string;
  @ApiProperty({
    selfRequired: false,
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/FieldSpec' },
    description: '每一项的字段',
  })
  of?: Record<string, FieldSpecSchema>;
}

export const fieldSpecs = () =>
  ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/FieldSpec' },
    example: { handler: { kind: 'officer', label: '承办人' } },
  });

@ApiSchema({ name: 'PermittedAct', description: '现在可以登记的程序行为' })
class PermittedActSchema implements PermittedActView {
  @text('accepted')
  code!: string;
  @text('受理')
  name!: string;
  @textOrNull('行政复议受理通知书', '制作的文书')
  document!: string | null;
  @fieldSpecs()
  fields!: FieldSpecs;
}

/** What every recording tells. */
class RecordedSchema {
  @text('3f0c3c1a-1f0e-4a75-8a0e-6f1f0f3b9d11')
  id!: string;
  @text('application-received', '程序行为代码；voided 为撤销')
  code!: string;
  @text('收到申请')
  name!: string;
  @day('2024-03-01', '行为日期')
  occurredOn!: LegalDate;
  @moment('2024-03-01T02:10:00.000Z', '登记时间')
  recordedAt!: Instant;
  @text('caseworker')
  recordedBy!: string;
  @record({ channel: 'in-person' })
  fields!: FieldValues;
  @textOrNull(null, '更正理由')
  reason!: string | null;
}

@ApiSchema({ name: 'RecordedAct', description: '已登记的程序行为，更正已并入' })
class ActViewSchema extends RecordedSchema implements ActView {
  @textOrNull(null)
  stateBefore!: string | null;
  @text('received')
  stateAfter!: string;
  @textOrNull(null, '给出现有内容的更正')
  correctedBy!: string | null;
  @textOrNull(null, '该行为在时间线上的问题')
  problem!: string | null;
}

@ApiSchema({ name: 'Recording', description: '一次登记：更正注明所更正者，被更正的仍可查阅' })
class RecordingViewSchema extends RecordedSchema implements RecordingView {
  @number(1)
  sequence!: number;
  @textOrNull(null, '所更正的登记')
  corrects!: string | null;
}

@ApiSchema({ name: 'Party', description: '当事人' })
class PartyViewSchema implements PartyView {
  @text('b6b4d0a8-0c7f-4a0b-9a51-5d3d6f1d2c77')
  id!: string;
  @text('applicant')
  role!: string;
  @text('申请人')
  roleName!: string;
  @text('citizen')
  kind!: string;
  @text('王样本', '未满十四周岁的未成年人和被害人只显示姓氏')
  name!: string;
  @textOrNull('91350100M000100Y43', '统一社会信用代码（公民和未登记的为空）')
  creditCode!: string | null;
  @textOrNull('110105********002X', '居民身份证号码（隐去部分）')
  identityNumber!: string | null;
  @textOrNull('138****1234', '电话（隐去部分）')
  phone!: string | null;
  @textOrNull('样本省样本市样本县****', '住址（隐去部分）')
  address!: string | null;
  @textOrNull('1949-**-**', '出生日期（只显示年份；未登记的为空）')
  birthDate!: string | null;
  @ApiProperty({ enum: ['minor', 'victim', null], nullable: true, example: null, description: '姓名受保护的原因' })
  protection!: 'minor' | 'victim' | null;
  @texts([])
  categories!: string[];
  @yesNo(false)
  fromOutside!: boolean;
}

@ApiSchema({ name: 'MayOnCase', description: '提出请求的人员可以对本案做什么' })
class MaySchema {
  @yesNo(true, '登记程序行为和更正')
  record!: boolean;
  @yesNo(false, '分派承办人')
  assign!: boolean;
  @yesNo(true, '说明理由后查阅当事人的完整信息')
  unmask!: boolean;
}

@ApiSchema({ name: 'CaseView', description: '案件：状态、当事人、程序行为、期限、可登记的行为' })
export class CaseViewSchema implements CaseView {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('reconsideration')
  type!: string;
  @text('行政复议')
  typeName!: string;
  @text('大行复〔2024〕1号', '字号')
  number!: string;
  @number(3, '版本号，修改时放入 If-Match')
  version!: number;
  @part(() => CodeAndNameSchema, '办案机构')
  organisation!: CodeAndNameSchema;
  @textOrNull('232700-gov', '所代表的机关')
  organ!: string | null;
  @textOrNull('caseworker', '承办人账号')
  handler!: string | null;
  @part(() => CodeAndNameSchema, '状态')
  state!: CodeAndNameSchema;
  @text('ARL-2023', '适用的法律版本')
  lawVersion!: string;
  @dayOrNull('2024-03-01')
  receivedOn!: LegalDate | null;
  @dayOrNull('2024-03-06')
  acceptedOn!: LegalDate | null;
  @dayOrNull(null, '办结日')
  closedOn!: LegalDate | null;
  @dayOrNull(null, '终局状态之日')
  endedOn!: LegalDate | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null, description: '按此时所知' })
  knownAt!: Instant | null;
  @record({ handling: 'accepted', matter: 'penalty', wasSuspended: false }, '统计事实')
  facts!: CaseView['facts'];
  @listOf(() => PartyViewSchema)
  parties!: PartyViewSchema[];
  @listOf(() => ActViewSchema)
  acts!: ActViewSchema[];
  @listOf(() => RecordingViewSchema, '全部登记，按登记先后')
  recordings!: RecordingViewSchema[];
  @listOf(() => DueViewSchema)
  dueDates!: DueViewSchema[];
  @listOf(() => CodeAndNameSchema, '提示：尚未完成的事项和应当注意的情况')
  flags!: CodeAndNameSchema[];
  @listOf(() => PermittedActSchema)
  permittedActs!: PermittedActSchema[];
  @part(() => MaySchema)
  may!: MaySchema;
  @yesNo(false, '提出请求的人员是否关注本案')
  watched!: boolean;
  @partOrNull(() => OriginSchema, '导入的案件：来自哪个文件的哪一行')
  origin!: OriginSchema | null;
}
