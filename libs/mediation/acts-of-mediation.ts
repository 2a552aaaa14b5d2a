import { type ActSpec, commonActs } from '#casework/definition';
import { otherWays, performance, signatures } from './fields.js';
import { openings } from './openings.js';
import { everyPartyConsents, noPartyRefused, otherWaysTold, signedInMediation } from './rules.js';
import { invitedMediation, mediationLaw, mediationRules, onlineMediation } from './sources.js';
import { type Event, open, running, type State, type Version } from './states.js';

const refusing = { party: { kind: 'party', roles: ['party'], label: '拒绝调解的当事人' } } as const;

/** From the registration to an agreement, or to the end without one. */
export const actsOfMediation = {
  ...openings,
  ...commonActs(open, mediationLaw('第十九条')),
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
  'other-party-asked': {
    name: '询问另一方当事人是否同意调解',
    from: ['registered', ...running],
    to: 'same',
    by: ['handler'],
    fields: {
      party: { ...refusing.party, label: '被询问的当事人', optional: true },
      agrees: { kind: 'boolean', label: '同意调解', optional: true },
    },
    source: onlineMediation('第十五条'),
  },
  'escalation-risk': {
    name: '发现矛盾激化风险并采取措施',
    from: open,
    to: 'same',
    by: ['handler'],
    fields: {
      kind: { kind: 'code', dictionary: 'escalation-kind', label: '激化类型' },
      persons: { kind: 'integer', min: 1, label: '涉及人数', optional: true },
      measures: { kind: 'text', label: '预防措施', optional: true },
      reportedToPolice: { kind: 'boolean', label: '已报告公安机关', optional: true },
    },
    source: mediationLaw('第二十五条'),
  },
  'police-told': {
    name: '向公安机关报告',
    from: open,
    to: 'same',
    by: ['handler'],
    fields: { unit: { kind: 'text', maxLength: 100, label: '接报单位', optional: true } },
    source: mediationLaw('第二十五条'),
  },
  'party-refused': {
    name: '一方当事人明确拒绝调解',
    from: ['registered'],
    to: 'same',
    by: ['handler'],
    fields: refusing,
    source: mediationLaw('第十七条'),
  },
  refused: {
    name: '不予受理',
    from: ['registered'],
    to: 'refused',
    by: ['handler'],
    fields: {
      ground: { kind: 'code', dictionary: 'mediation-refusal-ground', label: '不予受理事由' },
      ...otherWays,
    },
    rules: [otherWaysTold],
    source: mediationLaw('第二条', '第十七条'),
  },
  accepted: {
    name: '受理',
    from: ['registered'],
    to: 'accepted',
    by: ['handler'],
    document: '当事人权利义务告知书',
    fields: {
      consents: { kind: 'parties', roles: ['party'], label: '同意调解的当事人（全部）' },
      mediators: { kind: 'officers', min: 1, label: '调解员' },
      chosenByParties: { kind: 'boolean', label: '调解员由当事人选择', optional: true },
    },
    rules: [noPartyRefused, everyPartyConsents],
    source: mediationLaw('第十七条', '第十九条'),
  },
  investigated: {
    name: '调查核实',
    from: running,
    to: 'same',
    by: ['handler'],
    document: '调查记录',
    fields: { findings: { kind: 'text', label: '调查情况', optional: true } },
    source: mediationLaw('第二十七条'),
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
      invited: { kind: 'text', maxLength: 200, label: '邀请参与调解的人员（身份）', optional: true },
      record: { kind: 'text', label: '调解经过', optional: true },
    },
    source: mediationLaw('第二十条', '第二十二条', '第二十三条', '第二十七条'),
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
  'party-refused-midway': {
    name: '调解中一方当事人明确拒绝继续调解，终止调解',
    from: running,
    to: 'terminated',
    by: ['handler'],
    fields: { ...refusing, ...otherWays },
    rules: [otherWaysTold],
    source: mediationLaw('第十七条', '第二十三条', '第二十六条'),
  },
  failed: {
    name: '调解不成',
    from: running,
    to: 'failed',
    by: ['handler'],
    fields: { ...otherWays, reason: { kind: 'text', maxLength: 500, label: '不成的原因', optional: true } },
    rules: [otherWaysTold],
    source: mediationLaw('第二十六条'),
  },
  terminated: {
    name: '终止调解',
    from: ['registered', ...running],
    to: 'terminated',
    by: ['handler'],
    fields: {
      ground: { kind: 'code', dictionary: 'mediation-termination-ground', label: '终止事由' },
      ...otherWays,
    },
    rules: [otherWaysTold],
    source: mediationLaw('第二十三条', '第二十五条', '第二十六条'),
  },
  'written-agreement-reached': {
    name: '达成书面调解协议',
    from: running,
    to: 'agreement-written',
    by: ['handler'],
    document: '人民调解协议书',
    fields: {
      ...signatures,
      content: { kind: 'text', label: '协议内容', optional: true },
      ...performance,
    },
    rules: [signedInMediation],
    source: [mediationLaw('第二十八条', '第二十九条'), invitedMediation('第二十四条')],
  },
  'oral-agreement-reached': {
    name: '达成口头调解协议',
    from: running,
    to: 'agreement-oral',
    by: ['handler'],
    document: '口头协议登记表',
    // Without its content on record there is no oral agreement.
    fields: { content: { kind: 'text', label: '协议内容' }, ...performance },
    source: mediationLaw('第二十八条', '第三十条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
