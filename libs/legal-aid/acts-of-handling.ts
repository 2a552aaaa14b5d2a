import type { ActSpec } from '#casework/definition';
import {
  goodReasonToDecline,
  lawyerExperience,
  oneSideOnly,
  organAgreedToChange,
  organRefusedChange,
  providerNamed,
} from './rules-of-handling.js';
import { criminalAidRules, criminalProcedure, legalAidLaw } from './sources.js';
import { type Event, handled, type State, type Version } from './states.js';

const time = { kind: 'time', label: '时间', optional: true } as const;

/** From the assignment through the lawyer's work to a change of lawyer. */
export const actsOfHandling = {
  assigned: {
    name: '指派承办人员',
    from: ['granted', 'notified', 'provisional'],
    to: 'assigned',
    by: ['office-head', 'handler'],
    document: '指派通知书',
    fields: {
      providerKind: { kind: 'code', dictionary: 'provider-kind', label: '承办人员类别' },
      lawyer: { kind: 'party', roles: ['lawyer'], label: '承办人员', optional: true },
      firm: { kind: 'text', maxLength: 100, label: '所属机构', optional: true },
      practiceYears: { kind: 'integer', min: 0, max: 70, label: '相关执业年限', optional: true },
      actsForOpposite: { kind: 'boolean', label: '同时为对方当事人提供法律服务' },
      handoverOn: {
        kind: 'date',
        planned: true,
        noEarlierThan: 'occurredOn',
        label: '原承办人员移交材料之日',
        optional: true,
      },
    },
    rules: [providerNamed, lawyerExperience, oneSideOnly],
    source: legalAidLaw('第二十六条', '第三十六条', '第四十三条'),
  },
  'organ-informed': {
    name: '将承办人员告知办案机关',
    from: handled,
    to: 'same',
    by: ['handler'],
    document: '法律援助公函',
    source: legalAidLaw('第三十六条'),
  },
  'lawyer-asked-to-meet': {
    name: '承办律师要求会见在押受援人',
    from: handled,
    to: 'same',
    by: ['handler'],
    fields: { time },
    source: criminalProcedure('第三十九条'),
  },
  'detained-met': {
    name: '会见在押受援人',
    from: handled,
    to: 'same',
    by: ['handler'],
    document: '会见笔录',
    fields: { time },
    source: criminalProcedure('第三十九条'),
  },
  'mandate-signed': {
    name: '签订委托协议',
    from: handled,
    to: 'in-handling',
    by: ['handler'],
    document: '授权委托书',
    fields: { powers: { kind: 'text', label: '委托事项和权限', optional: true } },
    source: legalAidLaw('第四十六条'),
  },
  'work-noted': {
    name: '登记承办工作',
    from: handled,
    to: 'in-handling',
    by: ['handler'],
    fields: {
      kind: { kind: 'code', dictionary: 'aid-work-kind', label: '工作内容' },
      note: { kind: 'text', label: '情况', optional: true },
      hours: { kind: 'integer', min: 1, max: 1000, label: '工时（小时）', optional: true },
    },
    source: legalAidLaw('第四十六条', '第五十条'),
  },
  'lawyer-declined': {
    name: '承办人员提出不能继续承办',
    from: handled,
    to: 'change-pending',
    by: ['clerk', 'handler'],
    fields: {
      goodReason: { kind: 'boolean', label: '有正当理由' },
      reasons: { kind: 'text', label: '理由' },
    },
    rules: [goodReasonToDecline],
    source: legalAidLaw('第四十六条'),
  },
  'change-requested': {
    name: '申请更换承办人员',
    from: handled,
    to: 'change-pending',
    by: ['clerk', 'handler'],
    fields: {
      ground: { kind: 'code', dictionary: 'lawyer-change-ground', label: '更换事由' },
      evidence: { kind: 'text', label: '理由和证据', optional: true },
    },
    source: legalAidLaw('第五十五条'),
  },
  'referred-to-organ': {
    name: '再次拒绝指派律师，报请办案机关决定',
    from: ['change-pending'],
    to: 'same',
    by: ['handler'],
    source: criminalAidRules('第十五条'),
  },
  'organ-decision-received': {
    name: '收到办案机关对更换的决定',
    from: ['change-pending'],
    to: 'same',
    by: ['clerk', 'handler'],
    fields: { agreed: { kind: 'boolean', label: '办案机关同意更换' } },
    source: criminalAidRules('第十五条'),
  },
  'change-refused': {
    name: '不同意更换承办人员',
    from: ['change-pending'],
    to: 'in-handling',
    by: ['office-head'],
    fields: { reasons: { kind: 'text', label: '理由' } },
    rules: [organRefusedChange],
    source: legalAidLaw('第五十五条'),
  },
  'change-approved': {
    name: '同意更换承办人员',
    from: ['change-pending'],
    to: 'granted',
    by: ['office-head'],
    document: '更换法律援助人员通知书',
    rules: [organAgreedToChange],
    source: legalAidLaw('第五十五条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
