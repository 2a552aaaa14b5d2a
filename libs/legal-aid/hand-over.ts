import type { FieldValues, HandOver } from '#casework/definition';
import { Refusal } from '#platform/refusals';

const decisions: Readonly<Record<string, string>> = {
  refused: '司法行政部门对不予法律援助决定的维持决定',
  terminated: '司法行政部门对终止法律援助决定的维持决定',
};

/** What a reconsideration application against an upheld refusal or termination takes over: the act complained of and the day
 *  it was made. The way to reconsideration opens only with the bureau's decision to uphold.
 *  @source 法律援助法第四十九条第三款 */
export const toReconsideration: HandOver = ({ history }): FieldValues | Refusal => {
  const upheld = history.last('objection-upheld');
  const decision = history.last('refused', 'terminated');
  if (upheld === undefined || decision === undefined) return new Refusal('hand-over.nothing');
  return { actComplained: decisions[decision.code], actDoneOn: upheld.on };
};
