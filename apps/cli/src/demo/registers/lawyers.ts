import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import { type Demo, placeOf } from '../demo-world.js';
import type { Random } from '../random.js';
import { dayIn } from './committees.js';
import { serviceLists } from './lists.js';

/** A lawyer who has held a licence since before 2023 and holds it on. */
export interface Lawyer {
  key: string;
  unit: Organisation;
}

interface Firm {
  key: string;
  unit: Organisation;
}

/** W2: 13 firms that stand; one that failed its assessment and closed in 2023, one of 2024. */
const firmsStanding = 13;

interface Row {
  kind: string;
  count: number;
  /** So many of them hold the licence since 2023 only. */
  fresh: number;
  /** Ended in 2023, licensed in 2024, entered twice: none of these counts. */
  ended: number;
  later: number;
  duplicates: number;
  inFirm: boolean;
}

/** W1: 123 lawyers on 2023-12-31. */
const rows: readonly Row[] = [
  { kind: 'full-time', count: 43, fresh: 3, ended: 3, later: 4, duplicates: 1, inFirm: true },
  { kind: 'part-time', count: 2, fresh: 0, ended: 0, later: 0, duplicates: 0, inFirm: true },
  { kind: 'government', count: 72, fresh: 4, ended: 2, later: 5, duplicates: 1, inFirm: false },
  { kind: 'company', count: 5, fresh: 0, ended: 1, later: 1, duplicates: 0, inFirm: false },
  { kind: 'legal-aid', count: 1, fresh: 0, ended: 0, later: 0, duplicates: 0, inFirm: false },
];

/** Law firms with their assessments, and lawyers: levels, valid on 2023-12-31. */
export function lawyers(demo: Demo): Lawyer[] {
  const { random } = demo.chanceOf('lawyers');
  const firms = serviceLists.firms.map((name, i) => enterFirm(demo, name, i, random));
  assessments(demo, firms, random);
  const roll = new Roll(demo, firms.slice(0, firmsStanding), random);
  const standing = rows.flatMap((row) => roll.tellKind(row));
  roll.changeOfKind();
  return standing;
}

function enterFirm(demo: Demo, name: string, i: number, random: Random): Firm {
  const unit = demo.counties.find((county) => name.includes(placeOf(county).slice(0, 2))) ?? demo.prefecture;
  const key = `law firm ${i + 1}`;
  const isLater = i > firmsStanding;
  const validFrom = dayIn(demo, isLater ? [2024, 2024] : [2001, 2020], random);
  const fields = { name, form: i % 4 === 3 ? 'individual' : 'partnership' };
  demo.enter({ entry: key, register: 'law-firm', organisation: unit.code, validFrom, fields }, random);
  if (i === firmsStanding) demo.endEntry(key, unit.code, '2023-09-28' as LegalDate, '准予注销', random);
  return { key, unit };
}

/** Each firm once a year, for the year before; the last result of 2023 was entered twice and taken back. */
function assessments(demo: Demo, firms: readonly Firm[], random: Random): void {
  for (const year of [2022, 2023, 2024]) {
    const assessed = firms.slice(0, year === 2024 ? firmsStanding : firmsStanding + 1);
    const days = demo.days.evenly(assessed.length, `${year}-05-08` as LegalDate, `${year}-06-28` as LegalDate, random);
    assessed.forEach((firm, i) => {
      const failed = i === firmsStanding && year === 2023;
      const key = `assessment ${year}-${i + 1}`;
      const entry = {
        register: 'law-firm-assessment',
        organisation: firm.unit.code,
        occurredOn: days[i] as LegalDate,
        under: { field: 'firm', entry: firm.key },
        fields: {
          year: year - 1,
          result: failed ? 'unqualified' : 'qualified',
          conditionsMet: !failed,
          seriousViolation: false,
        },
      };
      const entered = demo.enter({ entry: key, ...entry }, random);
      if (year !== 2023 || i !== 0) return;
      const again = demo.enter({ entry: `${key} again`, ...entry }, random, entered);
      demo.takeBack(`${key} again`, firm.unit.code, again, '重复登记，予以作废', random);
    });
  }
}

/** The roll of lawyers: gives each a serial. */
class Roll {
  private serial = 0;

  constructor(
    private readonly demo: Demo,
    private readonly firms: readonly Firm[],
    private readonly random: Random,
  ) {}

  /** @returns those who have stood since before 2023 */
  tellKind({ kind, count, fresh, ended, later, duplicates, inFirm }: Row): Lawyer[] {
    const units = inFirm ? [] : this.demo.overCounties(count, this.random);
    const at = (i: number) => {
      const firm = inFirm ? (this.firms[i % this.firms.length] as Firm) : undefined;
      // Every fourth of those without a firm serves the prefecture itself.
      const unit = firm?.unit ?? (i % 4 === 0 ? this.demo.prefecture : (units[i % units.length] as Organisation));
      return { unit, ...(firm && { firm: firm.key }) };
    };
    const long = Array.from({ length: count - fresh }, (_, i) => this.admit(kind, [2005, 2022], at(i)));
    for (let i = 0; i < fresh; i += 1) this.admit(kind, [2023, 2023], at(i));
    for (let i = 0; i < later; i += 1) this.admit(kind, [2024, 2024], at(i));
    for (let i = 0; i < ended; i += 1) this.end(this.admit(kind, [2005, 2022], at(i)), '2023-08-31', '注销执业证书');
    for (let i = 0; i < duplicates; i += 1) {
      const lawyer = this.admit(kind, [2005, 2021], at(i));
      const entered = this.demo.days.entryOf('2023-11-20' as LegalDate, this.random);
      this.demo.takeBack(lawyer.key, lawyer.unit.code, entered, '同一律师重复登记，予以作废', this.random);
    }
    return long;
  }

  /** A government lawyer until 2023 who has joined no firm since: the serial stands twice, and on the as-of day not at all. */
  changeOfKind(): void {
    const unit = this.demo.prefecture;
    this.end(this.admit('government', [2015, 2020], { unit }), '2023-03-31', '调离，变更执业类别');
    this.end(this.enter('company', '2023-04-03' as LegalDate, { unit }), '2023-10-31', '离职，注销');
  }

  private admit(kind: string, years: readonly [number, number], at: { unit: Organisation; firm?: string }): Lawyer {
    this.serial += 1;
    return this.enter(kind, dayIn(this.demo, years, this.random), at);
  }

  private enter(kind: string, validFrom: LegalDate, { unit, firm }: { unit: Organisation; firm?: string }): Lawyer {
    const key = `lawyer ${this.serial} ${kind}`;
    const reference = `大律册${String(this.serial).padStart(4, '0')}号`;
    const entry = { register: 'lawyer', organisation: unit.code, validFrom, reference, fields: { kind } };
    const under = firm === undefined ? {} : { under: { field: 'firm', entry: firm } };
    this.demo.enter({ entry: key, ...entry, ...under }, this.random);
    return { key, unit };
  }

  private end({ key, unit }: Lawyer, on: string, reason: string): void {
    this.demo.endEntry(key, unit.code, on as LegalDate, reason, this.random);
  }
}
