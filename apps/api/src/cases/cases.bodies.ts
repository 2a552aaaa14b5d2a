import { ActFields, ListOf, Moment, Nested, Text, Texts, YesNo } from '../http/fields.js';

const day = { max: 10, format: 'date' };
const code = { max: 64 };

export class PartyBody {
  @Text({ description: '本次提交内的代号，在 fields 中以它指称当事人', example: '甲', ...code })
  ref!: string;
  @Text({ description: '当事人身份（案件类型的 partyRoles）', example: 'applicant', ...code })
  role!: string;
  @Text({ description: '当事人类别（字典 party-kind）', example: 'citizen', ...code })
  kind!: string;
  @Text({ description: '姓名或者名称', example: '王样本', max: 200 })
  name!: string;
  @Text({ description: '居民身份证号码；加密保存', optional: true, max: 40 })
  identityNumber?: string;
  @Text({ description: '统一社会信用代码；公民和被害人不登记', optional: true, max: 40 })
  creditCode?: string;
  @Text({ description: '电话；加密保存', optional: true, max: 40 })
  phone?: string;
  @Text({ description: '住址；加密保存', optional: true, max: 200 })
  address?: string;
  @Text({
    description: '出生日期；加密保存；未登记证件号码的未成年人应当填写',
    optional: true,
    max: 10,
    format: 'date',
  })
  birthDate?: string;
  @YesNo({ description: '是否被害人：姓名加密保存，只显示姓氏', optional: true, example: false })
  victim?: boolean;
  @Texts({ description: '所属类别（该身份的字典）', optional: true, max: 64 })
  categories?: string[];
  @YesNo({ description: '是否来自本地区以外', optional: true, example: false })
  fromOutside?: boolean;
}

export class OpenCaseBody {
  @Text({ description: '案件类型代码，见 GET /api/case-types', example: 'reconsideration', ...code })
  type!: string;
  @Text({ description: '办案机构代码；缺省为本人所在机构', example: '232700', optional: true, ...code })
  organisation?: string;
  @Text({ description: '收案的程序行为', example: 'application-received', ...code })
  act!: string;
  @Text({ description: '行为日期（法律上的日期）', example: '2024-03-01', ...day })
  occurredOn!: string;
  @ActFields({ description: '该程序行为的字段，见案件类型的 acts[].fields' })
  fields!: Record<string, unknown>;
  @ListOf(() => PartyBody, { description: '当事人' })
  parties!: PartyBody[];
  @Text({ description: '纸质案卷已有的字号；缺省由系统编号', example: '大行复〔2024〕3号', optional: true, max: 64 })
  existingNumber?: string;
}

export class RecordActBody {
  @Text({ description: '程序行为代码', example: 'accepted', ...code })
  act!: string;
  @Text({ description: '行为日期（法律上的日期）', example: '2024-03-05', ...day })
  occurredOn!: string;
  @ActFields({ description: '该程序行为的字段', example: {} })
  fields!: Record<string, unknown>;
  @ListOf(() => PartyBody, { description: '随该行为新增的当事人', optional: true })
  parties?: PartyBody[];
}

export class ReplacementBody {
  @Text({ description: '正确的日期', example: '2024-03-04', ...day })
  occurredOn!: string;
  @ActFields({ description: '正确的字段（全部）', example: {} })
  fields!: Record<string, unknown>;
}

export class CorrectActBody {
  @Text({ description: '被更正的程序行为编号', example: '3f0c3c1a-1f0e-4a75-8a0e-6f1f0f3b9d11', ...code })
  corrects!: string;
  @Text({ description: '更正理由', example: '日期录入错误', max: 500 })
  reason!: string;
  @Nested(() => ReplacementBody, { description: '更正后的内容；缺省为撤销该行为', optional: true })
  replacement?: ReplacementBody;
}

export class ReadCaseQuery {
  @Moment({ description: '按当时所知显示（世界协调时）', example: '2024-03-05T08:00:00.000Z', optional: true })
  knownAt?: string;
}

/** Bodies as examples for the API description. */
export const openCaseExample = {
  summary: '收到行政复议申请',
  value: {
    type: 'reconsideration',
    act: 'application-received',
    occurredOn: '2024-03-01',
    fields: {
      channel: 'in-person',
      applicants: ['甲'],
      respondents: ['乙'],
      respondentKinds: ['county-department'],
      matters: ['penalty'],
      field: 'public-security',
    },
    parties: [
      { ref: '甲', role: 'applicant', kind: 'citizen', name: '王样本' },
      { ref: '乙', role: 'respondent', kind: 'administrative-organ', name: '样本县公安局' },
    ],
  },
};

export const recordActExamples = {
  accepted: { summary: '受理', value: { act: 'accepted', occurredOn: '2024-03-05', fields: {} } },
  decision: {
    summary: '作出决定（两项）',
    value: {
      act: 'decision-made',
      occurredOn: '2024-05-20',
      fields: { items: [{ code: 'revoke-part' }, { code: 'uphold', note: '罚款部分' }] },
    },
  },
};

export const correctActExamples = {
  replace: {
    summary: '改正日期',
    value: {
      corrects: '3f0c3c1a-1f0e-4a75-8a0e-6f1f0f3b9d11',
      reason: '日期录入错误',
      replacement: { occurredOn: '2024-03-04', fields: {} },
    },
  },
  void: {
    summary: '撤销误登的行为',
    value: { corrects: '3f0c3c1a-1f0e-4a75-8a0e-6f1f0f3b9d11', reason: '登记在别的案件名下' },
  },
};
