import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { type Random, repeat } from '../random.js';
import {
  appealRejected,
  type Course,
  correctedAndWithdrawn,
  deemedWithdrawn,
  dismissed,
  duplicate,
  heardAndJudged,
  judgedWith,
  mediated,
  type SuitTale,
  withdrawn,
  wonOnAppeal,
} from './courses.js';
import { Decisions } from './decisions.js';
import { type SuedAs, suit } from './suits.js';

interface Row {
  /** The row in seed-records.md section 2; noise has its own. */
  id: string;
  unit: 'prefecture' | 'counties';
  received: readonly [string, string];
  cases: readonly (readonly [count: number, suedAs: SuedAs, course: Course])[];
}

const won = judgedWith(['claims-rejected']);
const afterAbsence = { absent: true } as const;

/** The cases of 2023 that the annual report counts: in every instance heard a head was there, and none that followed a
 *  decision on reconsideration was lost. */
const counted: readonly Row[] = [
  { id: 'L1', unit: 'prefecture', received: ['2023-03-06', '2023-03-31'], cases: [[1, 'joint', won]] },
  {
    id: 'L2',
    unit: 'prefecture',
    received: ['2023-09-18', '2023-09-22'],
    cases: [[1, 'sole', heardAndJudged('2023-11-15', '2024-03-04')]],
  },
  {
    id: 'L3',
    unit: 'counties',
    received: ['2023-01-05', '2023-07-14'],
    cases: [
      [9, 'sole', won],
      [3, 'joint', won],
      [2, 'reconsideration-organ', won],
      [1, 'sole', judgedWith(['revoked'])],
      [1, 'sole', judgedWith(['revoked-part', 'claims-rejected'])],
      [1, 'sole', judgedWith(['illegal'])],
      [2, 'sole', judgedWith(['perform'])],
      [3, 'sole', dismissed],
      [1, 'joint', dismissed],
      [3, 'sole', withdrawn(true)],
      [3, 'sole', withdrawn(false)],
      [2, 'sole', correctedAndWithdrawn],
      [1, 'sole', deemedWithdrawn],
      [1, 'sole', mediated],
      [2, 'joint', appealRejected],
      [1, 'sole', wonOnAppeal],
    ],
  },
  {
    id: 'L3-2024',
    unit: 'counties',
    received: ['2023-11-20', '2023-12-15'],
    cases: [
      [4, 'sole', won],
      [1, 'joint', won],
      [1, 'sole', judgedWith(['illegal'])],
      [1, 'sole', withdrawn(false)],
    ],
  },
];

/** What must not be counted: other years, a case that was lost after reconsideration, instances without a head. */
const anotherYear: Row['cases'] = [
  [5, 'sole', won],
  [2, 'joint', judgedWith(['revoked'])],
  [2, 'sole', judgedWith(['claims-rejected'], afterAbsence)],
  [1, 'sole', judgedWith(['perform'])],
  [1, 'sole', dismissed],
  [2, 'sole', withdrawn(false)],
];

const noise: readonly Row[] = [
  {
    id: 'N2022',
    unit: 'prefecture',
    received: ['2022-01-10', '2022-05-31'],
    cases: [
      [1, 'sole', won],
      [1, 'joint', judgedWith(['illegal'], afterAbsence)],
    ],
  },
  { id: 'N2022c', unit: 'counties', received: ['2022-01-10', '2022-06-15'], cases: anotherYear },
  {
    id: 'N2024',
    unit: 'prefecture',
    received: ['2024-01-08', '2024-06-28'],
    cases: [
      [2, 'joint', won],
      [1, 'sole', judgedWith(['claims-rejected'], afterAbsence)],
    ],
  },
  {
    id: 'N2024c',
    unit: 'counties',
    received: ['2024-01-08', '2024-07-31'],
    cases: [...anotherYear, [1, 'joint', appealRejected]],
  },
  { id: 'N2023', unit: 'counties', received: ['2023-02-06', '2023-10-31'], cases: [[2, 'sole', duplicate]] },
];

/** What was entered late or wrongly, by the key of the case. */
const afterthoughts: Readonly<Record<string, (tale: SuitTale) => void>> = {
  'L3-7': ({ demo, story }) => story.corrected('filed', '归档日期登记有误', { on: demo.days.move(story.last, -1) }),
  'L3-11': ({ demo, story }) =>
    story.enteredLate(demo.days.move(story.last, -1), 6, 'supervision-noted', {
      kind: 'urge',
      content: '请尽快整理卷宗归档',
    }),
};

/** Litigation response: L1 to L3 of section 2 of seed-records.md and its noise. */
export function litigation(demo: Demo): void {
  let numbered = 0;
  const decisions = new Decisions(demo);
  for (const row of [...counted, ...noise]) numbered += tellRow(demo, row, numbered, decisions);
}

/** Tells the cases of a row, whose numbers at the courts go on from those of the rows before. Where one of the decisions fits,
 *  a suit follows it; otherwise it follows one that is not in the system.
 *  @returns how many they are */
function tellRow(demo: Demo, { id, unit, received, cases }: Row, numbered: number, decisions: Decisions): number {
  const { random, names } = demo.chanceOf(`litigation ${id}`);
  const told = random.shuffled(repeat(...cases.map(([count, suedAs, course]) => [count, { suedAs, course }] as const)));
  const units = unitsOf(demo, unit, told.length, random);
  const days = demo.days.evenly(told.length, received[0] as LegalDate, received[1] as LegalDate, random);
  told.forEach(({ suedAs, course }, i) => {
    const [sued, planned] = [units[i] as (typeof units)[number], days[i] as LegalDate];
    const key = `${id}-${i + 1}`;
    const { on, ...follows } = decisions.take({ unit: sued.code, suedAs, planned, received }) ?? { on: planned };
    const story = suit(demo, { key, unit: sued, on, suedAs, number: numbered + i + 1, ...follows }, names, random);
    const [handler, approver] = [demo.defenderOf(sued.code), demo.approverOf(sued.code)];
    const tale = { demo, story, random, names, handler, approver };
    course(tale);
    afterthoughts[key]?.(tale);
  });
  return told.length;
}

const unitsOf = (demo: Demo, unit: Row['unit'], count: number, random: Random) =>
  unit === 'prefecture' ? Array.from({ length: count }, () => demo.prefecture) : demo.overCounties(count, random);
