import type { Coming } from '../mediation/openings.js';
import type { OpenRow, OpenStep } from './row.js';

const applied: Coming = { act: 'applied' };
const own: Coming = { act: 'own-initiative' };
const police: Coming = { act: 'transferred', fields: { organ: 'police', channel: 'police' } };
const enterprise: Coming = { act: 'applied', privateEnterprise: true };
const delegated: Coming = { act: 'court-delegated', atBureau: true };
const summary: Coming = { act: 'court-entrusted', fields: { procedure: 'summary' }, atBureau: true };

const sitting = (ago: number): OpenStep => ['sitting-held', ago];
const courtPapers = (ago: number): OpenStep[] => [['court-materials-signed', ago], ['accepted', ago], sitting(ago - 3)];
const written = (ago: number): OpenStep => [
  'written-agreement-reached',
  ago,
  (on) => ({ partiesSignedOn: on, mediatorSignedOn: on, sealedOn: on, amount: 1_200_000 }),
];
const confirmationApplied = (ago: number): OpenStep => [
  'confirmation-applied',
  ago,
  (on, story) => ({ applicants: story.opening.fields['parties'], courtReceivedOn: on }),
];

/** Open mediations. */
export const mediationInProgress: readonly (OpenRow & { coming: Coming })[] = [
  { unit: '232761-01', ago: 1, coming: applied, unassigned: true, steps: [] },
  { unit: '232701-05', ago: 2, coming: own, steps: [] },
  { unit: '232721-02', ago: 3, coming: police, unassigned: true, steps: [['accepted', 2]] },
  { unit: '232701-05', ago: 6, coming: applied, steps: [['accepted', 5], sitting(3)] },
  { unit: '232761-03', ago: 12, coming: enterprise, steps: [['accepted', 11], sitting(8)] },
  { unit: '232722-05', ago: 48, coming: own, steps: [['accepted', 46], sitting(40)] },
  {
    unit: '232762-01',
    ago: 9,
    coming: applied,
    steps: [
      ['accepted', 8],
      ['escalation-risk', 5, { kind: 'public-security' }],
    ],
  },
  { unit: '232761', ago: 29, coming: delegated, steps: courtPapers(28) },
  { unit: '232701', ago: 30, coming: delegated, steps: courtPapers(29) },
  { unit: '232721', ago: 41, coming: delegated, steps: courtPapers(40) },
  { unit: '232761', ago: 6, coming: summary, steps: courtPapers(5) },
  { unit: '232763', ago: 18, coming: summary, steps: courtPapers(17) },
  { unit: '232700', ago: 50, coming: delegated, steps: [...courtPapers(48), ['extension-agreed', 25, { days: 30 }]] },
  { unit: '232764-02', ago: 14, coming: applied, steps: [['accepted', 13], sitting(10), written(6)] },
  {
    unit: '232701-01',
    ago: 10,
    coming: own,
    steps: [
      ['accepted', 9],
      ['oral-agreement-reached', 7, { content: '双方互不追究' }],
    ],
  },
  {
    unit: '232761',
    ago: 26,
    coming: delegated,
    steps: [...courtPapers(25), written(16), confirmationApplied(8), ['confirmation-accepted', 6]],
  },
  {
    unit: '232722',
    ago: 37,
    coming: delegated,
    steps: [...courtPapers(36), written(26), confirmationApplied(18), ['confirmed', 7]],
  },
  // Nobody has asked yet whether it lasts.
  {
    unit: '232721-02',
    ago: 32,
    coming: applied,
    steps: [['accepted', 31], sitting(27), written(24), ['performed', 15]],
  },
  { unit: '232761-06', ago: 21, coming: applied, steps: [['accepted', 20], sitting(15), ['failed', 4]] },
];
