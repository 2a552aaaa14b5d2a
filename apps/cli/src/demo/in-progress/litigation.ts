import { addDays } from '#legal-time';
import type { SuedAs } from '../litigation/suits.js';
import type { OpenRow, OpenStep } from './row.js';

const registered = (ago: number): OpenStep => ['registered', ago, (_, { by }) => ({ handler: by })];
const evidence = (ago: number): OpenStep => [
  'evidence-filed',
  ago,
  { party: 'defendant', pieces: 8, origin: 'own-file' },
];
const defence = (ago: number): OpenStep => ['defence-filed', ago, { party: 'defendant' }];
const answered = (ago: number): OpenStep[] => [registered(ago), evidence(ago - 4), defence(ago - 4)];

/** Two weeks before the hearing, a working day like the one of the notice. */
const called = (ago: number): OpenStep => [
  'hearing-notified',
  ago,
  (on) => ({ hearingOn: addDays(on, 14), courtCalledHead: true }),
];
const heard = (ago: number): OpenStep[] => [
  called(ago),
  ['head-designated', ago - 3, { name: '邵文波', post: '分管负责人', rank: 'deputy', identityPaper: true }],
  ['hearing-held', ago - 14, { headAttended: true, headSpoke: true, staffAttended: true, lawyerAttended: false }],
];
const servedOn = (ago: number): OpenStep[] => [
  ['judgment-served', ago, { party: 'defendant', method: 'direct' }],
  ['judgment-served', ago - 1, { party: 'plaintiff', method: 'posted' }],
];
const notAppealed = (ago: number): OpenStep => [
  'appeal-waived',
  ago,
  (_, { opening }, demo) => ({ decision: 'no-appeal', approver: demo.approverOf(opening.organisation) }),
];

interface OpenSuit extends OpenRow {
  suedAs: SuedAs;
  /** The reconsideration case in progress whose decision is not accepted. */
  follows?: string;
}

/** Open suits, each at another point of the procedure. */
export const litigationInProgress: readonly OpenSuit[] = [
  { unit: '232700', suedAs: 'sole', ago: 2, unassigned: true, steps: [] },
  // The defence is due in a few days.
  { unit: '232700', suedAs: 'sole', ago: 12, steps: [registered(11), ['defence-drafted', 4]] },
  // The defence is overdue.
  { unit: '232701', suedAs: 'sole', ago: 20, steps: [registered(19)] },
  {
    unit: '232721',
    suedAs: 'sole',
    ago: 24,
    steps: [
      registered(23),
      ['evidence-postpone-requested', 20, { inWriting: true, reasons: '关键证据因山洪道路中断暂无法调取' }],
      ['evidence-postpone-allowed', 17],
      defence(14),
      ['cause-removed', 6],
    ],
  },
  // The hearing is near, and nobody has said yet who goes.
  { unit: '232700', suedAs: 'sole', ago: 48, steps: [...answered(47), called(8)] },
  { unit: '232722', suedAs: 'sole', ago: 66, steps: [...answered(65), ['trial-stayed', 12]] },
  // The time to appeal is running.
  {
    unit: '232762',
    suedAs: 'sole',
    ago: 100,
    steps: [...answered(99), ...heard(60), ['judgment-made', 14, { items: ['illegal'] }], ...servedOn(8)],
  },
  // The plaintiff has appealed, and the organ has to reply.
  {
    unit: '232761',
    suedAs: 'sole',
    ago: 130,
    steps: [
      ...answered(129),
      ...heard(90),
      ['judgment-made', 38, { items: ['claims-rejected'] }],
      ...servedOn(32),
      notAppealed(28),
      ['appeal-copy-received', 10, { appellants: ['plaintiff'] }],
    ],
  },
  // The time to perform is over, and nothing has been done; the court has advised, unanswered.
  {
    unit: '232700',
    suedAs: 'sole',
    ago: 160,
    steps: [
      ...answered(159),
      ...heard(120),
      ['judgment-made', 72, (on) => ({ items: ['perform'], performBy: addDays(on, 60) })],
      ...servedOn(66),
      notAppealed(62),
      ['judgment-effective', 30],
      ['judicial-advice-received', 6, { content: '请督促有关部门按期履行判决' }],
    ],
  },
  // One of two defendants has answered.
  {
    key: 'joint',
    unit: '232761',
    suedAs: 'joint',
    follows: 'reconsideration open-upheld',
    ago: 13,
    steps: [registered(12), evidence(8), defence(8)],
  },
];
