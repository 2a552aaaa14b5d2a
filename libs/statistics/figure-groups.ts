import { markOf, readMark } from '#casework';
import type { Organisations, Sight } from '#identity';
import type { Reader } from '#platform';
import { type Period, type Predicate, predicateOf } from './condition.js';
import type { CountedFigure } from './definition.js';
import type { RecordPage } from './evaluate-figure.js';
import { FigureQuery } from './figure-query.js';
import { fieldOf, type RecordField, type RecordSource } from './record-source.js';
import { type Scope, scopePredicate } from './scope.js';

/** What a figure comes to for one combination of values. */
export interface GroupedCount {
  /** Which of the periods that were asked for. */
  readonly period: string;
  /** The values of the fields by which it is grouped, in their order. Null: not filled in. */
  readonly keys: readonly (string | null)[];
  /** Records, or a sum in stored units. */
  readonly stored: number;
}

export interface Grouping {
  readonly figure: CountedFigure;
  readonly source: RecordSource;
  readonly scope: Scope;
  readonly periods: readonly { readonly key: string; readonly period: Period }[];
  /** Fields of text, as codes are. */
  readonly by: readonly RecordField[];
}

/** A figure for all cells of a table at once: one query, over the same condition by which the figure counts and lists alone. */
export class FigureGroups {
  constructor(
    private readonly read: Reader,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `scope.unknown` */
  async counts(grouping: Grouping): Promise<GroupedCount[]> {
    const parts = grouping.periods.map(({ key, period }) => this.select(grouping, key, period));
    const rows = await this.read.query<Record<string, string | number | null>>(
      parts.map(({ sql }) => sql).join(' UNION ALL '),
      parts.flatMap(({ values }) => values),
    );
    return rows.map((row) => ({
      period: String(row['period']),
      keys: grouping.by.map((_, i) => row[`key${i}`] as string | null),
      stored: Number(row['stored'] ?? 0),
    }));
  }

  /** The records that a figure counted, as far as somebody sees them.
   *  @throws Refusal `scope.unknown`, `cursor.invalid` */
  async records(
    { figure, source, scope }: Pick<Grouping, 'figure' | 'source' | 'scope'>,
    period: Period,
    { limit, after, sight }: { limit: number; after?: string | undefined; sight?: Sight | undefined },
  ): Promise<RecordPage> {
    const query = new FigureQuery(this.read, figure, source, scope, period, this.organisations);
    const [start] = after === undefined ? [''] : readMark(after, 1);
    const rows = await query.records(limit + 1, start, sight);
    const items = rows.slice(0, limit).map(({ group, ...row }) => ({
      ...row,
      kind: figure.of,
      group: group === null ? null : String(group),
      organisationName: this.organisations.get(row.organisation).name,
    }));
    const last = items.at(-1);
    const unseen = sight === undefined ? 0 : await query.unseen(sight);
    return { items, next: rows.length > limit && last ? markOf(last.id) : null, unseen };
  }

  private select({ figure, source, scope, by }: Grouping, key: string, period: Period): Predicate {
    const where = [
      source.always,
      scopePredicate(scope, source, this.organisations),
      predicateOf(figure, source, period),
    ];
    const keys = by.map(({ sql }, i) => `, ${sql} AS key${i}`).join('');
    const grouped = by.length === 0 ? '' : ` GROUP BY ${by.map(({ sql }) => sql).join(', ')}`;
    return {
      sql: `SELECT CAST(? AS varchar(32)) AS period${keys}, ${measure(figure, source)} AS stored
            FROM ${source.from} WHERE ${where.map(({ sql }) => `(${sql})`).join(' AND ')}${grouped}`,
      values: [key, ...where.flatMap(({ values }) => values)],
    };
  }
}

function measure({ aggregate }: CountedFigure, source: RecordSource): string {
  if (typeof aggregate !== 'object' || !('sum' in aggregate)) return 'COUNT(*)';
  return `COALESCE(SUM(${fieldOf(source, aggregate.sum)?.sql ?? 'NULL'}), 0)`;
}
