import type { CaseView } from '#casework';

/** What the forms of a reconsideration case ask for, as officers fill them in. */
export const acceptance = {
  officers: ['caseworker', 'supervisor'],
  conditions: ['parties', 'interest', 'request', 'in-time', 'scope', 'jurisdiction', 'no-other-procedure'],
};

/** A decision with the head's consent. */
export const decision = (...codes: string[]) => ({
  items: codes.map((code) => ({ code })),
  approval: 'head-consent',
  approvedBy: '行政复议机关负责人',
  court: '样本市人民法院',
  findings: '经审理查明',
  reasons: '依照法律规定',
});

export const opinions = (party: string) => ({ party, means: 'in-person', content: '坚持复议请求' });

/** Both sides are told in writing of a suspension and of its end. */
export const bothSides = ({ parties }: CaseView) => ({
  notified: parties.filter(({ role }) => ['applicant', 'respondent'].includes(role)).map(({ id }) => id),
});

export const filing = { fileNumber: '复议卷〔2024〕1', officer: 'caseworker' };

export const partyOf = ({ parties }: CaseView, role: string): string =>
  parties.find((party) => party.role === role)?.id as string;

/** What an act is told where a journey says nothing else. */
export const formalities: Readonly<Record<string, object>> = {
  accepted: acceptance,
  'supplement-notice-sent': { consequenceTold: true },
  rejected: { rightsTold: true },
  'extension-approved': { approvedBy: '负责人' },
  'law-version-overridden': { approvedBy: 'supervisor' },
  filed: filing,
};
