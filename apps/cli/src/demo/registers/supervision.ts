import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { type Random, share } from '../random.js';
import { type Department, departmentAt, departments } from './departments.js';
import { DUPLICATE, spread, unitsFor } from './spread.js';

interface Row {
  id: string;
  /** When they were found. */
  from: string;
  to: string;
  /** How many items each notice speaks of; the others were put right without one. */
  notices: readonly number[];
  alone: number;
  /** Fen: what fines were reduced by, on the items under notices. */
  reduced: number;
  kind?: string;
  /** Working days until an item is put right. */
  rectified?: readonly [number, number];
}

/** E1 of seed-records.md section 3: 78 items put right in 2023 (two of them found in 2022), 11 notices, 51 万元. What was put
 *  right in other years, or is of another kind, must not be counted. */
const rows: readonly Row[] = [
  { id: '2022', from: '2022-01-10', to: '2022-10-31', notices: [3, 2, 1, 1], alone: 23, reduced: 18_000_000 },
  { id: '2022b', from: '2022-12-12', to: '2022-12-16', notices: [], alone: 2, reduced: 0, rectified: [20, 30] },
  {
    id: '2023',
    from: '2023-01-09',
    to: '2023-11-10',
    notices: [4, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1],
    alone: 55,
    reduced: 51_000_000,
  },
  { id: '2023b', from: '2023-11-27', to: '2023-12-15', notices: [], alone: 6, reduced: 0, rectified: [30, 40] },
  { id: '2023c', from: '2023-02-06', to: '2023-10-31', notices: [], alone: 10, reduced: 0, kind: 'complaint' },
  { id: '2024', from: '2024-01-15', to: '2024-05-17', notices: [2, 1, 1], alone: 16, reduced: 9_000_000 },
];

interface Found extends Row {
  unit: Organisation;
  supervised: string;
  on: LegalDate;
}

/** 行政执法监督: what was found, the notices, and how it was put right. */
export function supervision(demo: Demo): void {
  for (const row of rows) tellRow(demo, row);
  tellDuplicates(demo);
}

/** Items put right on the spot, and a notice, that were entered twice. */
function tellDuplicates(demo: Demo): void {
  const { random } = demo.chanceOf('supervision duplicates');
  const unit = demo.prefecture;
  ['2023-03-06', '2023-06-12', '2023-09-18'].forEach((day, i) => {
    const supervised = departmentAt(unit, departments[i] as Department);
    const fields = { kind: 'irregular-enforcement', supervised, rectifiedOn: day };
    const series = { id: `supervision x${i}`, register: 'enforcement-supervision-item', from: day, to: day };
    spread(demo, series, [{ unit, amount: 30 * HUNDRED_YUAN, fields, voided: DUPLICATE }], random);
  });
  const fields = { kind: 'single', addressee: departmentAt(unit, departments[0] as Department) };
  const series = { id: 'notice x', register: 'enforcement-supervision-notice', from: '2023-05-08', to: '2023-05-08' };
  const reference = (year: string) => `大执监〔${year}〕3号`;
  spread(demo, { ...series, reference }, [{ unit, fields, voided: DUPLICATE }], random);
}

/** What is found on one visit, under one notice or without, is of one organ and one day. */
function tellRow(demo: Demo, row: Row): void {
  const { random } = demo.chanceOf(`supervision ${row.id}`);
  const visits = random.shuffled([...row.notices, ...Array.from({ length: row.alone }, () => 0)]);
  const units = unitsFor(demo, visits.length, random);
  const days = demo.days.evenly(visits.length, row.from as LegalDate, row.to as LegalDate, random);
  const underNotice = row.notices.reduce((sum, each) => sum + each, 0);
  const weights = Array.from({ length: underNotice }, () => random.int(1, 9));
  const reductions = share(row.reduced / HUNDRED_YUAN, weights).map((part) => part * HUNDRED_YUAN);
  let serial = 0;
  visits.forEach((covered, i) => {
    const unit = units[i] as Organisation;
    const found = { ...row, unit, supervised: departmentAt(unit, random.pick(departments)), on: days[i] as LegalDate };
    if (covered > 0) serial += 1;
    tellVisit(demo, `${row.id}-${i + 1}`, found, { serial, reductions: reductions.splice(0, covered) }, random);
  });
}

const HUNDRED_YUAN = 10_000;

function tellVisit(
  demo: Demo,
  key: string,
  { unit, supervised, on, kind = 'irregular-enforcement', rectified = [10, 30] }: Found,
  notice: { serial: number; reductions: readonly number[] },
  random: Random,
): void {
  const organisation = unit.code;
  const isUnder = notice.reductions.length > 0;
  const noticeOn = demo.days.move(on, random.int(3, 7));
  const noticed = isUnder
    ? demo.enter(
        {
          entry: `notice ${key}`,
          register: 'enforcement-supervision-notice',
          organisation,
          occurredOn: noticeOn,
          reference: `大执监〔${noticeOn.slice(0, 4)}〕${notice.serial}号`,
          fields: { kind: notice.reductions.length > 1 ? 'class' : 'single', addressee: supervised },
        },
        random,
      )
    : undefined;
  const items = isUnder ? notice.reductions : [0];
  items.forEach((amount, i) => {
    const entry = `supervision ${key}-${i + 1}`;
    const register = 'enforcement-supervision-item';
    const found = demo.enter({ entry, register, organisation, occurredOn: on, fields: { kind, supervised } }, random);
    const rectifiedOn = demo.days.move(on, random.int(...rectified));
    const change = {
      entry,
      reason: '确认整改完成',
      fields: { rectifiedOn },
      ...(isUnder && { amount, under: { field: 'notice', entry: `notice ${key}` } }),
    };
    demo.changeEntry(
      organisation,
      rectifiedOn,
      change,
      random,
      noticed !== undefined && noticed > found ? noticed : found,
    );
  });
}
