import { flagOf, type Rule, textOf, textsOf } from '#casework/definition';
import type { History } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { applications, openingOf } from './facts.js';
import { civilProcedure, invitedMediation, mediationLaw } from './sources.js';

/** Whether a party refuses mediation, by what it said last: by itself, or when it was asked. Who is not named is the other
 *  party, whichever that is. */
export function someoneRefuses(history: History): boolean {
  const refusing = new Set<string>();
  for (const { code, fields } of history.all('party-refused', 'other-party-asked')) {
    const party = textOf(fields, 'party');
    if (code === 'party-refused' || fields['agrees'] === false) refusing.add(party ?? '');
    else if (flagOf(fields, 'agrees')) {
      if (party === null) refusing.clear();
      else for (const each of [party, '']) refusing.delete(each);
    }
  }
  return refusing.size > 0;
}

export const noPartyRefused: Rule = {
  says: '当事人一方明确拒绝调解的，不得受理',
  source: mediationLaw('第十七条'),
  refuse: ({ history }) => (someoneRefuses(history) ? new Refusal('mediation.party-refused') : undefined),
};

export const everyPartyConsents: Rule = {
  says: '受理须经全体当事人同意',
  source: mediationLaw('第十七条'),
  refuse: (situation) => {
    const consents = textsOf(situation.act?.fields ?? {}, 'consents');
    const parties = textsOf(openingOf(situation)?.fields ?? {}, 'parties');
    return parties.some((party) => !consents.includes(party)) ? new Refusal('mediation.consent-missing') : undefined;
  },
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

const rejections = ['confirmation-rejected', 'oral-confirmation-rejected'];

/** Until then the agreement stands: it is performed, or sued on. */
export const newAgreementAfterRejection: Rule = {
  says: '裁定驳回司法确认申请的，才变更原协议或者达成新的调解协议',
  source: civilProcedure('第二百零六条'),
  refuse: ({ history }) =>
    rejections.some((code) => history.last(...rejections, ...applications, 'new-agreement-reached')?.code === code)
      ? undefined
      : new Refusal('mediation.agreement-stands'),
};

export const courtReportFirst: Rule = {
  says: '人民法院委派、委托调解的案件，归档前向人民法院报告调解情况',
  source: invitedMediation('第二十六条'),
  refuse: ({ history }) =>
    (history.has('court-delegated') || history.has('court-entrusted')) && !history.has('reported-to-court')
      ? new Refusal('mediation.court-report-missing')
      : undefined,
};
