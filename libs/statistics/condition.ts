import type { LegalDate } from '#legal-time';
import type { CountedFigure, FieldTest, Scalar, Standing } from './definition.js';
import { fieldOf, type RecordSource } from './record-source.js';

/** The days a figure speaks of. A level speaks of the last one, the as-of day. */
export interface Period {
  from: LegalDate;
  to: LegalDate;
}

/** A piece of SQL with its bound values. */
export interface Predicate {
  sql: string;
  values: readonly unknown[];
}

const all = (parts: readonly Predicate[]): Predicate => ({
  sql: parts.map((part) => `(${part.sql})`).join(' AND ') || '1 = 1',
  values: parts.flatMap((part) => part.values),
});

const any = (parts: readonly Predicate[]): Predicate => ({
  sql: parts.map((part) => `(${part.sql})`).join(' OR '),
  values: parts.flatMap((part) => part.values),
});

/** One value as a list of one. */
export const listOf = (value: Scalar | readonly Scalar[]): readonly Scalar[] =>
  Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];

/** The condition of a figure as one SQL predicate: the same for counting and for listing. */
export function predicateOf(figure: CountedFigure, source: RecordSource, period: Period): Predicate {
  const sqlOf = (name: string): string => fieldOf(source, name)?.sql ?? 'NULL';
  const tests = (conditions: Readonly<Record<string, FieldTest>>): Predicate =>
    all(Object.entries(conditions).map(([name, test]) => testPredicate(sqlOf(name), test, period)));
  const parts: Predicate[] = [];
  if (figure.datedBy !== undefined) {
    parts.push({ sql: `${sqlOf(figure.datedBy)} BETWEEN ? AND ?`, values: [period.from, period.to] });
  }
  if (figure.standing) parts.push(standingPredicate(figure.standing, sqlOf, period));
  if (figure.where?.all) parts.push(tests(figure.where.all));
  if (figure.where?.any) parts.push(any(figure.where.any.map(tests)));
  return all(parts);
}

function testPredicate(sql: string, test: FieldTest, period: Period): Predicate {
  if (typeof test !== 'object' || Array.isArray(test)) {
    const values = listOf(test as Scalar | Scalar[]);
    return { sql: `${sql} IN (${values.map(() => '?').join(', ')})`, values };
  }
  if ('not' in test) {
    const values = listOf(test.not);
    return { sql: `${sql} IS NULL OR ${sql} NOT IN (${values.map(() => '?').join(', ')})`, values };
  }
  if ('known' in test) return { sql: `${sql} IS ${test.known ? 'NOT NULL' : 'NULL'}`, values: [] };
  if ('inPeriod' in test) return { sql: `${sql} BETWEEN ? AND ?`, values: [period.from, period.to] };
  if ('beforePeriod' in test) return { sql: `${sql} < ?`, values: [period.from] };
  if ('since' in test || 'until' in test) {
    return all([
      ...(test.since === undefined ? [] : [{ sql: `${sql} >= ?`, values: [test.since] }]),
      ...(test.until === undefined ? [] : [{ sql: `${sql} <= ?`, values: [test.until] }]),
    ]);
  }
  const { min, max } = test as { min?: number; max?: number };
  return all([
    ...(min === undefined ? [] : [{ sql: `${sql} >= ?`, values: [min] }]),
    ...(max === undefined ? [] : [{ sql: `${sql} <= ?`, values: [max] }]),
  ]);
}

function standingPredicate(standing: Standing, sqlOf: (name: string) => string, { from, to }: Period): Predicate {
  const begun = { sql: `${sqlOf(standing.from)} <= ?`, values: [to] };
  const { field, countsLastDay, since } = endOf(standing);
  const end = sqlOf(field);
  const comparison = countsLastDay ? '>=' : '>';
  return all([begun, { sql: `${end} IS NULL OR ${end} ${comparison} ?`, values: [since === 'from' ? from : to] }]);
}

/** When a record no longer stands: the day that ends it, whether it still counts on that day, and which end of the period that
 *  day is held against. */
export function endOf(standing: Standing): { field: string; countsLastDay: boolean; since: 'from' | 'to' } {
  if ('before' in standing) return { field: standing.before, countsLastDay: false, since: 'to' };
  if ('through' in standing) return { field: standing.through, countsLastDay: true, since: 'to' };
  return { field: standing.until, countsLastDay: true, since: 'from' };
}
