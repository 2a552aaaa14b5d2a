import type { FactValue } from '#casework/definition';
import { type Organisations, type Sight, seenIn } from '#identity';
import type { Reader } from '#platform';
import { type Period, type Predicate, predicateOf } from './condition.js';
import { type Aggregate, aggregateOf, type CountedFigure, measuresNumbers } from './definition.js';
import type { Fraction } from './fraction.js';
import { fieldValue } from './read-record.js';
import { fieldOf, type RecordSource } from './record-source.js';
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
  /** The value by which it is grouped or told apart, for the size of groups and for distinct values; null for other figures. */
  group: FactValue;
}

/** A record that a figure counted, and what the value takes from it: 1 in a count, the amount in stored units of a sum, the
 *  value by which records are told apart or grouped. */
export interface Contribution {
  id: string;
  worth: number | string;
}

/** The one query behind a figure: it counts and it lists, over the same rows, so that the two cannot differ. */
export class FigureQuery {
  private readonly where: Predicate;
  /** The records that gave the value: all that were counted, or the one with the latest, smallest or largest value. */
  private readonly behind: Predicate;
  private readonly aggregate: Aggregate;

  /** @throws Refusal `scope.unknown` */
  constructor(
    private readonly read: Reader,
    private readonly figure: CountedFigure,
    private readonly source: RecordSource,
    scope: Scope,
    period: Period,
    organisations: Organisations,
  ) {
    this.aggregate = aggregateOf(figure);
    const { kind, field = '' } = this.aggregate;
    const needsValue = ['average', 'min', 'max'].includes(kind);
    const parts = [
      source.always,
      scopePredicate(scope, source, organisations),
      predicateOf(figure, source, period),
      ...(needsValue ? [{ sql: `${this.sqlOf(field)} IS NOT NULL`, values: [] }] : []),
    ];
    this.where = {
      sql: parts.map((part) => `(${part.sql})`).join(' AND '),
      values: parts.flatMap((part) => part.values),
    };
    const only = this.onlyOne();
    const one = `${source.id} IN (SELECT ${source.id} FROM ${source.from} WHERE ${this.where.sql} ${only})`;
    this.behind = only === undefined ? this.where : { ...this.where, sql: one };
  }

  /** The value: records, a sum or an average in stored units, distinct values, one value, or the size of a group. Null: there is
   *  no record with a value, or no group. */
  async value(): Promise<Fraction | null> {
    const [row] = await this.read.query<{ value: number | string | null; among?: number | string }>(
      this.valueSql(),
      this.where.values,
    );
    if (row === undefined || row.value === null) return null;
    return { numerator: Number(row.value), denominator: Number(row.among ?? 1) };
  }

  /** The records that gave the value, by id, from after a mark. With a sight, those within it. */
  async records(limit: number, after = '', sight?: Sight): Promise<CountedRecord[]> {
    const { source, figure } = this;
    const where = sight === undefined ? this.behind : this.seen(sight);
    const dated = figure.datedBy ?? figure.standing?.from ?? '';
    const rows = await this.read.query<CountedRecord>(
      `SELECT ${source.id} AS id, ${source.title} AS title, ${source.organisation} AS organisation,
              ${source.fields.get(dated)?.sql ?? 'NULL'} AS "on", ${this.summand()} AS amount, ${this.grouping()} AS "group"
       FROM ${source.from} WHERE ${where.sql} AND ${source.id} > ? ORDER BY ${source.id} LIMIT ${limit}`,
      [...where.values, after],
    );
    const grouped = fieldOf(source, this.aggregate.field ?? '');
    return rows.map((row) => ({
      ...row,
      amount: Number(row.amount) / figure.per,
      group: grouped ? fieldValue(grouped, row.group) : null,
    }));
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
    return (await count(this.behind)) - (await count(this.seen(sight)));
  }

  /** What each of the records adds to the value, in the order of their ids: what makes two lists of records the same. */
  async contributions(): Promise<Contribution[]> {
    const { source, figure } = this;
    const measured = figure.aggregate === 'count' ? undefined : (Object.values(figure.aggregate)[0] as string);
    const rows = await this.read.query<{ id: string; worth: string | number | boolean | null }>(
      `SELECT ${source.id} AS id, ${measured === undefined ? '1' : this.sqlOf(measured)} AS worth
       FROM ${source.from} WHERE ${this.behind.sql}`,
      this.behind.values,
    );
    return rows
      .map(({ id, worth }) => ({ id, worth: typeof worth === 'number' ? worth : String(worth ?? '') }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private seen(sight: Sight): Predicate {
    const seen = seenIn(sight, this.source.sight);
    return { sql: `${this.behind.sql} AND ${seen.sql}`, values: [...this.behind.values, ...seen.values] };
  }

  /** The one record whose value it is: that which began to stand last, or that with the smallest or the largest value.
   *  Undefined where all that were counted make the value. */
  private onlyOne(): string | undefined {
    const { kind, field = '' } = this.aggregate;
    const { id } = this.source;
    if (kind === 'latest') return `ORDER BY ${this.sqlOf(this.figure.standing?.from ?? '')} DESC, ${id} DESC LIMIT 1`;
    if (kind === 'min') return `ORDER BY ${this.sqlOf(field)}, ${id} LIMIT 1`;
    return kind === 'max' ? `ORDER BY ${this.sqlOf(field)} DESC, ${id} LIMIT 1` : undefined;
  }

  private valueSql(): string {
    const { kind, field = '' } = this.aggregate;
    const measured = this.sqlOf(field);
    const counted = `FROM ${this.source.from} WHERE ${this.where.sql}`;
    const perGroup = `SELECT COUNT(*) AS n ${counted} AND ${measured} IS NOT NULL GROUP BY ${measured}`;
    switch (kind) {
      case 'count':
        return `SELECT COUNT(*) AS value ${counted}`;
      case 'sum':
        return `SELECT COALESCE(SUM(${measured}), 0) AS value ${counted}`;
      case 'distinct':
        return `SELECT COUNT(DISTINCT ${measured}) AS value ${counted}`;
      case 'average':
        return `SELECT SUM(${measured}) AS value, COUNT(*) AS among ${counted}`;
      case 'latest':
      case 'min':
      case 'max':
        return `SELECT ${measured} AS value ${counted} ${this.onlyOne()}`;
      case 'minPer':
        return `SELECT MIN(per_group.n) AS value FROM (${perGroup}) per_group`;
      case 'maxPer':
        return `SELECT MAX(per_group.n) AS value FROM (${perGroup}) per_group`;
    }
  }

  private summand(): string {
    const { kind, field = '' } = this.aggregate;
    return measuresNumbers(kind) ? `COALESCE(${this.sqlOf(field)}, 0)` : '1';
  }

  private grouping(): string {
    const { kind, field = '' } = this.aggregate;
    return kind === 'distinct' || kind === 'minPer' || kind === 'maxPer' ? this.sqlOf(field) : 'NULL';
  }

  private sqlOf(name: string): string {
    return fieldOf(this.source, name)?.sql ?? 'NULL';
  }
}
