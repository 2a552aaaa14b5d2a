import { textOf, textsOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { openingOf } from './facts.js';

/** A party's clear refusal blocks acceptance. @source 人民调解法第十七条 */
export const partyRefused = ({ history }: Situation): Refusal | undefined =>
  history.has('party-refused') ? new Refusal('mediation.party-refused') : undefined;

/** Judicial confirmation is applied for by all parties together, within thirty days after the agreement took effect.
 *  @source 人民调解法第三十三条; 民事诉讼法（2023修正）第二百零五条 */
export function confirmationJointAndInTime(situation: Situation): Refusal | undefined {
  const { act, due } = situation;
  if (!act) return undefined;
  const applicants = textsOf(act.fields, 'applicants');
  const parties = textsOf(openingOf(situation)?.fields ?? {}, 'parties');
  if (applicants.length < 2 || parties.some((party) => !applicants.includes(party))) {
    return new Refusal('mediation.confirmation-joint');
  }
  const confirm = due('pml-judicial-confirm');
  if (!confirm || act.occurredOn < confirm.startedBy.on) return new Refusal('mediation.agreement-not-effective');
  const dueOn = confirm.count.dueOn;
  return dueOn && act.occurredOn > dueOn ? new Refusal('mediation.confirmation-late', { dueOn }) : undefined;
}

/** Signatures and the seal are given in the mediation, not before it was taken up. */
export function signedInMediation({ act, history }: Situation): Refusal | undefined {
  const acceptedOn = history.first('accepted')?.on;
  if (!act || !acceptedOn) return undefined;
  const days = ['partiesSignedOn', 'mediatorSignedOn', 'sealedOn'].flatMap((field) => textOf(act.fields, field) ?? []);
  const early = days.find((on) => on < acceptedOn);
  return early ? new Refusal('mediation.signed-before-acceptance', { signedOn: early, acceptedOn }) : undefined;
}

/** What a court delegated goes back to it with a report before the file is put away.
 *  @source 特邀调解的规定第二十六条 */
export const courtReportFirst = ({ history }: Situation): Refusal | undefined =>
  history.has('court-delegated') && !history.has('reported-to-court')
    ? new Refusal('mediation.court-report-missing')
    : undefined;
