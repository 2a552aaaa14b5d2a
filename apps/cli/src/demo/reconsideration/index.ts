import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { repeat } from '../random.js';
import { application } from './complaints.js';
import {
  abandoned,
  decided,
  dismissed,
  duplicate,
  type Ending,
  forwarded,
  mediated,
  redirected,
  rejected,
  type Tale,
  terminated,
  terminatedAfterSixtyDays,
  withdrawn,
  withdrawnBeforeAcceptance,
} from './endings.js';

interface Row {
  /** The number of the row in seed-records.md section 2; noise has its own. */
  id: string;
  unit: 'prefecture' | 'counties' | 'each-county';
  cases: readonly (readonly [count: number, ending: Ending])[];
  received: readonly [string, string];
  closed: readonly [string, string];
}

const firstHalf = ['2023-01-03', '2023-06-30'] as const;
const toSeptember = ['2023-01-03', '2023-09-20'] as const;
const toNovember = ['2023-01-04', '2023-11-29'] as const;
const early2024 = ['2024-01-03', '2024-02-08'] as const;
const never = ['9999-12-31', '9999-12-31'] as const;

/** The cases of 2023 that the annual report counts. Under the text of 2017 receipt is acceptance. */
const counted: readonly Row[] = [
  {
    id: 'R1',
    unit: 'prefecture',
    received: toSeptember,
    closed: toNovember,
    cases: [
      [1, decided(['revoke', 'compensation'])],
      [3, decided(['revoke'])],
      [1, decided(['revoke'], { thirdParty: '北疆红山特产品有限公司' })],
      [2, decided(['order-perform'])],
    ],
  },
  { id: 'R2', unit: 'prefecture', received: toSeptember, closed: toNovember, cases: [[3, mediated]] },
  { id: 'R3', unit: 'prefecture', received: toSeptember, closed: toNovember, cases: [[2, decided(['uphold'])]] },
  {
    id: 'R4',
    unit: 'prefecture',
    received: ['2023-11-08', '2023-11-24'],
    closed: early2024,
    cases: [
      [3, decided(['uphold'], { days: [56, 60] })],
      [1, decided(['revoke'], { days: [56, 60] })],
      [1, decided(['reject-request'], { extended: true, days: [75, 85] })],
      [1, mediated],
    ],
  },
  {
    id: 'R5',
    unit: 'each-county',
    received: toSeptember,
    closed: toNovember,
    cases: [
      [2, decided(['revoke'])],
      [1, decided(['no-evidence'])],
      [1, decided(['revoke-redo'])],
      [1, decided(['change'])],
      [1, decided(['confirm-illegal'])],
      [1, decided(['order-perform'])],
    ],
  },
  {
    id: 'R6a',
    unit: 'counties',
    received: toSeptember,
    closed: toNovember,
    cases: [
      [15, decided(['uphold'])],
      [1, decided(['uphold'], { supplement: true })],
      [1, decided(['uphold'], { thirdParty: '林海源木业有限公司' })],
      [5, decided(['reject-request'])],
      [4, dismissed],
      [7, mediated],
      [3, withdrawn({ settled: true })],
      [2, withdrawn({ selfCorrected: true })],
      [2, withdrawn()],
      [1, terminated],
    ],
  },
  {
    id: 'R6b',
    unit: 'counties',
    received: firstHalf,
    closed: toNovember,
    cases: [
      [1, decided(['uphold'], { extended: true, days: [72, 86] })],
      [1, decided(['uphold'], { suspended: true, days: [68, 76] })],
      [2, decided(['uphold'], { days: [63, 70] })],
      [1, terminatedAfterSixtyDays],
    ],
  },
  {
    id: 'R7',
    unit: 'counties',
    received: ['2023-11-13', '2023-11-17'],
    closed: early2024,
    cases: [[1, decided(['uphold'])]],
  },
];

/** What must not be counted. */
const noise: readonly Row[] = [
  {
    id: 'N2022',
    unit: 'prefecture',
    received: ['2022-01-05', '2022-08-31'],
    closed: ['2022-02-01', '2022-11-15'],
    cases: [
      [2, decided(['revoke'])],
      [2, decided(['uphold'])],
      [2, mediated],
    ],
  },
  {
    id: 'N2022c',
    unit: 'counties',
    received: ['2022-01-05', '2022-08-31'],
    closed: ['2022-02-01', '2022-11-15'],
    cases: [
      [3, decided(['revoke'])],
      [9, decided(['uphold'])],
      [3, mediated],
      [2, withdrawn()],
      [1, rejected],
    ],
  },
  {
    id: 'N2024',
    unit: 'prefecture',
    received: ['2024-01-04', '2024-06-14'],
    closed: ['2024-02-05', '2024-10-31'],
    cases: [
      [2, decided(['change'])],
      [1, decided(['revoke'])],
      [2, decided(['uphold'])],
      [2, mediated],
      [1, rejected],
    ],
  },
  {
    id: 'N2024c',
    unit: 'counties',
    received: ['2024-01-04', '2024-06-14'],
    closed: ['2024-02-05', '2024-10-31'],
    cases: [
      [3, decided(['change'])],
      [8, decided(['uphold'])],
      [1, decided(['uphold'], { supplement: true })],
      [5, mediated],
      [2, withdrawn({ settled: true })],
      [2, rejected],
      [1, withdrawnBeforeAcceptance],
    ],
  },
  {
    id: 'N2023',
    unit: 'prefecture',
    received: ['2023-01-09', '2023-12-15'],
    closed: never,
    cases: [
      [2, rejected],
      [1, redirected],
      [1, withdrawnBeforeAcceptance],
      [1, duplicate],
    ],
  },
  {
    id: 'N2023c',
    unit: 'counties',
    received: ['2023-01-09', '2023-12-15'],
    closed: never,
    cases: [
      [5, rejected],
      [2, redirected],
      [1, forwarded],
      [2, withdrawnBeforeAcceptance],
      [2, abandoned],
      [2, duplicate],
    ],
  },
];

/** What was entered late or wrongly, by the key of the case. */
const afterthoughts: Readonly<Record<string, (tale: Tale) => void>> = {
  'R6a-4': ({ demo, story }) =>
    story.enteredLate(demo.days.move(story.opening.on, 10), 9, 'opinions-heard', {
      party: 'respondent',
      content: '被申请人补充说明',
    }),
  'R6a-9': ({ demo, story }) =>
    story.enteredLate(demo.days.move(story.opening.on, 12), 11, 'opinions-heard', { party: 'applicant-1' }),
  'R3-2': ({ demo, story }) => story.corrected('filed', '归档日期登记有误', { on: demo.days.move(story.last, -1) }),
  'R6a-1': ({ story }) =>
    story.corrected('reply-received', '漏记证据清单', {
      fields: { evidenceFiled: true, evidenceList: '现场检查笔录、询问笔录' },
    }),
};

/** Administrative reconsideration: section 2 of seed-records.md and its noise. */
export function reconsideration(demo: Demo): void {
  for (const row of [...counted, ...noise]) tellRow(demo, row);
}

function tellRow(demo: Demo, row: Row): void {
  const { random, names } = demo.chanceOf(`reconsideration ${row.id}`);
  const endings = random.shuffled(repeat(...row.cases));
  const units = unitsOf(demo, row, endings.length, random);
  const days = demo.days.evenly(endings.length, row.received[0] as LegalDate, row.received[1] as LegalDate, random);
  endings.forEach((ending, i) => {
    const [unit, on] = [units[i] as (typeof units)[number], days[i] as LegalDate];
    const key = `${row.id}-${i + 1}`;
    const story = application(demo, { key, unit, on, handler: demo.accountOf(unit.code) }, names, random);
    const tale = { demo, story, random, received: on, closedIn: row.closed as readonly [LegalDate, LegalDate] };
    ending(tale);
    afterthoughts[key]?.(tale);
  });
}

function unitsOf(demo: Demo, { unit }: Row, count: number, random: Parameters<Demo['overCounties']>[1]) {
  if (unit === 'prefecture') return Array.from({ length: count }, () => demo.prefecture);
  return unit === 'counties' ? demo.overCounties(count, random) : random.shuffled(demo.counties);
}
