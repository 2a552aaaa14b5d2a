import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import { type Demo, placeOf } from '../demo-world.js';
import type { Random } from '../random.js';
import { committeeLists, dayIn, unitsOf } from './committees.js';
import { serviceLists } from './lists.js';

/** K2 of seed-records.md section 4: 80 villages with 288 persons, 48 of them with four and 32 with three. */
const plan = { villages: 80, withFour: 48, left: 6, renewed: 5, later: 5, duplicates: 3 } as const;

interface Village {
  key: string;
  unit: Organisation;
}

/** Villages and their 法律明白人, as they stand on 2023-12-31. */
export function villages(demo: Demo): void {
  const { random } = demo.chanceOf('villages');
  const units = unitsOf(demo, 'towns');
  const all = Array.from({ length: plan.villages }, (_, i): Village => {
    const unit = units[i % units.length] as Organisation;
    return { key: enterVillage(demo, unit, Math.floor(i / units.length), random), unit };
  });
  const roster = new Roster(demo, random);
  all.forEach((village, i) => {
    for (let n = 0; n < (i < plan.withFour ? 4 : 3); n += 1) {
      if (i < plan.renewed && n === 0) roster.renew(village);
      else roster.register(village, [2022, 2023]);
    }
  });
  noise(all, roster);
}

function enterVillage(demo: Demo, unit: Organisation, round: number, random: Random): string {
  const { villages: names } = committeeLists;
  const key = `village ${unit.code} ${round + 1}`;
  const fields = { name: `${placeOf(unit)}${names[(round * 5) % names.length]}` };
  const validFrom = '2022-01-04' as LegalDate;
  demo.enter({ entry: key, register: 'village', organisation: unit.code, validFrom, fields }, random);
  return key;
}

const endOfTerm = '2023-06-30' as LegalDate;
const nextTerm = '2023-07-03' as LegalDate;

/** Gives each person a serial. */
class Roster {
  private serial = 0;

  constructor(
    private readonly demo: Demo,
    private readonly random: Random,
  ) {}

  register(village: Village, years: readonly [number, number]): string {
    this.serial += 1;
    return this.enter(village, dayIn(this.demo, years, this.random));
  }

  /** Registered anew in 2023: stands twice under one serial, one term after the other. */
  renew(village: Village): void {
    const key = this.register(village, [2022, 2022]);
    this.leave(key, village, '任期届满，重新登记');
    this.enter(village, nextTerm);
  }

  leave(key: string, { unit }: Village, reason: string): void {
    this.demo.endEntry(key, unit.code, endOfTerm, reason, this.random);
  }

  registerTwice(village: Village): void {
    const key = this.register(village, [2023, 2023]);
    const entered = this.demo.days.entryOf('2023-11-20' as LegalDate, this.random);
    this.demo.takeBack(key, village.unit.code, entered, '同一人员重复登记，予以作废', this.random);
  }

  private enter({ key: village, unit }: Village, validFrom: LegalDate): string {
    const key = `law person ${this.serial} ${validFrom}`;
    const reference = `明白人〔大〕${String(this.serial).padStart(4, '0')}号`;
    const person = { register: 'village-law-person', organisation: unit.code, validFrom, reference, fields: {} };
    this.demo.enter({ entry: key, ...person, under: { field: 'village', entry: village } }, this.random);
    return key;
  }
}

/** Persons that left or came later, and double entries: none adds to the 288. */
function noise(all: readonly Village[], roster: Roster): void {
  const of = (i: number) => all[(i * 11) % all.length] as Village;
  for (let i = 0; i < plan.left; i += 1)
    roster.leave(roster.register(of(i), [2022, 2022]), of(i), '离开本村，退出名册');
  for (let i = 0; i < plan.later; i += 1) roster.register(of(i), [2024, 2024]);
  for (let i = 0; i < plan.duplicates; i += 1) roster.registerTwice(of(i));
}

interface CultureRow {
  construction: string;
  years: readonly [number, number];
  count: number;
}

/** K1: nine new ones of 2023. */
const cultureRows: readonly CultureRow[] = [
  { construction: 'new', years: [2023, 2023], count: 9 },
  { construction: 'renovated', years: [2023, 2023], count: 4 },
  { construction: 'new', years: [2019, 2022], count: 12 },
  { construction: 'new', years: [2024, 2024], count: 3 },
];

const cultureKinds = ['park', 'square', 'corridor', 'hall', 'hall', 'corridor', 'square'];

/** Places where the law is shown. One of those of 2023 was entered twice and taken back. */
export function cultureSites(demo: Demo): void {
  const { random } = demo.chanceOf('culture sites');
  cultureRows.forEach(({ construction, years, count }, row) => {
    demo.overCounties(count, random).forEach((county, i) => {
      const which = (row * 3 + i) % cultureKinds.length;
      const fields = {
        name: `${placeOf(county)}${serviceLists.cultureSites[which]}`,
        kind: cultureKinds[which] as string,
        construction,
      };
      const key = `culture site ${row}-${i + 1}`;
      const site = {
        register: 'culture-site',
        organisation: county.code,
        validFrom: dayIn(demo, years, random),
        fields,
      };
      const entered = demo.enter({ entry: key, ...site }, random);
      if (row > 0 || i > 0) return;
      const again = demo.enter({ entry: `${key} again`, ...site }, random, entered);
      demo.takeBack(`${key} again`, county.code, again, '重复登记，予以作废', random);
    });
  });
}
