import type { FieldValues } from '#casework/definition';

/** The opening of a reconsideration case, as a client sends it. */
export const application = () => ({
  type: 'reconsideration',
  act: 'application-received',
  occurredOn: '2023-03-01',
  fields: {
    channel: 'post',
    applicants: ['applicant'],
    respondents: ['respondent'],
    respondentKinds: ['county-department'],
    matters: ['penalty'],
    field: 'market',
    knownOn: '2023-02-10',
    handler: 'caseworker',
  },
  parties: [
    { ref: 'applicant', role: 'applicant', kind: 'citizen', name: '测试申请人' },
    { ref: 'respondent', role: 'respondent', kind: 'administrative-organ', name: '测试市场监督管理局' },
  ],
});

/** Its way to the decision. */
export const steps: readonly { act: string; occurredOn: string; fields: FieldValues }[] = [
  { act: 'accepted', occurredOn: '2023-03-03', fields: {} },
  { act: 'copy-sent', occurredOn: '2023-03-06', fields: {} },
  { act: 'copy-received', occurredOn: '2023-03-07', fields: {} },
  { act: 'reply-received', occurredOn: '2023-03-15', fields: { evidenceFiled: true } },
  { act: 'suspended', occurredOn: '2023-03-20', fields: { ground: 'other-case' } },
  { act: 'resumed', occurredOn: '2023-04-03', fields: {} },
  { act: 'decision-made', occurredOn: '2023-04-24', fields: { items: [{ code: 'revoke' }] } },
];
