import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import { type Demo, placeOf } from '../demo-world.js';
import { demoList, type Names, texts } from '../names.js';
import type { Random } from '../random.js';

export const committeeLists = demoList('committees', {
  villages: texts,
  communities: texts,
  industries: texts,
  studios: texts,
  screeningPlaces: texts,
});
const { villages, communities, industries, studios } = committeeLists;

/** Units of one kind, over which things that stand are spread. */
export type Place = 'bureaus' | 'counties' | 'stations' | 'towns' | 'streets' | 'beiji';

interface Row {
  kind: string;
  count: number;
  /** So many of them do pre-litigation mediation: 17 in all. */
  preLitigation?: number;
  /** Closed in 2023 before its end, and set up in 2024: none of these counts. */
  closed?: number;
  later?: number;
  at: Place;
  name: (place: string, number: number, names: Names) => string;
}

const committee = (what: string) => `${what}人民调解委员会`;
/** 新林区新林 for 新林区新林镇: the name of the town says it again. */
const bare = (place: string): string => place.replace(/镇$/, '');
const numbered = (list: readonly string[], number: number): string => list[number % list.length] as string;

/** D5 and D6 of seed-records.md section 6, as they stand on 2023-12-31, and the other kinds. */
const rows: readonly Row[] = [
  {
    kind: 'chamber',
    count: 8,
    preLitigation: 3,
    closed: 1,
    later: 1,
    at: 'bureaus',
    name: (place) => committee(`${place}商会`),
  },
  {
    kind: 'federation',
    count: 6,
    preLitigation: 1,
    closed: 1,
    at: 'bureaus',
    name: (place) => committee(`${place}工商业联合会`),
  },
  {
    kind: 'private-enterprise',
    count: 13,
    closed: 2,
    later: 1,
    at: 'counties',
    name: (place, _, names) => committee(names.company(place)),
  },
  {
    kind: 'industry',
    count: 12,
    preLitigation: 10,
    closed: 1,
    later: 1,
    at: 'bureaus',
    name: (place, i) => committee(`${place}${numbered(industries, i)}纠纷`),
  },
  { kind: 'studio', count: 3, preLitigation: 3, at: 'beiji', name: (place, i) => `${place}${numbered(studios, i)}` },
  { kind: 'township', count: 22, at: 'towns', name: (place) => committee(`${bare(place)}镇`) },
  { kind: 'street', count: 21, at: 'streets', name: (place) => committee(`${bare(place)}街道`) },
  {
    kind: 'village',
    count: 80,
    closed: 3,
    at: 'towns',
    name: (place, i) => committee(`${place}${numbered(villages, i)}`),
  },
  {
    kind: 'residents',
    count: 61,
    at: 'streets',
    name: (place, i) => committee(`${place}${numbered(communities, i)}居民`),
  },
  { kind: 'enterprise', count: 10, at: 'counties', name: (place, i) => committee(`${place}第${i + 1}林场`) },
];

/** Mediators of the pre-litigation organisations: 80 in office on 2023-12-31. */
const mediators = { preLitigation: 80, others: 60, left: 6, later: 5, duplicates: 2 } as const;

interface Committee {
  key: string;
  unit: Organisation;
}

/** Committees and mediators: levels, valid on 2023-12-31. */
export function committees(demo: Demo): void {
  const { random, names } = demo.chanceOf('committees');
  const told = rows.flatMap((row) => tellKind(demo, row, random, names));
  const standing = told.filter(({ gone }) => !gone);
  tellMediators(
    demo,
    standing.filter(({ preLitigation }) => preLitigation),
    standing.filter(({ preLitigation }) => !preLitigation),
    random,
  );
}

function tellKind(demo: Demo, row: Row, random: Random, names: Names) {
  const { kind, count, preLitigation = 0, closed = 0, later = 0, name } = row;
  const units = unitsOf(demo, row.at);
  return Array.from({ length: count + closed + later }, (_, i) => {
    const unit = units[i % units.length] as Organisation;
    const key = `committee ${kind}-${i + 1}`;
    const gone = i >= count && i < count + closed;
    const isLater = i >= count + closed;
    const validFrom = dayIn(demo, isLater ? [2024, 2024] : [2016, 2021], random);
    // Some of those that are gone or came later did pre-litigation mediation too.
    const flag = i < preLitigation || (i >= count && preLitigation > 0);
    const fields = {
      name: name(placeOf(unit), Math.floor(i / units.length) * 3 + i, names),
      kind,
      preLitigation: flag,
    };
    demo.enter({ entry: key, register: 'mediation-committee', organisation: unit.code, validFrom, fields }, random);
    if (gone) demo.endEntry(key, unit.code, dayIn(demo, [2023, 2023], random), '调解委员会撤销', random);
    return { key, unit, preLitigation: flag, gone: gone || isLater };
  });
}

/** The units of a kind as they stand at the end of 2023. */
export function unitsOf(demo: Demo, at: Place): Organisation[] {
  const stations = demo.counties.flatMap(({ code }) => demo.stationsOf(code, '2023-12-31' as LegalDate));
  const inTown = ({ code }: Organisation) => ['232701', '232721', '232722'].includes(code.slice(0, 6));
  switch (at) {
    case 'bureaus':
      return [demo.prefecture, ...demo.counties];
    case 'counties':
      return [...demo.counties];
    case 'stations':
      return stations;
    case 'towns':
      return stations.filter(inTown);
    case 'streets':
      return stations.filter((each) => !inTown(each));
    case 'beiji':
      return stations.filter(({ name }) => name.includes('北极'));
  }
}

/** A working day of some years, before November: so that an end in 2023 lies before the as-of day. */
export function dayIn({ days }: Demo, [from, to]: readonly [number, number], random: Random): LegalDate {
  const month = String(random.int(1, 10)).padStart(2, '0');
  return days.onOrAfter(`${random.int(from, to)}-${month}-${random.int(10, 28)}` as LegalDate);
}

function tellMediators(demo: Demo, preLitigation: readonly Committee[], others: readonly Committee[], random: Random) {
  let serial = 0;
  const appoint = ({ key, unit }: Committee, flag: boolean, year: number): { entry: string; unit: Organisation } => {
    serial += 1;
    const entry = `mediator ${serial}`;
    const validFrom = dayIn(demo, [year, year], random);
    const reference = `大调聘〔${year}〕${serial}号`;
    const fields = { preLitigation: flag, fullTime: random.chance(0.3) };
    const under = { field: 'committee', entry: key };
    demo.enter({ entry, register: 'mediator', organisation: unit.code, validFrom, reference, fields, under }, random);
    return { entry, unit };
  };
  const of = (list: readonly Committee[], i: number) => list[i % list.length] as Committee;
  for (let i = 0; i < mediators.preLitigation; i += 1) appoint(of(preLitigation, i), true, random.int(2022, 2023));
  for (let i = 0; i < mediators.others; i += 1) appoint(of(others, i * 3), false, random.int(2022, 2023));
  for (let i = 0; i < mediators.later; i += 1) appoint(of(preLitigation, i), true, 2024);
  for (let i = 0; i < mediators.left; i += 1) {
    const { entry, unit } = appoint(of(preLitigation, i), true, 2022);
    demo.endEntry(entry, unit.code, dayIn(demo, [2023, 2023], random), '任期届满，不再续聘', random);
  }
  for (let i = 0; i < mediators.duplicates; i += 1) {
    const { entry, unit } = appoint(of(preLitigation, i), true, 2023);
    demo.takeBack(entry, unit.code, demo.days.entryOf('2023-11-20' as LegalDate, random), '同一调解员重复登记', random);
  }
}
