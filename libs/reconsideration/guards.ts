import { numberOf, textOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { deemedAcceptanceOn } from './acceptance.js';
import { underSixtyDayRule } from './periods.js';

/** In all, however it is split. @source 行政复议法（2023修订）第六十二条第一款; （2017修正）第三十一条第一款 */
const EXTENSION_CAP = 30;

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
  if (lawVersion !== 'ARL-2023' || !act) return undefined;
  const deemedOn = deemedAcceptanceOn(history, (period) => due(period)?.count);
  return deemedOn && act.occurredOn > deemedOn
    ? new Refusal('supplement.after-deemed-acceptance', { deemedOn })
    : undefined;
}

/** An extension is approved before the period ends and lengthens it by thirty days at most.
 *  @source 行政复议法（2023修订）第六十二条第一款; （2017修正）第三十一条第一款 */
export function extensionInTime({ act, due, history }: Situation): Refusal | undefined {
  const decide = due('arl-decide');
  if (!act || !decide) return undefined;
  const dueOn = decide.count.dueOn;
  if (dueOn !== null && act.occurredOn > dueOn) return new Refusal('extension.too-late', { dueOn });
  const used = history.all('extension-approved').reduce((sum, each) => sum + (numberOf(each.fields, 'days') ?? 0), 0);
  return used + (numberOf(act.fields, 'days') ?? 0) > EXTENSION_CAP
    ? new Refusal('extension.cap', { cap: EXTENSION_CAP, used })
    : undefined;
}

/** Termination because of the length of a suspension needs sixty full days on a ground that the rule names.
 *  @source 行政复议法（2023修订）第四十一条第五项; 实施条例第四十二条第二款 */
export function sixtyDaysOver({ act, history, due }: Situation): Refusal | undefined {
  if (!act || textOf(act.fields, 'ground') !== 'suspended-sixty-days') return undefined;
  const ground = textOf(history.last('suspended')?.fields ?? {}, 'ground');
  if (!underSixtyDayRule(ground)) return new Refusal('suspension.ground-excluded', { ground: ground ?? '' });
  const until = due('arl-suspend-terminate')?.count.dueOn;
  return until && act.occurredOn > until ? undefined : new Refusal('suspension.sixty-days', { until: until ?? '' });
}
