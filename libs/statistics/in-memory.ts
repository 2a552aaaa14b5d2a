import type { FactValue } from '#casework/definition';
import type { LegalDate } from '#legal-time';
import { listOf, type Period } from './condition.js';
import type { CountedFigure, FieldTest, Scalar, Standing } from './definition.js';

/** A record as the in-memory evaluator sees it: field name → value. */
export type RecordValues = Readonly<Record<string, FactValue | undefined>>;

/** Whether a record counts in a figure, evaluated in memory: for the case page, and the oracle of the SQL. */
export function counts(figure: CountedFigure, record: RecordValues, period: Period): boolean {
  const fieldOf = (name: string): FactValue => record[name] ?? null;
  const tests = (conditions: Readonly<Record<string, FieldTest>>): boolean =>
    Object.entries(conditions).every(([name, test]) => passes(fieldOf(name), test, period));
  const { datedBy, standing, where } = figure;
  if (datedBy !== undefined && !within(fieldOf(datedBy), period)) return false;
  if (standing && !stands(standing, fieldOf, period.to)) return false;
  if (where?.all && !tests(where.all)) return false;
  return !where?.any || where.any.some(tests);
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
  const { min, max } = test as { min?: number; max?: number };
  return typeof value === 'number' && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

function stands(standing: Standing, fieldOf: (name: string) => FactValue, on: LegalDate): boolean {
  const from = fieldOf(standing.from);
  if (typeof from !== 'string' || from > on) return false;
  const end = fieldOf('before' in standing ? standing.before : standing.through);
  if (typeof end !== 'string') return true;
  return 'before' in standing ? end > on : end >= on;
}
