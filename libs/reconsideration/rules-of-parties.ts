import { type Rule, textOf, textsOf } from '#casework/definition';
import { Refusal } from '#platform/refusals';
import { judged } from './judged.js';
import { applicantsOf } from './review.js';
import { arl2023, regulations } from './sources.js';

export const fewRepresentatives: Rule = {
  says: '代表人从现有申请人中推选，不超过五名',
  source: [regulations('第八条'), arl2023('第十五条')],
  refuse: (situation) => {
    const chosen = textsOf(judged(situation).fields, 'representatives');
    const applicants = applicantsOf(situation.history);
    return chosen.length <= 5 && chosen.every((party) => applicants.includes(party))
      ? undefined
      : new Refusal('representatives.wrong');
  },
};

const concernsAnApplicant = {
  source: [regulations('第三十八条'), arl2023('第十四条')],
  refuse: (situation) => {
    const party = textOf(judged(situation).fields, 'party') ?? '';
    return applicantsOf(situation.history).includes(party) ? undefined : new Refusal('party.no-applicant');
  },
} satisfies Omit<Rule, 'says'>;

export const anApplicantWithdraws: Rule = { says: '撤回申请的，须是本案现有的申请人', ...concernsAnApplicant };

export const anApplicantIsSucceeded: Rule = { says: '被承受的，须是本案现有的申请人', ...concernsAnApplicant };

export const othersGoOn: Rule = {
  says: '还有其他申请人的，一名申请人撤回不终止复议；只有一名申请人的，登记准予撤回、终止复议',
  source: [regulations('第三十八条'), arl2023('第四十一条')],
  refuse: ({ history }) => (applicantsOf(history).length > 1 ? undefined : new Refusal('withdrawal.last-applicant')),
};

export const newApplicant: Rule = {
  says: '承受申请人资格的，是尚未参加本案的人',
  source: arl2023('第十四条'),
  refuse: (situation) => {
    const successor = textOf(judged(situation).fields, 'successor') ?? '';
    return applicantsOf(situation.history).includes(successor) ? new Refusal('succession.same-party') : undefined;
  },
};
