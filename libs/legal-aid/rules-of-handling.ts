import { flagOf, numberOf, type Rule, textOf } from '#casework/definition';
import type { CaseEvent, History } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { isNotified, openingFields } from './opening.js';
import { criminalAidRules, legalAidLaw } from './sources.js';

/** Years of practice that a life, death or death-review case asks for. @source 法律援助法第二十六条 */
export const REQUIRED_YEARS = 3;

const gravestGrounds = ['life-or-death', 'death-review'];
/** Notices that ask for no defence. */
const ofOthers = ['representation', 'compulsory-treatment'];
const lawyers = ['agency-lawyer', 'private-lawyer'];

/** Life or death is at stake, on whatever ground the aid is given, or the defence is one of a death review. */
function isGravest(history: History): boolean {
  const told = openingFields(history);
  const ground = isNotified(history) ? (textOf(told, 'ground') ?? '') : null;
  const defends = ground === null ? textOf(told, 'matter') === 'criminal-defence' : !ofOthers.includes(ground);
  const reviewed = defends && textOf(told, 'stage') === 'death-review';
  return reviewed || flagOf(told, 'lifeOrDeath') || gravestGrounds.includes(ground ?? '');
}

/** Years that are not stated do not count. */
export const lawyerExperience: Rule = {
  says: '可能判处无期徒刑、死刑的案件和死刑复核案件，指派具有三年以上相关执业经历的律师',
  source: legalAidLaw('第二十六条'),
  refuse: ({ history, act }) => {
    if (!act || !isGravest(history)) return undefined;
    const isLawyer = lawyers.includes(textOf(act.fields, 'providerKind') ?? '');
    return isLawyer && (numberOf(act.fields, 'practiceYears') ?? 0) >= REQUIRED_YEARS
      ? undefined
      : new Refusal('legal-aid.lawyer-experience');
  },
};

export const providerNamed: Rule = {
  says: '指派须写明承办人员或者其所属机构',
  source: legalAidLaw('第三十六条', '第四十三条'),
  refuse: ({ act }) =>
    textOf(act?.fields ?? {}, 'lawyer') === null && textOf(act?.fields ?? {}, 'firm') === null
      ? new Refusal('legal-aid.provider-unnamed')
      : undefined,
};

export const oneSideOnly: Rule = {
  says: '同一案件中，承办人员不得同时为双方当事人提供法律服务',
  source: legalAidLaw('第四十六条'),
  refuse: ({ act }) => (flagOf(act?.fields ?? {}, 'actsForOpposite') ? new Refusal('legal-aid.both-sides') : undefined),
};

export const goodReasonToDecline: Rule = {
  says: '承办人员无正当理由，不得拒绝、拖延或者终止提供法律援助',
  source: legalAidLaw('第四十六条'),
  refuse: ({ act }) =>
    flagOf(act?.fields ?? {}, 'goodReason') ? undefined : new Refusal('legal-aid.lawyer-may-not-decline'),
};

const isRefusedDefence = ({ code, fields }: CaseEvent): boolean =>
  code === 'change-requested' && textOf(fields, 'ground') === 'defence-refused';

/** Whether the request to be answered is the second refusal of an assigned lawyer in a notified case. */
export function isSecondRefusal(history: History): boolean {
  const asked = history.last('change-requested', 'lawyer-declined');
  const refused = history.all('change-requested').filter(isRefusedDefence);
  return isNotified(history) && asked !== undefined && isRefusedDefence(asked) && refused.length > 1;
}

/** The answer of the organ to the request that waits, if it has come. */
function organAgreed(history: History): boolean | undefined {
  const last = history.last('change-requested', 'lawyer-declined', 'organ-decision-received');
  return last?.code === 'organ-decision-received' ? flagOf(last.fields, 'agreed') : undefined;
}

export const organAgreedToChange: Rule = {
  says: '通知辩护的受援人再次拒绝指派的律师，经办案机关同意才能更换',
  source: criminalAidRules('第十五条'),
  refuse: ({ history }) =>
    isSecondRefusal(history) && organAgreed(history) !== true
      ? new Refusal('legal-aid.second-refusal', { decision: '同意' })
      : undefined,
};

export const organRefusedChange: Rule = {
  says: '通知辩护的受援人再次拒绝指派的律师，办案机关决定不同意才能不予更换',
  source: criminalAidRules('第十五条'),
  refuse: ({ history }) =>
    isSecondRefusal(history) && organAgreed(history) !== false
      ? new Refusal('legal-aid.second-refusal', { decision: '不同意' })
      : undefined,
};

export const subsidyStandard: Rule = {
  says: '办案补贴按结案之日施行的标准支付',
  source: legalAidLaw('第五十二条'),
  refuse: ({ history, act }) => {
    // Where the aid was terminated, the case ended with that.
    const closedOn = history.last('case-closed', 'terminated')?.on;
    const standardOn = textOf(act?.fields ?? {}, 'standardOn');
    return closedOn !== undefined && standardOn !== closedOn
      ? new Refusal('legal-aid.subsidy-standard', { standardOn: standardOn ?? '', closedOn })
      : undefined;
  },
};
