import type { ActSpec } from '#casework/definition';
import * as hearing from './rules-of-hearing.js';
import { clockStop } from './rules-of-order.js';
import * as rules from './rules-of-review.js';
import { arl2017, arl2023, hearingRules, regulations } from './sources.js';
import { type Event, inReview, type State, type Version } from './states.js';

/** How the facts are found: evidence, investigation, opinions, hearing, committee. */
export const actsOfEvidence = {
  'evidence-received': {
    name: '收到证据',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '证据清单',
    fields: {
      party: { kind: 'party', label: '提交人' },
      evidence: { kind: 'text', label: '证据清单' },
      collectedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '证据收集之日', optional: true },
      permitted46: { kind: 'boolean', label: '经行政复议机关准许补充', optional: true },
      ownRightsAffected: { kind: 'boolean', label: '行政行为涉及提交人的合法权益', optional: true },
    },
    rules: [rules.collectionDayKnown, rules.evidenceBeforeTheAct],
    source: [arl2017('第二十四条'), arl2023('第四十三条', '第四十四条', '第四十六条', '第七十条')],
  },
  investigated: {
    name: '调查取证',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '调查笔录',
    fields: {
      officers: { kind: 'officers', min: 2, label: '调查人员' },
      identityShown: { kind: 'boolean', label: '已出示行政复议工作证件' },
      findings: { kind: 'text', label: '调查情况' },
    },
    rules: [rules.investigatorsIdentified],
    source: [arl2017('第二十二条'), regulations('第三十四条'), arl2023('第四十五条')],
  },
  ...clockStop(inReview, 'appraisal-started', '委托鉴定', 'appraisal-ended', '鉴定结束', '第三十七条'),
  ...clockStop(inReview, 'inspection-started', '现场勘验开始', 'inspection-ended', '现场勘验结束', '第三十四条'),
  'opinions-heard': {
    name: '听取意见',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '听取意见笔录',
    fields: {
      party: { kind: 'party', label: '当事人' },
      means: { kind: 'code', dictionary: 'opinion-means', label: '听取方式' },
      content: { kind: 'text', label: '意见内容，或者不能听取的原因' },
      willingToMediate: { kind: 'boolean', label: '愿意调解', optional: true },
    },
    source: [arl2017('第二十二条'), arl2023('第四十九条')],
  },
  'marked-complex': {
    name: '标记重大疑难复杂等情形',
    from: inReview,
    to: 'same',
    by: ['handler', 'office-head'],
    fields: { kinds: { kind: 'codes', dictionary: 'case-complexity', label: '情形' } },
    source: [regulations('第三十三条'), arl2023('第五十条', '第五十二条')],
  },
  'hearing-notified': {
    name: '通知听证',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '听证通知书',
    fields: {
      hearingOn: { kind: 'date', planned: true, noEarlierThan: 'occurredOn', label: '听证之日' },
      place: { kind: 'text', maxLength: 200, label: '听证地点' },
      matters: { kind: 'text', label: '拟听证事项' },
      host: { kind: 'officer', label: '主持人' },
      hearingOfficers: { kind: 'officers', min: 2, label: '听证员' },
      recorder: { kind: 'officer', label: '记录员' },
    },
    implies: { 'hearing-date': 'hearingOn' },
    rules: [hearing.noticeEarlyEnough],
    source: [regulations('第三十三条'), arl2023('第五十条', '第五十一条'), hearingRules('第四条')],
  },
  'hearing-held': {
    name: '听证',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '听证笔录',
    fields: {
      applicantPresent: { kind: 'boolean', label: '申请人参加' },
      applicantExcuse: { kind: 'text', label: '申请人不参加的正当理由', optional: true },
      headPresent: { kind: 'boolean', label: '被申请人的负责人参加' },
      absenceReason: { kind: 'text', label: '负责人不能参加的理由', optional: true },
      substitute: { kind: 'text', maxLength: 100, label: '受委托参加的工作人员', optional: true },
    },
    rules: [hearing.hearingWasNotified, hearing.headAttends],
    source: [regulations('第三十三条'), arl2023('第五十条', '第五十一条')],
  },
  'committee-consulted': {
    name: '行政复议委员会提出咨询意见',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '咨询意见记录',
    versions: ['ARL-2023'],
    fields: {
      ground: { kind: 'code', dictionary: 'case-complexity', label: '提请事由' },
      members: { kind: 'text', label: '参加的委员' },
      opinion: { kind: 'text', label: '咨询意见' },
      adopted: { kind: 'boolean', label: '采纳咨询意见' },
    },
    source: arl2023('第五十二条', '第六十一条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
