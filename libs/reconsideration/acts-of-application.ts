import { type ActSpec, commonActs } from '#casework/definition';
import { fieldsOfApplication } from './fields-of-application.js';
import { afterAct, clockStop } from './rules-of-order.js';
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
  'agent-appointed': {
    name: '委托代理人',
    from: ['received', ...inReview],
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
