import type { ActSpec } from '#casework/definition';
import { clockStop } from './clock-stop.js';
import { extensionInTime } from './guards.js';
import { arl2017, arl2023, regulations } from './sources.js';
import { type Event, inReview, type State, type Version } from './states.js';

/** The review: copy and reply, opinions, stops of the clock, extension, suspension. */
export const actsOfReview = {
  'copy-sent': {
    name: '发送申请书副本',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '行政复议答复通知书',
    source: [arl2017('第二十三条'), arl2023('第四十八条')],
  },
  'copy-received': {
    name: '被申请人收到申请书副本',
    from: inReview,
    to: 'same',
    by: ['handler'],
    source: [arl2017('第二十三条'), arl2023('第四十八条')],
  },
  'reply-received': {
    name: '收到答复',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '行政复议答复书',
    fields: { evidenceFiled: { kind: 'boolean', label: '提交证据、依据' } },
    source: [arl2017('第二十三条'), arl2023('第四十八条')],
  },
  'third-party-joined': {
    name: '第三人参加',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '第三人参加行政复议通知书',
    fields: { thirdParty: { kind: 'party', roles: ['third-party'], label: '第三人' } },
    source: [arl2017('第十条'), arl2023('第十六条')],
  },
  'opinions-heard': {
    name: '听取意见',
    from: inReview,
    to: 'same',
    by: ['handler'],
    fields: {
      party: { kind: 'party', label: '当事人' },
      content: { kind: 'text', label: '意见', optional: true },
    },
    source: [arl2017('第二十二条'), arl2023('第四十九条')],
  },
  ...clockStop(inReview, 'appraisal-started', '委托鉴定', 'appraisal-ended', '鉴定结束', '第三十七条'),
  ...clockStop(inReview, 'inspection-started', '现场勘验开始', 'inspection-ended', '现场勘验结束', '第三十四条'),
  'mediation-started': {
    name: '开始调解',
    from: inReview,
    to: 'same',
    by: ['handler'],
    source: [regulations('第五十条'), arl2023('第七十三条')],
  },
  'extension-approved': {
    name: '延长期限',
    from: ['under-review'],
    to: 'same',
    by: ['office-head', 'organ-head'],
    document: '行政复议延期通知书',
    fields: {
      days: { kind: 'integer', min: 1, max: 30, label: '延长日数' },
      reason: { kind: 'text', label: '延长理由' },
    },
    guard: extensionInTime,
    source: [arl2017('第三十一条'), arl2023('第六十二条')],
  },
  suspended: {
    name: '中止',
    from: ['under-review'],
    to: 'suspended',
    by: ['handler'],
    document: '行政复议中止通知书',
    fields: { ground: { kind: 'code', dictionary: 'suspension-ground', label: '中止事由' } },
    source: [regulations('第四十一条'), arl2023('第三十九条')],
  },
  resumed: {
    name: '恢复审理',
    from: ['suspended'],
    to: 'under-review',
    by: ['handler'],
    document: '恢复审理通知书',
    source: [regulations('第四十一条'), arl2023('第三十九条')],
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
