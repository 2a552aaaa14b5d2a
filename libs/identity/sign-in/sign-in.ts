import type { Instant } from '#legal-time';
import type { CryptoProvider, Reader, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal, type RefusalCode } from '#platform/refusals';
import { needSecondFactor, People, type Person, rolesOf } from '../people/index.js';
import { type Passwords, passwordPolicy, totpStep } from '../secrets/index.js';
import type { Attempts } from './attempts.js';
import type { Session, Sessions, Stage } from './sessions.js';

export interface SignInCommand {
  readonly account: string;
  readonly password: string;
  /** Of the second factor. */
  readonly code?: string | undefined;
  readonly address: string;
  readonly userAgent: string;
  /** The session that ends with this one, where someone signs in anew to confirm who is there. */
  readonly replaces?: Session;
}

export interface SignedInSession {
  /** Goes into the cookie and is kept nowhere else. */
  readonly token: string;
  readonly stage: Stage;
  readonly person: Person;
}

interface AccountRow {
  account: string;
  organisation: string;
  password_hash: string;
  password_set_at: Instant;
  must_change_password: number | boolean;
  totp_sealed: string | null;
  totp_confirmed: number | boolean;
  is_demo: number | boolean;
}

export interface SignInParts {
  readonly unitOfWork: UnitOfWork;
  readonly read: Reader;
  readonly clock: Clock;
  readonly crypto: CryptoProvider;
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  /** Whether this process serves the demonstration, whose accounts need no second factor. */
  readonly isDemo: boolean;
}

/** What a session begins with, once the password was right. */
interface Begin extends Pick<SignInCommand, 'address' | 'userAgent' | 'replaces'> {
  readonly step?: number;
  /** The password hashed by the present settings, where it was not. */
  readonly better?: string;
}

const day = 86_400_000;

/** The purpose for which the secret of someone's second factor is sealed. */
export const totpPurpose = (account: string): string => `totp:${account}`;

/** Signs people in. Whether an account exists is told by no answer and by no time. @source security rules R4.1 to R4.4 */
export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  /** @throws Refusal `sign-in.failed`, `sign-in.code-required`, `sign-in.locked`, `sign-in.too-many` */
  async run({ password, code, address, userAgent, replaces, ...given }: SignInCommand): Promise<SignedInSession> {
    const { attempts, read, passwords } = this.parts;
    const account = given.account.normalize('NFKC').trim().toLowerCase().slice(0, 64);
    const verdict = await attempts.reserve(account, address);
    if (verdict === 'address-locked') throw new Refusal('sign-in.too-many', { minutes: attempts.minutes });
    if (verdict === 'account-locked') throw new Refusal('sign-in.locked', { minutes: attempts.minutes });
    const row = await rowOf(read, account);
    const isRight = row ? await passwords.verify(password, row.password_hash) : await passwords.burn(password);
    if (!row || !isRight) return this.refuse('sign-in.failed', row, address);
    const step = await this.stepOf(row, code, address);
    const better = passwords.needsRehash(row.password_hash) ? await passwords.hash(password) : undefined;
    return this.begin(row, { step, better, address, userAgent, replaces });
  }

  /** The step of the code, if one is needed. */
  private async stepOf(row: AccountRow, code: string | undefined, address: string): Promise<number | undefined> {
    if (!row.totp_confirmed || row.totp_sealed === null) return undefined;
    if (code === undefined || code === '') throw new Refusal('sign-in.code-required');
    const secret = this.parts.crypto.open(totpPurpose(row.account), row.totp_sealed);
    const step = totpStep(secret, code, Date.parse(this.parts.clock.now()));
    return step ?? this.refuse('sign-in.failed', row, address);
  }

  /** Begins the session of an account that is still as it was when the password was compared: what was reset, disabled or
   *  granted since then holds. */
  private async begin(
    row: AccountRow,
    { step, better, address, userAgent, replaces }: Begin,
  ): Promise<SignedInSession> {
    const { unitOfWork, clock, attempts, sessions } = this.parts;
    const { account, organisation } = row;
    const by = { account, organisation, address };
    const begun = await unitOfWork.run(by, async (work) => {
      await work.lockRow('user_account', { account });
      const person = await new People(work, clock).find(account);
      if (!person || !isSame(row, await rowOf(work, account))) return undefined;
      if (step !== undefined) {
        const sql = 'UPDATE user_account SET totp_last_step = ? WHERE account = ? AND totp_last_step < ?';
        if ((await work.change(sql, [step, account, step])) !== 1) return undefined;
      }
      if (better !== undefined) {
        const sql = 'UPDATE user_account SET password_hash = ? WHERE account = ? AND password_hash = ?';
        await work.change(sql, [better, account, row.password_hash]);
      }
      await attempts.forget(work, account, address);
      if (replaces && !(await sessions.replace(work, replaces))) return undefined;
      const stage = this.stageOf(row, person);
      const token = await sessions.begin(work, { account, isDemo: Boolean(row.is_demo), stage, address, userAgent });
      const opened = { action: 'session.opened', objectType: 'account', objectId: account, detail: { stage } };
      await unitOfWork.run({ ...by, roles: rolesOf(person) }, (own) => own.audit(opened));
      return { token, stage, person };
    });
    return begun ?? this.refuse('sign-in.failed', row, address);
  }

  private stageOf(row: AccountRow, person: Person): Stage {
    if (this.parts.isDemo && row.is_demo) return 'full';
    const age = Date.parse(this.parts.clock.now()) - Date.parse(row.password_set_at);
    if (row.must_change_password || age > passwordPolicy.maxAgeDays * day) return 'must-change-password';
    const needsFactor = rolesOf(person).some((role) => needSecondFactor.includes(role));
    return needsFactor && !row.totp_confirmed ? 'must-enrol' : 'full';
  }

  private async refuse(code: RefusalCode, row: AccountRow | undefined, address: string): Promise<never> {
    // What was typed as an account that does not exist may be anything, even a password: it is not written down.
    const objectId = row?.account ?? '';
    const by = { account: '', organisation: '', address };
    const entry = {
      action: 'sign-in.refused',
      objectType: 'account',
      objectId,
      result: 'refused',
      detail: { code },
    } as const;
    await this.parts.unitOfWork.run(by, (work) => work.audit(entry));
    throw new Refusal(code);
  }
}

async function rowOf(from: Pick<Reader, 'query'>, account: string): Promise<AccountRow | undefined> {
  const [row] = await from.query<AccountRow>(
    `SELECT account, organisation, password_hash, password_set_at, must_change_password, totp_sealed, totp_confirmed, is_demo
     FROM user_account WHERE account = ? AND disabled_at IS NULL`,
    [account],
  );
  return row;
}

/** Whether the password and the second factor are still those that were looked at. */
const isSame = (before: AccountRow, now: AccountRow | undefined): boolean =>
  now !== undefined &&
  now.password_hash === before.password_hash &&
  now.totp_sealed === before.totp_sealed &&
  Boolean(now.totp_confirmed) === Boolean(before.totp_confirmed);
