import { commonActs, defineCaseType } from '#casework/definition';
import { acceptedOn, closedOn, facts, receivedOn } from './facts.js';
import { confirmationJointAndInTime, courtReportFirst, partyRefused, signedInMediation } from './guards.js';
import { openings } from './openings.js';
import { periods } from './periods.js';
import {
  civilProcedure,
  confirmationRules,
  invitedMediation,
  mediationLaw,
  mediationRules,
  onlineMediation,
} from './sources.js';

const running = ['accepted', 'mediating'] as const;
const agreed = ['agreement-written', 'agreement-oral', 'confirmed'] as const;
const concluded = ['refused', 'failed', 'terminated', ...agreed] as const;

/** The dates with which a written agreement takes effect; each may be told later by `agreement-signed`. */
const signatures = {
  partiesSignedOn: { kind: 'date', label: '全体当事人签名、盖章或者捺印之日', optional: true },
  mediatorSignedOn: { kind: 'date', label: '调解员签名之日', optional: true },
  sealedOn: { kind: 'date', label: '调解委员会盖章之日', optional: true },
} as const;

/** People's mediation 人民调解: six sources, acceptance with consent, sittings, written or oral agreement, judicial
 *  confirmation, performance, visits and filing, with the periods of the courts' delegation and entrustment. */
export const mediation = defineCaseType({
  code: 'mediation',
  aliases: ['peoples-mediation', 'mediation-case'],
  name: '人民调解',
  numberWord: '人调',
  lawVersions: { 'PML-2010': { name: '人民调解法（2010）', source: mediationLaw('第三十五条') } },
  partyRoles: { party: { name: '当事人' }, agent: { name: '代理人' } },
  states: {
    registered: { name: '已登记' },
    refused: { name: '不予受理' },
    accepted: { name: '已受理' },
    mediating: { name: '调解中' },
    'agreement-written': { name: '已达成书面协议' },
    'agreement-oral': { name: '已达成口头协议' },
    confirmation: { name: '司法确认中' },
    confirmed: { name: '已司法确认' },
    failed: { name: '调解不成' },
    terminated: { name: '已终止' },
    filed: { name: '已归档', terminal: true },
  },
  events: {
    'agreement-effective': { name: '调解协议生效' },
    'court-assignment-received': { name: '收到人民法院在线指派' },
    'court-application-received': { name: '人民法院收到司法确认申请' },
    'court-accepted': { name: '人民法院受理司法确认申请' },
  },
  // Acts of one day are taken in this order: those that stay in a state or lead back stand before those that lead on.
  acts: {
    ...openings,
    ...commonActs(['registered', ...running, ...concluded, 'confirmation'], mediationLaw('第十九条')),
    'court-materials-signed': {
      name: '签收人民法院移送材料',
      from: ['registered', ...running],
      to: 'same',
      by: ['handler'],
      source: invitedMediation('第二十七条'),
    },
    'platform-confirmed': {
      name: '在调解平台确认接受',
      from: ['registered', ...running],
      to: 'same',
      by: ['handler'],
      source: onlineMediation('第十二条'),
    },
    'escalation-risk': {
      name: '发现矛盾激化风险并采取措施',
      from: ['registered', ...running],
      to: 'same',
      by: ['handler'],
      fields: {
        kind: { kind: 'code', dictionary: 'escalation-kind', label: '激化类型' },
        persons: { kind: 'integer', min: 1, label: '涉及人数', optional: true },
        reportedToPolice: { kind: 'boolean', label: '已报告公安机关', optional: true },
      },
      source: mediationLaw('第二十五条'),
    },
    'party-refused': {
      name: '一方当事人明确拒绝调解',
      from: ['registered'],
      to: 'same',
      by: ['handler'],
      fields: { party: { kind: 'party', roles: ['party'], label: '拒绝调解的当事人' } },
      source: mediationLaw('第十七条'),
    },
    refused: {
      name: '不予受理',
      from: ['registered'],
      to: 'refused',
      by: ['handler'],
      fields: { ground: { kind: 'code', dictionary: 'mediation-refusal-ground', label: '不予受理事由' } },
      source: mediationLaw('第二条', '第十七条'),
    },
    accepted: {
      name: '受理',
      from: ['registered'],
      to: 'accepted',
      by: ['handler'],
      document: '当事人权利义务告知书',
      guard: partyRefused,
      source: mediationLaw('第十七条', '第十九条'),
    },
    'sitting-held': {
      name: '进行调解',
      from: running,
      to: 'mediating',
      by: ['handler'],
      document: '调解记录',
      fields: {
        place: { kind: 'text', maxLength: 200, label: '地点', optional: true },
        public: { kind: 'boolean', label: '公开进行', optional: true },
      },
      source: mediationLaw('第二十条', '第二十二条', '第二十七条'),
    },
    'appraisal-started': {
      name: '委托鉴定、评估',
      from: running,
      to: 'same',
      by: ['handler'],
      source: onlineMediation('第二十六条'),
    },
    'appraisal-ended': {
      name: '鉴定、评估结束',
      from: running,
      to: 'same',
      by: ['handler'],
      source: onlineMediation('第二十六条'),
    },
    'extension-agreed': {
      name: '当事人同意延长调解期限',
      from: running,
      to: 'same',
      by: ['handler'],
      fields: { days: { kind: 'integer', min: 1, max: 365, label: '延长日数' } },
      source: [mediationRules('第三十三条'), invitedMediation('第二十七条'), onlineMediation('第二十四条')],
    },
    failed: {
      name: '调解不成',
      from: running,
      to: 'failed',
      by: ['handler'],
      source: mediationLaw('第二十六条'),
    },
    terminated: {
      name: '终止调解',
      from: ['registered', ...running],
      to: 'terminated',
      by: ['handler'],
      fields: { ground: { kind: 'code', dictionary: 'mediation-termination-ground', label: '终止事由' } },
      source: mediationLaw('第二十三条', '第二十五条', '第二十六条'),
    },
    'written-agreement-reached': {
      name: '达成书面调解协议',
      from: running,
      to: 'agreement-written',
      by: ['handler'],
      document: '人民调解协议书',
      fields: { ...signatures, amount: { kind: 'money', label: '协议金额（分）', optional: true } },
      guard: signedInMediation,
      source: [mediationLaw('第二十八条', '第二十九条'), invitedMediation('第二十四条')],
    },
    'oral-agreement-reached': {
      name: '达成口头调解协议',
      from: running,
      to: 'agreement-oral',
      by: ['handler'],
      document: '口头协议登记表',
      // Without its content on record there is no oral agreement.
      fields: {
        content: { kind: 'text', label: '协议内容' },
        amount: { kind: 'money', label: '协议金额（分）', optional: true },
      },
      source: mediationLaw('第二十八条', '第三十条'),
    },
    'agreement-signed': {
      name: '补齐签名、盖章',
      from: ['agreement-written'],
      to: 'same',
      by: ['handler'],
      fields: signatures,
      guard: signedInMediation,
      source: [mediationLaw('第二十九条'), invitedMediation('第二十四条')],
    },
    'part-performed': followUp('协议部分履行', '第三十一条'),
    breached: followUp('协议未履行', '第三十二条', '第三十三条'),
    performed: followUp('协议已履行', '第三十一条'),
    visited: {
      ...followUp('回访', '第三十一条'),
      document: '回访记录',
      fields: { findings: { kind: 'text', label: '回访情况', optional: true } },
    },
    'reported-to-court': {
      name: '向人民法院报告调解情况',
      from: concluded,
      to: 'same',
      by: ['handler'],
      source: invitedMediation('第二十六条'),
    },
    'confirmation-applied': {
      name: '共同申请司法确认',
      from: ['agreement-written'],
      to: 'confirmation',
      by: ['handler'],
      document: '司法确认申请书',
      fields: {
        applicants: { kind: 'parties', roles: ['party'], label: '申请人（全部当事人）' },
        court: { kind: 'text', maxLength: 100, label: '人民法院', optional: true },
        courtReceivedOn: { kind: 'date', noEarlierThan: 'occurredOn', label: '人民法院收到之日', optional: true },
      },
      implies: { 'court-application-received': 'courtReceivedOn' },
      guard: confirmationJointAndInTime,
      source: [mediationLaw('第三十三条'), civilProcedure('第二百零五条')],
    },
    'confirmation-accepted': courtAct('人民法院受理司法确认申请', 'same', '第四条'),
    'extension-approved': {
      ...courtAct('人民法院院长批准延长审查期限', 'same', '第五条'),
      fields: { days: { kind: 'integer', min: 1, max: 10, label: '延长日数' } },
    },
    'confirmation-not-accepted': courtAct('人民法院不予受理司法确认申请', 'agreement-written', '第四条'),
    'confirmation-rejected': {
      name: '裁定驳回司法确认申请',
      from: ['confirmation'],
      to: 'agreement-written',
      by: ['court'],
      source: civilProcedure('第二百零六条'),
    },
    'confirmation-withdrawn': courtAct('撤回司法确认申请', 'agreement-written', '第五条'),
    confirmed: {
      name: '裁定调解协议有效',
      from: ['confirmation'],
      to: 'confirmed',
      by: ['court'],
      document: '司法确认裁定书',
      fields: {
        courtCaseNumber: { kind: 'text', maxLength: 100, label: '法院案号', optional: true },
      },
      source: civilProcedure('第二百零六条'),
    },
    filed: {
      name: '归档',
      from: concluded,
      to: 'filed',
      by: ['handler'],
      document: '卷宗情况说明',
      guard: courtReportFirst,
      source: [mediationLaw('第二十七条'), invitedMediation('第二十六条')],
    },
  },
  periods,
  milestones: { receivedOn, acceptedOn, closedOn },
  facts,
});

/** A step of the court while confirmation is pending. */
function courtAct<const S extends string>(name: string, to: S, article: string) {
  return { name, from: ['confirmation'], to, by: ['court'], source: confirmationRules(article) } as const;
}

/** What follows the agreement and leaves the case where it is. */
function followUp(name: string, ...articles: string[]) {
  return { name, from: agreed, to: 'same', by: ['handler'], source: mediationLaw(...articles) } as const;
}
