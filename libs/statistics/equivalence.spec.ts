import fc from 'fast-check';
import { actRow, CaseTypes, caseFileRow, caseNumberRow, factColumn, factsTable, partyRow } from '#casework';
import type { FactValue } from '#casework/definition';
import { loadOrganisations } from '#identity';
import { addDays, type LegalDate, legalDate } from '#legal-time';
import { mediation } from '#mediation';
import { eachDatabase } from '../../test/harness/databases.js';
import type { Period } from './condition.js';
import type { CountedFigure, FieldTest } from './definition.js';
import { FigureQuery } from './figure-query.js';
import { counts, type RecordValues } from './in-memory.js';
import { caseSource, type RecordField } from './record-source.js';
import { aggregated, listedOf } from './testing/aggregated.js';

const source = caseSource(mediation, factsTable(mediation), factColumn);
const types = new CaseTypes([mediation]);
const entities = [caseFileRow, actRow, partyRow, caseNumberRow, ...types.entities()];
const firstDay = legalDate('2023-01-01');

const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(firstDay, n));
const words = ['a', 'b', 'c'];

/** A value of a field's kind from a small range, so that conditions often hold; sometimes none. */
function someValueOf(field: RecordField): fc.Arbitrary<FactValue> {
  const some: Record<string, fc.Arbitrary<FactValue>> = {
    date: day,
    boolean: fc.boolean(),
    integer: fc.integer({ min: 0, max: 5 }),
    money: fc.integer({ min: 0, max: 5 }),
    code: fc.constantFrom(...words),
    text: fc.constantFrom(...words),
  };
  const value = some[field.kind] as fc.Arbitrary<FactValue>;
  const required = field.kind === 'boolean' || ['state', 'lawVersion'].includes(field.name);
  return required ? value : fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}

const fields = [...source.fields.values()];
const record = fc.record(Object.fromEntries(fields.map((field) => [field.name, someValueOf(field)])));

function testOf(field: RecordField): fc.Arbitrary<FieldTest> {
  const known = fc.boolean().map((yes) => ({ known: yes }));
  if (field.kind === 'date') return fc.oneof(known, fc.constant({ inPeriod: true as const }));
  if (field.kind === 'boolean') return fc.oneof(fc.boolean(), known);
  if (field.kind === 'integer' || field.kind === 'money') {
    const bound = fc.integer({ min: 0, max: 5 });
    return fc.oneof(
      known,
      bound,
      fc.record({ min: bound, max: bound }),
      bound.map((min) => ({ min })),
    );
  }
  const word = fc.constantFrom(...words);
  const several = fc.uniqueArray(word, { minLength: 1 });
  return fc.oneof(
    known,
    word,
    several,
    several.map((not) => ({ not })),
  );
}

const conditions = fc
  .uniqueArray(fc.constantFrom(...fields), { maxLength: 3, selector: (field) => field.name })
  .chain((chosen) => fc.record(Object.fromEntries(chosen.map((field) => [field.name, testOf(field)]))));

const dateField = fc.constantFrom(...fields.filter((field) => field.kind === 'date').map((field) => field.name));

const fieldName = (...kinds: string[]): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...fields.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map((field) => field.name),
  );

const aggregate: fc.Arbitrary<CountedFigure['aggregate']> = fc.oneof(
  fc.constant('count' as const),
  fieldName('integer', 'money').map((sum) => ({ sum })),
  fieldName().map((distinct) => ({ distinct })),
  fieldName().map((minPer) => ({ minPer })),
  fieldName().map((maxPer) => ({ maxPer })),
  fieldName('integer', 'money').map((latest) => ({ latest })),
);

const figure: fc.Arbitrary<CountedFigure> = fc
  .record(
    {
      aggregate,
      datedBy: dateField,
      standing: fc.oneof(
        fc.record({ from: dateField, before: dateField }),
        fc.record({ from: dateField, through: dateField }),
      ),
      where: fc.record(
        { all: conditions, any: fc.array(conditions, { minLength: 1, maxLength: 3 }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['aggregate'] },
  )
  .map((parts): CountedFigure => {
    const figure = { id: 'x.y', label: '', unit: '', source: '', of: 'mediation', per: 1, ...parts };
    const isLatest = typeof figure.aggregate === 'object' && 'latest' in figure.aggregate;
    return isLatest ? { ...figure, standing: figure.standing ?? { from: 'receivedOn', before: 'closedOn' } } : figure;
  });

const period = fc.tuple(day, day).map(([a, b]): Period => (a <= b ? { from: a, to: b } : { from: b, to: a }));

const id = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

eachDatabase('a figure counts the same records in SQL and in memory', (fresh) => {
  it('for any definition, period and records', async () => {
    const organisations = loadOrganisations();
    const database = await fresh({ entities });
    const records: RecordValues[] = fc.sample(record, { numRuns: 250, seed: 7 });
    await database.unitOfWork.run({ account: 'test', organisation: '232700' }, async (work) => {
      for (const [index, values] of records.entries()) {
        const { receivedOn, acceptedOn, closedOn, state, lawVersion, handler, ...facts } = values;
        await work.insert(caseFileRow, {
          id: id(index),
          type: 'mediation',
          number: `${index}`,
          numberOrder: `${index}`,
          organisation: '232700',
          organ: null,
          handler: handler as string | null,
          state: state as string,
          suspended: false,
          suspendedSince: null,
          hearingOn: null,
          lawVersion: lawVersion as string,
          receivedOn: receivedOn as LegalDate | null,
          acceptedOn: acceptedOn as LegalDate | null,
          closedOn: closedOn as LegalDate | null,
          endedOn: null,
          nextDueOn: null,
          nextDuePeriod: null,
          nextDueProvisional: false,
          nextDueExtended: 0,
          nextDueOriginal: null,
          dueOrder: firstDay,
          flags: '',
          version: 1,
          openedAt: work.at,
          openedBy: 'test',
          changedAt: work.at,
        });
        await work.insert(types.factsOf(mediation), { caseId: id(index), ...(facts as Record<string, FactValue>) });
      }
    });
    await fc.assert(
      fc.asyncProperty(figure, period, async (definition, during) => {
        const query = new FigureQuery(database.read, definition, source, 'region', during, organisations);
        const counted = records
          .map((values, index) => ({ id: id(index), values }))
          .filter(({ values }) => counts(definition, values, during));
        const listed = listedOf(definition, counted).map((each) => each.id);
        expect((await query.records(1000)).map((row) => row.id)).toEqual(listed);
        expect(await query.value()).toBe(aggregated(definition, counted));
      }),
      { numRuns: 300 },
    );
  });
});
