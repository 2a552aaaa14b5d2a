import { columnsOfCase, type Sight, seenIn } from '#identity';
import { addDays, addMonths, type LegalDate, legalDate } from '#legal-time';
import type { Dialect, Reader } from '#platform';
import type { Clock } from '#platform/clock';
import type { Knowledge } from './knowledge.js';
import { holes } from './paging.js';
import { conditionOf } from './worklist-views.js';

const measures = ['overdue', 'due-soon', 'suspended-long'] as const;

/** The open cases of one type that one officer, or nobody, handles in one unit. */
export interface BoardCell {
  type: string;
  organisation: string;
  handler: string | null;
  open: number;
  overdue: number;
  dueSoon: number;
  suspendedLong: number;
}

/** How many cases of an officer were closed. */
export interface ClosedCount {
  handler: string | null;
  count: number;
}

/** The cases of one type that one month brought, or took. */
export interface TrendCell {
  type: string;
  month: string;
  count: number;
}

/** A day on which a period ends or a hearing is planned. */
export interface CalendarDay {
  on: LegalDate;
  due: number;
  hearings: number;
}

type Counted = number | string;

/** What those who lead look at: each answer is one aggregate over the cases within sight, and counts by the conditions by which
 *  the worklist lists. */
export class Board {
  constructor(
    private readonly read: Reader,
    private readonly dialect: Dialect,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** Open cases by type, unit and officer. */
  async cells(sight: Sight, suspendedDays: number): Promise<BoardCell[]> {
    await this.knowledge.upToDate(this.read);
    const { calendar } = this.knowledge.rules;
    const views = measures.map((view) => conditionOf(view, this.clock.today(), calendar, { suspendedDays }));
    const seen = seenIn(sight, columnsOfCase('c'));
    const rows = await this.read.query<
      { type: string; organisation: string; handler: string | null; open: Counted } & Sums
    >(
      `SELECT c.type, c.organisation, c.handler, COUNT(*) AS open,
         ${views.map(({ sql }, i) => `SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS n${i}`).join(', ')}
       FROM case_file c WHERE c.ended_on IS NULL AND ${seen.sql}
       GROUP BY c.type, c.organisation, c.handler ORDER BY c.type, c.organisation, COALESCE(c.handler, '')`,
      [...views.flatMap(({ values }) => values), ...seen.values],
    );
    return rows.map(({ type, organisation, handler, open, n0, n1, n2 }) => ({
      type,
      organisation,
      handler,
      open: Number(open),
      overdue: Number(n0),
      dueSoon: Number(n1),
      suspendedLong: Number(n2),
    }));
  }

  /** Cases closed on a day or later, by officer. */
  async closedSince(sight: Sight, since: LegalDate): Promise<ClosedCount[]> {
    const rows = await this.counted('c.handler', 'closed_on', [since, this.clock.today()], sight);
    return rows.map(({ key, count }) => ({ handler: key, count }));
  }

  /** Cases received and closed in each of the last months, the present one the last. */
  async trend(sight: Sight, count: number): Promise<{ months: string[]; received: TrendCell[]; closed: TrendCell[] }> {
    const today = this.clock.today();
    const first = addMonths(legalDate(`${today.slice(0, 7)}-01`), 1 - count);
    const months = Array.from({ length: count }, (_, i) => addMonths(first, i).slice(0, 7));
    const of = async (column: Dated): Promise<TrendCell[]> => {
      const month = this.dialect.month(`c.${column}`);
      const rows = await this.counted(month, column, [first, today], sight);
      return rows.map(({ type, key, count: n }) => ({ type, month: key ?? '', count: n }));
    };
    const [received, closed] = await Promise.all([of('received_on'), of('closed_on')]);
    return { months, received, closed };
  }

  /** The days of a month on which periods of open cases end or hearings are planned. */
  async month(sight: Sight, first: LegalDate): Promise<CalendarDay[]> {
    const last = addDays(addMonths(first, 1), -1);
    const seen = seenIn(sight, columnsOfCase('c'));
    const on = (column: string) =>
      `SELECT ${column} AS day, ${column === 'c.due_order' ? '1 AS due, 0' : '0 AS due, 1'} AS hearing
       FROM case_file c WHERE c.ended_on IS NULL AND ${column} BETWEEN ? AND ? AND ${seen.sql}`;
    const values = [first, last, ...seen.values];
    const rows = await this.read.query<{ day: LegalDate; due: Counted; hearings: Counted }>(
      `SELECT d.day, SUM(d.due) AS due, SUM(d.hearing) AS hearings
       FROM (${on('c.due_order')} UNION ALL ${on('c.hearing_on')}) d GROUP BY d.day ORDER BY d.day`,
      [...values, ...values],
    );
    return rows.map(({ day, due, hearings }) => ({ on: day, due: Number(due), hearings: Number(hearings) }));
  }

  /** Cases dated between two days, counted by type and something else; the types are named so that their index is used. */
  private async counted(
    by: string,
    column: Dated,
    [from, until]: readonly [LegalDate, LegalDate],
    sight: Sight,
  ): Promise<{ type: string; key: string | null; count: number }[]> {
    const types = this.knowledge.types.all().map(({ code }) => code);
    const seen = seenIn(sight, columnsOfCase('c'));
    const rows = await this.read.query<{ type: string; key: string | null; count: Counted }>(
      `SELECT c.type, ${by} AS "key", COUNT(*) AS count FROM case_file c
       WHERE c.type IN (${holes(types)}) AND c.${column} BETWEEN ? AND ? AND ${seen.sql} GROUP BY c.type, ${by}`,
      [...types, from, until, ...seen.values],
    );
    return rows.map(({ type, key, count }) => ({ type, key, count: Number(count) }));
  }
}

type Dated = 'received_on' | 'closed_on';
type Sums = Record<'n0' | 'n1' | 'n2', Counted>;
