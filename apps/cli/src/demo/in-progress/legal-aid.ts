import { lists } from '../legal-aid/courses.js';
import type { Opening } from '../legal-aid/openings.js';
import type { OpenRow, OpenStep } from './row.js';

const court: Opening = { organ: 'court', ground: 'full-coverage', stage: 'first-instance' };
const minor: Opening = { organ: 'police', ground: 'minor', stage: 'investigation' };
const family: Opening = {
  caseKind: 'civil',
  matter: 'marriage-family',
  stage: 'first-instance',
  recipients: ['woman'],
};
const injury: Opening = { caseKind: 'civil', matter: 'work-injury', stage: 'arbitration', claim: 6_400_000 };
const wages: Opening = {
  caseKind: 'civil',
  matter: 'labour-remuneration',
  stage: 'first-instance',
  recipients: ['migrant-worker'],
  persons: 3,
  claim: 5_700_000,
};

const forSuit: Opening = {
  caseKind: 'administrative',
  matter: 'other',
  stage: 'first-instance',
  helps: 'litigation open-joint',
};
const forReconsideration: Opening = {
  caseKind: 'administrative',
  matter: 'other',
  stage: 'reconsideration',
  helps: 'reconsideration open-aided',
};

const assigned = (ago: number): OpenStep => [
  'assigned',
  ago,
  { providerKind: 'private-lawyer', firm: lists.firms[0], practiceYears: 6 },
];
const handled = (ago: number): OpenStep[] => [['grant-decided', ago], assigned(ago - 2), ['mandate-signed', ago - 4]];
const closed = (ago: number): OpenStep => [
  'case-closed',
  ago,
  { closureBasis: 'judgment-received', result: 'partly-won' },
];
const refused: OpenStep = ['refused', 12, { ground: 'no-hardship', reasons: '家庭人均收入高于当地标准' }];

/** Open legal-aid cases. */
export const aidInProgress: readonly (OpenRow & { opening: Opening })[] = [
  { unit: '232700', ago: 1, opening: family, unassigned: true, steps: [] },
  { unit: '232761', ago: 5, opening: wages, steps: [] },
  { unit: '232701', ago: 13, opening: injury, unassigned: true, steps: [] },
  { unit: '232761', ago: 1, opening: court, unassigned: true, steps: [] },
  { unit: '232721', ago: 8, opening: court, steps: [] },
  {
    unit: '232722',
    ago: 9,
    opening: injury,
    steps: [['supplement-notice-sent', 7, { items: '补充劳动关系证明', days: 15 }]],
  },
  { unit: '232701', ago: 6, opening: wages, steps: [['provisional-granted', 5, { ground: 'preservation', days: 10 }]] },
  { unit: '232700', ago: 6, opening: family, steps: [['grant-decided', 1]] },
  { unit: '232763', ago: 16, opening: family, steps: [['grant-decided', 11]] },
  { unit: '232700', ago: 4, opening: minor, steps: [assigned(3)] },
  { unit: '232761', ago: 40, opening: wages, steps: handled(36) },
  { unit: '232701', ago: 55, opening: injury, steps: handled(50) },
  { unit: '232764', ago: 33, opening: court, steps: [assigned(32), ['organ-informed', 31], ['mandate-signed', 28]] },
  {
    unit: '232762',
    ago: 45,
    opening: family,
    steps: [...handled(41), ['change-requested', 3, { ground: 'lawyer-unable' }]],
  },
  { unit: '232700', ago: 80, opening: injury, steps: [...handled(76), closed(10)] },
  { unit: '232721', ago: 85, opening: wages, steps: [...handled(80), closed(38), ['file-received', 6]] },
  {
    unit: '232761',
    ago: 88,
    opening: family,
    steps: [...handled(84), closed(40), ['file-received', 30], ['file-accepted', 5]],
  },
  { unit: '232700', ago: 15, opening: family, steps: [refused, ['objection-received', 2]] },
  { unit: '232700', ago: 14, opening: forReconsideration, steps: handled(10) },
  { unit: '232761', ago: 4, opening: forSuit, steps: [] },
];
