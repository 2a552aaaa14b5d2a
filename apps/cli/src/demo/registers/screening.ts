import type { Organisation } from '#identity';
import { daysBetween, type Instant, type LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import type { Mediated } from '../mediation/index.js';
import { type Random, repeat } from '../random.js';
import { committeeLists } from './committees.js';

interface Year {
  year: string;
  /** Rounds of screening, with or without a find. */
  rounds: number;
  /** Rounds that found nothing. */
  empty: number;
  /** Disputes found that never became a mediation case. */
  unmediated: number;
  /** Rounds and disputes entered twice and taken back. */
  duplicates: number;
}

/** D1 and D2 of seed-records.md section 6; the years beside 2023 must not be counted. */
const years: readonly Year[] = [
  { year: '2022', rounds: 240, empty: 95, unmediated: 9, duplicates: 1 },
  { year: '2023', rounds: 3799, empty: 779, unmediated: 155, duplicates: 14 },
  { year: '2024', rounds: 260, empty: 80, unmediated: 8, duplicates: 1 },
];

interface Find {
  unit: Organisation;
  on: LegalDate;
  disputeType: string;
  case?: { key: string; opened: Instant };
}

interface Round {
  unit: Organisation;
  on: LegalDate;
  finds: Find[];
}

/** Screening of disputes: the rounds, and what they found; what was mediated is linked by its case number. */
export function screening(demo: Demo, mediated: ReadonlyMap<string, readonly Mediated[]>): void {
  for (const each of years) tellYear(demo, each, mediated.get(each.year) ?? []);
}

function tellYear(demo: Demo, { year, rounds, empty, unmediated, duplicates }: Year, cases: readonly Mediated[]): void {
  const { random } = demo.chanceOf(`screening ${year}`);
  const first = demo.days.onOrAfter(`${year}-01-02` as LegalDate);
  const last = (year === '2024' ? '2024-06-28' : `${year}-12-15`) as LegalDate;
  const finds = [
    ...cases.map((each) => findOf(demo, each, first, random)),
    ...loose(demo, unmediated, first, last, random),
  ];
  const all = [...inRounds(finds, rounds - empty, random), ...loose(demo, empty, first, last, random).map(emptyRound)];
  all.forEach((round, i) => {
    tellRound(demo, `${year}-${i + 1}`, round, random);
  });
  for (let i = 1; i <= duplicates; i += 1) tellDuplicate(demo, `${year}-x${i}`, random.pick(all), random);
}

/** A dispute was found a few days before it came to mediation. */
function findOf(
  demo: Demo,
  { key, unit, received, disputeType, opened }: Mediated,
  first: LegalDate,
  random: Random,
): Find {
  const on = demo.days.move(received, -random.int(0, 2));
  return { unit, on: on < first ? first : on, disputeType, case: { key, opened } };
}

function loose(demo: Demo, count: number, from: LegalDate, to: LegalDate, random: Random): Find[] {
  const days = demo.days.evenly(count, from, to, random);
  return demo.overCounties(count, random).map((county, i) => {
    const on = days[i] as LegalDate;
    return { unit: random.pick(demo.stationsOf(county.code, on)), on, disputeType: random.pick(types) };
  });
}

const types = ['neighbour', 'marriage-family', 'contract', 'damages', 'land-forest', 'other'];
const emptyRound = ({ unit, on }: Find): Round => ({ unit, on, finds: [] });

/** Puts finds into exactly so many rounds: some of what a unit found within a few days was found in one round. */
function inRounds(finds: readonly Find[], rounds: number, random: Random): Round[] {
  const sorted = [...finds].sort((a, b) => (a.unit.code + a.on < b.unit.code + b.on ? -1 : 1));
  const close = sorted.flatMap((find, i) => {
    const before = sorted[i - 1];
    return before?.unit === find.unit && daysBetween(before.on, find.on) <= 4 ? [i] : [];
  });
  const joined = new Set(random.some(close, finds.length - rounds));
  const result: Round[] = [];
  sorted.forEach((find, i) => {
    if (joined.has(i)) result.at(-1)?.finds.push(find);
    else result.push({ unit: find.unit, on: find.on, finds: [find] });
  });
  return result;
}

const kinds = repeat([8, 'routine'], [3, 'special'], [1, 'key-period']);
const places = committeeLists.screeningPlaces;

function tellRound(demo: Demo, key: string, round: Round, random: Random): void {
  const entered = enterRound(demo, key, round, random);
  round.finds.forEach((find, i) => {
    const { opened } = find.case ?? {};
    const after = opened !== undefined && opened > entered ? opened : entered;
    enterDispute(demo, `${key}-${i + 1}`, key, { ...find, on: round.on }, after, random);
  });
}

function enterRound(demo: Demo, key: string, { unit, on }: Round, random: Random): Instant {
  const fields = { kind: random.pick(kinds), place: random.pick(places) };
  const entry = `round ${key}`;
  return demo.enter({ entry, register: 'dispute-screening', organisation: unit.code, occurredOn: on, fields }, random);
}

function enterDispute(demo: Demo, key: string, round: string, find: Find, after: Instant, random: Random): Instant {
  const { unit, on, disputeType } = find;
  return demo.enter(
    {
      entry: `dispute ${key}`,
      register: 'dispute-found',
      organisation: unit.code,
      occurredOn: on,
      fields: { disputeType },
      under: { field: 'screening', entry: `round ${round}` },
      ...(find.case && { about: { field: 'caseNumber', case: find.case.key } }),
    },
    random,
    after,
  );
}

/** A round that was entered twice, with one dispute: both are taken back, the dispute first. */
function tellDuplicate(demo: Demo, key: string, { unit, on }: Round, random: Random): void {
  const found = { unit, on, disputeType: random.pick(types) };
  const entered = enterRound(demo, key, { unit, on, finds: [] }, random);
  const last = enterDispute(demo, key, key, found, entered, random);
  const gone = demo.takeBack(`dispute ${key}`, unit.code, last, '同一纠纷重复登记，予以作废', random);
  demo.takeBack(`round ${key}`, unit.code, gone, '同一次排查重复登记，予以作废', random);
}
