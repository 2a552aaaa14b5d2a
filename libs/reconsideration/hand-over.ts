import { type FieldValues, type HandOver, type ItemValue, itemsOf } from '#casework/definition';
import type { History } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { endingOf } from './conclusions.js';
import { servicesOn } from './service.js';

/** Whether an item of the decision leaves the act as it is. */
export const leavesTheAct = ({ code, procedural }: ItemValue): boolean =>
  code === 'uphold' || code === 'reject-request' || (code === 'confirm-illegal' && procedural === true);

/** Whether the decision upholds the act, be it in part: 维持 and 驳回请求, and the finding that it is unlawful for its procedure
 *  alone, which does not change it.
 *  @source 行政诉讼法第二十六条; 行诉解释第二十二条、第一百三十三条、第一百三十四条 */
export const upheld = (history: History): boolean =>
  itemsOf(history.last('decision-made')?.fields ?? {}, 'items').some(leavesTheAct);

/** What a suit that follows needs to know: whom it is brought against, and since when the applicant could sue. A dismissal or a
 *  refusal because the conditions of acceptance were not met is the organ's own act. Where nothing was decided in time the
 *  plaintiff chooses whom to sue: the role is left open.
 *  @source 行政诉讼法第二十六条; 行诉解释第一百三十三条、第一百三十四条 */
export const toLitigation: HandOver = ({ history, parties }): FieldValues | Refusal => {
  const served = servicesOn(history, parties, (role) => role === 'applicant').at(-1)?.on;
  const ending = endingOf(history)?.code;
  const canBeSued = ending === 'decision-made' || ending === 'dismissed' || ending === 'rejected';
  if (canBeSued && served !== undefined) {
    const isJoint = ending === 'decision-made' && upheld(history);
    return { defendantRole: isJoint ? 'joint' : 'reconsideration-organ', decisionServedOn: served };
  }
  const isSilent = history.has('decision-period-lapsed') && (ending === undefined || canBeSued);
  return isSilent ? {} : new Refusal('hand-over.nothing');
};
