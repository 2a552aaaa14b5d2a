import fc from 'fast-check';
import { actRow, CaseTypes, caseFileRow, caseLinkRow, caseNumberRow, loadDictionaries, partyRow } from '#casework';
import { loadOrganisations } from '#identity';
import { legalAid } from '#legal-aid';
import { litigation } from '#litigation';
import { mediation } from '#mediation';
import { type Database, Dialect } from '#platform';
import { reconsideration } from '#reconsideration';
import { loadRegisters, registerEntryRow, registerEventRow } from '#registers';
import { eachDatabase } from '../../test/harness/databases.js';
import { FigureQuery } from './figure-query.js';
import { decimal } from './fraction.js';
import { counts } from './in-memory.js';
import { readRecord } from './read-record.js';
import type { RecordSource } from './record-source.js';
import { inScope } from './scope.js';
import { sourcesOf } from './sources.js';
import { aggregated, listedOf } from './testing/aggregated.js';
import { anyPeriod, anyScope, figureOver, ownership, recordOf } from './testing/random-figures.js';
import { type RandomRecord, storeAnchors, storeCase, storeEntries } from './testing/store-records.js';

const types = new CaseTypes([reconsideration, litigation, legalAid, mediation]);
const registers = loadRegisters(loadDictionaries());
const organisations = loadOrganisations();
const entities = [
  ...[caseFileRow, caseLinkRow, caseNumberRow, actRow, partyRow, registerEntryRow, registerEventRow],
  ...types.entities(),
];

/** Random definitions tried on each kind of record: for a thorough run as many as asked for, else as many as take a few
 *  seconds in all. */
const runsFor = (kinds: number): number => Number(process.env['ANJUAN_RUNS'] ?? Math.max(5, Math.round(200 / kinds)));
const RECORDS = 30;
/** How many of them are read back one by one. */
const READ_BACK = 8;
/** Milliseconds that a thorough run may take. */
const THOROUGH = 7_200_000;

const isCase = (source: RecordSource) => types.all().some(({ code }) => code === source.code);

function randomRecords(source: RecordSource, kind: number): RandomRecord[] {
  const many = fc.tuple(ownership, recordOf(source));
  return fc.sample(many, { numRuns: RECORDS, seed: kind }).map(([own, values], index) => ({
    id: `0${String(kind).padStart(7, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`,
    ...own,
    isVoided: own.isVoided && !isCase(source),
    values,
  }));
}

async function store(database: Database, source: RecordSource, records: readonly RandomRecord[]): Promise<void> {
  await database.unitOfWork.run({ account: 'test', organisation: '232700' }, async (work) => {
    if (!isCase(source)) return storeEntries(work, registers.get(source.code), records);
    for (const record of records) await storeCase(work, types.get(source.code), types, source, record);
  });
}

eachDatabase('a figure counts the same records in SQL and in memory', (fresh, dialect) => {
  it(
    'for every kind of record, any definition, scope and period',
    async () => {
      const database = await fresh({ entities });
      await database.unitOfWork.run({ account: 'test', organisation: '232700' }, storeAnchors);
      const sources = [...sourcesOf(types, registers, new Dialect(dialect)).values()];
      for (const [kind, source] of sources.entries()) {
        const records = randomRecords(source, kind);
        await store(database, source, records);
        for (const { id, values, isVoided } of records.slice(0, READ_BACK)) {
          expect(await readRecord(database.read, source, id)).toMatchObject({ values, isCountable: !isVoided });
        }
        await fc.assert(
          fc.asyncProperty(figureOver(source), anyPeriod, anyScope, async (figure, period, scope) => {
            const query = new FigureQuery(database.read, figure, source, scope, period, organisations);
            const counted = records.filter(
              (record) =>
                !record.isVoided &&
                inScope(scope, record, source, organisations) &&
                counts(figure, record.values, period),
            );
            const listed = await query.records(RECORDS + 1);
            expect(listed.map(({ id }) => id)).toEqual(listedOf(figure, counted).map(({ id }) => id));
            expect(decimal(await query.value())).toBe(aggregated(figure, counted));
          }),
          { numRuns: runsFor(sources.length) },
        );
      }
    },
    THOROUGH,
  );
});
