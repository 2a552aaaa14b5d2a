/** The acts that conclude a review. */
export const conclusions = ['decision-made', 'mediation-concluded', 'dismissed', 'withdrawn', 'terminated'] as const;

/** The acts that answer the application without a review. */
export const refusals = ['rejected', 'redirected', 'forwarded', 'supplement-lapsed'] as const;

/** Everything after which there is nothing left to review. */
export const endings = [...conclusions, ...refusals] as const;
