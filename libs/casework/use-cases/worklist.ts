import { columnsOfCase, type Sight, seenIn } from '#identity';
import { countPeriod, isLegalDate, type LegalDate, workingDays } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { NO_DUE } from '../storage/projection.js';
import { type CaseItem, caseItem, type ItemColumns, itemColumns } from './case-item.js';
import type { Knowledge } from './knowledge.js';
import { type Page, pageOf, readMark } from './paging.js';

/** Which open cases: all of them, those overdue, those due soon, those nobody handles, those at rest. */
export const worklistViews = ['open', 'overdue', 'due-soon', 'unassigned', 'suspended'] as const;
export type WorklistView = (typeof worklistViews)[number];

export interface WorklistQuery {
  /** Whose cases. */
  sight: Sight;
  view?: WorklistView;
  /** For `due-soon`: today and this many working days. */
  withinWorkingDays?: number;
  type?: string;
  handler?: string;
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
    const seen = seenIn(query.sight, columnsOfCase('c'));
    const limit = query.limit ?? 50;
    const conditions = ['c.ended_on IS NULL', seen.sql];
    const values: unknown[] = [...seen.values];
    const also = (condition: string, ...more: unknown[]): void => {
      conditions.push(condition);
      values.push(...more);
    };
    if (query.type !== undefined) also('c.type = ?', this.knowledge.types.get(query.type).code);
    if (query.handler !== undefined) also('c.handler = ?', query.handler);
    this.narrow(query, today, also);
    if (query.after !== undefined) also('(c.due_order, c.id) > (?, ?)', ...readMark(query.after, 2, isLegalDate));
    const rows = await this.read.query<ItemColumns>(
      `SELECT ${itemColumns} FROM case_file c WHERE ${conditions.join(' AND ')}
       ORDER BY c.due_order, c.id LIMIT ${limit + 1}`,
      values,
    );
    return pageOf(
      rows,
      limit,
      (row) => caseItem(row, this.knowledge, today),
      (row) => [row.due_order, row.id],
    );
  }

  private narrow(query: WorklistQuery, today: LegalDate, also: (condition: string, ...more: unknown[]) => void): void {
    switch (query.view ?? 'open') {
      case 'overdue':
        also('c.due_order < ?', today);
        break;
      case 'due-soon':
        also('c.due_order BETWEEN ? AND ?', today, this.inWorkingDays(today, query.withinWorkingDays ?? 3));
        break;
      case 'unassigned':
        also('c.handler IS NULL');
        break;
      case 'suspended':
        also('c.suspended = ?', true);
        break;
    }
  }

  private inWorkingDays(today: LegalDate, count: number): LegalDate {
    if (count === 0) return today;
    const { calendar } = this.knowledge.rules;
    return countPeriod({ length: workingDays(count), startOn: today, calendar }).dueOn ?? NO_DUE;
  }
}
