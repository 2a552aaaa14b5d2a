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

/** The body that opens a suit of 王样本 against a prefecture's government on 2024-05-13. */
export const suit = (fields: object) => ({
  type: 'litigation',
  act: 'complaint-copy-received',
  occurredOn: '2024-05-13',
  fields: {
    court: '样本区人民法院',
    courtCaseNumber: '（2024）黑2701行初1号',
    plaintiffs: ['甲'],
    defendants: ['政府'],
    actSued: '行政复议决定',
    claims: '撤销复议决定',
    compensationClaimed: false,
    normativeReview: false,
    ...fields,
  },
  parties: [
    { ref: '甲', role: 'plaintiff', kind: 'citizen', name: '王样本' },
    { ref: '政府', role: 'defendant', kind: 'administrative-organ', name: '样本行署' },
  ],
});
