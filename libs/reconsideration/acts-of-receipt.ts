import type { ActSpec } from '#casework/definition';
import * as rules from './rules-of-receipt.js';
import { arl2017, arl2023, regulations } from './sources.js';
import type { Event, State, Version } from './states.js';

/** From the supplement to the acceptance or the refusal. */
export const actsOfReceipt = {
  'supplement-notice-sent': {
    name: '通知补正',
    from: ['received'],
    to: 'supplementing',
    by: ['handler'],
    document: '补正行政复议申请通知书',
    fields: {
      items: { kind: 'text', label: '需要补正的全部事项' },
      days: { kind: 'integer', min: 1, max: 60, label: '通知所定补正期限（日）', optional: true },
      consequenceTold: { kind: 'boolean', label: '已告知逾期不补正的后果' },
      secondNoticeReason: { kind: 'text', label: '再次通知补正的理由', optional: true },
    },
    rules: [rules.supplementBeforeDeemed, rules.supplementOnce, rules.noticeSetsPeriod, rules.consequenceTold],
    source: [regulations('第二十九条'), arl2023('第三十一条')],
  },
  'supplement-notice-received': {
    name: '申请人收到补正通知',
    from: ['supplementing'],
    to: 'same',
    by: ['handler'],
    source: [regulations('第二十九条'), arl2023('第三十一条')],
  },
  'supplement-extended': {
    name: '延长补正期限',
    from: ['supplementing'],
    to: 'same',
    by: ['handler'],
    fields: {
      days: { kind: 'integer', min: 1, max: 365, label: '延长日数' },
      reason: { kind: 'text', label: '延长理由' },
    },
    source: [regulations('第二十九条'), arl2023('第三十一条')],
  },
  'supplement-received': {
    name: '收到补正材料',
    from: ['supplementing'],
    to: 'received',
    by: ['clerk', 'handler'],
    source: [regulations('第二十九条'), arl2023('第三十一条')],
  },
  'supplement-lapsed': {
    name: '逾期不补正，视为放弃申请',
    from: ['supplementing'],
    to: 'deemed-abandoned',
    by: ['handler'],
    rules: [rules.supplementLapsed],
    source: [regulations('第二十九条'), arl2023('第三十一条')],
  },
  rejected: {
    name: '不予受理',
    from: ['received', 'supplementing'],
    to: 'not-accepted',
    by: ['office-head'],
    document: '不予受理行政复议申请决定书',
    fields: {
      ground: { kind: 'code', dictionary: 'rejection-ground', label: '不予受理事由' },
      reasons: { kind: 'text', label: '理由' },
      rightOrgan: { kind: 'text', label: '有管辖权的机关', optional: true },
      rightsTold: { kind: 'boolean', label: '已告知起诉的权利和期限' },
    },
    rules: [rules.refusalBeforeDeemed, rules.rightOrganNamed, rules.rightsTold],
    source: [arl2017('第十七条'), arl2023('第三十条')],
  },
  redirected: {
    name: '告知向有关机关提出',
    from: ['received'],
    to: 'redirected',
    by: ['handler'],
    document: '行政复议告知书',
    versions: ['ARL-2017'],
    fields: { rightOrgan: { kind: 'text', label: '有权受理的机关' } },
    source: arl2017('第十七条'),
  },
  forwarded: {
    name: '转送有关机关',
    from: ['received'],
    to: 'redirected',
    by: ['handler'],
    versions: ['ARL-2017'],
    fields: { rightOrgan: { kind: 'text', label: '接受转送的机关' } },
    source: arl2017('第十八条'),
  },
  // From the review, too: the notice that follows a deemed acceptance; and without the supplement, where the organ waives it.
  accepted: {
    name: '受理',
    from: ['received', 'supplementing', 'under-review'],
    to: 'under-review',
    by: ['handler'],
    document: '行政复议受理通知书',
    fields: {
      officers: { kind: 'officers', min: 2, label: '行政复议人员' },
      conditions: { kind: 'codes', dictionary: 'acceptance-condition', label: '符合的受理条件' },
      lateExcuse: { kind: 'text', label: '逾期申请的正当理由', optional: true },
      againstTrueWill: { kind: 'boolean', label: '此前的撤回违背申请人真实意思', optional: true },
    },
    rules: [
      rules.acceptedOnce,
      rules.supplementEnded,
      rules.noCourtCase,
      rules.notWithdrawnBefore,
      rules.representativesNamed,
      rules.obstacleComplete,
      rules.withinTheCap,
      rules.appliedInTime,
      rules.conditionsMet,
    ],
    source: [arl2017('第十七条'), regulations('第二十八条', '第三十二条'), arl2023('第三十条')],
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
