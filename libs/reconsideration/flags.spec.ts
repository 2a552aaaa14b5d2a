import type { FieldValues } from '#casework/definition';
import { CaseInTest } from '#casework/testing';
import { flagsOf } from '#casework/timeline';
import { reconsideration } from './procedure.js';

type Told = readonly (readonly [on: string, act: string, fields?: FieldValues])[];

const conditions = ['parties', 'interest', 'request', 'in-time', 'scope', 'jurisdiction', 'no-other-procedure'];
const review: Told = [
  ['2024-03-01', 'application-received', { respondentKinds: ['city-department'] }],
  ['2024-03-06', 'accepted', { conditions }],
];
const ofDecision = (code: string, more: FieldValues = {}): Told => [
  ['2024-04-29', 'decision-made', { items: [{ code, ...more }], withoutOpinions: '当事人均无法取得联系' }],
];
const served: Told = [
  ['2024-05-06', 'decision-served', { party: 'applicant' }],
  ['2024-05-06', 'decision-served', { party: 'respondent' }],
];

/** Whether a flag is up after these acts. */
const isUp = (flag: string, ...told: readonly Told[]): boolean => {
  const case_ = new CaseInTest(reconsideration);
  for (const [on, act, fields] of told.flat()) case_.record(on, act, fields);
  return flagsOf(case_.timeline()).includes(flag);
};

/** What raises each flag, and what mends it. */
const table: readonly [flag: string, raised: readonly Told[], mended: readonly Told[]][] = [
  ['not-served', [review, ofDecision('revoke'), served.slice(0, 1)], [review, ofDecision('revoke'), served]],
  [
    'opinions-not-heard',
    [review],
    [
      review,
      [
        ['2024-03-20', 'opinions-heard', { party: 'applicant' }],
        ['2024-03-20', 'opinions-heard', { party: 'respondent' }],
      ],
    ],
  ],
  [
    'hearing-needed',
    [review, [['2024-03-07', 'marked-complex', { kinds: ['major'] }]]],
    [
      review,
      [
        ['2024-03-07', 'marked-complex', { kinds: ['major'] }],
        ['2024-03-08', 'hearing-notified', { hearingOn: '2024-03-20' }],
        ['2024-03-20', 'hearing-held', { applicantPresent: true, headPresent: true }],
      ],
    ],
  ],
  [
    'hearing-given-up',
    [
      review,
      [
        ['2024-03-08', 'hearing-notified', { hearingOn: '2024-03-20' }],
        ['2024-03-20', 'hearing-held', { applicantPresent: false, headPresent: true }],
      ],
    ],
    [
      review,
      [
        ['2024-03-08', 'hearing-notified', { hearingOn: '2024-03-20' }],
        ['2024-03-20', 'hearing-held', { applicantPresent: false, applicantExcuse: '突发疾病', headPresent: true }],
      ],
    ],
  ],
  [
    'committee-needed',
    [review, [['2024-03-07', 'marked-complex', { kinds: ['technical'] }]]],
    [
      review,
      [
        ['2024-03-07', 'marked-complex', { kinds: ['technical'] }],
        ['2024-03-28', 'committee-consulted', { ground: 'technical' }],
      ],
    ],
  ],
  [
    'reply-late-or-missing',
    // Ten working days from 8 March end on 22 March.
    [
      review,
      [
        ['2024-03-08', 'copy-received'],
        ['2024-03-25', 'reply-received', { evidenceFiled: true, evidenceList: '略' }],
      ],
    ],
    [
      review,
      [
        ['2024-03-08', 'copy-received'],
        ['2024-03-22', 'reply-received', { evidenceFiled: true, evidenceList: '略' }],
      ],
    ],
  ],
  [
    'extension-not-notified',
    [review, [['2024-04-24', 'extension-approved', { days: 10 }]]],
    [
      review,
      [
        ['2024-04-24', 'extension-approved', { days: 10 }],
        ['2024-04-25', 'extension-notified'],
      ],
    ],
  ],
  [
    'annex-not-suspended',
    [review, [['2024-03-20', 'annex-request-received', { ownPower: true }]]],
    [
      review,
      [
        ['2024-03-20', 'annex-request-received', { ownPower: true }],
        ['2024-03-20', 'suspended', { ground: 'annexed-review' }],
      ],
    ],
  ],
  [
    'performance-outstanding',
    [review, ofDecision('revoke'), served, [['2024-06-03', 'not-performed']]],
    [
      review,
      ofDecision('revoke'),
      served,
      [
        ['2024-06-03', 'not-performed'],
        ['2024-06-11', 'performed'],
      ],
    ],
  ],
  [
    'redo-repeats-facts',
    [review, ofDecision('revoke-redo'), served, [['2024-06-03', 'redone', { repeatsFactsAndReasons: true }]]],
    [
      review,
      ofDecision('revoke-redo', { procedural: true } as unknown as FieldValues),
      served,
      [['2024-06-03', 'redone', { repeatsFactsAndReasons: true }]],
    ],
  ],
  [
    'opinion-letter-unanswered',
    [review, [['2024-04-01', 'opinion-letter-issued']]],
    [
      review,
      [
        ['2024-04-01', 'opinion-letter-issued'],
        ['2024-04-03', 'opinion-received'],
        ['2024-05-08', 'opinion-reported'],
      ],
    ],
  ],
  [
    'not-copied-to-superior',
    [review, ofDecision('revoke'), served],
    [review, ofDecision('revoke'), served, [['2024-05-08', 'copied-to-superior', { document: 'decision' }]]],
  ],
  [
    'major-decision-not-filed',
    [
      review.slice(0, 2),
      [
        ['2024-03-07', 'marked-complex', { kinds: ['major'] }],
        ['2024-03-08', 'hearing-notified', { hearingOn: '2024-03-20' }],
        ['2024-03-20', 'hearing-held', { applicantPresent: true, headPresent: true }],
        ['2024-03-28', 'committee-consulted'],
        [
          '2024-04-29',
          'decision-made',
          { items: [{ code: 'revoke' }], withoutOpinions: '当事人均无法取得联系', basedOnHearingRecord: true },
        ],
      ],
    ],
    [review, ofDecision('revoke')],
  ],
];

describe('行政复议: flags', () => {
  it.each(table)('%s is raised, and mended', (flag, raised, mended) => {
    expect([isUp(flag, ...raised), isUp(flag, ...mended)]).toEqual([true, false]);
  });

  it('has a case in the table for every flag', () => {
    expect(table.map(([flag]) => flag)).toEqual(Object.keys(reconsideration.flags));
  });

  it('a missing reply shows in the first act after its period', () => {
    const copied: Told = [['2024-03-08', 'copy-received']];
    expect(isUp('reply-late-or-missing', review, copied)).toBe(false);
    expect(isUp('reply-late-or-missing', review, copied, [['2024-03-25', 'file-inspected']])).toBe(true);
  });

  it('nothing is copied upward under the text of 2017', () => {
    const old: Told = [
      ['2023-03-01', 'application-received', { respondentKinds: ['city-department'] }],
      ['2023-03-06', 'accepted', { conditions }],
      ['2023-04-20', 'decision-made', { items: [{ code: 'revoke' }] }],
      ['2023-04-24', 'decision-served', { party: 'respondent' }],
    ];
    expect(isUp('not-copied-to-superior', old)).toBe(false);
  });
});
