import { defineCaseType } from '#casework/definition';
import type { LegalDate } from '#legal-time';
import { actsAfterDecision } from './acts-after-decision.js';
import { actsOfAnnex } from './acts-of-annex.js';
import { actsOfApplication } from './acts-of-application.js';
import { actsOfConclusion } from './acts-of-conclusion.js';
import { actsOfEvidence } from './acts-of-evidence.js';
import { actsOfLaw } from './acts-of-law.js';
import { actsOfLetters } from './acts-of-letters.js';
import { actsOfReceipt } from './acts-of-receipt.js';
import { actsOfReview } from './acts-of-review.js';
import { acceptedOn, closedOn, facts, receivedOn } from './facts.js';
import { flags } from './flags.js';
import { toLitigation } from './hand-over.js';
import { periods } from './periods.js';
import { arl2017, arl2023 } from './sources.js';
import { events, states } from './states.js';

/** Administrative reconsideration 行政复议 under the texts of 2017 and 2023, from the application to the file. */
export const reconsideration = defineCaseType({
  code: 'reconsideration',
  aliases: ['reconsideration-case'],
  name: '行政复议',
  numberWord: '行复',
  // The switch of 2024-01-01: fixed once, by the day of receipt, for the whole life of the case.
  lawVersions: {
    'ARL-2017': { name: '行政复议法（2017修正）', until: '2023-12-31' as LegalDate, source: arl2017('第十七条') },
    'ARL-2023': { name: '行政复议法（2023修订）', from: '2024-01-01' as LegalDate, source: arl2023('第九十条') },
  },
  partyRoles: {
    applicant: { name: '申请人' },
    respondent: { name: '被申请人' },
    'third-party': { name: '第三人' },
    agent: { name: '代理人' },
  },
  states,
  events,
  // The order matters: acts of one day are taken in it, what stays in a state before what leads on.
  acts: {
    ...actsOfApplication,
    ...actsOfAnnex,
    ...actsOfReceipt,
    ...actsOfReview,
    ...actsOfEvidence,
    ...actsOfLetters,
    ...actsOfConclusion,
    ...actsAfterDecision,
    ...actsOfLaw,
  },
  periods,
  milestones: { receivedOn, acceptedOn, closedOn },
  facts,
  flags,
  handsOver: { litigation: toLitigation },
  lawVersionAct: 'law-version-overridden',
});
