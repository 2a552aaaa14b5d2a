import type { Organisation } from '#identity';
import { type Demo, placeOf } from '../demo-world.js';
import { type Random, repeat } from '../random.js';
import { DUPLICATE, type Sample, spread, unitsFor } from './spread.js';

type Row = readonly (readonly [count: number, category: string])[];

/** T1 of seed-records.md section 3: 94 occasions of 2023; the other years must not be counted. */
const ofReconsideration: Readonly<Record<string, Row>> = {
  '2022': [
    [11, 'ideology'],
    [7, 'integrity'],
    [5, 'drill'],
    [6, 'rotation'],
    [15, 'assessment'],
    [5, 'case-exchange'],
  ],
  '2023': [
    [18, 'ideology'],
    [12, 'integrity'],
    [8, 'drill'],
    [10, 'rotation'],
    [34, 'assessment'],
    [12, 'case-exchange'],
  ],
  '2024': [
    [9, 'ideology'],
    [6, 'integrity'],
    [4, 'drill'],
    [3, 'rotation'],
    [12, 'assessment'],
    [4, 'case-exchange'],
  ],
};

/** In other fields of work, in 2023. */
const ofOthers: readonly (readonly [count: number, subject: string, category: string, audience: string])[] = [
  [6, 'community-correction', 'ideology', 'justice-staff'],
  [5, 'mediation', 'course', 'mediators'],
  [4, 'legal-aid', 'assessment', 'lawyers'],
  [3, 'legal-aid', 'integrity', 'justice-staff'],
  [4, 'mediation', 'case-exchange', 'mediators'],
];

/** Trainings of the reconsideration bodies and of others. */
export function trainings(demo: Demo): void {
  for (const [year, row] of Object.entries(ofReconsideration)) {
    const { random } = demo.chanceOf(`trainings ${year}`);
    const of = (subject: string, category: string, audience: string, unit: Organisation): Sample => {
      const quantity = random.int(6, 40);
      return { unit, quantity, fields: { subject, category, audience, regionWide: unit === demo.prefecture } };
    };
    const categories = random.shuffled(repeat(...row));
    const units = unitsFor(demo, categories.length, random);
    const samples = categories.map((category, i) =>
      of('reconsideration', category, 'reconsideration-staff', units[i] as Organisation),
    );
    const noise = year === '2023' ? noiseOf2023(demo, of, random) : [];
    const to = year === '2024' ? '2024-06-27' : `${year}-12-22`;
    const series = { id: `training ${year}`, register: 'training', from: `${year}-01-10`, to };
    spread(demo, series, random.shuffled([...samples, ...noise]), random);
  }
  enforcementTrainings(demo);
}

type Make = (subject: string, category: string, audience: string, unit: Organisation) => Sample;

function noiseOf2023(demo: Demo, of: Make, random: Random): Sample[] {
  const units = unitsFor(demo, 40, random);
  const others = ofOthers.flatMap(([count, ...kind]) => repeat([count, kind] as const));
  return [
    ...others.map(([subject, category, audience], i) => of(subject, category, audience, units[i] as Organisation)),
    ...['ideology', 'drill', 'assessment'].map((category) => {
      return { ...of('reconsideration', category, 'reconsideration-staff', demo.prefecture), voided: DUPLICATE };
    }),
  ];
}

/** E3: one training for the whole region with 1,090 taking part; those of the counties, for others, and of other years differ. */
function enforcementTrainings(demo: Demo): void {
  const { random } = demo.chanceOf('enforcement trainings');
  const one = (on: string, unit: Organisation, quantity: number, audience: string, regionWide: boolean): void => {
    const fields = { subject: 'enforcement', category: 'course', audience, regionWide };
    const series = { id: `enforcement training ${on} ${unit.code}`, register: 'training', from: on, to: on };
    spread(demo, series, [{ unit, quantity, fields }], random);
  };
  const { prefecture } = demo;
  one('2023-05-15', prefecture, 1090, 'enforcement-staff', true);
  one('2022-06-13', prefecture, 968, 'enforcement-staff', true);
  one('2024-05-13', prefecture, 1043, 'enforcement-staff', true);
  one('2023-03-22', prefecture, 210, 'leaders', true);
  for (const county of demo.counties) one('2023-04-19', county, random.int(25, 60), 'enforcement-staff', false);
}

interface ExamYear {
  on: string;
  /** Sites at the prefecture; each county has one. */
  own: number;
  enforcement: number;
  supervision: number;
}

/** E4: ten sites of 109 candidates each, in two examinations; fewer or more in other years. */
const exams: readonly ExamYear[] = [
  { on: '2022-07-08', own: 2, enforcement: 84, supervision: 9 },
  { on: '2023-06-16', own: 3, enforcement: 95, supervision: 14 },
  { on: '2024-06-14', own: 4, enforcement: 88, supervision: 11 },
];

export function enforcementExams(demo: Demo): void {
  const { random } = demo.chanceOf('enforcement exams');
  for (const { on, own, enforcement, supervision } of exams) {
    const sites = [
      ...Array.from({ length: own }, (_, i) => ({ unit: demo.prefecture, site: `地区第${i + 1}考点` })),
      ...demo.counties.map((unit) => ({ unit, site: `${placeOf(unit)}考点` })),
    ];
    const session = (unit: Organisation, site: string, kind: string, batch: number, quantity: number): Sample => {
      return { unit, quantity, fields: { kind, site, batch, seats: 120, registered: quantity + random.int(0, 9) } };
    };
    const samples: Sample[] = sites.flatMap(({ unit, site }) => [
      session(unit, site, 'enforcement-licence', 1, enforcement),
      session(unit, site, 'supervision-licence', 2, supervision),
    ]);
    const cancelled = {
      ...session(demo.prefecture, '地区备用考点', 'enforcement-licence', 1, 20),
      voided: '备用考点未启用',
    };
    const series = { id: `exam ${on}`, register: 'exam-session', from: on, to: on };
    spread(demo, series, [...samples, cancelled], random);
  }
}
