import type { Instant } from '#legal-time';
import type { Actor, CryptoProvider, Reader, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { needSecondFactor, type Person, rolesOf } from '../people/index.js';
import { assertPassword, newTotpSecret, type Passwords, passwordPolicy, totpStep, totpUri } from '../secrets/index.js';
import type { Attempts } from './attempts.js';
import { endSessions, type Session } from './sessions.js';
import { totpPurpose } from './sign-in.js';

export interface OwnAccountParts {
  readonly unitOfWork: UnitOfWork;
  readonly read: Reader;
  readonly clock: Clock;
  readonly crypto: CryptoProvider;
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  /** Whether this process serves the demonstration, whose accounts need no second factor. */
  readonly isDemo: boolean;
}

/** What an account keeps for signing in, as its owner sees it. */
export interface OwnAccountState {
  readonly hasSecondFactor: boolean;
  /** Whether a role asks for one. */
  readonly needsSecondFactor: boolean;
  readonly passwordSetAt: Instant;
  /** The names of those for whom the owner stands in today. */
  readonly standsInFor: readonly string[];
}

const needsFactor = (person: Person): boolean => rolesOf(person).some((role) => needSecondFactor.includes(role));

/** What people do about their own account: the password, and the second factor. */
export class OwnAccount {
  constructor(private readonly parts: OwnAccountParts) {}

  async state(person: Person): Promise<OwnAccountState> {
    const { account, standsInFor } = person;
    const rows = await this.parts.read.query<{
      account: string;
      name: string;
      password_set_at: Instant;
      totp_confirmed: number | boolean;
    }>(
      `SELECT account, name, password_set_at, totp_confirmed FROM user_account
       WHERE account IN (${[account, ...standsInFor].map(() => '?').join(', ')}) ORDER BY account`,
      [account, ...standsInFor],
    );
    const own = rows.find((row) => row.account === account);
    if (!own) throw new Refusal('account.not-found');
    return {
      hasSecondFactor: Boolean(own.totp_confirmed),
      needsSecondFactor: needsFactor(person),
      passwordSetAt: own.password_set_at,
      standsInFor: rows.filter((row) => row !== own).map(({ name }) => name),
    };
  }

  /** Takes a new password; all other sessions end.
   *  @throws Refusal `sign-in.failed` for a wrong present one, `sign-in.locked`, `password.*` */
  async changePassword(by: Actor, person: Person, session: Session, present: string, next: string): Promise<void> {
    const { unitOfWork, read, passwords, attempts } = this.parts;
    const { account } = person;
    assertPassword(next, person);
    if ((await attempts.reserve(account, by.address ?? '')) !== 'go-on') {
      throw new Refusal('sign-in.locked', { minutes: attempts.minutes });
    }
    const kept = await this.keptHashes(account);
    const [current] = await read.query<{ password_hash: string }>(
      'SELECT password_hash FROM user_account WHERE account = ?',
      [account],
    );
    if (!current || !(await passwords.verify(present, current.password_hash))) throw new Refusal('sign-in.failed');
    for (const hash of [current.password_hash, ...kept]) {
      if (await passwords.verify(next, hash)) {
        throw new Refusal('password.used-before', { remembered: passwordPolicy.remembered });
      }
    }
    const hash = await passwords.hash(next);
    await unitOfWork.run(by, async (work) => {
      const changed = await work.change(
        `UPDATE user_account SET password_hash = ?, password_set_at = ?, must_change_password = ?
         WHERE account = ? AND password_hash = ?`,
        [hash, work.at, false, account, current.password_hash],
      );
      if (changed !== 1) throw new Refusal('sign-in.failed');
      await work.change(
        'INSERT INTO password_history (account, at, password_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        [account, work.at, current.password_hash],
      );
      await attempts.forget(work, account, by.address ?? '');
      await endSessions(work, account, session.hash);
      const stage = needsFactor(person) && !(await this.hasFactorOrNeedsNone(work, account)) ? 'must-enrol' : 'full';
      await work.change('UPDATE user_session SET stage = ? WHERE token_hash = ?', [stage, session.hash]);
      await work.audit({ action: 'password.changed', objectType: 'account', objectId: account });
    });
  }

  /** Lets through who has a second factor; the demonstration's accounts need none.
   *  @throws Refusal `second-factor.missing`
   *  @source security rule R4.3 */
  async assertSecondFactor(account: string): Promise<void> {
    if (!(await this.hasFactorOrNeedsNone(this.parts.read, account))) throw new Refusal('second-factor.missing');
  }

  /** Makes a new secret for an authenticator app; it counts once a code of it was entered.
   *  @throws Refusal `permission.denied` where a second factor stands already */
  async beginSecondFactor(by: Actor): Promise<{ secret: string; uri: string }> {
    const { unitOfWork, crypto } = this.parts;
    const { account } = by;
    const secret = newTotpSecret();
    const sealed = crypto.seal(totpPurpose(account), secret);
    await unitOfWork.run(by, async (work) => {
      const begun = await work.change(
        'UPDATE user_account SET totp_sealed = ?, totp_last_step = 0 WHERE account = ? AND totp_confirmed = ?',
        [sealed, account, false],
      );
      if (begun !== 1) throw new Refusal('permission.denied');
      await work.audit({ action: 'second-factor.begun', objectType: 'account', objectId: account });
    });
    return { secret, uri: totpUri(secret, account) };
  }

  /** Confirms the secret with a code; the session becomes a full one. @throws Refusal `sign-in.failed`, `sign-in.locked` */
  async confirmSecondFactor(by: Actor, session: Session, code: string): Promise<void> {
    const { unitOfWork, read, crypto, clock, attempts } = this.parts;
    const { account } = by;
    if ((await attempts.reserve(account, by.address ?? '')) !== 'go-on') {
      throw new Refusal('sign-in.locked', { minutes: attempts.minutes });
    }
    const [row] = await read.query<{ totp_sealed: string | null }>(
      'SELECT totp_sealed FROM user_account WHERE account = ? AND totp_confirmed = ?',
      [account, false],
    );
    const secret = row?.totp_sealed ? crypto.open(totpPurpose(account), row.totp_sealed) : undefined;
    const step = secret === undefined ? undefined : totpStep(secret, code, Date.parse(clock.now()));
    if (step === undefined) throw new Refusal('sign-in.failed');
    await unitOfWork.run(by, async (work) => {
      const confirmed = await work.change(
        `UPDATE user_account SET totp_confirmed = ?, totp_last_step = ?
         WHERE account = ? AND totp_sealed = ? AND totp_confirmed = ?`,
        [true, step, account, row?.totp_sealed, false],
      );
      if (confirmed !== 1) throw new Refusal('sign-in.failed');
      await attempts.forget(work, account, by.address ?? '');
      await work.change("UPDATE user_session SET stage = 'full' WHERE token_hash = ? AND stage = 'must-enrol'", [
        session.hash,
      ]);
      await work.audit({ action: 'second-factor.confirmed', objectType: 'account', objectId: account });
    });
  }

  private async keptHashes(account: string): Promise<string[]> {
    const rows = await this.parts.read.query<{ password_hash: string }>(
      'SELECT password_hash FROM password_history WHERE account = ? ORDER BY at DESC LIMIT ?',
      [account, passwordPolicy.remembered - 1],
    );
    return rows.map(({ password_hash }) => password_hash);
  }

  private async hasFactorOrNeedsNone(work: Pick<Reader, 'query'>, account: string): Promise<boolean> {
    const sql = 'SELECT 1 AS found FROM user_account WHERE account = ? AND (totp_confirmed = ? OR is_demo = ?)';
    const exempt = this.parts.isDemo ? true : null;
    return (await work.query(sql, [account, true, exempt])).length > 0;
  }
}
