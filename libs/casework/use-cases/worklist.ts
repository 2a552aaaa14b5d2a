import type { Condition } from '#identity';
import type { LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { type CasePage, casePage, type ItemColumns, itemColumns } from './case-item.js';
import type { Knowledge } from './knowledge.js';
import { readMark } from './paging.js';
import { type CaseFilter, conditionsOf } from './worklist-filter.js';
import { orderOf, type WorklistSort } from './worklist-sort.js';
import { conditionOf, type Measures, type WorklistView, worklistViews } from './worklist-views.js';

export interface WorklistQuery extends CaseFilter, Measures {
  view?: WorklistView;
  /** By due date when left out: the most urgent first, those without a running period last. */
  sort?: WorklistSort;
  direction?: 'asc' | 'desc';
  limit?: number;
  after?: string;
}

type Row = ItemColumns & { sort_key: string };

/** Lists of open cases, and how long they are. */
export class Worklist {
  constructor(
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case-type.unknown`, `filter.unknown`, `cursor.invalid` */
  async run(query: WorklistQuery): Promise<CasePage> {
    if (query.view === 'due-soon') await this.knowledge.upToDate(this.read);
    const today = this.clock.today();
    const limit = query.limit ?? 50;
    const order = orderOf(query.sort, query.direction);
    const conditions = [conditionsOf(query, this.knowledge.types), this.viewOf(query.view ?? 'open', today, query)];
    if (query.after !== undefined)
      conditions.push({ sql: order.behind, values: readMark(query.after, 2, order.isKey) });
    const rows = await this.read.query<Row>(
      `SELECT ${itemColumns}, ${order.column} FROM case_file c WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
       ORDER BY ${order.orderBy} LIMIT ${limit + 1}`,
      conditions.flatMap(({ values }) => values),
    );
    const keyOf = (row: Row) => [row.sort_key, row.id];
    return casePage(this.read, rows, { limit, keyOf, knowledge: this.knowledge, today, account: query.account });
  }

  /** How many cases each view shows.
   *  @throws Refusal `case-type.unknown`, `filter.unknown` */
  async count(filter: CaseFilter): Promise<Record<WorklistView, number>> {
    await this.knowledge.upToDate(this.read);
    const today = this.clock.today();
    const views = worklistViews.map((view) => this.viewOf(view, today));
    const { sql: where, values } = conditionsOf(filter, this.knowledge.types);
    const [row] = await this.read.query<Record<string, number | string | null>>(
      `SELECT ${views.map(({ sql }, i) => `SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS n${i}`).join(', ')}
       FROM case_file c WHERE ${where}`,
      [...views.flatMap((view) => view.values), ...values],
    );
    const counts = worklistViews.map((view, i) => [view, Number(row?.[`n${i}`] ?? 0)] as const);
    return Object.fromEntries(counts) as Record<WorklistView, number>;
  }

  /** How many open cases a filter shows.
   *  @throws Refusal `case-type.unknown`, `filter.unknown` */
  async countAll(filter: CaseFilter): Promise<number> {
    const { sql, values } = conditionsOf(filter, this.knowledge.types);
    const [row] = await this.read.query<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM case_file c WHERE ${sql}`,
      values,
    );
    return Number(row?.n);
  }

  private viewOf(view: WorklistView, today: LegalDate, measures?: Measures): Condition {
    return conditionOf(view, today, this.knowledge.rules.calendar, measures);
  }
}
