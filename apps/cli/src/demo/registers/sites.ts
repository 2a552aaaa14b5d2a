import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import { type Demo, placeOf } from '../demo-world.js';
import type { Random } from '../random.js';
import { committeeLists, dayIn, type Place, unitsOf } from './committees.js';

/** Years between which something was set up, the last included. */
type Years = readonly [number, number];
const before: Years = [2016, 2021];

interface Row {
  kind: string;
  count: number;
  setUp: Years;
  at: Place;
  name: (place: string, round: number) => string;
  /** Closed in 2023 before its end, set up in 2024, and set up in 2022 where only those of 2023 count: none of these counts. */
  closed?: number;
  later?: number;
  earlier?: number;
  /** Entered twice and taken back. */
  duplicates?: number;
}

const { villages, communities } = committeeLists;
const localities = [...villages, ...communities];

/** S1, C1, C3 and K3 of seed-records.md sections 4 and 5, as they stand on 2023-12-31. */
const rows: readonly Row[] = [
  { kind: 'legal-service-centre', count: 8, setUp: before, at: 'bureaus', name: (place) => `${place}公共法律服务中心` },
  {
    kind: 'legal-service-station',
    count: 43,
    setUp: before,
    at: 'stations',
    name: (place) => `${place}公共法律服务工作站`,
  },
  {
    kind: 'legal-service-room',
    count: 141,
    setUp: before,
    at: 'stations',
    closed: 5,
    later: 4,
    duplicates: 2,
    name: (place, round) => `${place}${localities[(round * 5) % localities.length]}公共法律服务工作室`,
  },
  {
    kind: 'enterprise-window',
    count: 8,
    setUp: [2019, 2022],
    at: 'bureaus',
    closed: 1,
    later: 1,
    name: (place) => `${place}民营企业法律服务窗口`,
  },
  {
    kind: 'contact-point',
    count: 7,
    setUp: [2023, 2023],
    at: 'counties',
    closed: 1,
    later: 3,
    earlier: 2,
    name: (place, round) => `${place}公共法律服务第${round + 1}联系点`,
  },
  { kind: 'correction-unit', count: 7, setUp: before, at: 'counties', name: (place) => `${place}社区矫正管理局` },
  { kind: 'video-point', count: 8, setUp: [2020, 2022], at: 'bureaus', later: 1, name: videoPoint },
  { kind: 'video-point', count: 43, setUp: [2020, 2022], at: 'stations', closed: 2, duplicates: 1, name: videoPoint },
  {
    kind: 'law-person-studio',
    count: 7,
    setUp: [2023, 2023],
    at: 'counties',
    closed: 1,
    later: 2,
    earlier: 1,
    name: (place, round) => `${place}法律明白人工作室${round + 1}`,
  },
];

function videoPoint(place: string): string {
  return `${place}远程视频督察点位`;
}

/** A site that stands throughout 2023. */
export interface Site {
  key: string;
  kind: string;
  unit: Organisation;
}

/** Centres, stations, rooms, windows and points: levels, valid on 2023-12-31.
 *  @returns those that stood before 2022 and stand on */
export function sites(demo: Demo): Site[] {
  const { random } = demo.chanceOf('sites');
  closedWithItsUnit(demo, random);
  return rows.flatMap((row, i) => tellKind(demo, row, `${row.kind}-${i}`, random));
}

function tellKind(demo: Demo, row: Row, id: string, random: Random): Site[] {
  const { kind, count, setUp, closed = 0, later = 0, earlier = 0, duplicates = 0 } = row;
  const units = unitsOf(demo, row.at);
  const enter = (n: number, years: Years) => {
    const unit = units[n % units.length] as Organisation;
    const key = `site ${id} ${n + 1}`;
    const validFrom = dayIn(demo, years, random);
    const fields = { name: row.name(placeOf(unit), Math.floor(n / units.length)), kind };
    const entry = { register: 'service-site', organisation: unit.code, validFrom, fields };
    return { key, unit, entry, entered: demo.enter({ entry: key, ...entry }, random) };
  };
  const yearsOf = (n: number): Years => {
    if (n < count + closed) return setUp;
    return n < count + closed + later ? [2024, 2024] : [2022, 2022];
  };
  return Array.from({ length: count + closed + later + earlier }, (_, n): Site[] => {
    const { key, unit, entry, entered } = enter(n, yearsOf(n));
    if (n >= count && n < count + closed) demo.endEntry(key, unit.code, lastDay, '已撤销', random);
    if (n < duplicates) {
      const enteredAgain = demo.enter({ entry: `${key} again`, ...entry }, random, entered);
      demo.takeBack(`${key} again`, unit.code, enteredAgain, '重复登记，予以作废', random);
    }
    return n < count && setUp === before ? [{ key, kind, unit }] : [];
  }).flat();
}

/** After everything set up in 2023, before the as-of day. */
const lastDay = '2023-11-30' as LegalDate;

/** The station of a unit that was merged at the end of 2022. */
function closedWithItsUnit(demo: Demo, random: Random): void {
  for (const unit of demo.knowledge.organisations.all().filter(({ until }) => until === '2022-12-31')) {
    const key = `site station ${unit.code}`;
    const fields = { name: `${placeOf(unit)}公共法律服务工作站`, kind: 'legal-service-station' };
    const validFrom = dayIn(demo, before, random);
    demo.enter({ entry: key, register: 'service-site', organisation: unit.code, validFrom, fields }, random);
    demo.endEntry(key, unit.code, '2022-12-30' as LegalDate, '随司法所合并撤销', random);
  }
}
