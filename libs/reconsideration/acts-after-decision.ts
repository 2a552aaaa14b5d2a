import type { ActSpec } from '#casework/definition';
import * as rules from './rules-after-decision.js';
import { refusedBefore } from './rules-of-receipt.js';
import { arl2017, arl2023, regulations } from './sources.js';
import { afterService, concluded, type Event, type State, type Version } from './states.js';

const afterDecision = ['decided', 'concluded', ...afterService] as const;

/** What follows a conclusion: service, performance and its enforcement, filing. */
export const actsAfterDecision = {
  published: {
    name: '公开决定书',
    from: afterDecision,
    to: 'same',
    by: ['handler'],
    rules: [rules.decisionMade],
    source: arl2023('第七十九条'),
  },
  'copied-to-superior': {
    name: '抄告上一级主管部门',
    from: afterDecision,
    to: 'same',
    by: ['handler'],
    document: '抄告函',
    fields: {
      addressee: { kind: 'text', maxLength: 100, label: '被申请人的上一级主管部门' },
      document: { kind: 'code', dictionary: 'copied-document', label: '抄告的文书' },
    },
    rules: [rules.somethingToCopy],
    source: arl2023('第七十九条'),
  },
  'major-decision-filed': {
    name: '重大决定报备案',
    from: afterDecision,
    to: 'same',
    by: ['handler'],
    fields: { addressee: { kind: 'text', maxLength: 100, label: '上级行政复议机关' } },
    rules: [rules.decisionMade],
    source: regulations('第五十九条'),
  },
  'decision-served': {
    name: '送达',
    from: [...concluded, 'served'],
    to: 'served',
    by: ['handler'],
    document: '送达回证',
    fields: {
      party: { kind: 'party', roles: ['applicant', 'respondent', 'third-party'], label: '受送达人' },
      method: { kind: 'code', dictionary: 'service-method', label: '送达方式' },
      sentOn: { kind: 'date', noLaterThan: 'occurredOn', label: '发出之日', optional: true },
      signer: { kind: 'text', maxLength: 50, label: '签收人', optional: true },
      relation: { kind: 'text', maxLength: 50, label: '签收人与受送达人的关系', optional: true },
      noticeReason: { kind: 'text', label: '留置或者公告送达的原因和经过', optional: true },
      proof: { kind: 'text', maxLength: 200, label: '送达凭证（送达回证、签收回执、影像等）', optional: true },
    },
    rules: [rules.serviceExplained],
    source: [arl2017('第三十一条', '第四十条'), arl2023('第七十五条', '第八十八条')],
  },
  'acceptance-ordered': {
    name: '上级责令受理',
    from: ['not-accepted', 'served'],
    to: 'under-review',
    by: ['clerk', 'handler'],
    document: '责令受理通知书',
    fields: {
      superior: { kind: 'text', maxLength: 100, label: '责令受理的上级行政机关' },
      reason: { kind: 'text', label: '责令受理的理由', optional: true },
    },
    rules: [refusedBefore],
    source: [arl2017('第二十条'), arl2023('第三十五条')],
  },
  redone: {
    name: '被申请人重新作出行政行为',
    from: afterService,
    to: 'same',
    by: ['handler'],
    fields: {
      repeatsFactsAndReasons: { kind: 'boolean', label: '以同一事实和理由作出相同或者基本相同的行为' },
      newAct: { kind: 'text', maxLength: 200, label: '新行政行为', optional: true },
    },
    rules: [rules.redoOrdered],
    source: [regulations('第四十九条'), arl2023('第六十四条')],
  },
  'not-performed': {
    name: '被申请人不履行',
    from: ['served'],
    to: 'performance',
    by: ['handler'],
    rules: [rules.somethingToPerform],
    source: [arl2017('第三十二条'), arl2023('第七十七条')],
  },
  'performance-ordered': {
    name: '责令限期履行',
    from: afterService,
    to: 'performance',
    by: ['organ-head'],
    document: '责令履行通知书',
    fields: {
      addressee: { kind: 'party', roles: ['respondent'], label: '被责令的机关' },
      matter: { kind: 'text', label: '应当履行的事项' },
      until: { kind: 'date', planned: true, noEarlierThan: 'occurredOn', label: '履行期限' },
    },
    rules: [rules.somethingToPerform],
    source: [arl2017('第三十二条'), arl2023('第七十七条')],
  },
  'interview-held': {
    name: '约谈被申请人的有关负责人',
    from: afterDecision,
    to: 'same',
    by: ['organ-head'],
    document: '约谈记录',
    versions: ['ARL-2023'],
    fields: {
      addressee: { kind: 'text', maxLength: 100, label: '约谈对象' },
      matter: { kind: 'text', label: '约谈事项' },
    },
    rules: [rules.measureHasCause],
    source: arl2023('第七十六条', '第七十七条'),
  },
  criticised: {
    name: '通报批评',
    from: afterDecision,
    to: 'same',
    by: ['organ-head'],
    versions: ['ARL-2023'],
    fields: {
      addressee: { kind: 'text', maxLength: 100, label: '通报批评对象' },
      matter: { kind: 'text', label: '通报批评事项' },
    },
    rules: [rules.measureHasCause],
    source: arl2023('第七十六条', '第七十七条'),
  },
  'enforcement-applied': {
    name: '强制执行或者申请强制执行',
    from: afterService,
    to: 'same',
    by: ['organ-head'],
    fields: {
      party: { kind: 'party', roles: ['applicant', 'third-party'], label: '被执行人' },
      enforcer: { kind: 'code', dictionary: 'enforcer', label: '执行机关' },
      route: { kind: 'code', dictionary: 'enforcement-route', label: '执行方式' },
    },
    rules: [rules.somethingToPerform, rules.enforcedByRightOrgan, rules.servedBefore, rules.notSuedInTime],
    source: [arl2017('第三十三条'), arl2023('第七十八条')],
  },
  performed: {
    name: '已履行',
    from: afterService,
    to: 'served',
    by: ['handler'],
    rules: [rules.somethingToPerform],
    source: [arl2017('第三十二条'), arl2023('第七十七条')],
  },
  filed: {
    name: '归档',
    from: ['deemed-abandoned', 'not-accepted', 'redirected', 'terminated', ...afterService],
    to: 'filed',
    by: ['handler'],
    document: '卷内目录',
    fields: {
      fileNumber: { kind: 'text', maxLength: 100, label: '案卷号' },
      officer: { kind: 'officer', label: '归档人' },
      retention: { kind: 'text', maxLength: 50, label: '保管期限', optional: true },
      unservedReason: { kind: 'text', label: '未送达全部当事人的原因', optional: true },
    },
    rules: [rules.everyoneServed],
    source: regulations('第三十二条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
