import { flagOf, type Rule, textOf, textsOf } from '#casework/definition';
import { Refusal } from '#platform/refusals';
import { openingOf } from './facts.js';
import { civilProcedure, invitedMediation, mediationLaw } from './sources.js';

export const noPartyRefused: Rule = {
  says: '当事人一方明确拒绝调解的，不得受理',
  source: mediationLaw('第十七条'),
  refuse: ({ history }) => (history.has('party-refused') ? new Refusal('mediation.party-refused') : undefined),
};

export const otherWaysTold: Rule = {
  says: '不予受理、调解不成或者终止调解的，告知当事人仲裁、行政、司法等其他途径',
  source: mediationLaw('第三条', '第二十六条'),
  refuse: ({ act }) =>
    flagOf(act?.fields ?? {}, 'toldOtherWays') ? undefined : new Refusal('mediation.other-ways-untold'),
};

export const confirmationJoint: Rule = {
  says: '司法确认由全体当事人共同申请',
  source: [mediationLaw('第三十三条'), civilProcedure('第二百零五条')],
  refuse: (situation) => {
    const applicants = textsOf(situation.act?.fields ?? {}, 'applicants');
    const parties = textsOf(openingOf(situation)?.fields ?? {}, 'parties');
    return applicants.length < 2 || parties.some((party) => !applicants.includes(party))
      ? new Refusal('mediation.confirmation-joint')
      : undefined;
  },
};

export const confirmationOfEffective: Rule = {
  says: '调解协议生效后才能申请司法确认',
  source: [mediationLaw('第二十九条', '第三十三条'), invitedMediation('第二十四条')],
  refuse: ({ act, due }) => {
    const confirm = due('pml-judicial-confirm');
    return act && (!confirm || act.occurredOn < confirm.startedBy.on)
      ? new Refusal('mediation.agreement-not-effective')
      : undefined;
  },
};

export const confirmationInTime: Rule = {
  says: '司法确认自调解协议生效之日起三十日内申请',
  source: [mediationLaw('第三十三条'), civilProcedure('第二百零五条')],
  refuse: ({ act, due }) => {
    const dueOn = due('pml-judicial-confirm')?.count.dueOn;
    return act && dueOn && act.occurredOn > dueOn ? new Refusal('mediation.confirmation-late', { dueOn }) : undefined;
  },
};

export const signedInMediation: Rule = {
  says: '签名、盖章在受理之后',
  source: mediationLaw('第二十九条'),
  refuse: ({ act, history }) => {
    const acceptedOn = history.first('accepted')?.on;
    if (!act || !acceptedOn) return undefined;
    const days = ['partiesSignedOn', 'mediatorSignedOn', 'sealedOn'].flatMap(
      (field) => textOf(act.fields, field) ?? [],
    );
    const early = days.find((on) => on < acceptedOn);
    return early ? new Refusal('mediation.signed-before-acceptance', { signedOn: early, acceptedOn }) : undefined;
  },
};

/** Until then the agreement stands: it is performed, or sued on. */
export const newAgreementAfterRejection: Rule = {
  says: '裁定驳回司法确认申请的，才变更原协议或者达成新的调解协议',
  source: civilProcedure('第二百零六条'),
  refuse: ({ history }) =>
    history.last('confirmation-rejected', 'confirmation-applied', 'new-agreement-reached')?.code ===
    'confirmation-rejected'
      ? undefined
      : new Refusal('mediation.agreement-stands'),
};

export const courtReportFirst: Rule = {
  says: '人民法院委派调解的案件，归档前向人民法院报告调解情况',
  source: invitedMediation('第二十六条'),
  refuse: ({ history }) =>
    history.has('court-delegated') && !history.has('reported-to-court')
      ? new Refusal('mediation.court-report-missing')
      : undefined,
};
