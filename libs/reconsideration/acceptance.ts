import type { History, Situation, StartEvent } from '#casework/timeline';
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

/** The same day as a rule or an act may ask for it; none under the law of 2017. */
export const deemedOn = ({ lawVersion, history, due }: Situation): LegalDate | undefined =>
  lawVersion === 'ARL-2023' ? deemedAcceptanceOn(history, (period) => due(period)?.count) : undefined;

/** Where the clocks of the review start under the law of 2023: the acceptance, but never later than the deemed one,
 *  so that a late notice does not move them; after a refusal the order of the superior to accept.
 *  @source 行政复议法（2023修订）第三十条、第六十二条 */
export function acceptance2023(history: History, dueOf: DueOf): StartEvent | undefined {
  const ordered = history.last('acceptance-ordered');
  if (ordered) return ordered;
  const deemed = deemedAcceptanceOn(history, dueOf);
  const recorded = history.events.find(({ code }) => code === 'accepted' || code === 'deemed-accepted');
  if (recorded && (deemed === undefined || recorded.on <= deemed)) return recorded;
  if (deemed === undefined) return undefined;
  return { code: 'deemed-accepted', on: deemed, derived: '受理审查期限届满，视为受理' };
}

/** The day with which the time to decide on the acceptance was over without an answer. Under the text of 2017 the
 *  application then counts as accepted since its receipt; a supplement asked for in time keeps the day away.
 *  @source 行政复议法（2017修正）第十七条第二款; （2023修订）第三十条第三款 */
export function examinedUntil(situation: Situation): LegalDate | undefined {
  if (situation.lawVersion === 'ARL-2023') return deemedOn(situation);
  const dueOn = situation.due('arl-examine')?.count.dueOn ?? undefined;
  const notice = situation.history.first('supplement-notice-sent');
  return dueOn !== undefined && notice !== undefined && notice.on <= dueOn ? undefined : dueOn;
}

/** Whether the law itself or the superior has accepted the application, so that a notice now only says so. */
export function acceptedByLaw(situation: Situation): boolean {
  const { act, history } = situation;
  const examined = examinedUntil(situation);
  const isLate = act !== undefined && examined !== undefined && act.occurredOn > examined;
  return isLate || history.has('acceptance-ordered');
}
