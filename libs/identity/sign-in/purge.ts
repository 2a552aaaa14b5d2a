import type { Instant } from '#legal-time';
import type { Work } from '#platform';
import { sessionLimits } from './sessions.js';

/** Deletes what signing in left behind before an instant: sessions that ended or ran out, and guesses that count no more. What
 *  may still last is kept, whatever the instant. The audit keeps who signed in when.
 *  @returns how many rows went */
export async function purgeSignIns(work: Work, before: Instant): Promise<number> {
  const outlived = new Date(Date.parse(work.at) - sessionLimits.hours * 3_600_000).toISOString();
  const until = before < outlived ? before : outlived;
  const ended = await work.change('DELETE FROM user_session WHERE ended_at < ?', [until]);
  const ranOut = await work.change(
    `DELETE FROM user_session WHERE ended_at IS NULL AND created_at < ?
       AND account IN (SELECT account FROM user_account WHERE is_demo = ?)`,
    [until, false],
  );
  return ended + ranOut + (await work.change('DELETE FROM sign_in_attempts WHERE since < ?', [until]));
}
