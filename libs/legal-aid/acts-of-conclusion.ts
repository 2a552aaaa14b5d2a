import type { ActSpec } from '#casework/definition';
import { adverseDecision } from './fields.js';
import {
  noHardshipCheck,
  notLimitedByHardship,
  objectionNotice,
  objectionToBureau,
  resumedAfterTermination,
} from './rules-of-decision.js';
import { subsidyStandard } from './rules-of-handling.js';
import { legalAidLaw } from './sources.js';
import { type Event, handled, inAid, type State, type Version } from './states.js';

const toldTo = { kind: 'codes', dictionary: 'addressee-of-termination', label: '告知对象' } as const;

/** Termination, objection, closing, file, subsidy and quality. */
export const actsOfConclusion = {
  terminated: {
    name: '决定终止援助',
    from: inAid,
    to: 'terminated',
    by: ['office-head'],
    document: '终止法律援助决定书',
    fields: {
      ground: { kind: 'code', dictionary: 'aid-termination-ground', label: '终止事由' },
      ...adverseDecision,
      toldTo: { ...toldTo, optional: true },
    },
    rules: [noHardshipCheck, notLimitedByHardship, objectionNotice],
    source: legalAidLaw('第四十八条'),
  },
  'termination-told': {
    name: '将终止援助告知有关人员和机关',
    from: ['terminated', 'objection', 'objection-upheld'],
    to: 'same',
    by: ['clerk', 'handler'],
    fields: { toldTo },
    source: legalAidLaw('第四十八条'),
  },
  'objection-received': {
    name: '收到异议',
    from: ['refused', 'terminated'],
    to: 'objection',
    by: ['clerk', 'handler'],
    fields: {
      toBureau: { kind: 'boolean', label: '向设立法律援助机构的司法行政部门提出' },
      reasons: { kind: 'text', label: '异议理由', optional: true },
    },
    rules: [objectionToBureau],
    source: legalAidLaw('第四十九条'),
  },
  'correction-ordered': {
    name: '异议审查：责令改正',
    from: ['objection'],
    to: 'correction-ordered',
    by: ['organ-head'],
    document: '异议审查决定书',
    source: legalAidLaw('第四十九条'),
  },
  'aid-resumed': {
    name: '按责令改正恢复援助，由原承办人员继续办理',
    from: ['correction-ordered'],
    to: 'in-handling',
    by: ['office-head'],
    rules: [resumedAfterTermination],
    source: legalAidLaw('第四十九条'),
  },
  'objection-upheld': {
    name: '异议审查：维持决定',
    from: ['objection'],
    to: 'objection-upheld',
    by: ['organ-head'],
    document: '异议审查决定书',
    fields: {
      reasons: { kind: 'text', label: '理由', optional: true },
      remediesTold: { kind: 'boolean', label: '已告知可以申请行政复议或者提起行政诉讼', optional: true },
    },
    source: legalAidLaw('第四十九条'),
  },
  'case-closed': {
    name: '结案',
    from: [...handled, 'change-pending'],
    to: 'closed',
    by: ['handler'],
    document: '结案报告表',
    fields: {
      closureBasis: { kind: 'code', dictionary: 'closure-basis', label: '结案依据' },
      result: { kind: 'code', dictionary: 'legal-aid-result', label: '案件结果' },
      recoveredAmount: { kind: 'money', label: '挽回损失或者取得利益', optional: true },
      effect: { kind: 'text', label: '办理效果', optional: true },
      hours: { kind: 'integer', min: 1, max: 10_000, label: '工时（小时）', optional: true },
    },
    source: legalAidLaw('第五十条'),
  },
  'file-received': {
    name: '收到结案报告和卷宗',
    from: ['closed', 'terminated', 'objection-upheld'],
    to: 'file-received',
    by: ['clerk', 'handler'],
    source: legalAidLaw('第五十条'),
  },
  'file-returned': {
    name: '卷宗审查不合格，退回补正',
    from: ['file-received'],
    to: 'closed',
    by: ['handler'],
    fields: { reasons: { kind: 'text', label: '需要补正的内容' } },
    source: legalAidLaw('第五十条'),
  },
  'file-accepted': {
    name: '卷宗审查合格',
    from: ['file-received'],
    to: 'file-accepted',
    by: ['handler'],
    source: legalAidLaw('第五十条', '第五十二条'),
  },
  'subsidy-paid': {
    name: '支付办案补贴',
    from: ['file-accepted'],
    to: 'same',
    by: ['office-head'],
    document: '补贴审批表',
    fields: {
      type: { kind: 'code', dictionary: 'subsidy-type', label: '补贴类型' },
      standardOn: { kind: 'date', noLaterThan: 'occurredOn', label: '适用何日施行的补贴标准' },
      amount: { kind: 'money', label: '补贴金额（免税）' },
    },
    rules: [subsidyStandard],
    source: legalAidLaw('第五十二条'),
  },
  'quality-assessed': {
    name: '案件质量评估',
    from: ['file-accepted'],
    to: 'same',
    by: ['office-head'],
    document: '质量评估表',
    fields: {
      grade: { kind: 'code', dictionary: 'quality-grade', label: '质量等级' },
      score: { kind: 'integer', min: 0, max: 100, label: '得分', optional: true },
      reviewers: { kind: 'officers', min: 1, label: '评估人员' },
    },
    source: legalAidLaw('第五十七条', '第五十九条'),
  },
  filed: {
    name: '归档',
    from: ['refused', 'withdrawn', 'deemed-withdrawn', 'terminated', 'objection-upheld', 'file-accepted'],
    to: 'filed',
    by: ['handler'],
    document: '卷内目录',
    source: legalAidLaw('第五十条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
