import type { Organisations } from '#identity';
import type { Reader } from '#platform';
import { type Period, type Predicate, predicateOf } from './condition.js';
import type { CountedFigure } from './definition.js';
import type { RecordSource } from './record-source.js';
import { type Scope, scopePredicate } from './scope.js';

/** A record that a figure counted. */
export interface CountedRecord {
  id: string;
  title: string;
  organisation: string;
  /** The day that put it into the period, or from which it stands. */
  on: string | null;
  /** What it adds to a sum; 1 in a count. */
  amount: number;
}

/** The one query behind a figure: it counts and it lists, over the same rows, so that the two cannot differ. */
export class FigureQuery {
  private readonly where: Predicate;

  /** @throws Refusal `scope.unknown` */
  constructor(
    private readonly read: Reader,
    private readonly figure: CountedFigure,
    private readonly source: RecordSource,
    scope: Scope,
    period: Period,
    organisations: Organisations,
  ) {
    const parts = [source.always, scopePredicate(scope, source, organisations), predicateOf(figure, source, period)];
    this.where = {
      sql: parts.map((part) => `(${part.sql})`).join(' AND '),
      values: parts.flatMap((part) => part.values),
    };
  }

  /** The value: records, a sum in stored units, or distinct values. */
  async value(): Promise<number> {
    const [row] = await this.read.query<{ value: number | string | null }>(
      `SELECT ${this.aggregate()} AS value FROM ${this.source.from} WHERE ${this.where.sql}`,
      this.where.values,
    );
    return Number(row?.value ?? 0);
  }

  /** The records that were counted, by id, from after a mark. */
  async records(limit: number, after = ''): Promise<CountedRecord[]> {
    const { source, where } = this;
    const dated = this.figure.datedBy ?? this.figure.standing?.from ?? '';
    const rows = await this.read.query<CountedRecord>(
      `SELECT ${source.id} AS id, ${source.title} AS title, ${source.organisation} AS organisation,
              ${source.fields.get(dated)?.sql ?? 'NULL'} AS "on", ${this.summand()} AS amount
       FROM ${source.from} WHERE ${where.sql} AND ${source.id} > ? ORDER BY ${source.id} LIMIT ${limit}`,
      [...where.values, after],
    );
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }

  private aggregate(): string {
    const { aggregate } = this.figure;
    if (aggregate === 'count') return 'COUNT(*)';
    if ('sum' in aggregate) return `COALESCE(SUM(${this.sqlOf(aggregate.sum)}), 0)`;
    return `COUNT(DISTINCT ${this.sqlOf(aggregate.distinct)})`;
  }

  private summand(): string {
    const { aggregate } = this.figure;
    return typeof aggregate === 'object' && 'sum' in aggregate ? `COALESCE(${this.sqlOf(aggregate.sum)}, 0)` : '1';
  }

  private sqlOf(name: string): string {
    return this.source.fields.get(name)?.sql ?? 'NULL';
  }
}
