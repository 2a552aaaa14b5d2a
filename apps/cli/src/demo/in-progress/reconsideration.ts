import { addDays } from '#legal-time';
import type { OpenRow, OpenStep } from './row.js';

/** Accepted, examined and answered in time, starting so many days before the day of the demonstration. Where the copy came
 *  before a long holiday, the answer of the next day comes after it: even then within ten days. */
const examinedSince = (ago: number): OpenStep[] => [
  ['accepted', ago],
  ['copy-sent', ago - 3],
  ['copy-received', ago - 5],
  ['reply-received', ago - 6, { evidenceFiled: true }],
  ['opinions-heard', ago - 18, { party: 'applicant-1' }],
];

const decided = (code: string, ago: number): OpenStep => ['decision-made', ago, { items: [{ code }] }];
const served = (ago: number): OpenStep => ['decision-served', ago, { party: 'applicant-1', method: 'direct' }];
const servedOnBoth = (ago: number): OpenStep[] => [
  served(ago),
  ['decision-served', ago, { party: 'respondent', method: 'direct' }],
];

const urged = (ago: number): OpenStep => [
  'supervision-noted',
  ago,
  (on) => ({ kind: 'urge', content: '已逾期，请尽快提出处理意见', answerBy: addDays(on, 7) }),
];

/** Open reconsideration cases, under the law of 2023. */
export const reconsiderationInProgress: readonly (OpenRow & { oneCitizen?: true })[] = [
  { unit: '232700', ago: 1, unassigned: true, steps: [] },
  { unit: '232700', ago: 4, steps: [] },
  { unit: '232761', ago: 6, unassigned: true, steps: [] },
  // Nobody answered in time: by law it counts as accepted.
  { unit: '232701', ago: 14, steps: [] },
  {
    unit: '232700',
    ago: 9,
    steps: [
      ['supplement-notice-sent', 7, { items: '补充具体的复议请求和事实理由' }],
      ['supplement-notice-received', 4],
    ],
  },
  { unit: '232722', ago: 10, steps: [['accepted', 6]] },
  { key: 'aided', unit: '232700', ago: 24, oneCitizen: true, steps: [['accepted', 20]] },
  { unit: '232761', ago: 40, steps: examinedSince(36) },
  { unit: '232721', ago: 61, steps: examinedSince(58) },
  { unit: '232700', ago: 62, steps: examinedSince(59) },
  { unit: '232701', ago: 74, steps: examinedSince(70) },
  // Out of time, and urged.
  { unit: '232700', ago: 86, steps: [...examinedSince(82), urged(3)] },
  {
    unit: '232700',
    ago: 78,
    steps: [...examinedSince(74), ['extension-approved', 24, { days: 30, reason: '案情复杂' }]],
  },
  { unit: '232700', ago: 50, steps: [...examinedSince(46), ['suspended', 22, { ground: 'other-case' }]] },
  { unit: '232762', ago: 44, steps: [...examinedSince(40), ['suspended', 9, { ground: 'mediation-agreed' }]] },
  { unit: '232763', ago: 47, steps: [...examinedSince(43), ['mediation-started', 12]] },
  { unit: '232700', ago: 56, steps: [...examinedSince(52), decided('revoke', 2)] },
  { unit: '232764', ago: 60, steps: [...examinedSince(56), decided('uphold', 9), served(6)] },
  {
    unit: '232701',
    ago: 52,
    steps: [...examinedSince(48), ['mediation-started', 6], ['mediation-concluded', 3, { result: '双方达成一致' }]],
  },
  {
    unit: '232700',
    ago: 87,
    steps: [
      ...examinedSince(84),
      decided('order-perform', 45),
      served(42),
      ['not-performed', 12],
      ['performance-ordered', 8, (on) => ({ until: addDays(on, 20) })],
    ],
  },
  // The summary procedure: thirty days, and no hearing of opinions.
  {
    unit: '232761',
    ago: 28,
    steps: [
      ['accepted', 25],
      ['procedure-chosen', 24, { procedure: 'summary', summaryGround: 'parties-agree' }],
      ['copy-sent', 23],
      ['copy-received', 22],
      ['reply-received', 18, { evidenceFiled: true }],
    ],
  },
  {
    unit: '232700',
    ago: 38,
    steps: [...examinedSince(36), ['marked-complex', 14, { kinds: ['major'] }], ['hearing-notified', 10]],
  },
  // No hearing and no committee yet.
  { unit: '232701', ago: 49, steps: [...examinedSince(45), ['marked-complex', 13, { kinds: ['major', 'technical'] }]] },
  // What the organ did about the letter is due in a few days.
  {
    unit: '232722',
    ago: 85,
    steps: [
      ...examinedSince(81),
      ['opinion-letter-issued', 60, (_, { opening }) => ({ addressee: opening.parties.at(-1)?.name })],
      ['opinion-received', 58],
      decided('revoke', 30),
      ...servedOnBoth(27),
    ],
  },
  // Sued against: the suit stands among those in progress.
  {
    key: 'upheld',
    unit: '232761',
    ago: 91,
    oneCitizen: true,
    steps: [...examinedSince(88), decided('uphold', 38), ...servedOnBoth(33)],
  },
];
