import type { Instant } from '#legal-time';
import type { UnitOfWork, Work } from '#platform';

/** How often someone may guess. @source security rule R4.2 */
export interface AttemptLimits {
  readonly perAccount: number;
  readonly perAddress: number;
  /** After the last of them, nobody may for so long. */
  readonly minutes: number;
}

export const attemptLimits: AttemptLimits = { perAccount: 5, perAddress: 30, minutes: 15 };

/** Whether an attempt may go on. */
export type Verdict = 'go-on' | 'account-locked' | 'address-locked';

const nobody = { account: 'system', organisation: '' };
const ofAccount = (account: string): string => `account ${account}`;
const ofAddress = (address: string): string => `address ${address}`;

/** Until when an account whose attempts were counted so is locked; null while it is not. */
export function lockedUntil({ since, count }: { since: Instant; count: number }): Instant | null {
  const { perAccount, minutes } = attemptLimits;
  if (count < perAccount) return null;
  return new Date(Date.parse(since) + minutes * 60_000).toISOString() as Instant;
}

/** Counts attempts before a password is looked at, so that many guesses at the same moment are as few as one after the other. */
export class Attempts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: AttemptLimits = attemptLimits,
  ) {}

  get minutes(): number {
    return this.limits.minutes;
  }

  /** Takes one attempt of an account and an address. */
  reserve(account: string, address: string): Promise<Verdict> {
    return this.unitOfWork.run({ ...nobody, address }, async (work) => {
      const fromHere = await this.count(work, ofAddress(address), this.limits.perAddress);
      if (fromHere > this.limits.perAddress) return 'address-locked';
      const forThem = await this.count(work, ofAccount(account), this.limits.perAccount);
      if (forThem <= this.limits.perAccount) return 'go-on';
      if (forThem === this.limits.perAccount + 1) await this.tellLocked(work, account);
      return 'account-locked';
    });
  }

  /** Who has signed in has not guessed: the account starts anew, the address gets its attempt back. */
  async forget(work: Work, account: string, address: string): Promise<void> {
    // In the order of `reserve`, so that neither waits for the other.
    await work.change('UPDATE sign_in_attempts SET count = count - 1 WHERE bucket = ? AND count > 0', [
      ofAddress(address),
    ]);
    await work.change('DELETE FROM sign_in_attempts WHERE bucket = ?', [ofAccount(account)]);
  }

  /** Once for each lock, and only where there is such an account: what else was typed may be anything. */
  private async tellLocked(work: Work, account: string): Promise<void> {
    const found = await work.query('SELECT 1 AS found FROM user_account WHERE account = ?', [account]);
    if (found.length === 0) return;
    await work.audit({ action: 'sign-in.locked', objectType: 'account', objectId: account, result: 'refused' });
  }

  /** Counts one more, and answers with the count. What lies longer back than the span counts no more; beyond the limit
   *  nothing is counted on, so that the lock ends. */
  private async count(work: Work, bucket: string, limit: number): Promise<number> {
    const now = work.at;
    const forgotten = new Date(Date.parse(now) - this.limits.minutes * 60_000).toISOString();
    await work.change(
      `INSERT INTO sign_in_attempts (bucket, since, count) VALUES (?, ?, 1)
       ON CONFLICT (bucket) DO UPDATE SET
         count = CASE WHEN sign_in_attempts.since <= ? THEN 1 ELSE sign_in_attempts.count + 1 END,
         since = CASE WHEN sign_in_attempts.since <= ? OR sign_in_attempts.count < ? THEN ? ELSE sign_in_attempts.since END`,
      [bucket, now, forgotten, forgotten, limit, now],
    );
    const sql = 'SELECT count FROM sign_in_attempts WHERE bucket = ?';
    const [row] = await work.query<{ count: number }>(sql, [bucket]);
    return Number(row?.count ?? 0);
  }
}
