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

/** Its way to the decision, and until it is filed: then it is no open case any more. A party stands under its role. */
export const steps: readonly { act: string; occurredOn: string; fields: FieldValues }[] = [
  {
    act: 'accepted',
    occurredOn: '2023-03-03',
    fields: {
      officers: ['caseworker', 'supervisor'],
      conditions: ['parties', 'interest', 'request', 'in-time', 'scope', 'jurisdiction', 'no-other-procedure'],
    },
  },
  { act: 'copy-sent', occurredOn: '2023-03-06', fields: {} },
  { act: 'copy-received', occurredOn: '2023-03-07', fields: {} },
  {
    act: 'reply-received',
    occurredOn: '2023-03-15',
    fields: { evidenceFiled: true, evidenceList: '现场检查笔录、询问笔录' },
  },
  { act: 'appraisal-started', occurredOn: '2023-03-20', fields: {} },
  { act: 'appraisal-ended', occurredOn: '2023-04-03', fields: {} },
  {
    act: 'decision-made',
    occurredOn: '2023-04-24',
    fields: {
      items: [{ code: 'revoke' }],
      approval: 'head-consent',
      approvedBy: '行政复议机关负责人',
      court: '有管辖权的人民法院',
      findings: '经审理查明的事实，有在卷证据证明',
      reasons: '依照法律规定作出决定',
    },
  },
  { act: 'decision-served', occurredOn: '2023-04-25', fields: { party: 'applicant', method: 'direct' } },
  { act: 'decision-served', occurredOn: '2023-04-25', fields: { party: 'respondent', method: 'direct' } },
  { act: 'filed', occurredOn: '2023-05-08', fields: { fileNumber: '2023-1', officer: 'caseworker' } },
];
