import { EntitySchema } from 'typeorm';
import type { HolidayNotice, Instant } from '#legal-time';
import type { Reader, Work } from '#platform';

/** A holiday notice that was loaded: the first of its year, or one that takes the place of another. Append-only. */
export interface HolidayNoticeRow {
  /** 1, 2, 3 … in the order of loading. */
  sequence: number;
  id: string;
  year: number;
  /** Number or title of the notice. */
  notice: string;
  content: HolidayNotice;
  recordedAt: Instant;
  recordedBy: string;
  /** Why the notice took the place of another; null of the first of its year. */
  reason: string | null;
}

export const holidayNoticeRow = new EntitySchema<HolidayNoticeRow>({
  name: 'HolidayNotice',
  tableName: 'holiday_notice',
  columns: {
    sequence: { type: 'integer', primary: true },
    id: { type: 'varchar', length: 36, unique: true },
    year: { type: 'integer' },
    notice: { type: 'text' },
    content: { type: 'simple-json' },
    recordedAt: { type: 'varchar', length: 24, name: 'recorded_at' },
    recordedBy: { type: 'varchar', length: 64, name: 'recorded_by' },
    reason: { type: 'text', nullable: true },
  },
});

/** The sequence of the last notice that was loaded; 0 when there is none. */
export async function lastNotice(from: Pick<Reader, 'query'>): Promise<number> {
  const [row] = await from.query<{ last: number | null }>('SELECT max(sequence) AS last FROM holiday_notice');
  return row?.last ?? 0;
}

/** The notices that were loaded after one of them, in order. */
export const noticesAfter = (from: Pick<Reader, 'select'>, sequence: number): Promise<HolidayNoticeRow[]> =>
  from.select(holidayNoticeRow, 'n').where('n.sequence > :sequence', { sequence }).orderBy('n.sequence').getMany();

/** Keeps every notice out until the unit ends; any number of units may do so at once. To be called before anything else is
 *  locked, so that two units never wait for each other. On SQLite the unit already holds the one write lock. */
export async function keepNoticesOut(work: Work): Promise<void> {
  if (work.dialect.isPostgres) await work.change('LOCK TABLE holiday_notice IN ROW SHARE MODE');
}

/** Waits for the units that keep notices out, and makes the later ones wait, until the unit ends. Reading goes on. */
export async function takeNotices(work: Work): Promise<void> {
  if (work.dialect.isPostgres) await work.change('LOCK TABLE holiday_notice IN EXCLUSIVE MODE');
}
