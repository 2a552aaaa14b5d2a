import { numberOf, textOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';

/** Years of practice that a life, death or death-review case asks for. @source 法律援助法第二十六条 */
const REQUIRED_YEARS = 3;

const gravestGrounds = ['life-or-death', 'death-review'];
const hardshipGrounds = ['no-hardship', 'means-changed'];
const lawyers = ['agency-lawyer', 'private-lawyer', 'volunteer'];

/** A notified defence is neither refused nor ended for want of hardship.
 *  @source 法律援助法第二十五条、第二十八条、第三十六条 */
export function noHardshipCheck({ history, act }: Situation): Refusal | undefined {
  const ground = textOf(act?.fields ?? {}, 'ground') ?? '';
  return history.has('organ-notice-received') && hardshipGrounds.includes(ground)
    ? new Refusal('legal-aid.no-hardship-check')
    : undefined;
}

/** An application counts as withdrawn only when the period set in the notice has run out.
 *  @source 法律援助法第四十三条第二款 */
export function supplementLapsed({ act, due }: Situation): Refusal | undefined {
  const dueOn = due('lal-supplement')?.count.dueOn;
  return act && (!dueOn || act.occurredOn <= dueOn)
    ? new Refusal('supplement.not-lapsed', { dueOn: dueOn ?? '尚未起算' })
    : undefined;
}

/** Who may face life or death, and the defendant of a death review, gets a lawyer with three years of practice; years
 *  that are not stated do not count.
 *  @source 法律援助法第二十六条 */
export function lawyerExperience({ history, act }: Situation): Refusal | undefined {
  const ground = textOf(history.first('organ-notice-received')?.fields ?? {}, 'ground');
  if (!act || ground === null || !gravestGrounds.includes(ground)) return undefined;
  const isLawyer = lawyers.includes(textOf(act.fields, 'providerKind') ?? '');
  return isLawyer && (numberOf(act.fields, 'practiceYears') ?? 0) >= REQUIRED_YEARS
    ? undefined
    : new Refusal('legal-aid.lawyer-experience');
}
