import type { ActSpec } from '#casework/definition';
import { changeTold, demandedBefore } from './rules-of-judgment.js';
import { civilProcedure, enforcementLaw, interpretation, litigationLaw } from './sources.js';
import type { Event, State, Version } from './states.js';

/** A retrial may come after the file was closed: its time runs on. @source 行诉解释第一百一十条 */
const bound = ['effective', 'filed'] as const;

/** What follows a binding outcome: performance, enforcement, the new act, retrial. */
export const actsOfAftermath = {
  performed: {
    name: '履行裁判',
    from: ['effective'],
    to: 'same',
    by: ['handler'],
    document: '履行情况报告',
    fields: { content: { kind: 'text', label: '履行情况', optional: true } },
    source: litigationLaw('第九十四条'),
  },
  redone: {
    name: '重新作出行政行为',
    from: ['effective'],
    to: 'same',
    by: ['organ-head'],
    fields: {
      newAct: { kind: 'text', label: '新的行政行为' },
      sameFactsAndReasons: { kind: 'boolean', label: '以同一事实和理由作出基本相同的行为' },
      revokedForProcedure: { kind: 'boolean', label: '原行为因违反法定程序被撤销', optional: true },
    },
    source: [litigationLaw('第七十一条'), interpretation('第九十条')],
  },
  'enforced-against': {
    name: '被人民法院强制执行',
    from: ['effective'],
    to: 'same',
    by: ['court'],
    fields: { measure: { kind: 'text', label: '执行措施' } },
    source: litigationLaw('第九十六条'),
  },
  'fine-imposed': {
    name: '对负责人按日处罚款',
    from: ['effective'],
    to: 'same',
    by: ['court'],
    fields: {
      perDay: { kind: 'integer', min: 50, max: 100, label: '每日罚款（元）' },
      days: { kind: 'integer', min: 1, label: '日数', optional: true },
    },
    source: litigationLaw('第九十六条'),
  },
  'enforcement-limit-stopped': limitAct('申请执行期限中止'),
  'enforcement-limit-resumed': limitAct('申请执行期限恢复计算'),
  'enforcement-limit-renewed': limitAct('申请执行期限中断，重新计算'),
  'enforcement-demanded': {
    name: '催告当事人履行行政决定',
    from: ['effective'],
    to: 'same',
    by: ['handler'],
    document: '催告书',
    fields: {
      suePeriodLapsedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '起诉期限届满之日', optional: true },
    },
    implies: { 'sue-period-lapsed': 'suePeriodLapsedOn' },
    source: enforcementLaw('第五十三条', '第五十四条'),
  },
  'nonlit-enforcement-applied': {
    name: '申请人民法院强制执行行政决定',
    from: ['effective'],
    to: 'same',
    by: ['handler'],
    document: '强制执行申请书',
    rules: [demandedBefore],
    source: [enforcementLaw('第五十三条', '第五十四条'), interpretation('第一百五十六条')],
  },
  'retrial-applied': {
    name: '申请再审',
    from: bound,
    to: 'same',
    by: ['handler', 'clerk'],
    document: '再审申请书',
    fields: {
      applicant: {
        kind: 'party',
        roles: ['defendant', 'co-defendant', 'plaintiff', 'third-party'],
        label: '再审申请人',
      },
    },
    source: [litigationLaw('第九十条'), interpretation('第一百一十条')],
  },
  'retrial-refused': {
    name: '裁定驳回再审申请',
    from: bound,
    to: 'same',
    by: ['court'],
    source: interpretation('第一百一十六条'),
  },
  filed: {
    name: '归档',
    from: ['effective'],
    to: 'filed',
    by: ['handler'],
    document: '卷内目录',
    rules: [changeTold],
    source: litigationLaw('第九十四条'),
  },
  // After the filing: of one day, the file is closed first and opened again by the retrial.
  'retrial-ordered': {
    name: '裁定再审',
    from: bound,
    to: 'retrial',
    by: ['court'],
    source: litigationLaw('第九十一条', '第九十二条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;

/** What happens to the time in which the other side may apply for enforcement. */
function limitAct(name: string) {
  return {
    name,
    from: ['effective'],
    to: 'same',
    by: ['handler', 'court'],
    source: [interpretation('第一百五十三条'), civilProcedure('第二百五十条')],
  } as const;
}
