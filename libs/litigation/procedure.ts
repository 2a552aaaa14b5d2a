import { commonActs, defineCaseType } from '#casework/definition';
import { actsOfAftermath } from './acts-of-aftermath.js';
import { actsOfAnswer } from './acts-of-answer.js';
import { actsOfAppeal, actsOfJudgment, actsOfRetrial } from './acts-of-judgment.js';
import { actsOfReceipt } from './acts-of-receipt.js';
import { actsOfTrial } from './acts-of-trial.js';
import { acceptedOn, closedOn, facts, receivedOn } from './facts.js';
import { flags } from './flags.js';
import { periods } from './periods.js';
import { litigationLaw } from './sources.js';
import { events, open, states } from './states.js';

/** Litigation response 行政应诉: the organ of the bureau is sued. Receipt of the complaint, defence and evidence, the head in
 *  court, judgment, appeal, remand and second instance, effect, performance, retrial and filing. */
export const litigation = defineCaseType({
  code: 'litigation',
  aliases: ['litigation-response', 'litigation-case'],
  name: '行政应诉',
  numberWord: '行诉',
  lawVersions: { 'ALL-2017': { name: '行政诉讼法（2017修正）', source: litigationLaw('第一百零三条') } },
  partyRoles: {
    defendant: { name: '被告（本机关代表的行政机关）' },
    'co-defendant': { name: '共同被告' },
    plaintiff: { name: '原告' },
    'third-party': { name: '第三人' },
    agent: { name: '诉讼代理人' },
  },
  states,
  events,
  // Acts of one day are taken in this order: those that stay in a state or lead back stand before those that lead on.
  acts: {
    ...actsOfReceipt,
    ...commonActs(open, litigationLaw('第三十一条')),
    ...actsOfTrial,
    ...actsOfAppeal,
    ...actsOfAnswer,
    ...actsOfJudgment,
    ...actsOfRetrial,
    ...actsOfAftermath,
  },
  periods,
  milestones: { receivedOn, acceptedOn, closedOn },
  facts,
  flags,
});
