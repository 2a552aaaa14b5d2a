import { legalDate } from '#legal-time';
import { added, closed, type NewOrganisation, renamed } from './changing.js';
import type { Organisation } from './organisation.js';
import { Organisations } from './organisations.js';

const today = legalDate('2024-03-05');
const top: Organisation = { code: '232700', name: '样本地区司法局', kind: 'prefecture-bureau', number: '样' };
const county: Organisation = {
  code: '232701',
  name: '甲县司法局',
  kind: 'county-bureau',
  parent: '232700',
  number: '甲',
  represents: { code: '232701-gov', name: '甲县人民政府' },
  from: legalDate('2020-01-01'),
};
const station = (serial: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  code: `232701-${serial}`,
  name,
  kind: 'station',
  parent: '232701',
  number: name.slice(0, 3),
  ...more,
});
const tree = () =>
  new Organisations([
    top,
    county,
    station('01', '甲东街司法所'),
    station('02', '甲西街司法所', { until: legalDate('2022-12-31') }),
  ]);
const code = (of: () => unknown): unknown => {
  try {
    return of();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a new unit', () => {
  const wanted: NewOrganisation = {
    code: '232701-03',
    name: ' 甲南街司法所 ',
    parent: '232701',
    number: '甲南街',
    from: '2024-03-05',
  };
  const add = (change: Partial<NewOrganisation> = {}) => added(tree(), { ...wanted, ...change }, today);

  it('has the kind that stands below the unit above, and represents what that one does', () => {
    expect(add()).toEqual({
      code: '232701-03',
      name: '甲南街司法所',
      kind: 'station',
      parent: '232701',
      number: '甲南街',
      from: '2024-03-05',
    });
    const bureau = { code: '232702', parent: '232700', name: '乙县司法局', number: '乙', represents: '乙县人民政府' };
    expect(add(bureau)).toMatchObject({
      kind: 'county-bureau',
      represents: { code: '232702-gov', name: '乙县人民政府' },
    });
  });

  it.each([
    ['below nothing', { parent: '999999' }, 'organisation.unknown'],
    ['below a station', { parent: '232701-01', code: '232701-01-01' }, 'organisation.invalid'],
    ['below a unit that was closed', { parent: '232701-02' }, 'organisation.closed'],
    ['with the code of another one', { code: '232701-02' }, 'organisation.code-taken'],
    ['with a code of another kind', { code: '232702' }, 'organisation.invalid'],
    ['with the code of a station elsewhere', { code: '232721-01' }, 'organisation.invalid'],
    ['with the first word of another one', { number: '甲' }, 'organisation.number-taken'],
    ['with the first word of one that was closed', { number: '甲西街' }, 'organisation.number-taken'],
    ['with letters before its numbers', { number: 'A1' }, 'organisation.invalid'],
    ['with the name of another one', { name: '甲东街司法所' }, 'organisation.name-taken'],
    ['without a name to speak of', { name: ' 所 ' }, 'organisation.invalid'],
    ['that represents an organ as a station', { represents: '甲县人民政府' }, 'organisation.invalid'],
    ['from a day that is none', { from: '2024-02-30' }, 'field.date-invalid'],
    ['from a day to come', { from: '2024-03-06' }, 'organisation.not-yet'],
    ['from before the unit above began', { from: '2019-12-31' }, 'organisation.invalid'],
  ])('is refused %s', (_, change, refusal) => {
    expect(code(() => add(change))).toBe(refusal);
  });

  it('may bear the name of one that was closed', () => {
    expect(add({ name: '甲西街司法所' }).name).toBe('甲西街司法所');
  });
});

describe('a name', () => {
  it('changes, and nothing else', () => {
    expect(renamed(tree(), '232701', '甲市司法局', today)).toEqual({ ...county, name: '甲市司法局' });
  });

  it.each([
    ['of no unit', '999999', '甲市司法局', 'organisation.unknown'],
    ['of a closed one', '232701-02', '甲北街司法所', 'organisation.closed'],
    ['to what it is', '232701', '甲县司法局 ', 'organisation.invalid'],
    ['to that of another one', '232701', '甲东街司法所', 'organisation.name-taken'],
  ])('does not change %s', (_, unit, name, refusal) => {
    expect(code(() => renamed(tree(), unit, name, today))).toBe(refusal);
  });
});

describe('closing', () => {
  it('gives a unit its last day', () => {
    expect(closed(tree(), '232701-01', '2024-03-04', today)).toMatchObject({ until: '2024-03-04' });
  });

  it.each([
    ['the topmost', '232700', '2024-03-04', 'organisation.top-stays'],
    ['one with units below', '232701', '2024-03-04', 'organisation.has-units'],
    ['a closed one again', '232701-02', '2024-03-04', 'organisation.closed'],
    ['on a day to come', '232701-01', '2024-03-06', 'organisation.not-yet'],
    ['on no day', '232701-01', '2024-02-30', 'field.date-invalid'],
  ])('is refused of %s', (_, unit, until, refusal) => {
    expect(code(() => closed(tree(), unit, until, today))).toBe(refusal);
  });

  it('is refused before the unit began, and before those below it ended', () => {
    const units = (until: string) =>
      new Organisations([top, county, station('02', '甲西街', { until: legalDate(until) })]);
    expect(code(() => closed(units('2023-12-31'), '232701', '2019-12-31', today))).toBe('organisation.invalid');
    expect(code(() => closed(units('2023-12-31'), '232701', '2023-12-30', today))).toBe('organisation.has-units');
    expect(closed(units('2023-12-31'), '232701', '2023-12-31', today)).toMatchObject({ until: '2023-12-31' });
  });
});

describe('the tree', () => {
  it.each([
    ['a code that stands twice', [top, top]],
    ['a parent that is not there', [county]],
    ['one first word for two', [top, { ...county, number: '样' }]],
    ['units above themselves', [{ ...top, parent: '232701' }, county]],
  ])('is refused with %s', (_, units) => {
    expect(code(() => new Organisations(units))).toBe('definition.invalid');
  });

  it('takes cases where a unit existed on the day and is not closed by now', () => {
    const units = tree();
    const takes = (of: string, on: string) => code(() => units.takingCases(of, legalDate(on), today));
    expect(takes('232701', '2024-03-05')).toMatchObject({ code: '232701' });
    expect(takes('232701', '2019-12-31')).toBe('organisation.not-valid');
    expect(takes('232701-02', '2023-01-01')).toBe('organisation.not-valid');
    expect(takes('232701-02', '2022-12-31')).toBe('organisation.closed');
  });
});
