import type { CaseEvent, History } from '#casework/timeline';

/** The acts that conclude a review. */
export const conclusions = ['decision-made', 'mediation-concluded', 'dismissed', 'withdrawn', 'terminated'] as const;

/** The acts that answer the application without a review. */
export const refusals = ['rejected', 'redirected', 'forwarded', 'supplement-lapsed'] as const;

/** Everything after which there is nothing left to review. */
export const endings = [...conclusions, ...refusals] as const;

/** The act that has ended the case; none where the superior has since ordered the organ to accept the application. */
export function endingOf(history: History): CaseEvent | undefined {
  const last = history.last(...endings, 'acceptance-ordered');
  return last?.code === 'acceptance-ordered' ? undefined : last;
}
