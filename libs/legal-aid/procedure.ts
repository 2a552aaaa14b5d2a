import { defineCaseType } from '#casework/definition';
import { actsOfConclusion } from './acts-of-conclusion.js';
import { actsOfHandling } from './acts-of-handling.js';
import { actsOfReview } from './acts-of-review.js';
import { acceptedOn, closedOn, facts, receivedOn } from './facts.js';
import { flags } from './flags.js';
import { toReconsideration } from './hand-over.js';
import { periods } from './periods.js';
import { legalAidLaw } from './sources.js';
import { events, states } from './states.js';

/** Legal aid 法律援助 in both channels: application (examined, granted, assigned) and notice of a court, procuratorate or
 *  police (assigned without examination), with provisional aid, change of lawyer, termination, objection, closing, file and
 *  subsidy. Duty-lawyer help and consultations are no cases: they stand in registers. */
export const legalAid = defineCaseType({
  code: 'legal-aid',
  aliases: ['legal-aid-case'],
  name: '法律援助',
  numberWord: '法援',
  // One version, earlier cases too: the regulations of 2003 are not modelled.
  lawVersions: { 'LAL-2021': { name: '法律援助法（2021）', source: legalAidLaw('第七十一条') } },
  partyRoles: {
    recipient: { name: '受援人', categories: 'recipient-kind' },
    agent: { name: '代为申请人' },
    opposite: { name: '对方当事人' },
    lawyer: { name: '承办律师' },
  },
  states,
  events,
  // Acts of one day are taken in this order: those that stay in a state or lead back stand before those that lead on.
  acts: { ...actsOfReview, ...actsOfHandling, ...actsOfConclusion },
  periods,
  milestones: { receivedOn, acceptedOn, closedOn },
  facts,
  flags,
  handsOver: { reconsideration: toReconsideration },
});
