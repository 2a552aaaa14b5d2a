/** The body that opens a reconsideration case of 王样本 against a county's police, with some of it changed. */
export function application(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'reconsideration',
    act: 'application-received',
    occurredOn: '2024-03-01',
    fields: applicationFields(),
    parties: parties(),
    ...changes,
  };
}

export const applicationFields = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  channel: 'in-person',
  applicants: ['甲'],
  respondents: ['乙'],
  respondentKinds: ['county-department'],
  matters: ['penalty'],
  field: 'public-security',
  ...changes,
});

export const parties = (applicant = '王样本', respondent = '样本县公安局'): Record<string, unknown>[] => [
  { ref: '甲', role: 'applicant', kind: 'citizen', name: applicant },
  { ref: '乙', role: 'respondent', kind: 'administrative-organ', name: respondent },
];
