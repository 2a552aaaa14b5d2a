import type { Organisation } from '#identity';
import type { Demo } from '../demo-world.js';
import { type Random, repeat, share } from '../random.js';
import { type Department, departmentAt, departments } from './departments.js';
import { DUPLICATE, type Sample, spread, unitsFor } from './spread.js';

interface Row {
  id: string;
  from: string;
  to: string;
  lists: readonly (readonly [count: number, list: string])[];
  /** Cases without any of the lists; every twentieth of them was reduced all the same. */
  without: number;
  /** Fen: what was reduced or waived by the lists. */
  reduced: number;
  /** So many more, by a list, were entered twice and taken back. */
  duplicates?: number;
}

/** E2 of seed-records.md section 3: 444 cases of the first three quarters of 2023, 195 of them by the four lists, 103.67 万元.
 *  The last quarter and the other years must not be counted. */
const rows: readonly Row[] = [
  {
    id: '2022',
    from: '2022-01-07',
    to: '2022-12-28',
    lists: [
      [22, 'no-penalty'],
      [10, 'lighter'],
      [8, 'mitigated'],
    ],
    without: 80,
    reduced: 21_450_000,
  },
  {
    id: '2023',
    from: '2023-01-03',
    to: '2023-09-28',
    lists: [
      [90, 'no-penalty'],
      [40, 'lighter'],
      [50, 'mitigated'],
      [15, 'no-coercion'],
    ],
    without: 249,
    reduced: 103_670_000,
    duplicates: 6,
  },
  {
    id: '2023Q4',
    from: '2023-10-07',
    to: '2023-12-29',
    lists: [
      [30, 'no-penalty'],
      [12, 'lighter'],
      [13, 'mitigated'],
    ],
    without: 75,
    reduced: 28_300_000,
  },
  {
    id: '2024',
    from: '2024-01-04',
    to: '2024-06-27',
    lists: [
      [20, 'no-penalty'],
      [8, 'lighter'],
      [7, 'mitigated'],
    ],
    without: 55,
    reduced: 16_900_000,
  },
];

const TEN_YUAN = 1_000;

export function penalties(demo: Demo): void {
  for (const row of rows) {
    const { random } = demo.chanceOf(`penalties ${row.id}`);
    const samples = random.shuffled([...byLists(row, random), ...withoutLists(row, random)]);
    const units = unitsFor(demo, samples.length, random);
    const series = {
      id: `penalty ${row.id}`,
      register: 'penalty-case',
      from: row.from,
      to: row.to,
      reference: (year: string, number: number) => `大罚决〔${year}〕${row.id === '2023Q4' ? 450 + number : number}号`,
    };
    const at = (unit: Organisation, { department, fields, ...rest }: Decided): Sample => {
      const { field } = department;
      return { ...rest, unit, fields: { enforcer: departmentAt(unit, department), field, ...fields } };
    };
    spread(
      demo,
      series,
      samples.map((sample, i) => at(units[i] as Organisation, sample)),
      random,
    );
  }
}

/** A decision that is of no unit yet. */
interface Decided extends Omit<Sample, 'unit'> {
  department: Department;
}

/** Coercion that was not used is no fine that was reduced. */
function byLists({ lists, reduced, duplicates = 0 }: Row, random: Random): Decided[] {
  const codes = repeat(...lists);
  const weights = codes.map((list) => (list === 'no-coercion' ? 0 : random.int(2, 40)));
  const amounts = share(reduced / TEN_YUAN, weights).map((part) => part * TEN_YUAN);
  const of = (leniencyList: string, amount: number): Decided => {
    const fine = leniencyList === 'no-penalty' ? {} : { fine: random.int(5, 400) * 10_000 };
    return {
      department: random.pick(departments),
      ...(amount > 0 && { amount }),
      fields: { leniencyList, ...fine },
    };
  };
  const again = Array.from({ length: duplicates }, () => ({ ...of('mitigated', 250_000), voided: DUPLICATE }));
  return [...codes.map((list, i) => of(list, amounts[i] as number)), ...again];
}

function withoutLists({ without }: Row, random: Random): Decided[] {
  return Array.from({ length: without }, (_, i) => ({
    department: random.pick(departments),
    ...(i % 20 === 0 && { amount: random.int(5, 60) * 10_000 }),
    fields: { fine: random.int(5, 900) * 10_000 },
  }));
}
