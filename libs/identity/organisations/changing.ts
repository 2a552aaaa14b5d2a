import { isLegalDate, type LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { Organisation, OrganisationKind } from './organisation.js';
import type { Organisations } from './organisations.js';

/** A unit as it is asked for. Its kind follows from the unit above. */
export interface NewOrganisation {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  /** The first word of its case numbers. */
  readonly number: string;
  /** The name of the organ for which it acts; that of the unit above when left out. */
  readonly represents?: string | undefined;
  readonly from: string;
}

const kindBelow: Readonly<Record<OrganisationKind, 'county-bureau' | 'station' | undefined>> = {
  'prefecture-bureau': 'county-bureau',
  'county-bureau': 'station',
  station: undefined,
};

/** A new unit below another one.
 *  @throws Refusal `organisation.unknown`, `organisation.closed`, `organisation.invalid`, `organisation.code-taken`,
 *    `organisation.number-taken`, `organisation.name-taken`, `organisation.not-yet`, `field.date-invalid` */
export function added(organisations: Organisations, of: NewOrganisation, today: LegalDate): Organisation {
  const parent = inForce(organisations, of.parent, today);
  const kind = kindBelow[parent.kind];
  if (kind === undefined) throw invalid('司法所之下不设机构，请改选上级机构');
  const { code, number } = of;
  assertCode(code, kind, parent);
  const all = organisations.all();
  if (all.some((each) => each.code === code)) throw new Refusal('organisation.code-taken', { organisation: code });
  if (!/^\p{Script=Han}{1,10}$/u.test(number)) throw invalid('字号首字应为 1 至 10 个汉字');
  const sameNumber = all.find((each) => each.number === number);
  if (sameNumber) throw new Refusal('organisation.number-taken', { number, name: sameNumber.name });
  const organ = of.represents?.normalize('NFC').trim() ?? '';
  if (organ !== '' && kind === 'station') throw invalid('司法所不代表行政机关，请不要填写所代表的机关');
  const from = dayUntilToday('from', of.from, today);
  if (parent.from !== undefined && from < parent.from) throw invalid(`设立日早于上级机构的设立日 ${parent.from}`);
  return {
    code,
    name: freeName(organisations, of.name, today),
    kind,
    parent: parent.code,
    number,
    ...(organ !== '' && { represents: { code: `${code}-gov`, name: organ } }),
    from,
  };
}

/** A unit under another name. Code, place and numbers stay.
 *  @throws Refusal `organisation.unknown`, `organisation.closed`, `organisation.invalid`, `organisation.name-taken` */
export function renamed(organisations: Organisations, code: string, name: string, today: LegalDate): Organisation {
  const unit = inForce(organisations, code, today);
  if (name.normalize('NFC').trim() === unit.name) throw invalid('名称没有变化');
  return { ...unit, name: freeName(organisations, name, today) };
}

/** A unit that exists until a day, the last one. Whether it still has cases is for the caller to see.
 *  @throws Refusal `organisation.unknown`, `organisation.closed`, `organisation.invalid`, `organisation.top-stays`,
 *    `organisation.has-units`, `organisation.not-yet`, `field.date-invalid` */
export function closed(organisations: Organisations, code: string, until: string, today: LegalDate): Organisation {
  const unit = inForce(organisations, code, today);
  const { name, from } = unit;
  if (unit.parent === undefined) throw new Refusal('organisation.top-stays', { name });
  const day = dayUntilToday('until', until, today);
  if (from !== undefined && day < from) throw invalid(`撤销日早于设立日 ${from}`);
  const units = organisations
    .withSubordinates(code)
    .filter((each) => each !== code)
    .map((each) => organisations.get(each))
    .filter((each) => each.until === undefined || each.until > day)
    .map((each) => each.name);
  if (units.length > 0) throw new Refusal('organisation.has-units', { name, units });
  return { ...unit, until: day };
}

/** @throws Refusal `organisation.unknown`, `organisation.closed` */
function inForce(organisations: Organisations, code: string, today: LegalDate): Organisation {
  const unit = organisations.get(code);
  organisations.assertNotClosed(unit, today);
  return unit;
}

function assertCode(code: string, kind: 'county-bureau' | 'station', { code: above }: Organisation): void {
  if (kind === 'county-bureau' && !/^[0-9]{6}$/.test(code)) throw invalid('县区局的机构代码应为 6 位数字');
  if (kind === 'station' && !(code.startsWith(`${above}-`) && /^-[0-9]{2}$/.test(code.slice(above.length)))) {
    throw invalid(`司法所的机构代码应为上级代码加两位序号，如 ${above}-01`);
  }
}

/** A name that no unit bears which still exists. */
function freeName(organisations: Organisations, given: string, today: LegalDate): string {
  const name = given.normalize('NFC').trim();
  if (name.length < 2) throw invalid('机构名称至少 2 个字');
  const taken = organisations.all().some((each) => each.name === name && (each.until ?? today) >= today);
  if (taken) throw new Refusal('organisation.name-taken', { name });
  return name;
}

/** What is told of a unit has happened: a day to come may be mistyped, and a unit that has not begun could not be put right. */
function dayUntilToday(field: string, value: string, today: LegalDate): LegalDate {
  if (!isLegalDate(value)) throw new Refusal('field.date-invalid', { field, value });
  if (value > today) throw new Refusal('organisation.not-yet', { on: value, today });
  return value;
}

const invalid = (problem: string) => new Refusal('organisation.invalid', { problem });
