import { defineCaseType } from '#casework/definition';
import type { LegalDate } from '#legal-time';
import { actsOfConclusion } from './acts-of-conclusion.js';
import { actsOfReceipt } from './acts-of-receipt.js';
import { actsOfReview } from './acts-of-review.js';
import { acceptedOn, closedOn, facts, receivedOn } from './facts.js';
import { periods } from './periods.js';
import { arl2017, arl2023 } from './sources.js';
import { events, states } from './states.js';

/** Administrative reconsideration 行政复议 under the texts of 2017 and 2023: the main line, supplement, refusal,
 *  suspension, extension, withdrawal, termination, decision, service, performance and filing. */
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
  // The order matters: acts of one day are taken in it.
  acts: { ...actsOfReceipt, ...actsOfReview, ...actsOfConclusion },
  periods,
  milestones: { receivedOn, acceptedOn, closedOn },
  facts,
});
