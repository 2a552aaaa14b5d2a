import { type ActSpec, commonActs } from '#casework/definition';
import { fieldsOfApplication } from './fields-of-application.js';
import { withdrawnFreely } from './rules-of-conclusion.js';
import { afterAct, clockStop } from './rules-of-order.js';
import * as parties from './rules-of-parties.js';
import { arl2017, arl2023, regulations } from './sources.js';
import { afterService, concluded, type Event, inReview, open, type State, unfiled, type Version } from './states.js';

/** The application, and what may be done from its receipt on without answering it. */
export const actsOfApplication = {
  'application-received': {
    name: '收到申请',
    from: null,
    to: 'received',
    by: ['clerk', 'handler'],
    document: '行政复议申请书',
    fields: fieldsOfApplication,
    implies: {
      'act-done': 'actDoneOn',
      'act-known': 'knownOn',
      'right-known': 'rightKnownOn',
      'duty-ended': 'dutyEndedOn',
      'duty-requested': 'dutyRequestedOn',
      'obstacle-started': 'obstacleFrom',
      'obstacle-ended': 'obstacleUntil',
      'organ-received-application': 'organReceivedOn',
    },
    source: [arl2017('第九条', '第十七条'), arl2023('第二十条', '第二十二条', '第三十条', '第三十二条')],
  },
  ...commonActs([...open, ...concluded, ...afterService], regulations('第三十二条')),
  'law-version-overridden': {
    name: '另定适用的法律版本',
    from: unfiled,
    to: 'same',
    by: ['office-head'],
    fields: {
      lawVersion: { kind: 'code', dictionary: 'law-version', label: '适用的法律版本' },
      reason: { kind: 'text', label: '理由' },
      approvedBy: { kind: 'officer', label: '批准的负责人' },
    },
    source: arl2023('第九十条'),
  },
  ...clockStop(
    ['received', ...inReview],
    'jurisdiction-talks-started',
    '协商确定管辖',
    'jurisdiction-settled',
    '管辖已确定',
    '第三十条',
  ),
  'jurisdiction-referred': {
    name: '协商不成，报请指定管辖',
    from: ['received', ...inReview],
    to: 'same',
    by: ['handler'],
    fields: { superior: { kind: 'text', maxLength: 100, label: '共同上一级行政机关' } },
    rules: [afterAct('jurisdiction-talks-started', regulations('第三十条'))],
    source: regulations('第三十条'),
  },
  'representatives-chosen': {
    name: '推选代表人',
    from: open,
    to: 'same',
    by: ['clerk', 'handler'],
    fields: { representatives: { kind: 'parties', roles: ['applicant'], label: '代表人' } },
    rules: [parties.fewRepresentatives],
    source: [regulations('第八条'), arl2023('第十五条')],
  },
  'party-succeeded': {
    name: '申请人资格承受',
    from: open,
    to: 'same',
    by: ['handler'],
    fields: {
      party: { kind: 'party', roles: ['applicant'], label: '原申请人' },
      successor: { kind: 'party', roles: ['applicant'], label: '承受资格的近亲属或者承受人' },
      reason: { kind: 'text', maxLength: 200, label: '承受的原因', optional: true },
    },
    rules: [parties.anApplicantIsSucceeded, parties.newApplicant],
    source: [arl2017('第十条'), arl2023('第十四条')],
  },
  'applicant-withdrew': {
    name: '部分申请人撤回申请',
    from: open,
    to: 'same',
    by: ['office-head'],
    fields: {
      party: { kind: 'party', roles: ['applicant'], label: '撤回申请的申请人' },
      reason: { kind: 'text', label: '撤回理由' },
      trueWill: { kind: 'boolean', label: '撤回出于申请人真实意思' },
      permittedBy: { kind: 'officer', label: '准予撤回的负责人' },
    },
    rules: [withdrawnFreely, parties.anApplicantWithdraws, parties.othersGoOn],
    source: [regulations('第三十八条'), arl2023('第四十一条', '第七十四条')],
  },
  'agent-appointed': {
    name: '委托代理人',
    from: open,
    to: 'same',
    by: ['handler'],
    document: '授权委托书',
    fields: {
      agent: { kind: 'party', roles: ['agent'], label: '代理人' },
      principal: { kind: 'party', roles: ['applicant', 'respondent', 'third-party'], label: '委托人' },
      matter: { kind: 'text', maxLength: 200, label: '委托事项', optional: true },
      powers: { kind: 'text', label: '委托权限' },
      term: { kind: 'text', maxLength: 100, label: '委托期限', optional: true },
    },
    source: [arl2017('第十条'), arl2023('第十七条')],
  },
  'superior-took-over': {
    name: '上级行政复议机关提级审理',
    from: ['received', ...inReview],
    to: 'same',
    by: ['office-head'],
    versions: ['ARL-2023'],
    fields: {
      superior: { kind: 'text', maxLength: 100, label: '上级行政复议机关' },
      reason: { kind: 'text', label: '理由' },
    },
    source: arl2023('第三十八条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
