import type { ActSpec } from '#casework/definition';
import { noOpenStop, sixtyDaysOver, somethingToPerform } from './guards.js';
import { arl2017, arl2023, regulations } from './sources.js';
import { concluded, type Event, inReview, open, type State, type Version } from './states.js';

/** How a case ends, and what follows: service, performance, filing. */
export const actsOfConclusion = {
  withdrawn: {
    name: '准予撤回申请，终止复议',
    from: open,
    to: 'terminated',
    by: ['office-head'],
    document: '行政复议终止决定书',
    fields: {
      reason: { kind: 'text', label: '撤回理由' },
      settled: { kind: 'boolean', label: '达成和解', optional: true },
      selfCorrected: { kind: 'boolean', label: '被申请人自行纠正', optional: true },
    },
    source: [regulations('第三十八条', '第四十二条'), arl2023('第四十一条', '第七十四条')],
  },
  terminated: {
    name: '终止复议',
    from: inReview,
    to: 'terminated',
    by: ['office-head'],
    document: '行政复议终止决定书',
    fields: { ground: { kind: 'code', dictionary: 'termination-ground', label: '终止事由' } },
    guard: sixtyDaysOver,
    source: [regulations('第四十二条'), arl2023('第四十一条')],
  },
  dismissed: {
    name: '驳回行政复议申请',
    from: ['under-review'],
    to: 'dismissed',
    by: ['organ-head'],
    document: '驳回行政复议申请决定书',
    fields: {
      ground: { kind: 'code', dictionary: 'rejection-ground', label: '不符合的受理条件' },
      reasons: { kind: 'text', label: '理由' },
    },
    guard: noOpenStop,
    source: [regulations('第四十八条'), arl2023('第三十三条')],
  },
  'mediation-concluded': {
    name: '调解书生效',
    from: inReview,
    to: 'concluded',
    by: ['handler'],
    document: '行政复议调解书',
    fields: { result: { kind: 'text', label: '调解结果' } },
    source: [regulations('第五十条'), arl2023('第七十三条')],
  },
  'decision-made': {
    name: '作出决定',
    from: ['under-review'],
    to: 'decided',
    by: ['organ-head'],
    document: '行政复议决定书',
    fields: {
      items: {
        kind: 'items',
        label: '决定事项',
        of: {
          code: { kind: 'code', dictionary: 'decision-item', label: '决定类型' },
          note: { kind: 'text', label: '说明', optional: true },
        },
      },
      compensation: { kind: 'money', label: '决定赔偿数额（分）', optional: true },
    },
    guard: noOpenStop,
    source: [arl2017('第二十八条'), arl2023('第六十一条')],
  },
  'decision-served': {
    name: '送达',
    from: [...concluded, 'served'],
    to: 'served',
    by: ['handler'],
    document: '送达回证',
    fields: {
      party: { kind: 'party', label: '受送达人' },
      method: { kind: 'code', dictionary: 'service-method', label: '送达方式' },
    },
    source: [arl2017('第三十一条', '第四十条'), arl2023('第七十五条', '第八十八条')],
  },
  'not-performed': {
    name: '被申请人不履行',
    from: ['served'],
    to: 'performance',
    by: ['handler'],
    guard: somethingToPerform,
    source: [arl2017('第三十二条'), arl2023('第七十七条')],
  },
  'performance-ordered': {
    name: '责令限期履行',
    from: ['served', 'performance'],
    to: 'performance',
    by: ['organ-head'],
    document: '责令履行通知书',
    fields: { until: { kind: 'date', planned: true, noEarlierThan: 'occurredOn', label: '履行期限' } },
    guard: somethingToPerform,
    source: [arl2017('第三十二条'), arl2023('第七十七条')],
  },
  performed: {
    name: '已履行',
    from: ['served', 'performance'],
    to: 'served',
    by: ['handler'],
    guard: somethingToPerform,
    source: [arl2017('第三十二条'), arl2023('第七十七条')],
  },
  filed: {
    name: '归档',
    from: ['deemed-abandoned', 'not-accepted', 'redirected', 'terminated', 'served', 'performance'],
    to: 'filed',
    by: ['handler'],
    document: '卷内目录',
    source: regulations('第三十二条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
