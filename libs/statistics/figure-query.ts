import { type Organisations, type Sight, seenIn } from '#identity';
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
  /** What it adds to a sum, in the unit of the figure; 1 in a count. */
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

  /** The value: records, a sum in stored units, distinct values, or the latest value. */
  async value(): Promise<number> {
    const { aggregate } = this.figure;
    const { from } = this.source;
    const sql =
      typeof aggregate === 'object' && 'latest' in aggregate
        ? `SELECT ${this.sqlOf(aggregate.latest)} AS value FROM ${from} WHERE ${this.where.sql} ${this.latest()}`
        : `SELECT ${this.aggregate()} AS value FROM ${from} WHERE ${this.where.sql}`;
    const [row] = await this.read.query<{ value: number | string | null }>(sql, this.where.values);
    return Number(row?.value ?? 0);
  }

  /** The records that were counted, by id, from after a mark; only the one that gave the latest value. With a sight, those within it. */
  async records(limit: number, after = '', sight?: Sight): Promise<CountedRecord[]> {
    const { source, figure } = this;
    const where = sight === undefined ? this.where : this.seen(sight);
    const isLatest = typeof figure.aggregate === 'object' && 'latest' in figure.aggregate;
    if (isLatest && after !== '') return [];
    const dated = figure.datedBy ?? figure.standing?.from ?? '';
    const order = isLatest ? this.latest() : `AND ${source.id} > ? ORDER BY ${source.id} LIMIT ${limit}`;
    const rows = await this.read.query<CountedRecord>(
      `SELECT ${source.id} AS id, ${source.title} AS title, ${source.organisation} AS organisation,
              ${source.fields.get(dated)?.sql ?? 'NULL'} AS "on", ${this.summand()} AS amount
       FROM ${source.from} WHERE ${where.sql} ${order}`,
      isLatest ? where.values : [...where.values, after],
    );
    return rows.map((row) => ({ ...row, amount: Number(row.amount) / figure.per }));
  }

  /** How many of the records that were counted are out of a sight. */
  async unseen(sight: Sight): Promise<number> {
    const { from } = this.source;
    const count = async ({ sql, values }: Predicate): Promise<number> => {
      const [row] = await this.read.query<{ n: number | string }>(
        `SELECT COUNT(*) AS n FROM ${from} WHERE ${sql}`,
        values,
      );
      return Number(row?.n ?? 0);
    };
    return (await count(this.where)) - (await count(this.seen(sight)));
  }

  private seen(sight: Sight): Predicate {
    const seen = seenIn(sight, this.source.sight);
    return { sql: `${this.where.sql} AND ${seen.sql}`, values: [...this.where.values, ...seen.values] };
  }

  /** The record that began to stand last. */
  private latest(): string {
    return `ORDER BY ${this.sqlOf(this.figure.standing?.from ?? '')} DESC, ${this.source.id} DESC LIMIT 1`;
  }

  private aggregate(): string {
    const { aggregate } = this.figure;
    if (typeof aggregate === 'object' && 'sum' in aggregate) return `COALESCE(SUM(${this.sqlOf(aggregate.sum)}), 0)`;
    if (typeof aggregate === 'object' && 'distinct' in aggregate)
      return `COUNT(DISTINCT ${this.sqlOf(aggregate.distinct)})`;
    return 'COUNT(*)';
  }

  private summand(): string {
    const { aggregate } = this.figure;
    const measured =
      typeof aggregate === 'object' && !('distinct' in aggregate) ? Object.values(aggregate)[0] : undefined;
    return measured === undefined ? '1' : `COALESCE(${this.sqlOf(measured)}, 0)`;
  }

  private sqlOf(name: string): string {
    return this.source.fields.get(name)?.sql ?? 'NULL';
  }
}
