import type { ActSpec } from '#casework/definition';
import {
  appealApproved,
  appealInTime,
  appealPeriodsOver,
  decidedInAppealPeriod,
  remandedOnlyOnce,
} from './rules-of-judgment.js';
import { civilProcedure, interpretation, litigationLaw } from './sources.js';
import { type Event, firstInstance, type State, type Version } from './states.js';

const anyone = {
  kind: 'party',
  roles: ['defendant', 'co-defendant', 'plaintiff', 'third-party'],
  label: '受送达人',
} as const;

/** One of several organs for which the office answers. */
const ours = { kind: 'party', roles: ['defendant'] } as const;

const approval = {
  approver: { kind: 'officer', label: '批准人' },
  reasons: { kind: 'text', label: '理由', optional: true },
} as const;

/** What a judgment tells. Performance and amounts only where it orders them. */
const judgment = {
  items: { kind: 'codes', dictionary: 'judgment-item', label: '判决事项' },
  redoOrdered: { kind: 'boolean', label: '责令重新作出行政行为', optional: true },
  compensation: { kind: 'money', label: '判决赔偿、补偿数额', optional: true },
  performBy: { kind: 'date', planned: true, label: '履行期间最后一日', optional: true },
} as const;

const mediation = {
  result: { kind: 'text', label: '调解结果' },
  compensation: { kind: 'money', label: '赔偿、补偿数额', optional: true },
} as const;

const service = {
  party: anyone,
  method: { kind: 'code', dictionary: 'service-method', label: '送达方式', optional: true },
} as const;

const performBy = { 'performance-due': 'performBy' } as const;
const suing = ['received', 'answering', 'in-trial', 'second-instance', 'retrial'] as const;

/** What stays in a state or leads back to the trial. */
export const actsOfAppeal = {
  'trial-resumed': {
    name: '一审恢复审理',
    from: ['stayed'],
    to: 'in-trial',
    by: ['court'],
    source: interpretation('第八十七条'),
  },
  'second-instance-resumed': {
    name: '二审恢复审理',
    from: ['second-instance-stayed'],
    to: 'second-instance',
    by: ['court'],
    source: interpretation('第八十七条'),
  },
  'appeal-decided': {
    name: '决定上诉',
    from: ['appeal-period', 'second-instance'],
    to: 'same',
    by: ['organ-head', 'office-head'],
    fields: approval,
    rules: [decidedInAppealPeriod],
    source: litigationLaw('第八十五条'),
  },
  'appeal-waived': {
    name: '决定不上诉',
    from: ['appeal-period', 'second-instance'],
    to: 'same',
    by: ['organ-head', 'office-head'],
    fields: {
      decision: { kind: 'code', dictionary: 'appeal-decision', label: '决定' },
      party: { ...ours, label: '不上诉的被告', optional: true },
      ...approval,
    },
    source: litigationLaw('第八十五条'),
  },
  'appeal-reply-filed': {
    name: '提交上诉答辩状',
    from: ['second-instance'],
    to: 'same',
    by: ['handler'],
    document: '上诉答辩状',
    fields: { party: { ...ours, label: '答辩的被告', optional: true } },
    source: interpretation('第一百零八条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;

/** What leads on: judgment, service, appeal, and the end before each court. */
export const actsOfJudgment = {
  'trial-stayed': {
    name: '一审中止诉讼',
    from: firstInstance,
    to: 'stayed',
    by: ['court'],
    source: interpretation('第八十七条'),
  },
  'judgment-made': {
    name: '一审判决',
    from: ['answering', 'in-trial'],
    to: 'judged',
    by: ['court'],
    document: '行政判决书',
    fields: judgment,
    implies: performBy,
    source: litigationLaw(
      '第六十九条',
      '第七十条',
      '第七十二条',
      '第七十三条',
      '第七十四条',
      '第七十五条',
      '第七十六条',
      '第七十七条',
      '第七十八条',
      '第七十九条',
    ),
  },
  'suit-dismissed': {
    name: '裁定驳回起诉',
    from: ['received', 'answering', 'in-trial'],
    to: 'judged',
    by: ['court'],
    document: '行政裁定书',
    source: interpretation('第六十九条'),
  },
  'judgment-served': {
    name: '送达判决书',
    from: ['judged', 'appeal-period'],
    to: 'appeal-period',
    by: ['court'],
    document: '送达回证',
    fields: service,
    source: litigationLaw('第八十五条'),
  },
  'ruling-served': {
    name: '送达驳回起诉裁定书',
    from: ['judged', 'appeal-period'],
    to: 'appeal-period',
    by: ['court'],
    document: '送达回证',
    fields: service,
    source: litigationLaw('第八十五条'),
  },
  'appeal-filed': {
    name: '提起上诉',
    from: ['appeal-period', 'second-instance'],
    to: 'second-instance',
    by: ['handler'],
    document: '上诉状',
    fields: {
      party: { ...ours, label: '上诉的被告' },
      petitionReceivedOn: { kind: 'date', noEarlierThan: 'occurredOn', label: '法院收到上诉状之日', optional: true },
    },
    implies: { 'appeal-petition-received': 'petitionReceivedOn' },
    rules: [appealApproved, appealInTime],
    source: litigationLaw('第八十五条'),
  },
  'appeal-copy-received': {
    name: '收到上诉状副本',
    from: ['appeal-period', 'second-instance'],
    to: 'second-instance',
    by: ['clerk', 'handler'],
    fields: {
      appellants: { kind: 'parties', roles: ['plaintiff', 'third-party', 'co-defendant'], label: '上诉人' },
      party: { ...ours, label: '收到副本的被告', optional: true },
      petitionReceivedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '法院收到上诉状之日', optional: true },
    },
    implies: { 'appeal-petition-received': 'petitionReceivedOn' },
    source: interpretation('第一百零八条'),
  },
  remanded: {
    name: '发回重审',
    from: ['second-instance'],
    to: 'in-trial',
    by: ['court'],
    rules: [remandedOnlyOnce],
    source: litigationLaw('第八十九条'),
  },
  'trial-ordered': {
    name: '撤销裁定，指令继续审理',
    from: ['second-instance'],
    to: 'in-trial',
    by: ['court'],
    source: interpretation('第一百零九条'),
  },
  'second-instance-stayed': {
    name: '二审中止诉讼',
    from: ['second-instance'],
    to: 'second-instance-stayed',
    by: ['court'],
    source: interpretation('第八十七条'),
  },
  'judgment-effective': {
    name: '一审裁判生效',
    from: ['appeal-period'],
    to: 'effective',
    by: ['handler'],
    rules: [appealPeriodsOver],
    source: litigationLaw('第八十五条'),
  },
  'appeal-rejected': {
    name: '二审驳回上诉，维持原裁判',
    from: ['second-instance'],
    to: 'effective',
    by: ['court'],
    source: litigationLaw('第八十九条'),
  },
  'appeal-withdrawn': {
    name: '准许撤回上诉',
    from: ['second-instance'],
    to: 'effective',
    by: ['court'],
    source: [litigationLaw('第一百零一条'), civilProcedure('第一百八十条')],
  },
  'appeal-changed': {
    name: '二审改判、撤销、变更',
    from: ['second-instance'],
    to: 'effective',
    by: ['court'],
    document: '行政判决书',
    fields: judgment,
    implies: performBy,
    source: litigationLaw('第八十九条'),
  },
  'mediation-concluded': {
    name: '人民法院制作调解书',
    from: ['answering', 'in-trial', 'second-instance'],
    to: 'mediated',
    by: ['court'],
    document: '行政调解书',
    fields: mediation,
    source: litigationLaw('第六十条'),
  },
  'mediation-document-served': {
    name: '签收调解书',
    from: ['mediated'],
    to: 'effective',
    by: ['court'],
    source: interpretation('第八十五条'),
  },
  'withdrawal-allowed': {
    name: '裁定准许撤诉',
    from: suing,
    to: 'effective',
    by: ['court'],
    document: '行政裁定书',
    fields: { reason: { kind: 'text', label: '撤诉理由', optional: true } },
    source: litigationLaw('第六十二条'),
  },
  'deemed-withdrawn': {
    name: '按撤诉处理',
    from: suing,
    to: 'effective',
    by: ['court'],
    source: litigationLaw('第五十八条'),
  },
  terminated: {
    name: '终结诉讼',
    from: [...suing, 'stayed', 'second-instance-stayed'],
    to: 'effective',
    by: ['court'],
    fields: { reason: { kind: 'text', label: '终结事由' } },
    source: interpretation('第八十八条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;

/** The end of a retrial. */
export const actsOfRetrial = {
  'retrial-upheld': {
    name: '再审维持原裁判',
    from: ['retrial'],
    to: 'effective',
    by: ['court'],
    source: interpretation('第一百一十九条', '第一百二十二条'),
  },
  'retrial-changed': {
    name: '再审改判',
    from: ['retrial'],
    to: 'effective',
    by: ['court'],
    document: '行政判决书',
    fields: judgment,
    implies: performBy,
    source: interpretation('第一百一十九条', '第一百二十二条'),
  },
  'retrial-mediated': {
    name: '再审制作调解书',
    from: ['retrial'],
    to: 'mediated',
    by: ['court'],
    document: '行政调解书',
    fields: mediation,
    source: litigationLaw('第六十条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
