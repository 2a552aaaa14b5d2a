import type { Actor, UnitOfWork, Work } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Organisations } from '../organisations.js';
import { newCode, type Passwords } from '../secrets/index.js';
import { endSessions } from '../sign-in/sessions.js';
import { addAccount, addGrant, assertAccountName } from './new-account.js';
import type { Grant } from './person.js';
import { goTogether, type Role, roles } from './roles.js';

/** Keeps the accounts and what they may do. Who may call what is for the policy; that nobody changes their own rights is
 *  seen to here. @source security rules R3.6, R4.4 */
export class AdministerPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: Organisations,
    private readonly passwords: Passwords,
  ) {}

  /** Makes an account without any right. @returns its first password, which must be changed when it is used
   *  @throws Refusal `account.invalid`, `account.taken`, `organisation.unknown` */
  async create(by: Actor, of: { account: string; name: string; organisation: string }): Promise<string> {
    assertAccountName(of.account);
    this.organisations.get(of.organisation);
    const password = newCode();
    const passwordHash = await this.passwords.hash(password);
    await this.unitOfWork.run(by, (work) => addAccount(work, { ...of, passwordHash, mustChangePassword: true }));
    return password;
  }

  /** Lets nobody sign in with an account any more; its sessions end. What it did stays under its name.
   *  @throws Refusal `account.not-found`, `grant.own-rights` */
  disable(by: Actor, account: string, reason: string): Promise<void> {
    return this.change(by, account, 'account.disabled', reason, (work) =>
      work.change('UPDATE user_account SET disabled_at = ? WHERE account = ? AND disabled_at IS NULL', [
        work.at,
        account,
      ]),
    );
  }

  /** @returns a password that must be changed when it is used
   *  @throws Refusal `account.not-found`, `grant.own-rights` */
  async resetPassword(by: Actor, account: string, reason: string): Promise<string> {
    const password = newCode();
    const hash = await this.passwords.hash(password);
    await this.change(by, account, 'password.reset', reason, (work) =>
      work.change(
        `UPDATE user_account SET password_hash = ?, password_set_at = ?, must_change_password = ?
         WHERE account = ? AND disabled_at IS NULL`,
        [hash, work.at, true, account],
      ),
    );
    return password;
  }

  /** Takes a second factor away that was lost; the next sign-in sets up another.
   *  @throws Refusal `account.not-found`, `grant.own-rights` */
  resetSecondFactor(by: Actor, account: string, reason: string): Promise<void> {
    return this.change(by, account, 'second-factor.reset', reason, (work) =>
      work.change(
        `UPDATE user_account SET totp_sealed = NULL, totp_confirmed = ?, totp_last_step = 0
         WHERE account = ? AND disabled_at IS NULL`,
        [false, account],
      ),
    );
  }

  /** @returns the id of the grant
   *  @throws Refusal `grant.own-rights`, `grant.roles-exclude`, `grant.taken`, `account.not-found`, `organisation.unknown` */
  grant(by: Actor, account: string, grant: Grant, reason: string): Promise<string> {
    refuseOwn(by, account);
    this.organisations.get(grant.organisation);
    return this.unitOfWork.run(by, async (work) => {
      await hold(work, account);
      const held = await grantsOf(work, account);
      const taken = held.some((each) => each.role === grant.role && each.organisation === grant.organisation);
      if (taken) throw new Refusal('grant.taken');
      const excludes = held.find(({ role }) => !goTogether([role, grant.role]));
      if (excludes) {
        const [one, other] = [roles[excludes.role].name, roles[grant.role].name];
        throw new Refusal('grant.roles-exclude', { held: one, role: other });
      }
      await endSessions(work, account);
      return addGrant(work, account, grant, reason);
    });
  }

  /** @throws Refusal `grant.own-rights`, `grant.not-found`, `account.not-found` */
  revoke(by: Actor, account: string, grant: string, reason: string): Promise<void> {
    refuseOwn(by, account);
    return this.unitOfWork.run(by, async (work) => {
      await hold(work, account);
      const revoked = await work.change(
        `UPDATE user_grant SET revoked_by = ?, revoked_at = ?, revoked_because = ?
         WHERE id = ? AND account = ? AND revoked_at IS NULL`,
        [by.account, work.at, reason, grant, account],
      );
      if (revoked !== 1) throw new Refusal('grant.not-found');
      await endSessions(work, account);
      await work.audit({
        action: 'grant.revoked',
        objectType: 'account',
        objectId: account,
        reason,
        detail: { grant },
      });
    });
  }

  private change(
    by: Actor,
    account: string,
    action: string,
    reason: string,
    change: (work: Work) => Promise<number>,
  ): Promise<void> {
    refuseOwn(by, account);
    return this.unitOfWork.run(by, async (work) => {
      if ((await change(work)) !== 1) throw new Refusal('account.not-found');
      await endSessions(work, account);
      await work.audit({ action, objectType: 'account', objectId: account, reason });
    });
  }
}

function refuseOwn(by: Actor, account: string): void {
  if (by.account === account) throw new Refusal('grant.own-rights');
}

/** Nobody else changes the rights of an account until the unit ends. @throws Refusal `account.not-found` */
async function hold(work: Work, account: string): Promise<void> {
  if (!(await work.lockRow('user_account', { account }))) throw new Refusal('account.not-found');
}

const grantsOf = (work: Work, account: string): Promise<{ role: Role; organisation: string }[]> =>
  work.query('SELECT role, organisation FROM user_grant WHERE account = ? AND revoked_at IS NULL', [account]);
