import { columnsOfCase, type Sight, seenIn } from '#identity';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';

/** How many open cases someone handles, and how many of them are late. */
export interface Load {
  open: number;
  overdue: number;
}

/** The loads of officers by account, of the cases within sight. */
export async function loadsOf(read: Reader, clock: Clock, sight: Sight): Promise<ReadonlyMap<string, Load>> {
  const seen = seenIn(sight, columnsOfCase('c'));
  const rows = await read.query<{ handler: string; open: number | string; overdue: number | string }>(
    `SELECT c.handler, COUNT(*) AS open, SUM(CASE WHEN c.due_order < ? THEN 1 ELSE 0 END) AS overdue
     FROM case_file c WHERE c.ended_on IS NULL AND c.handler IS NOT NULL AND ${seen.sql} GROUP BY c.handler`,
    [clock.today(), ...seen.values],
  );
  return new Map(rows.map(({ handler, open, overdue }) => [handler, { open: Number(open), overdue: Number(overdue) }]));
}
