import type { FactValue } from '#casework/definition';
import { daysBetween, isLegalDate } from '#legal-time';
import { endOf, listOf, type Period } from './condition.js';
import type { CountedFigure, FieldTest, Scalar } from './definition.js';
import { spanIn } from './span.js';

/** A record as the in-memory evaluator sees it: field name → value. */
export type RecordValues = Readonly<Record<string, FactValue | undefined>>;

/** One thing that must hold for a record to count in a figure. */
export type Clause =
  | { kind: 'dated'; field: string }
  | { kind: 'begun'; field: string }
  | ({ kind: 'not-ended' } & ReturnType<typeof endOf>)
  | { kind: 'test'; field: string; test: FieldTest }
  /** At least one of the groups holds, each with all its tests. */
  | { kind: 'any'; groups: readonly (readonly { field: string; test: FieldTest }[])[] };

/** Everything that must hold for a record to count, in the order in which a person is told what does not. */
export function clausesOf({ datedBy, standing, where }: CountedFigure): Clause[] {
  const clauses: Clause[] = datedBy === undefined ? [] : [{ kind: 'dated', field: datedBy }];
  if (standing) clauses.push({ kind: 'begun', field: standing.from }, { kind: 'not-ended', ...endOf(standing) });
  clauses.push(...testsOf(where?.all ?? {}).map((test): Clause => ({ kind: 'test', ...test })));
  if (where?.any) clauses.push({ kind: 'any', groups: where.any.map(testsOf) });
  return clauses;
}

const testsOf = (conditions: Readonly<Record<string, FieldTest>>) =>
  Object.entries(conditions).map(([field, test]) => ({ field, test }));

/** Whether a record counts in a figure, evaluated in memory: for the case page, and the oracle of the SQL. */
export const counts = (figure: CountedFigure, record: RecordValues, period: Period): boolean =>
  firstUnmet(figure, record, period) === undefined;

/** The first thing that keeps a record from counting in a figure; undefined where it counts. */
export const firstUnmet = (figure: CountedFigure, record: RecordValues, period: Period): Clause | undefined =>
  clausesOf(figure).find((clause) => !holds(clause, record, period));

/** What a record holds in a field, or how many days lie between two dates of it. */
export function heldIn(record: RecordValues, name: string): FactValue {
  const span = spanIn(name);
  if (span === undefined) return record[name] ?? null;
  const [from, to] = [record[span.from], record[span.to]];
  return isLegalDate(from) && isLegalDate(to) ? daysBetween(from, to) : null;
}

function holds(clause: Clause, record: RecordValues, period: Period): boolean {
  const valueIn = (field: string): FactValue => heldIn(record, field);
  switch (clause.kind) {
    case 'dated':
      return within(valueIn(clause.field), period);
    case 'begun': {
      const from = valueIn(clause.field);
      return typeof from === 'string' && from <= period.to;
    }
    case 'not-ended': {
      const end = valueIn(clause.field);
      const day = period[clause.since];
      return typeof end !== 'string' || end > day || (clause.countsLastDay && end === day);
    }
    case 'test':
      return passes(valueIn(clause.field), clause.test, period);
    case 'any':
      return clause.groups.some((group) => group.every(({ field, test }) => passes(valueIn(field), test, period)));
  }
}

const within = (value: FactValue, period: Period): boolean =>
  typeof value === 'string' && value >= period.from && value <= period.to;

function passes(value: FactValue, test: FieldTest, period: Period): boolean {
  if (typeof test !== 'object' || Array.isArray(test)) {
    return value !== null && listOf(test as Scalar | Scalar[]).includes(value);
  }
  if ('not' in test) return value === null || !listOf(test.not).includes(value);
  if ('known' in test) return test.known === (value !== null);
  if ('inPeriod' in test) return within(value, period);
  if ('beforePeriod' in test) return typeof value === 'string' && value < period.from;
  if ('since' in test || 'until' in test) {
    return typeof value === 'string' && value >= (test.since ?? value) && value <= (test.until ?? value);
  }
  const { min, max } = test as { min?: number; max?: number };
  return typeof value === 'number' && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}
