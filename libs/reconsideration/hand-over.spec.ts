import type { FieldValues } from '#casework/definition';
import { CaseInTest } from '#casework/testing';
import { Refusal } from '#platform/refusals';
import { reconsideration } from './procedure.js';

type Told = readonly (readonly [on: string, act: string, fields?: FieldValues])[];

const conditions = ['parties', 'interest', 'request', 'in-time', 'scope', 'jurisdiction', 'no-other-procedure'];
const review: Told = [
  ['2024-03-01', 'application-received'],
  ['2024-03-06', 'accepted', { conditions }],
  ['2024-03-22', 'reply-received', { evidenceFiled: true, evidenceList: '略' }],
];
const decided = (...items: { code: string; procedural?: boolean }[]): Told => [
  ...review,
  [
    '2024-04-29',
    'decision-made',
    { items: items as unknown as [], withoutOpinions: '当事人均无法取得联系', notMoreUnfavourable: true },
  ],
];
const toApplicant = ['2024-05-06', 'decision-served', { party: 'applicant' }] as const;
const toRespondent = ['2024-05-10', 'decision-served', { party: 'respondent' }] as const;

/** What the case hands over to a suit, or the code of the refusal. */
function handedOver(told: Told): unknown {
  const case_ = new CaseInTest(reconsideration);
  for (const [on, act, fields] of told) case_.record(on, act, fields);
  const answer = reconsideration.handsOver['litigation']?.(case_.timeline());
  return answer instanceof Refusal ? answer.code : answer;
}

const joint = { defendantRole: 'joint', decisionServedOn: '2024-05-06' };
const alone = { defendantRole: 'reconsideration-organ', decisionServedOn: '2024-05-06' };

describe('行政复议: what a suit that follows is told (行政诉讼法第二十六条; 行诉解释第一百三十三条、第一百三十四条)', () => {
  it.each<[string, Told, unknown]>([
    ['维持: joint defendants', [...decided({ code: 'uphold' }), toApplicant, toRespondent], joint],
    ['驳回请求 counts as upheld', [...decided({ code: 'reject-request' }), toApplicant], joint],
    ['变更: the organ of reconsideration alone', [...decided({ code: 'change' }), toApplicant], alone],
    ['撤销: the organ of reconsideration alone', [...decided({ code: 'revoke' }), toApplicant], alone],
    ['both: joint', [...decided({ code: 'revoke-part' }, { code: 'uphold' }), toApplicant], joint],
    ['确认违法 changes the act', [...decided({ code: 'confirm-illegal' }), toApplicant], alone],
    [
      '确认违法 for the procedure alone does not (行诉解释第二十二条)',
      [...decided({ code: 'confirm-illegal', procedural: true }), toApplicant],
      joint,
    ],
    ['驳回申请 for want of the conditions', [...review, ['2024-04-01', 'dismissed'], toApplicant], alone],
    [
      '不予受理',
      [['2024-03-01', 'application-received'], ['2024-03-07', 'rejected', { rightsTold: true }], toApplicant],
      alone,
    ],
    [
      'a public notice takes effect after thirty days',
      [
        ...decided({ code: 'uphold' }),
        ['2024-05-06', 'decision-served', { party: 'applicant', method: 'public-notice', noticeReason: '下落不明' }],
      ],
      { defendantRole: 'joint', decisionServedOn: '2024-06-05' },
    ],
    ['no decision in time: the role is open', [...review, ['2024-05-06', 'decision-period-lapsed']], {}],
    ['under review: nothing yet', review, 'hand-over.nothing'],
    ['decided, but not served: nothing yet', decided({ code: 'uphold' }), 'hand-over.nothing'],
    ['served on the respondent only: nothing yet', [...decided({ code: 'uphold' }), toRespondent], 'hand-over.nothing'],
    [
      '调解结案: nothing',
      [...review, ['2024-04-01', 'mediation-started'], ['2024-04-15', 'mediation-concluded'], toApplicant],
      'hand-over.nothing',
    ],
    [
      'withdrawn: nothing',
      [...review, ['2024-04-15', 'withdrawn', { trueWill: true }], toApplicant],
      'hand-over.nothing',
    ],
  ])('%s', (_, told, expected) => {
    expect(handedOver(told)).toEqual(expected);
  });
});
