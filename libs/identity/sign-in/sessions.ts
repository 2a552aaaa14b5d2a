import type { Instant } from '#legal-time';
import type { Actor, Reader, UnitOfWork, Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { newToken, tokenHash } from '../secrets/index.js';

/** How long a session lasts. @source security rule R4.4 */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly hours: number;
  readonly atOnce: number;
}

/** For how long what was entered to sign in counts as entered just now. @source security rule R4.5 */
export const confirmedMinutes = 5;

export const sessionLimits: SessionLimits = { idleMinutes: 30, hours: 12, atOnce: 2 };

/** How far someone has come in signing in: all may be done only in a full session. */
export type Stage = 'full' | 'must-change-password' | 'must-enrol';

/** An open session. */
export interface Session {
  /** What it is shown by; tells nothing of the token. */
  readonly id: string;
  readonly hash: string;
  readonly account: string;
  readonly stage: Stage;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly address: string;
  readonly userAgent: string;
}

interface Row {
  token_hash: string;
  account: string;
  stage: Stage;
  created_at: Instant;
  last_seen_at: Instant;
  address: string;
  user_agent: string;
  is_demo: number | boolean;
}

const columns = `s.token_hash, s.account, s.stage, s.created_at, s.last_seen_at, s.address, s.user_agent, a.is_demo
  FROM user_session s JOIN user_account a ON a.account = s.account
  WHERE s.ended_at IS NULL AND a.disabled_at IS NULL`;

const minute = 60_000;

/** The sessions of people. They stand in the database by the hash of their token, so that ending one works at once, everywhere. */
export class Sessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly clock: Clock,
    /** Whether this process serves the demonstration, whose accounts know no limits. @source security rule R9.8 */
    private readonly isDemo: boolean,
    private readonly limits: SessionLimits = sessionLimits,
  ) {}

  /** Opens a session inside the unit of work that signs someone in; beyond the limit the oldest end.
   *  @returns the token, which is nowhere else */
  async begin(
    work: Work,
    of: { account: string; isDemo: boolean; stage: Stage; address: string; userAgent: string },
  ): Promise<string> {
    const token = newToken();
    if (!this.isExempt(of.isDemo)) await this.endSurplus(work, of.account);
    await work.change(
      `INSERT INTO user_session (token_hash, account, stage, created_at, last_seen_at, address, user_agent)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [tokenHash(token), of.account, of.stage, work.at, work.at, of.address, of.userAgent.slice(0, 200)],
    );
    return token;
  }

  /** The session of a token, while it lasts. */
  async find(token: string): Promise<Session | undefined> {
    const [row] = await this.read.query<Row>(`SELECT ${columns} AND s.token_hash = ?`, [tokenHash(token)]);
    if (!row || !this.lasts(row)) return undefined;
    if (Date.parse(this.clock.now()) - Date.parse(row.last_seen_at) > minute) await this.touch(row);
    return sessionOf(row);
  }

  /** Whether password and second factor were entered a moment ago. */
  isConfirmed({ createdAt }: Session): boolean {
    return Date.parse(this.clock.now()) - Date.parse(createdAt) <= confirmedMinutes * minute;
  }

  /** @throws Refusal `session.confirm` where they were not. @source security rule R4.5 */
  assertConfirmed(session: Session): void {
    if (!this.isConfirmed(session)) throw new Refusal('session.confirm', { minutes: confirmedMinutes });
  }

  /** The open sessions of an account, the newest first. */
  async of(account: string): Promise<Session[]> {
    const sql = `SELECT ${columns} AND s.account = ? ORDER BY s.created_at DESC, s.token_hash`;
    const rows = await this.read.query<Row>(sql, [account]);
    return rows.filter((row) => this.lasts(row)).map(sessionOf);
  }

  /** Ends one session of an account by what it is shown by. False when there is none. */
  end(by: Actor, id: string): Promise<boolean> {
    return this.unitOfWork.run(by, async (work) => {
      const ended = await work.change(
        'UPDATE user_session SET ended_at = ? WHERE account = ? AND ended_at IS NULL AND substr(token_hash, 1, 16) = ?',
        [work.at, by.account, id],
      );
      if (ended > 0) await work.audit({ action: 'session.ended', objectType: 'session', objectId: id });
      return ended > 0;
    });
  }

  /** Ends a session whose owner has just signed in anew. False when it had ended. */
  async replace(work: Work, { hash }: Session): Promise<boolean> {
    const sql = 'UPDATE user_session SET ended_at = ? WHERE token_hash = ? AND ended_at IS NULL';
    return (await work.change(sql, [work.at, hash])) === 1;
  }

  private isExempt(isDemoAccount: boolean): boolean {
    return this.isDemo && isDemoAccount;
  }

  private lasts({ created_at, last_seen_at, is_demo }: Row): boolean {
    if (this.isExempt(Boolean(is_demo))) return true;
    const now = Date.parse(this.clock.now());
    const { idleMinutes, hours } = this.limits;
    return (
      now - Date.parse(last_seen_at) <= idleMinutes * minute && now - Date.parse(created_at) <= hours * 60 * minute
    );
  }

  private async touch({ token_hash, account }: Row): Promise<void> {
    await this.unitOfWork.run({ account, organisation: '' }, (work) =>
      work.change('UPDATE user_session SET last_seen_at = ? WHERE token_hash = ?', [work.at, token_hash]),
    );
  }

  private async endSurplus(work: Work, account: string): Promise<void> {
    // Two that begin at the same moment would each count only what was there before.
    await work.lockRow('user_account', { account });
    const open = await work.query<{ token_hash: string }>(
      'SELECT token_hash FROM user_session WHERE account = ? AND ended_at IS NULL ORDER BY created_at DESC, token_hash',
      [account],
    );
    for (const { token_hash } of open.slice(this.limits.atOnce - 1)) {
      await work.change('UPDATE user_session SET ended_at = ? WHERE token_hash = ?', [work.at, token_hash]);
    }
  }
}

/** Ends all sessions of an account, but one. */
export async function endSessions(work: Work, account: string, except = ''): Promise<void> {
  const sql = 'UPDATE user_session SET ended_at = ? WHERE account = ? AND ended_at IS NULL AND token_hash <> ?';
  await work.change(sql, [work.at, account, except]);
}

const sessionOf = (row: Row): Session => ({
  id: row.token_hash.slice(0, 16),
  hash: row.token_hash,
  account: row.account,
  stage: row.stage,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  address: row.address,
  userAgent: row.user_agent,
});
