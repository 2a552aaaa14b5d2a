import { flagOf } from '#casework/definition';
import type { CaseEvent, Situation } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { firstOutcomes } from './outcomes.js';
import { isOurs } from './sides.js';

/** The last day for the organ's evidence: the day set in summary procedure, the day after an allowed postponement, otherwise day
 *  15 after the copy of the complaint; undefined while a postponement runs and its cause remains.
 *  @source 行政诉讼法第六十七条; 行诉解释第三十四条、第一百零四条 */
function lastDayOf({ history, due }: Situation): LegalDate | undefined {
  const period = history.has('evidence-postpone-allowed')
    ? 'all-evidence-postponed'
    : history.has('evidence-period-set')
      ? 'all-evidence-summary'
      : 'all-evidence';
  return due(period)?.count.dueOn ?? undefined;
}

const filings = ({ history, parties }: Situation): CaseEvent[] =>
  history.all('evidence-filed').filter((event) => isOurs(event, parties));

/** Evidence of the organ that came behind its last day without the court's permission. It stays on record, and counts as none.
 *  @source 行政诉讼法第三十四条第二款; 行诉解释第三十四条 */
export function lateEvidence(situation: Situation): CaseEvent[] {
  const lastDay = lastDayOf(situation);
  if (lastDay === undefined) return [];
  return filings(situation).filter(({ on, fields }) => on > lastDay && !flagOf(fields, 'courtAllowed'));
}

/** How the organ's evidence stands, as a code of the dictionary `evidence-standing`; null while it may still come.
 *  @source 行政诉讼法第三十四条第二款 */
export function evidenceStandingOf(situation: Situation): string | null {
  const { history } = situation;
  const late = lateEvidence(situation);
  if (filings(situation).some((event) => !late.includes(event))) {
    return history.has('evidence-postpone-allowed') ? 'postponed' : 'in-time';
  }
  return late.length > 0 || history.last(...firstOutcomes) ? 'deemed-none' : null;
}
