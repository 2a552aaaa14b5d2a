import type { History, StartEvent } from '#casework/timeline';
import type { LegalDate, PeriodCount } from '#legal-time';

import { refusals } from './conclusions.js';

type DueOf = (period: string) => PeriodCount | undefined;

/** Acts that answer the application within the examination period, so that nothing is deemed. */
const answers: readonly string[] = [...refusals, 'withdrawn'];

/** The day on which an application counts as accepted because the examination period ran out without an answer.
 *  A supplement notice that is still open keeps the day away; an answer after it does not undo it.
 *  @source 行政复议法（2023修订）第三十条第三款 */
export function deemedAcceptanceOn(history: History, dueOf: DueOf): LegalDate | undefined {
  const due = dueOf('arl-examine')?.dueOn;
  if (!due) return undefined;
  const supplement = history.last('supplement-notice-sent', 'supplement-received');
  if (supplement?.code === 'supplement-notice-sent' && supplement.on <= due) return undefined;
  return history.events.some((event) => answers.includes(event.code) && event.on <= due) ? undefined : due;
}

/** Where the clocks of the review start under the law of 2023: the acceptance, but never later than the deemed one,
 *  so that a late notice does not move them.
 *  @source 行政复议法（2023修订）第三十条、第六十二条 */
export function acceptance2023(history: History, dueOf: DueOf): StartEvent | undefined {
  const accepted = history.first('accepted');
  const deemedOn = deemedAcceptanceOn(history, dueOf);
  if (accepted && (deemedOn === undefined || accepted.on <= deemedOn)) return accepted;
  if (deemedOn === undefined) return undefined;
  return { code: 'deemed-accepted', on: deemedOn, derived: '受理审查期限届满，视为受理' };
}
