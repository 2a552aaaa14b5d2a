import type { ActSpec } from '#casework/definition';
import {
  atMostTwoAgents,
  noSelfCollection,
  notLawyersOnly,
  pendingReconsiderationRaised,
  postponementAllowed,
  postponementAskedFor,
  postponementInTime,
  postponementInWriting,
} from './rules-of-answer.js';
import { interpretation, litigationLaw } from './sources.js';
import { type Event, firstInstance, heard, type State, type Version } from './states.js';

const defendant = {
  kind: 'party',
  roles: ['defendant', 'co-defendant'],
  label: '提交的被告',
} as const;

/** The defence with evidence and norms, and who acts for the organ. */
export const actsOfAnswer = {
  'defence-drafted': {
    name: '拟定答辩状',
    from: firstInstance,
    to: 'same',
    by: ['handler'],
    document: '答辩状',
    fields: { approver: { kind: 'officer', label: '审核人', optional: true } },
    source: litigationLaw('第六十七条'),
  },
  'evidence-postpone-requested': {
    name: '申请延期提供证据',
    from: firstInstance,
    to: 'same',
    by: ['handler'],
    document: '延期举证申请书',
    fields: {
      inWriting: { kind: 'boolean', label: '书面申请' },
      reasons: { kind: 'text', label: '不可抗力或者其他正当事由' },
    },
    rules: [postponementInWriting, postponementInTime],
    source: interpretation('第三十四条'),
  },
  'evidence-postpone-allowed': {
    name: '人民法院准许延期提供证据',
    from: firstInstance,
    to: 'same',
    by: ['court'],
    rules: [postponementAskedFor],
    source: interpretation('第三十四条'),
  },
  'evidence-postpone-refused': {
    name: '人民法院不准许延期提供证据',
    from: firstInstance,
    to: 'same',
    by: ['court'],
    rules: [postponementAskedFor],
    source: interpretation('第三十四条'),
  },
  'cause-removed': {
    name: '延期事由消除',
    from: firstInstance,
    to: 'same',
    by: ['handler'],
    rules: [postponementAllowed],
    source: interpretation('第三十四条'),
  },
  'evidence-period-set': {
    name: '确定简易程序举证期限',
    from: firstInstance,
    to: 'same',
    by: ['court'],
    fields: {
      days: { kind: 'integer', min: 1, max: 15, label: '举证期限（日）' },
      agreed: { kind: 'boolean', label: '由当事人协商并经人民法院准许', optional: true },
    },
    source: interpretation('第一百零四条'),
  },
  'evidence-filed': {
    name: '提交证据、依据',
    from: firstInstance,
    to: 'same',
    by: ['handler'],
    document: '证据清单',
    fields: {
      party: defendant,
      pieces: { kind: 'integer', min: 1, label: '证据件数', optional: true },
      norms: { kind: 'text', label: '所依据的规范性文件', optional: true },
      origin: { kind: 'code', dictionary: 'evidence-origin', label: '证据来源' },
      collectedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '收集之日', optional: true },
      courtAllowed: { kind: 'boolean', label: '经人民法院准许补充', optional: true },
    },
    rules: [noSelfCollection],
    source: [litigationLaw('第三十四条', '第三十六条', '第六十七条')],
  },
  'agent-appointed': {
    name: '委托诉讼代理人',
    from: heard,
    to: 'same',
    by: ['handler'],
    document: '授权委托书',
    fields: {
      agent: { kind: 'party', roles: ['agent'], label: '代理人' },
      isLawyer: { kind: 'boolean', label: '律师' },
    },
    rules: [atMostTwoAgents, notLawyersOnly],
    source: [litigationLaw('第三十一条'), interpretation('第一百二十八条', '第一百三十条')],
  },
  'agent-discharged': {
    name: '解除诉讼代理',
    from: heard,
    to: 'same',
    by: ['handler'],
    fields: { agent: { kind: 'party', roles: ['agent'], label: '代理人' } },
    source: litigationLaw('第三十一条', '第一百零一条'),
  },
  'defence-filed': {
    name: '提交答辩状',
    from: firstInstance,
    to: 'in-trial',
    by: ['handler'],
    document: '答辩状',
    fields: {
      party: defendant,
      raisesReconsideration: { kind: 'boolean', label: '提出复议机关已受理', optional: true },
      raisesTime: { kind: 'boolean', label: '提出超过起诉期限', optional: true },
    },
    rules: [pendingReconsiderationRaised],
    source: litigationLaw('第六十七条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
