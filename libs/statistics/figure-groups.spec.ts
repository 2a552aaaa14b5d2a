import { actRow, CaseTypes, caseFileRow, caseNumberRow, factColumn, factsTable, partyRow } from '#casework';
import { loadOrganisations } from '#identity';
import { type LegalDate, legalDate } from '#legal-time';
import { mediation } from '#mediation';
import { type Database, Dialect } from '#platform';
import { eachDatabase } from '../../test/harness/databases.js';
import type { Period } from './condition.js';
import type { CountedFigure } from './definition.js';
import { addsUp } from './definition.js';
import { FigureGroups } from './figure-groups.js';
import { FigureQuery } from './figure-query.js';
import { decimal } from './fraction.js';
import { caseSource, type RecordField } from './record-source.js';

const source = caseSource(mediation, factsTable(mediation), factColumn, new Dialect('sqlite'));
const types = new CaseTypes([mediation]);
const entities = [caseFileRow, actRow, partyRow, caseNumberRow, ...types.entities()];

interface Sample {
  acceptedOn: string | null;
  closedOn: string | null;
  disputeType: string | null;
  committeeKind: string | null;
  amount: number | null;
  organisation?: string;
}

const samples: Sample[] = [
  { acceptedOn: '2023-01-10', closedOn: '2023-02-01', disputeType: 'neighbour', committeeKind: 'village', amount: 100 },
  { acceptedOn: '2023-01-31', closedOn: null, disputeType: 'neighbour', committeeKind: 'township', amount: 250 },
  { acceptedOn: '2023-02-01', closedOn: '2023-02-28', disputeType: 'contract', committeeKind: 'village', amount: null },
  { acceptedOn: '2023-02-15', closedOn: null, disputeType: null, committeeKind: 'village', amount: 50 },
  { acceptedOn: '2023-03-01', closedOn: null, disputeType: 'contract', committeeKind: 'village', amount: 10 },
  { acceptedOn: null, closedOn: '2023-02-02', disputeType: 'contract', committeeKind: 'village', amount: 999 },
  {
    ...{ acceptedOn: '2023-02-20', closedOn: null, disputeType: 'contract', committeeKind: 'village', amount: 7 },
    organisation: '232701-01',
  },
];

async function plant(database: Database): Promise<void> {
  await database.unitOfWork.run({ account: 'test', organisation: '232700' }, async (work) => {
    for (const [index, { acceptedOn, closedOn, organisation = '232700', ...told }] of samples.entries()) {
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      await work.insert(caseFileRow, {
        ...{ id, type: 'mediation', number: `${index}`, numberOrder: `${index}`, organisation, organ: null },
        ...{ handler: null, state: 'received', suspended: false, suspendedSince: null, hearingOn: null },
        ...{ lawVersion: 'PML', receivedOn: null, endedOn: null, nextDueOn: null, nextDuePeriod: null },
        ...{ nextDueProvisional: false, nextDueExtended: 0, nextDueOriginal: null, flags: '', version: 1 },
        ...{ acceptedOn: acceptedOn as LegalDate | null, closedOn: closedOn as LegalDate | null },
        ...{ dueOrder: legalDate('2023-01-01'), openedAt: work.at, openedBy: 'test', changedAt: work.at },
      });
      const facts = Object.entries(mediation.facts).map(([name, { kind }]) => [
        name,
        kind === 'boolean' ? false : null,
      ]);
      await work.insert(types.factsOf(mediation), { caseId: id, ...Object.fromEntries(facts), ...told });
    }
  });
}

const figure = (parts: Partial<CountedFigure>): CountedFigure => ({
  ...{ id: 'x.y', label: '', unit: '', source: '', of: 'mediation', aggregate: 'count', per: 1 },
  ...parts,
});
const accepted = figure({ datedBy: 'acceptedOn' });
const amounts = figure({ datedBy: 'acceptedOn', aggregate: { sum: 'amount' } });
const pending = figure({ standing: { from: 'acceptedOn', before: 'closedOn' } });

const month = (name: string, last: number): { key: string; period: Period } => ({
  key: name,
  period: { from: legalDate(`${name}-01`), to: legalDate(`${name}-${last}`) },
});
const months = [month('2023-01', 31), month('2023-02', 28)];
/** Every combination of a month and two values. */
const cells = months.flatMap((each) =>
  ['neighbour', 'contract', null].flatMap((disputeType) =>
    ['village', 'township'].map((committeeKind) => ({ ...each, disputeType, committeeKind })),
  ),
);
const field = (name: string) => source.fields.get(name) as RecordField;

eachDatabase('a figure for many cells', (fresh) => {
  const organisations = loadOrganisations();

  it('is what it is alone, for each period and each value of its fields', async () => {
    const database = await fresh({ entities });
    await plant(database);
    const groups = new FigureGroups(database.read, organisations);
    const by = [field('disputeType'), field('committeeKind')];
    for (const counted of [accepted, amounts, pending]) {
      for (const scope of ['region', 'bureau', '232701']) {
        const counts = await groups.counts({ figure: counted, source, scope, periods: months, by });
        for (const { key, period, disputeType, committeeKind } of cells) {
          const where = { all: { disputeType: disputeType ?? { known: false }, committeeKind } };
          const alone = new FigureQuery(database.read, { ...counted, where }, source, scope, period, organisations);
          const found = counts.filter(
            (each) => each.period === key && each.keys[0] === disputeType && each.keys[1] === committeeKind,
          );
          expect(found.reduce((sum, { stored }) => sum + stored, 0)).toBe(decimal(await alone.value()));
        }
      }
    }
  });

  it('without fields has one row for each period, also where nothing was counted', async () => {
    const database = await fresh({ entities });
    await plant(database);
    const groups = new FigureGroups(database.read, organisations);
    const empty = { key: 'empty', period: { from: legalDate('2020-01-01'), to: legalDate('2020-01-31') } };
    const periods = [...months, empty];
    const counts = await groups.counts({ figure: amounts, source, scope: 'region', periods, by: [] });
    expect(counts).toEqual([
      { period: '2023-01', keys: [], stored: 350 },
      { period: '2023-02', keys: [], stored: 57 },
      { period: 'empty', keys: [], stored: 0 },
    ]);
  });

  it('lists the records of a cell page by page', async () => {
    const database = await fresh({ entities });
    await plant(database);
    const groups = new FigureGroups(database.read, organisations);
    const of = { figure: accepted, source, scope: 'region' };
    const year = { from: legalDate('2023-01-01'), to: legalDate('2023-12-31') };
    const first = await groups.records(of, year, { limit: 4 });
    const second = await groups.records(of, year, { limit: 4, after: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(['0', '1', '2', '3', '4', '6']);
    expect(second.next).toBeNull();
    expect(second.items.at(-1)?.organisationName).toBe('漠河市西林吉司法所');
  });
});

it('only what adds up stands in a table', () => {
  expect([accepted, amounts].map(addsUp)).toEqual([true, true]);
  expect(addsUp(figure({ datedBy: 'acceptedOn', aggregate: { distinct: 'disputeType' } }))).toBe(false);
});
