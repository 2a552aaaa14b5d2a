import type { ActSpec } from '#casework/definition';
import { wasSummary } from './rules-of-answer.js';
import { headNamedFirst } from './rules-of-judgment.js';
import { headRules, interpretation, litigationLaw } from './sources.js';
import { type Event, firstInstance, heard, inCourt, type State, type Version } from './states.js';

/** A court advises, and is answered, after the file was closed too. */
const advised = [...inCourt, 'effective', 'filed'] as const;

/** The hearing, the head of the organ in court, and what stops the court's clock. All of it leaves the state as it is. */
export const actsOfTrial = {
  'hearing-notified': {
    name: '收到传票、出庭通知书',
    from: heard,
    to: 'same',
    by: ['court', 'clerk'],
    document: '出庭通知书',
    fields: {
      hearingOn: { kind: 'date', planned: true, noEarlierThan: 'occurredOn', label: '开庭日期' },
      courtCalledHead: { kind: 'boolean', label: '人民法院通知负责人出庭' },
    },
    implies: { 'hearing-date': 'hearingOn' },
    source: [headRules('第四条', '第五条'), interpretation('第一百二十九条')],
  },
  'head-designated': {
    name: '确定出庭负责人',
    from: heard,
    to: 'same',
    by: ['office-head', 'organ-head'],
    document: '负责人出庭身份证明',
    fields: {
      name: { kind: 'text', maxLength: 50, label: '出庭负责人姓名' },
      post: { kind: 'text', maxLength: 100, label: '职务' },
      rank: { kind: 'code', dictionary: 'head-rank', label: '职级' },
      identityPaper: { kind: 'boolean', label: '已提交身份证明' },
    },
    source: headRules('第二条', '第六条'),
  },
  'absence-explained': {
    name: '说明负责人不能出庭的理由',
    from: heard,
    to: 'same',
    by: ['handler'],
    document: '不能出庭情况说明',
    fields: {
      reason: { kind: 'code', dictionary: 'head-absence-reason', label: '理由' },
      proof: { kind: 'boolean', label: '有机关印章或者主要负责人签字的证明' },
      substituteName: { kind: 'text', maxLength: 50, label: '出庭工作人员姓名' },
      substitutePost: { kind: 'text', maxLength: 100, label: '出庭工作人员职务' },
    },
    source: headRules('第八条', '第九条'),
  },
  'hearing-held': {
    name: '开庭',
    from: heard,
    to: 'same',
    by: ['court'],
    document: '庭审笔录',
    fields: {
      headAttended: { kind: 'boolean', label: '负责人出庭' },
      headSpoke: { kind: 'boolean', label: '负责人就实质解决争议发表意见', optional: true },
      identityPaperFiled: { kind: 'boolean', label: '当庭补交身份证明', optional: true },
      staffAttended: { kind: 'boolean', label: '工作人员出庭' },
      lawyerAttended: { kind: 'boolean', label: '律师出庭' },
    },
    rules: [headNamedFirst],
    source: [litigationLaw('第三条'), headRules('第七条', '第十一条'), interpretation('第一百二十八条')],
  },
  'excluded-started': {
    name: '扣除审限事由开始',
    from: heard,
    to: 'same',
    by: ['court'],
    fields: { kind: { kind: 'code', dictionary: 'excluded-time', label: '事由' } },
    source: interpretation('第五十条'),
  },
  'excluded-ended': {
    name: '扣除审限事由结束',
    from: heard,
    to: 'same',
    by: ['court'],
    source: interpretation('第五十条'),
  },
  'extension-approved': {
    name: '高级人民法院批准延长审限',
    from: [...firstInstance, 'second-instance'],
    to: 'same',
    by: ['court'],
    fields: { days: { kind: 'integer', min: 1, max: 365, label: '延长日数' } },
    source: litigationLaw('第八十一条', '第八十八条'),
  },
  'converted-to-ordinary': {
    name: '转为普通程序',
    from: firstInstance,
    to: 'same',
    by: ['court'],
    rules: [wasSummary],
    source: litigationLaw('第八十四条'),
  },
  'act-changed': {
    name: '改变被诉行政行为',
    from: inCourt,
    to: 'same',
    by: ['organ-head'],
    fields: { content: { kind: 'text', label: '改变的内容' } },
    source: interpretation('第八十一条'),
  },
  'court-told-of-change': {
    name: '书面告知人民法院改变情况',
    from: [...inCourt, 'effective'],
    to: 'same',
    by: ['handler'],
    source: interpretation('第八十一条'),
  },
  'judicial-advice-received': {
    name: '收到司法建议',
    from: advised,
    to: 'same',
    by: ['clerk', 'handler'],
    document: '司法建议书',
    fields: { content: { kind: 'text', label: '建议内容', optional: true } },
    source: [litigationLaw('第六十六条', '第九十六条'), headRules('第十二条')],
  },
  'judicial-advice-answered': {
    name: '答复司法建议',
    from: advised,
    to: 'same',
    by: ['handler'],
    document: '司法建议回复函',
    source: [litigationLaw('第六十六条', '第九十六条'), headRules('第十二条')],
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
