import { textOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { deemedAcceptanceOn } from './acceptance.js';
import { underSixtyDayRule } from './periods.js';

/** Once an application is deemed accepted it can only be dismissed, no longer refused.
 *  @source 行政复议法（2023修订）第三十条、第三十三条 */
export function notAfterDeemedAcceptance({ lawVersion, history, act, due }: Situation): Refusal | undefined {
  if (lawVersion !== 'ARL-2023' || !act) return undefined;
  const deemedOn = deemedAcceptanceOn(history, (period) => due(period)?.count);
  return deemedOn && act.occurredOn > deemedOn
    ? new Refusal('refusal.after-deemed-acceptance', { deemedOn })
    : undefined;
}

/** A supplement notice has to come before the application is deemed accepted: it cannot undo that.
 *  @source 行政复议法（2023修订）第三十条第三款、第三十一条第一款 */
export function supplementInTime({ lawVersion, history, act, due }: Situation): Refusal | undefined {
  if (!act) return undefined;
  const deemedOn = lawVersion === 'ARL-2023' ? deemedAcceptanceOn(history, (period) => due(period)?.count) : undefined;
  if (deemedOn && act.occurredOn > deemedOn) return new Refusal('supplement.after-deemed-acceptance', { deemedOn });
  const isSecond = history.has('supplement-notice-sent') && textOf(act.fields, 'secondNoticeReason') === null;
  return isSecond ? new Refusal('supplement.once') : undefined;
}

/** An application is abandoned only when the period of the notice has run out.
 *  @source 行政复议法（2023修订）第三十一条第二款; 实施条例第二十九条 */
export function supplementLapsed({ act, due }: Situation): Refusal | undefined {
  const dueOn = due('arl-supplement')?.count.dueOn;
  return act && (!dueOn || act.occurredOn <= dueOn)
    ? new Refusal('supplement.not-lapsed', { dueOn: dueOn ?? '尚未起算' })
    : undefined;
}

/** An obstacle to the application is told with its end: until then the period does not run on. */
export const obstacleComplete = ({ act }: Situation): Refusal | undefined =>
  act && textOf(act.fields, 'obstacleFrom') !== null && textOf(act.fields, 'obstacleUntil') === null
    ? new Refusal('application.obstacle-open')
    : undefined;

/** What stops the clock ends only after it began, and begins only once at a time. */
export const stopInOrder =
  (start: string, end: string) =>
  ({ act, history, type }: Situation): Refusal | undefined => {
    const isOpen = history.last(start, end)?.code === start;
    const name = type.acts[start]?.name ?? start;
    if (act?.code === start) return isOpen ? new Refusal('stop.open', { start: name }) : undefined;
    return isOpen ? undefined : new Refusal('stop.not-open', { start: name });
  };

/** While an appraisal, an inspection or talks on jurisdiction are under way nothing is decided.
 *  @source 行政复议法实施条例第三十条、第三十四条、第三十七条 */
export function noOpenStop({ history, type }: Situation): Refusal | undefined {
  const pairs = [
    ['appraisal-started', 'appraisal-ended'],
    ['inspection-started', 'inspection-ended'],
    ['jurisdiction-talks-started', 'jurisdiction-settled'],
  ] as const;
  const open = pairs.find(([start, end]) => history.last(start, end)?.code === start);
  return open && new Refusal('stop.open', { start: type.acts[open[0]]?.name ?? open[0] });
}

/** Only a decision or a mediation document is performed. @source 行政复议法（2023修订）第七十七条 */
export const somethingToPerform = ({ history }: Situation): Refusal | undefined =>
  history.has('decision-made') || history.has('mediation-concluded') ? undefined : new Refusal('performance.nothing');

/** An extension is approved before the period ends. The law caps the total at thirty days, which the field does; that it
 *  is given once is a convention of this project.
 *  @source 行政复议法（2023修订）第六十二条第一款; （2017修正）第三十一条第一款 */
export function extensionInTime({ act, due, history }: Situation): Refusal | undefined {
  const decide = due('arl-decide');
  if (!act || !decide) return undefined;
  const dueOn = decide.count.dueOn;
  if (dueOn !== null && act.occurredOn > dueOn) return new Refusal('extension.too-late', { dueOn });
  return history.has('extension-approved') ? new Refusal('extension.once') : undefined;
}

/** Termination because of the length of a suspension needs sixty full days on a ground that the rule names.
 *  @source 行政复议法（2023修订）第四十一条第五项; 实施条例第四十二条第二款 */
export function sixtyDaysOver({ act, history, due, state }: Situation): Refusal | undefined {
  if (!act || textOf(act.fields, 'ground') !== 'suspended-sixty-days') return undefined;
  if (state !== 'suspended') return new Refusal('suspension.not-suspended');
  const ground = textOf(history.last('suspended')?.fields ?? {}, 'ground');
  if (!underSixtyDayRule(ground)) return new Refusal('suspension.ground-excluded', { ground: ground ?? '' });
  const until = due('arl-suspend-terminate')?.count.dueOn;
  return until && act.occurredOn > until ? undefined : new Refusal('suspension.sixty-days', { until: until ?? '' });
}
