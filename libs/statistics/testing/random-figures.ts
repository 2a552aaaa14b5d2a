import fc from 'fast-check';
import type { FactKind, FactValue } from '#casework/definition';
import { addDays, legalDate } from '#legal-time';
import type { Period } from '../condition.js';
import { aggregateOf, type CountedFigure, type FieldTest } from '../definition.js';
import type { RecordValues } from '../in-memory.js';
import { fieldOf, type RecordField, type RecordSource } from '../record-source.js';

const firstDay = legalDate('2023-01-01');
const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(firstDay, n));
const words = ['a', 'b', 'c'];
const small = fc.integer({ min: 0, max: 5 });

/** Entries that others may belong to; their ids are the values of fields that name an entry. */
export const anchors = [1, 2, 3].map((n) => `00000000-0000-4000-9000-00000000000${n}`);

/** What a field may hold: few values, so that conditions often hold. */
const wordsOf = ({ sql }: RecordField): readonly string[] => (sql === 'e.parent' ? anchors : words);

const valueOfKind = (field: RecordField): fc.Arbitrary<FactValue> => {
  const kinds: Readonly<Record<FactKind, fc.Arbitrary<FactValue>>> = {
    date: day,
    boolean: fc.boolean(),
    integer: small,
    money: small,
    code: fc.constantFrom(...wordsOf(field)),
    text: fc.constantFrom(...wordsOf(field)),
  };
  return kinds[field.kind];
};

/** A value of a field, sometimes none. The columns of a case's booleans, its state and law version always hold one. */
function someValue(field: RecordField): fc.Arbitrary<FactValue> {
  const isOfCase = /^(c|f)\.|^EXISTS/.test(field.sql);
  const isRequired = isOfCase && (field.kind === 'boolean' || ['state', 'lawVersion'].includes(field.name));
  const value = valueOfKind(field);
  return isRequired ? value : fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}

/** Any record of a kind. */
export const recordOf = (source: RecordSource): fc.Arbitrary<RecordValues> =>
  fc.record(Object.fromEntries([...source.fields.values()].map((field) => [field.name, someValue(field)])));

/** Any test that a field can be put to. */
function testOf(field: RecordField): fc.Arbitrary<FieldTest> {
  const known = fc.boolean().map((yes) => ({ known: yes }));
  const value = valueOfKind(field) as fc.Arbitrary<string | number | boolean>;
  const several = fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
  const plain = [known, value, several, several.map((not) => ({ not })), value.map((not) => ({ not }))];
  if (field.kind === 'date') {
    const inPeriod = fc.constant({ inPeriod: true as const });
    const beforePeriod = fc.constant({ beforePeriod: true as const });
    const [since, until] = [day.map((on) => ({ since: on })), day.map((on) => ({ until: on }))];
    return fc.oneof(...plain, inPeriod, beforePeriod, since, until, fc.record({ since: day, until: day }));
  }
  if (field.kind === 'integer' || field.kind === 'money') {
    const range = fc.record({ min: small, max: small });
    return fc.oneof(
      ...plain,
      range,
      small.map((min) => ({ min })),
      small.map((max) => ({ max })),
    );
  }
  return fc.oneof(...plain);
}

/** The days between any two dates of a kind. */
function spansOf(source: RecordSource): RecordField[] {
  const dates = [...source.fields.values()].flatMap(({ kind, name }) => (kind === 'date' ? [name] : []));
  const names = dates.flatMap((from) => dates.map((to) => `${from}..${to}`));
  return names.map((name) => fieldOf(source, name) as RecordField);
}

/** Any figure that counts records of a kind: every aggregate, every form of condition. */
export function figureOver(source: RecordSource): fc.Arbitrary<CountedFigure> {
  const fields = [...source.fields.values(), ...spansOf(source)];
  const named = (...kinds: FactKind[]): string[] =>
    fields.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ name }) => name);
  const numbers = named('integer', 'money');
  const anyField = fc.constantFrom(...named());
  const dates = fc.constantFrom(...named('date'));
  const conditions = fc
    .uniqueArray(fc.constantFrom(...fields), { maxLength: 3, selector: (field) => field.name })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((field) => [field.name, testOf(field)]))));
  const where = fc.record(
    { all: conditions, any: fc.array(conditions, { minLength: 1, maxLength: 3 }) },
    { requiredKeys: [] },
  );
  const standing = fc.oneof(
    fc.record({ from: dates, before: dates }),
    fc.record({ from: dates, through: dates }),
    fc.record({ from: dates, until: dates }),
  );
  const aggregates: fc.Arbitrary<CountedFigure['aggregate']>[] = [
    fc.constant('count' as const),
    anyField.map((distinct) => ({ distinct })),
    anyField.map((minPer) => ({ minPer })),
    anyField.map((maxPer) => ({ maxPer })),
    ...(numbers.length === 0
      ? []
      : [
          fc.constantFrom(...numbers).map((sum) => ({ sum })),
          fc.constantFrom(...numbers).map((average) => ({ average })),
          fc.constantFrom(...numbers).map((min) => ({ min })),
          fc.constantFrom(...numbers).map((max) => ({ max })),
          fc.constantFrom(...numbers).map((latest) => ({ latest })),
        ]),
  ];
  return fc
    .tuple(
      fc.record(
        { aggregate: fc.oneof(...aggregates), datedBy: dates, standing, where },
        { requiredKeys: ['aggregate'] },
      ),
      standing,
    )
    .map(([parts, stands]): CountedFigure => {
      const figure = { id: 'x.y', label: '', unit: '', source: '', of: source.code, per: 1, ...parts };
      return aggregateOf(figure).kind === 'latest' ? { standing: stands, ...figure } : figure;
    });
}

/** Any period about the days of the records. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(day, day)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

/** Whose a random record is. */
export const ownership = fc.record({
  organisation: fc.constantFrom('232700', '232701', '232701-01', '232721'),
  organ: fc.constantFrom('232700-gov', '232701-gov', null),
  isVoided: fc.boolean(),
});

export const anyScope = fc.constantFrom('bureau', 'region', '232701', '232701-01');
