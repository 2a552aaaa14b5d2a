import type { ActSpec } from '#casework/definition';
import { afterAct } from './rules-of-order.js';
import { arl2017, arl2023 } from './sources.js';
import { type Event, inReview, type State, type Version } from './states.js';

const both = [arl2017('第二十六条', '第二十七条'), arl2023('第五十六条', '第五十七条')] as const;

/** The review of a normative document beside the act complained of (附带审查): by the organ itself, or by whoever may. */
export const actsOfAnnex = {
  'annex-request-received': {
    name: '提出附带审查',
    from: ['received', ...inReview],
    to: 'same',
    by: ['clerk', 'handler'],
    fields: {
      document: { kind: 'text', maxLength: 500, label: '规范性文件或者依据' },
      maker: { kind: 'text', maxLength: 100, label: '制定机关' },
      article: { kind: 'text', maxLength: 200, label: '请求审查的条款' },
      ownPower: { kind: 'boolean', label: '本机关有权处理' },
    },
    source: both,
  },
  'maker-notified': {
    name: '通知制定机关书面答复',
    from: inReview,
    to: 'same',
    by: ['handler'],
    document: '规范性文件书面答复通知',
    versions: ['ARL-2023'],
    rules: [afterAct('annex-request-received', arl2023('第五十八条'))],
    source: arl2023('第五十八条'),
  },
  'maker-notice-received': {
    name: '制定机关收到答复通知',
    from: inReview,
    to: 'same',
    by: ['handler'],
    versions: ['ARL-2023'],
    rules: [afterAct('maker-notified', arl2023('第五十八条'))],
    source: arl2023('第五十八条'),
  },
  'maker-replied': {
    name: '制定机关书面答复',
    from: inReview,
    to: 'same',
    by: ['handler'],
    versions: ['ARL-2023'],
    fields: { content: { kind: 'text', label: '答复内容' } },
    rules: [afterAct('maker-notice-received', arl2023('第五十八条'))],
    source: arl2023('第五十八条'),
  },
  'annex-forwarded': {
    name: '转送有权处理的机关',
    from: ['received', ...inReview],
    to: 'same',
    by: ['handler'],
    document: '规范性文件转送函',
    fields: { transferee: { kind: 'text', maxLength: 100, label: '有权处理的机关' } },
    rules: [afterAct('annex-request-received', arl2023('第五十六条', '第五十七条'))],
    source: both,
  },
  'forwarded-received': {
    name: '受转送机关收到',
    from: ['received', ...inReview],
    to: 'same',
    by: ['handler'],
    rules: [afterAct('annex-forwarded', arl2023('第六十条'))],
    source: [arl2017('第二十六条'), arl2023('第六十条')],
  },
  'transferee-answered': {
    name: '受转送机关答复处理意见',
    from: ['received', ...inReview],
    to: 'same',
    by: ['handler'],
    fields: { content: { kind: 'text', label: '处理意见' } },
    rules: [afterAct('forwarded-received', arl2023('第六十条'))],
    source: [arl2017('第二十六条'), arl2023('第六十条')],
  },
  'annex-handled': {
    name: '本机关作出附带审查处理',
    from: inReview,
    to: 'same',
    by: ['handler', 'organ-head'],
    fields: {
      lawful: { kind: 'boolean', label: '有关条款合法' },
      handling: { kind: 'text', label: '处理意见' },
    },
    rules: [afterAct('annex-request-received', arl2023('第五十九条'))],
    source: [arl2017('第二十六条', '第二十七条'), arl2023('第五十九条')],
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
