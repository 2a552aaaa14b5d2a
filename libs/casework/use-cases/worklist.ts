import { type Condition, columnsOfCase, type Sight, seenIn } from '#identity';
import { countPeriod, isLegalDate, type LegalDate, workingDays } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { NO_DUE } from '../storage/projection.js';
import { type CaseItem, casePage, type ItemColumns, itemColumns } from './case-item.js';
import type { Knowledge } from './knowledge.js';
import { type Page, readMark } from './paging.js';

/** Which open cases: all of them, those overdue, those due soon, those nobody handles, those at rest. */
export const worklistViews = ['open', 'overdue', 'due-soon', 'unassigned', 'suspended'] as const;
export type WorklistView = (typeof worklistViews)[number];

/** Whose cases. */
export interface WhoseCases {
  sight: Sight;
  type?: string;
  handler?: string;
}

export interface WorklistQuery extends WhoseCases {
  view?: WorklistView;
  /** For `due-soon`: today and this many working days. */
  withinWorkingDays?: number;
  limit?: number;
  after?: string;
}

/** Open cases by due date, the most urgent first; those without a running period last. */
export class Worklist {
  constructor(
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case-type.unknown`, `cursor.invalid` */
  async run(query: WorklistQuery): Promise<Page<CaseItem>> {
    if (query.view === 'due-soon') await this.knowledge.upToDate(this.read);
    const today = this.clock.today();
    const limit = query.limit ?? 50;
    const { conditions, values } = this.whose(query);
    const also = (condition: string, ...more: unknown[]): void => {
      conditions.push(condition);
      values.push(...more);
    };
    const narrower = this.conditionOf(query.view ?? 'open', today, query.withinWorkingDays);
    also(narrower.sql, ...narrower.values);
    if (query.after !== undefined) also('(c.due_order, c.id) > (?, ?)', ...readMark(query.after, 2, isLegalDate));
    const rows = await this.read.query<ItemColumns>(
      `SELECT ${itemColumns} FROM case_file c WHERE ${conditions.join(' AND ')}
       ORDER BY c.due_order, c.id LIMIT ${limit + 1}`,
      values,
    );
    const keyOf = (row: ItemColumns) => [row.due_order, row.id];
    return casePage(this.read, rows, { limit, keyOf, knowledge: this.knowledge, today });
  }

  /** How many cases each view shows.
   *  @throws Refusal `case-type.unknown` */
  async count(whose: WhoseCases): Promise<Record<WorklistView, number>> {
    await this.knowledge.upToDate(this.read);
    const today = this.clock.today();
    const views = worklistViews.map((view) => this.conditionOf(view, today));
    const { conditions, values } = this.whose(whose);
    const [row] = await this.read.query<Record<string, number | string | null>>(
      `SELECT ${views.map(({ sql }, i) => `SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS n${i}`).join(', ')}
       FROM case_file c WHERE ${conditions.join(' AND ')}`,
      [...views.flatMap((view) => view.values), ...values],
    );
    const counts = worklistViews.map((view, i) => [view, Number(row?.[`n${i}`] ?? 0)] as const);
    return Object.fromEntries(counts) as Record<WorklistView, number>;
  }

  private whose({ sight, type, handler }: WhoseCases): { conditions: string[]; values: unknown[] } {
    const seen = seenIn(sight, columnsOfCase('c'));
    const [conditions, values] = [['c.ended_on IS NULL', seen.sql], [...seen.values]];
    if (type !== undefined) {
      conditions.push('c.type = ?');
      values.push(this.knowledge.types.get(type).code);
    }
    if (handler !== undefined) {
      conditions.push('c.handler = ?');
      values.push(handler);
    }
    return { conditions, values };
  }

  private conditionOf(view: WorklistView, today: LegalDate, withinWorkingDays = 3): Condition {
    switch (view) {
      case 'open':
        return { sql: '1 = 1', values: [] };
      case 'overdue':
        return { sql: 'c.due_order < ?', values: [today] };
      case 'due-soon':
        return { sql: 'c.due_order BETWEEN ? AND ?', values: [today, this.inWorkingDays(today, withinWorkingDays)] };
      case 'unassigned':
        return { sql: 'c.handler IS NULL', values: [] };
      case 'suspended':
        return { sql: 'c.suspended = ?', values: [true] };
    }
  }

  private inWorkingDays(today: LegalDate, count: number): LegalDate {
    if (count === 0) return today;
    const { calendar } = this.knowledge.rules;
    return countPeriod({ length: workingDays(count), startOn: today, calendar }).dueOn ?? NO_DUE;
  }
}
