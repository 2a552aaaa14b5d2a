import type { FieldValues } from '#casework/definition';
import { CaseInTest } from '#casework/testing';
import { flagsOf } from '#casework/timeline';
import { litigation } from './procedure.js';

type Step = readonly [on: string, act: string, fields?: FieldValues];

const joint: Step[] = [
  ['2024-03-04', 'complaint-copy-received', { defendantRole: 'joint', coDefendants: ['co-defendant'] }],
  ['2024-03-05', 'registered'],
];
const sole = (fields: FieldValues = {}): Step[] => [
  ['2024-03-04', 'complaint-copy-received', { defendantRole: 'sole', ...fields }],
  ['2024-03-05', 'registered'],
];
const answered: Step[] = [...sole(), ['2024-03-15', 'evidence-filed'], ['2024-03-15', 'defence-filed']];
const called: Step = ['2024-03-20', 'hearing-notified', { hearingOn: '2024-04-10', courtCalledHead: true }];
const designated: Step = ['2024-04-01', 'head-designated', { rank: 'deputy', identityPaper: true }];
const sitting = (fields: FieldValues): Step => ['2024-04-10', 'hearing-held', fields];
const judged: Step[] = [
  ...answered,
  ['2024-05-20', 'judgment-made'],
  ['2024-05-23', 'judgment-served', { party: 'defendant' }],
];
const bound = (judgment: FieldValues): Step[] => [
  ...answered,
  ['2024-05-20', 'judgment-made', judgment],
  ['2024-05-23', 'judgment-served', { party: 'defendant' }],
  ['2024-05-30', 'appeal-waived', { decision: 'no-appeal' }],
  ['2024-06-11', 'judgment-effective'],
];
const withDuty = bound({ items: ['perform'] });
const withRedo = bound({ items: ['revoked'], redoOrdered: true });
const redone = (fields: FieldValues): Step => ['2024-07-15', 'redone', fields];

/** Each flag with what raises it, and with what takes it away or does not raise it. */
const table: readonly (readonly [flag: string, raised: readonly Step[], mended: readonly Step[]])[] = [
  [
    'suit-out-of-time',
    sole({ actKnownOn: '2023-08-31', suedOn: '2024-03-01' }),
    sole({ actKnownOn: '2023-08-31', suedOn: '2024-02-29' }),
  ],
  [
    'suit-out-of-time',
    sole({ decisionServedOn: '2024-02-05', suedOn: '2024-02-21' }),
    sole({ decisionServedOn: '2024-02-05', suedOn: '2024-02-20' }),
  ],
  [
    'co-defendant-answer-missing',
    [...joint, ['2024-03-12', 'defence-filed', { party: 'defendant' }]],
    [
      ...joint,
      ['2024-03-12', 'defence-filed', { party: 'defendant' }],
      ['2024-03-18', 'defence-filed', { party: 'co-defendant' }],
    ],
  ],
  ['evidence-late', [...sole(), ['2024-03-20', 'evidence-filed']], [...sole(), ['2024-03-19', 'evidence-filed']]],
  [
    'lawyers-only',
    [...answered, ['2024-03-20', 'agent-appointed', { isLawyer: true }]],
    [...answered, ['2024-03-20', 'agent-appointed', { isLawyer: true }], designated],
  ],
  ['head-not-arranged', [...answered, called], [...answered, called, designated]],
  [
    'identity-paper-missing',
    [...answered, ['2024-04-01', 'head-designated', { identityPaper: false }]],
    [
      ...answered,
      ['2024-04-01', 'head-designated', { identityPaper: false }],
      sitting({ headAttended: true, identityPaperFiled: true }),
    ],
  ],
  [
    'head-absent-unexplained',
    [...answered, called, sitting({ staffAttended: true })],
    [...answered, called, ['2024-04-02', 'absence-explained', { proof: true }], sitting({ staffAttended: true })],
  ],
  [
    'head-absent-unexplained',
    [...answered, called, ['2024-04-01', 'head-designated', { identityPaper: false }], sitting({ headAttended: true })],
    [...answered, called, designated, sitting({ headAttended: true })],
  ],
  [
    'absence-unproved',
    [...answered, ['2024-04-02', 'absence-explained', { proof: false }]],
    [...answered, ['2024-04-02', 'absence-explained', { proof: true }]],
  ],
  [
    'head-silent',
    [...answered, designated, sitting({ headAttended: true, headSpoke: false })],
    [...answered, designated, sitting({ headAttended: true, headSpoke: true })],
  ],
  ['nobody-appeared', [...answered, sitting({})], [...answered, sitting({ staffAttended: true })]],
  [
    'lawyer-alone',
    [...answered, sitting({ lawyerAttended: true })],
    [...answered, sitting({ lawyerAttended: true, staffAttended: true })],
  ],
  [
    'appeal-not-filed',
    [...judged, ['2024-05-30', 'appeal-decided']],
    [...judged, ['2024-05-30', 'appeal-decided'], ['2024-06-03', 'appeal-filed']],
  ],
  [
    'appeal-not-filed',
    [...judged, ['2024-05-30', 'appeal-decided']],
    [...judged, ['2024-05-30', 'appeal-decided'], ['2024-06-03', 'appeal-waived', { decision: 'no-appeal' }]],
  ],
  [
    'service-on-others-unknown',
    [...judged, ['2024-06-11', 'judgment-effective']],
    [...judged, ['2024-05-24', 'judgment-served', { party: 'plaintiff' }], ['2024-06-12', 'judgment-effective']],
  ],
  [
    'change-untold',
    [...answered, ['2024-04-08', 'act-changed']],
    [...answered, ['2024-04-08', 'act-changed'], ['2024-04-09', 'court-told-of-change']],
  ],
  [
    'advice-unanswered',
    [...answered, ['2024-04-08', 'judicial-advice-received']],
    [...answered, ['2024-04-08', 'judicial-advice-received'], ['2024-05-06', 'judicial-advice-answered']],
  ],
  ['performance-open', withDuty, [...withDuty, ['2024-07-10', 'performed']]],
  ['performance-open', withRedo, [...withRedo, redone({ sameFactsAndReasons: false })]],
  ['performance-open', withRedo, bound({ items: ['revoked'] })],
  [
    'redo-repeats',
    [...withRedo, redone({ sameFactsAndReasons: true })],
    [...withRedo, redone({ sameFactsAndReasons: false })],
  ],
  [
    'redo-repeats',
    [...withRedo, redone({ sameFactsAndReasons: true })],
    [...withRedo, redone({ sameFactsAndReasons: true, revokedForProcedure: true })],
  ],
];

function flagsAfter(steps: readonly Step[]): string[] {
  const told = new CaseInTest(litigation);
  for (const [on, act, fields] of steps) told.record(on, act, fields);
  return flagsOf(told.timeline());
}

describe('行政应诉: flags', () => {
  it.each(table)('%s', (flag, raised, mended) => {
    expect(flagsAfter(raised)).toContain(flag);
    expect(flagsAfter(mended)).not.toContain(flag);
  });

  it('each of them is shown at work', () => {
    expect([...new Set(table.map(([flag]) => flag))].sort()).toEqual(Object.keys(litigation.flags).sort());
  });

  it('none is up in a case that went as it should', () => {
    const steps: Step[] = [
      ...answered,
      called,
      designated,
      sitting({ headAttended: true, headSpoke: true, staffAttended: true }),
    ];
    expect(flagsAfter(steps)).toEqual([]);
  });
});

describe('行政应诉: one clock for each party', () => {
  it('gives each defendant of the office its own time for the defence', () => {
    const parties = ['first', 'second'].map((id) => ({
      id,
      role: 'defendant',
      kind: 'administrative-organ',
      categories: [],
      fromOutside: false,
    }));
    const plaintiff = { id: 'plaintiff', role: 'plaintiff', kind: 'citizen', categories: [], fromOutside: false };
    const told = new CaseInTest(litigation, [...parties, plaintiff]);
    told.record('2024-03-04', 'complaint-copy-received', { defendantRole: 'sole', defendants: ['first', 'second'] });
    told.record('2024-03-05', 'registered');
    told.record('2024-03-15', 'defence-filed', { party: 'second' });
    const dues = told.timeline().dues('all-defence');
    expect(dues.map(({ party, met }) => [party, met?.on ?? null])).toEqual([
      ['first', null],
      ['second', '2024-03-15'],
    ]);
  });
});
