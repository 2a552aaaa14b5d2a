import { defineCaseType } from '#casework/definition';
import { actsOfAgreement } from './acts-of-agreement.js';
import { actsOfMediation } from './acts-of-mediation.js';
import { acceptedOn, closedOn, facts, receivedOn } from './facts.js';
import { flags } from './flags.js';
import { periods } from './periods.js';
import { mediationLaw } from './sources.js';
import { events, states } from './states.js';

/** People's mediation 人民调解: six sources, acceptance with consent, sittings, written or oral agreement, judicial
 *  confirmation, performance, visits and filing, with the periods of the courts' delegation and entrustment. */
export const mediation = defineCaseType({
  code: 'mediation',
  aliases: ['peoples-mediation', 'mediation-case'],
  name: '人民调解',
  numberWord: '人调',
  lawVersions: { 'PML-2010': { name: '人民调解法（2010）', source: mediationLaw('第三十五条') } },
  partyRoles: { party: { name: '当事人' }, agent: { name: '代理人' } },
  states,
  events,
  // Acts of one day are taken in this order: those that stay in a state or lead back stand before those that lead on.
  acts: { ...actsOfMediation, ...actsOfAgreement },
  periods,
  milestones: { receivedOn, acceptedOn, closedOn },
  facts,
  flags,
});
