import { textOf } from '#casework/definition';
import type { History } from '#casework/timeline';

/** Grounds on which sixty days of suspension end the case. Stable codes: the two laws number them differently. */
const sixtyDayGrounds = ['applicant-died', 'capacity-lost', 'entity-ended'];

/** Whether a suspension ground is one of those of the sixty-day rule.
 *  @source 行政复议法（2023修订）第四十一条第五项; 实施条例第四十二条第二款 */
export const underSixtyDayRule = (ground: string | null): boolean =>
  ground === null || sixtyDayGrounds.includes(ground);

/** The last suspension, where its ground ends the case after sixty days. */
export function suspensionUnderSixtyDayRule(history: History) {
  const suspended = history.last('suspended');
  return suspended && underSixtyDayRule(textOf(suspended.fields, 'ground')) ? suspended : undefined;
}

/** The last suspension for the review of a normative document. */
export const suspensionForAnnex = (history: History) =>
  history.all('suspended').findLast(({ fields }) => [null, 'annexed-review'].includes(textOf(fields, 'ground')));
