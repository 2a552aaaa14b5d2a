import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { repeat } from '../random.js';
import {
  type Course,
  duplicate,
  granted,
  grantedInTheNewYear,
  lapsed,
  notified,
  provisional,
  refused,
  terminated,
  withdrawn,
} from './courses.js';
import { type ApplicationOpening, aidCase, type Opening } from './openings.js';

interface Row {
  /** The row in seed-records.md section 5; noise has its own. */
  id: string;
  /** One unit for all; the counties share them when left out. */
  unit?: string;
  received: readonly [string, string];
  cases: readonly (readonly [count: number, opening: Opening, course: Course])[];
}

const trial = { organ: 'court', stage: 'first-instance' } as const;
const defence = { caseKind: 'criminal', matter: 'criminal-defence', stage: 'first-instance' } as const;
const victims = { caseKind: 'criminal', matter: 'criminal-representation', stage: 'first-instance' } as const;
const civil = (matter: string, stage = 'first-instance'): ApplicationOpening => ({ caseKind: 'civil', matter, stage });
const migrants = { recipients: ['migrant-worker'] } as const;
/** The applicant of a reconsideration case who waits for social assistance. */
const duringReconsideration: ApplicationOpening = {
  caseKind: 'administrative',
  matter: 'social-assistance',
  stage: 'reconsideration',
  helps: 'reconsideration R6a-19',
};
const won = ['won', 'won', 'partly-won', 'mediated', 'settled'];

/** 28 persons from outside, 104.62 万元 in all. */
const wages: readonly (readonly [persons: number, fen: number])[] = [
  [3, 9_600_000],
  [3, 10_450_000],
  [3, 11_280_000],
  [3, 12_000_000],
  [4, 13_790_000],
  [4, 14_500_000],
  [4, 16_000_000],
  [4, 17_000_000],
];

/** The cases accepted in 2023: 160 criminal, 8 of migrant workers' wages, 23 others. */
const counted: readonly Row[] = [
  {
    id: 'A1a',
    received: ['2023-01-03', '2023-12-22'],
    cases: [
      [78, { ...trial, ground: 'full-coverage' }, notified],
      [7, { ...trial, ground: 'minor' }, notified],
      [3, { ...trial, ground: 'disability' }, notified],
      [2, { ...trial, ground: 'limited-recognition' }, notified],
      [3, { ...trial, ground: 'representation' }, notified],
      [1, { ...trial, ground: 'compulsory-treatment' }, notified],
      [26, { organ: 'procuratorate', stage: 'prosecution-review', ground: 'full-coverage' }, notified],
      [5, { organ: 'procuratorate', stage: 'prosecution-review', ground: 'minor' }, notified],
      [6, { organ: 'police', stage: 'investigation', ground: 'minor' }, notified],
      [2, { organ: 'police', stage: 'investigation', ground: 'disability' }, notified],
    ],
  },
  {
    id: 'A1b',
    unit: '232700',
    received: ['2023-01-03', '2023-12-22'],
    cases: [
      [4, { ...trial, ground: 'life-or-death' }, notified],
      [6, { organ: 'court', stage: 'second-instance', ground: 'full-coverage' }, notified],
    ],
  },
  {
    id: 'A1c',
    received: ['2023-01-03', '2023-12-15'],
    cases: [
      [9, defence, granted(['lighter', 'mitigated', 'not-adopted'])],
      [8, victims, granted(['won', 'partly-won'])],
    ],
  },
  {
    id: 'A2',
    received: ['2023-01-03', '2023-12-15'],
    cases: wages.map(([persons, claim]) => {
      const opening = {
        ...civil('labour-remuneration', 'enforcement'),
        ...migrants,
        persons,
        fromOutside: true,
        claim,
      } as const;
      return [1, opening, granted(['won', 'settled'])] as const;
    }),
  },
  {
    id: 'A3',
    received: ['2023-01-03', '2023-12-12'],
    cases: [
      [3, { ...civil('labour-remuneration'), ...migrants, persons: 2, claim: 4_860_000 }, granted(won)],
      [2, civil('labour-relation', 'arbitration'), granted(won)],
      [3, { ...civil('work-injury', 'arbitration'), claim: 7_200_000 }, granted(won, true)],
      [1, civil('social-insurance'), granted(won)],
      [2, { ...civil('maintenance'), recipients: ['elderly'] }, granted(won)],
      [2, { ...civil('maintenance'), recipients: ['minor'] }, granted(['mediated'])],
      [3, { ...civil('traffic-accident'), claim: 9_350_000 }, granted(won)],
      [3, { ...civil('marriage-family'), recipients: ['woman'] }, granted(['won', 'mediated'])],
      [1, civil('marriage-family'), terminated],
      [1, { ...civil('medical-injury'), claim: 15_000_000 }, provisional],
      [1, { ...civil('family-violence', 'non-litigation'), recipients: ['woman'] }, granted(['won'])],
    ],
  },
  {
    id: 'A3r',
    received: ['2023-05-04', '2023-05-05'],
    unit: '232762',
    cases: [[1, duringReconsideration, granted(['lost'])]],
  },
];

const anyYear = (defences: number, others: number): Row['cases'] => [
  [defences, { ...trial, ground: 'full-coverage' }, notified],
  [3, { organ: 'procuratorate', stage: 'prosecution-review', ground: 'minor' }, notified],
  [
    2,
    { ...civil('labour-remuneration', 'enforcement'), ...migrants, persons: 3, fromOutside: true, claim: 8_000_000 },
    granted(won),
  ],
  [others, { ...civil('maintenance'), recipients: ['elderly'] }, granted(won)],
  [2, { ...civil('traffic-accident'), claim: 6_000_000 }, granted(won)],
];

/** What must not be counted. */
const noise: readonly Row[] = [
  { id: 'N2022', received: ['2022-01-05', '2022-07-29'], cases: anyYear(14, 5) },
  { id: 'N2024', received: ['2024-01-10', '2024-05-31'], cases: anyYear(18, 6) },
  {
    id: 'N2023',
    received: ['2023-01-09', '2023-12-15'],
    cases: [
      [3, civil('marriage-family'), refused('no-hardship')],
      [1, civil('other'), refused('out-of-scope')],
      [1, { organ: 'procuratorate', stage: 'prosecution-review', ground: 'full-coverage' }, refused('own-counsel')],
      [3, civil('labour-relation'), withdrawn],
      [2, civil('work-injury'), lapsed],
      [3, { ...civil('labour-remuneration', 'enforcement'), ...migrants, claim: 5_000_000 }, duplicate],
    ],
  },
  {
    id: 'N2023-24',
    received: ['2023-12-27', '2023-12-28'],
    cases: [[2, civil('traffic-accident'), grantedInTheNewYear]],
  },
];

/** Legal aid: section 5 of seed-records.md and its noise. */
export function legalAid(demo: Demo): void {
  for (const row of [...counted, ...noise]) tellRow(demo, row);
}

function tellRow(demo: Demo, { id, unit, received, cases }: Row): void {
  const { random, names } = demo.chanceOf(`legal-aid ${id}`);
  const told = random.shuffled(
    repeat(...cases.map(([count, opening, course]) => [count, { opening, course }] as const)),
  );
  const units = unit ? told.map(() => demo.knowledge.organisations.get(unit)) : demo.overCounties(told.length, random);
  const days = demo.days.evenly(told.length, received[0] as LegalDate, received[1] as LegalDate, random);
  told.forEach(({ opening, course }, i) => {
    const [at, on] = [units[i] as (typeof units)[number], days[i] as LegalDate];
    const receipt = { key: `${id}-${i + 1}`, unit: at, on, opening, handler: demo.accountOf(at.code) };
    const story = aidCase(demo, receipt, names, random);
    course({ story, random, lawyer: names.person() });
    if (id === 'A1a' && i % 40 === 7)
      story.corrected('filed', '归档日期登记有误', { on: demo.days.move(story.last, -1) });
  });
}
