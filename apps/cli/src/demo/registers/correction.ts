import type { Instant, LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { type Random, repeat } from '../random.js';
import { happenings } from './happenings.js';
import { serviceLists } from './lists.js';
import type { Site } from './sites.js';

/** C1 to C3 of seed-records.md section 4: drills, persons, inspections and roll-calls of community correction. */
export function communityCorrection(demo: Demo, sites: readonly Site[]): void {
  const units = sites.filter(({ kind }) => kind === 'correction-unit');
  persons(demo);
  drills(demo, units);
  inspections(demo);
  rollcalls(demo);
}

/** One drill at each unit in 2023. */
function drills(demo: Demo, units: readonly Site[]): void {
  const spans = [
    { from: '2022-05-09', to: '2022-11-25', things: units.slice(0, 4) },
    { from: '2023-04-03', to: '2023-11-24', things: units, duplicates: 1 },
    { from: '2024-04-01', to: '2024-06-28', things: units.slice(2, 5) },
  ];
  happenings(demo, 'community-correction-drill', spans, ({ key, unit }, { random }) => ({
    organisation: unit.code,
    quantity: random.int(12, 40),
    fields: { subject: random.pick(serviceLists.drills) },
    under: { field: 'correctionUnit', entry: key },
  }));
}

const regional = { kind: 'enforcement-files', regionWide: true };
const onSite = { kind: 'on-site', regionWide: true };
const own = { kind: 'enforcement-files', regionWide: false };

/** Three inspections of files in the whole region; those on the spot and those of one county are others. */
function inspections(demo: Demo): void {
  const spans = [
    { from: '2022-03-01', to: '2022-12-09', things: repeat([2, regional], [3, own]) },
    { from: '2023-03-01', to: '2023-12-08', things: repeat([3, regional], [2, onSite], [6, own]), duplicates: 1 },
    { from: '2024-03-01', to: '2024-06-21', things: repeat([1, regional], [2, own]) },
  ];
  happenings(demo, 'community-correction-inspection', spans, (fields, { county, random }) => ({
    organisation: fields.regionWide ? demo.prefecture.code : county.code,
    quantity: fields.regionWide ? random.int(90, 160) : random.int(10, 30),
    fields,
  }));
}

function rollcalls(demo: Demo): void {
  const spans = [
    { from: '2022-01-10', to: '2022-12-23', things: repeat([60, 'video'], [14, 'in-person']) },
    {
      from: '2023-01-03',
      to: '2023-12-26',
      things: repeat([230, 'video'], [41, 'in-person'], [25, 'telephone']),
      duplicates: 3,
    },
    { from: '2024-01-03', to: '2024-06-28', things: repeat([88, 'video'], [12, 'telephone']) },
  ];
  happenings(demo, 'community-correction-rollcall', spans, (means, { random }) => ({
    quantity: random.int(6, 32),
    fields: { means },
  }));
}

interface Entrants {
  year: number;
  to: string;
  count: number;
  /** Never declared, though it is due. */
  undeclared: number;
  duplicates: number;
}

/** C2: every one who entered in 2023 was declared in that year; of those of 2022 a few never were. */
const entrants: readonly Entrants[] = [
  { year: 2022, to: '2022-12-16', count: 84, undeclared: 4, duplicates: 0 },
  { year: 2023, to: '2023-12-15', count: 120, undeclared: 0, duplicates: 2 },
  { year: 2024, to: '2024-06-21', count: 55, undeclared: 2, duplicates: 0 },
];

const categories = repeat([22, 'probation'], [3, 'parole'], [2, 'outside-prison'], [1, 'public-surveillance']);

function persons(demo: Demo): void {
  for (const group of entrants) {
    const { random } = demo.chanceOf(`community correction persons ${group.year}`);
    const from = demo.days.onOrAfter(`${group.year}-01-05` as LegalDate);
    const days = demo.days.evenly(group.count, from, group.to as LegalDate, random);
    const counties = demo.overCounties(group.count, random);
    days.forEach((validFrom, i) => {
      const person = { organisation: counties[i]?.code as string, validFrom, number: i + 1 };
      tellPerson(demo, group, person, random);
    });
  }
}

interface Person {
  organisation: string;
  validFrom: LegalDate;
  number: number;
}

function tellPerson(demo: Demo, group: Entrants, { organisation, validFrom, number }: Person, random: Random): void {
  const { year, undeclared, duplicates } = group;
  const key = `correction ${year}-${number}`;
  const category = random.pick(categories);
  const declared = number > undeclared ? { declaredOn: demo.days.move(validFrom, random.int(0, 4)) } : {};
  const entry = {
    register: 'community-correction-person',
    organisation,
    validFrom,
    reference: `矫〔${year}〕${number}号`,
    fields: { category, ...declared },
  };
  // It is entered when the declaration has been held.
  const held = declared.declaredOn && (`${declared.declaredOn}T00:30:00.000Z` as Instant);
  const entered = demo.enter({ entry: key, ...entry }, random, held);
  if (number <= duplicates) {
    const again = { ...entry, fields: { category } };
    const enteredAgain = demo.enter({ entry: `${key} again`, ...again }, random, entered);
    demo.takeBack(`${key} again`, organisation, enteredAgain, '同一对象重复登记，予以作废', random);
  }
  if (year === 2022 && number % 3 === 0) {
    const end = demo.days.move(validFrom, random.int(150, 300));
    demo.endEntry(key, organisation, end, '矫正期满，解除矫正', random);
  }
}
