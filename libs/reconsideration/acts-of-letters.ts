import type { ActSpec } from '#casework/definition';
import { somethingReviewed } from './rules-after-decision.js';
import { afterAct } from './rules-of-order.js';
import { arl2023, regulations } from './sources.js';
import { afterService, type Event, inReview, type State, type Version } from './states.js';

const opinionStates = [...inReview, 'decided', 'concluded', 'dismissed', ...afterService] as const;

/** Letters to organs about what the review has shown. Declared before the conclusions: one of the same day does not close the
 *  case to them. */
export const actsOfLetters = {
  'opinion-letter-issued': {
    name: '制发行政复议意见书',
    from: opinionStates,
    to: 'same',
    by: ['office-head', 'organ-head'],
    document: '行政复议意见书',
    fields: {
      addressee: { kind: 'text', maxLength: 100, label: '受文机关' },
      matter: { kind: 'text', label: '应当纠正或者改进的事项' },
    },
    rules: [somethingReviewed],
    source: [regulations('第五十七条'), arl2023('第七十六条')],
  },
  'opinion-received': {
    name: '有关机关收到意见书',
    from: opinionStates,
    to: 'same',
    by: ['handler'],
    rules: [afterAct('opinion-letter-issued', arl2023('第七十六条'))],
    source: [regulations('第五十七条'), arl2023('第七十六条')],
  },
  'opinion-reported': {
    name: '有关机关报告意见书落实情况',
    from: opinionStates,
    to: 'same',
    by: ['handler'],
    fields: { content: { kind: 'text', label: '落实情况' } },
    rules: [afterAct('opinion-received', arl2023('第七十六条'))],
    source: [regulations('第五十七条'), arl2023('第七十六条')],
  },
  'suggestion-letter-issued': {
    name: '制发行政复议建议书',
    from: opinionStates,
    to: 'same',
    by: ['office-head', 'organ-head'],
    document: '行政复议建议书',
    fields: {
      addressee: { kind: 'text', maxLength: 100, label: '受文机关' },
      matter: { kind: 'text', label: '建议完善的制度或者改进的执法' },
    },
    rules: [somethingReviewed],
    source: regulations('第五十七条'),
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
