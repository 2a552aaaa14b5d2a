import type { ActSpec } from '#casework/definition';
import { performance, signatures } from './fields.js';
import {
  confirmationInTime,
  confirmationJoint,
  confirmationOfEffective,
  courtReportFirst,
  newAgreementAfterRejection,
  signedInMediation,
} from './rules.js';
import { civilInterpretation, civilProcedure, confirmationRules, invitedMediation, mediationLaw } from './sources.js';
import { agreed, concluded, confirming, type Event, followed, type State, unagreed, type Version } from './states.js';

const court = { kind: 'text', maxLength: 100, label: '人民法院', optional: true } as const;
const courtCaseNumber = { kind: 'text', maxLength: 100, label: '法院案号', optional: true } as const;

const application = {
  by: ['handler'],
  document: '司法确认申请书',
  fields: {
    applicants: { kind: 'parties', roles: ['party'], label: '申请人（全部当事人）' },
    court,
    courtGround: { kind: 'code', dictionary: 'confirmation-court-ground', label: '管辖依据', optional: true },
    courtReceivedOn: { kind: 'date', noEarlierThan: 'occurredOn', label: '人民法院收到之日', optional: true },
  },
  implies: { 'court-application-received': 'courtReceivedOn' },
  source: [mediationLaw('第三十三条'), civilProcedure('第二百零五条')],
} as const;

const notAccepted = {
  ground: { kind: 'code', dictionary: 'confirmation-refusal-ground', label: '不予受理事由', optional: true },
} as const;

const rejection = {
  by: ['court'],
  fields: {
    ground: { kind: 'code', dictionary: 'confirmation-rejection-ground', label: '驳回事由', optional: true },
    courtCaseNumber,
  },
  source: [civilProcedure('第二百零六条'), civilInterpretation('第三百五十八条')],
} as const;

/** What follows an agreement: performance, visits, confirmation by a court, suit and enforcement; the reports; the file. */
export const actsOfAgreement = {
  'agreement-signed': {
    name: '补齐签名、盖章',
    from: ['agreement-written'],
    to: 'same',
    by: ['handler'],
    fields: signatures,
    rules: [signedInMediation],
    source: [mediationLaw('第二十九条'), invitedMediation('第二十四条')],
  },
  'part-performed': { ...followUp('协议部分履行', '第三十一条'), from: followed },
  breached: followUp('协议未履行', '第三十二条', '第三十三条'),
  performed: { ...followUp('协议已履行', '第三十一条'), from: followed, document: '履行凭证' },
  visited: {
    ...followUp('回访', '第三十一条'),
    from: followed,
    document: '回访记录',
    fields: { findings: { kind: 'text', label: '回访情况', optional: true } },
  },
  'suit-brought': {
    ...followUp('就调解协议的履行或者内容提起诉讼', '第三十二条'),
    fields: { court, courtCaseNumber },
  },
  'enforcement-applied': {
    name: '申请强制执行',
    from: ['confirmed'],
    to: 'same',
    by: ['handler'],
    fields: { court, courtCaseNumber },
    source: mediationLaw('第三十三条'),
  },
  'reported-to-court': {
    name: '向人民法院报告调解情况',
    from: [...concluded, ...confirming],
    to: 'same',
    by: ['handler'],
    source: invitedMediation('第二十六条'),
  },
  'papers-returned': {
    name: '将材料退回人民法院',
    from: unagreed,
    to: 'same',
    by: ['handler'],
    source: invitedMediation('第二十六条', '第二十七条'),
  },
  'source-answered': {
    name: '向告知、移送单位反馈调解结果',
    from: concluded,
    to: 'same',
    by: ['handler'],
    source: mediationLaw('第十八条'),
  },
  'confirmation-applied': {
    name: '共同申请司法确认',
    from: ['agreement-written'],
    to: 'confirmation',
    ...application,
    rules: [confirmationJoint, confirmationOfEffective, confirmationInTime],
  },
  // The law does not ask for the written form: an oral agreement is confirmed by its record, and comes back to where it was.
  'oral-confirmation-applied': {
    name: '共同申请司法确认（口头协议）',
    from: ['agreement-oral'],
    to: 'confirmation-oral',
    ...application,
    rules: [confirmationJoint, confirmationInTime],
  },
  'confirmation-accepted': courtAct('人民法院受理司法确认申请', confirming, 'same', '第四条'),
  'extension-approved': {
    ...courtAct('人民法院院长批准延长审查期限', confirming, 'same', '第五条'),
    fields: { days: { kind: 'integer', min: 1, max: 10, label: '延长日数' } },
  },
  'confirmation-not-accepted': {
    ...courtAct('人民法院不予受理司法确认申请', ['confirmation'], 'agreement-written', '第四条'),
    fields: notAccepted,
  },
  'oral-confirmation-not-accepted': {
    ...courtAct('人民法院不予受理司法确认申请（口头协议）', ['confirmation-oral'], 'agreement-oral', '第四条'),
    fields: notAccepted,
  },
  'confirmation-rejected': {
    name: '裁定驳回司法确认申请',
    from: ['confirmation'],
    to: 'agreement-written',
    ...rejection,
  },
  'oral-confirmation-rejected': {
    name: '裁定驳回司法确认申请（口头协议）',
    from: ['confirmation-oral'],
    to: 'agreement-oral',
    ...rejection,
  },
  'confirmation-withdrawn': courtAct('撤回司法确认申请', ['confirmation'], 'agreement-written', '第五条'),
  'oral-confirmation-withdrawn': courtAct(
    '撤回司法确认申请（口头协议）',
    ['confirmation-oral'],
    'agreement-oral',
    '第五条',
  ),
  'new-agreement-reached': {
    name: '变更原协议或者达成新的调解协议',
    from: ['agreement-written', 'agreement-oral'],
    to: 'agreement-written',
    by: ['handler'],
    document: '人民调解协议书',
    fields: { ...signatures, content: { kind: 'text', label: '协议内容' }, ...performance },
    rules: [newAgreementAfterRejection, signedInMediation],
    source: civilProcedure('第二百零六条'),
  },
  confirmed: {
    name: '裁定调解协议有效',
    from: confirming,
    to: 'confirmed',
    by: ['court'],
    document: '司法确认裁定书',
    fields: { courtCaseNumber },
    source: civilProcedure('第二百零六条'),
  },
  'ruling-received': {
    name: '当事人收到确认裁定',
    from: ['confirmed'],
    to: 'same',
    by: ['handler'],
    fields: { party: { kind: 'party', roles: ['party'], label: '收到裁定的当事人' } },
    source: civilInterpretation('第三百七十二条'),
  },
  'confirmation-objected': {
    name: '当事人对确认裁定提出异议',
    from: ['confirmed'],
    to: 'same',
    by: ['handler'],
    fields: { party: { kind: 'party', roles: ['party'], label: '提出异议的当事人' } },
    source: civilInterpretation('第三百七十二条'),
  },
  'third-party-objected': {
    name: '利害关系人对确认裁定提出异议',
    from: ['confirmed'],
    to: 'same',
    by: ['handler'],
    fields: { knewOn: { kind: 'date', noLaterThan: 'occurredOn', label: '利害关系人知道之日' } },
    implies: { 'third-party-knew': 'knewOn' },
    source: civilInterpretation('第三百七十二条'),
  },
  filed: {
    name: '归档',
    from: concluded,
    to: 'filed',
    by: ['handler'],
    document: '卷宗情况说明',
    rules: [courtReportFirst],
    source: [mediationLaw('第二十七条'), invitedMediation('第二十六条')],
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;

/** A step of the court while confirmation is pending. */
function courtAct<const F extends readonly State[], const S extends State | 'same'>(
  name: string,
  from: F,
  to: S,
  article: string,
) {
  return { name, from, to, by: ['court'], source: confirmationRules(article) } as const;
}

/** What follows the agreement and leaves the case where it is. */
function followUp(name: string, ...articles: string[]) {
  return { name, from: agreed, to: 'same', by: ['handler'], source: mediationLaw(...articles) } as const;
}
