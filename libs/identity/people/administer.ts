import type { Actor, UnitOfWork, Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { Organisations } from '../organisations/index.js';
import type { Permission, Policy } from '../policy/index.js';
import { newCode, type Passwords } from '../secrets/index.js';
import { endSessions } from '../sign-in/sessions.js';
import { addAccount, addGrant, assertAccountName } from './new-account.js';
import { permitted, takeAccount } from './permitted.js';
import type { Grant, Person } from './person.js';
import { goTogether, type Role, roles } from './roles.js';

/** Keeps the accounts and what they may do. Whether the one who changes something may is asked in the unit that changes it,
 *  of the grants that stand at that moment; nobody changes their own rights. @source security rules R3.5, R3.6, R4.4 */
export class AdministerPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly policy: Policy,
    private readonly passwords: Passwords,
  ) {}

  /** Makes an account without any right. @returns its first password, which must be changed when it is used
   *  @throws Refusal `account.invalid`, `account.taken`, `organisation.unknown`, `organisation.closed`, `permission.denied` */
  async create(by: Actor, of: { account: string; name: string; organisation: string }): Promise<string> {
    assertAccountName(of.account);
    this.organisations.assertNotClosed(this.organisations.get(of.organisation), this.clock.today());
    const password = newCode();
    const passwordHash = await this.passwords.hash(password);
    await this.unitOfWork.run(by, async (work) => {
      this.policy.unitFor(await this.permitted(work, by, 'account.manage'), 'account.manage', of.organisation);
      await addAccount(work, { ...of, passwordHash, mustChangePassword: true });
    });
    return password;
  }

  /** Lets nobody sign in with an account any more; its sessions end. What it did stays under its name.
   *  @throws Refusal `account.not-found`, `grant.own-rights`, `permission.denied` */
  disable(by: Actor, account: string, reason: string): Promise<void> {
    return this.change(by, account, 'account.manage', async (work) => {
      await work.change('UPDATE user_account SET disabled_at = ? WHERE account = ?', [work.at, account]);
      await work.audit({ action: 'account.disabled', objectType: 'account', objectId: account, reason });
    });
  }

  /** @returns a password that must be changed when it is used
   *  @throws Refusal `account.not-found`, `grant.own-rights`, `permission.denied` */
  async resetPassword(by: Actor, account: string, reason: string): Promise<string> {
    const password = newCode();
    const hash = await this.passwords.hash(password);
    await this.change(by, account, 'account.manage', async (work) => {
      // The one that goes counts among those that do not come back.
      await work.change(
        `INSERT INTO password_history (account, at, password_hash)
         SELECT account, ?, password_hash FROM user_account WHERE account = ? ON CONFLICT DO NOTHING`,
        [work.at, account],
      );
      await work.change(
        'UPDATE user_account SET password_hash = ?, password_set_at = ?, must_change_password = ? WHERE account = ?',
        [hash, work.at, true, account],
      );
      await work.audit({ action: 'password.reset', objectType: 'account', objectId: account, reason });
    });
    return password;
  }

  /** Takes a second factor away that was lost; the next sign-in sets up another.
   *  @throws Refusal `account.not-found`, `grant.own-rights`, `permission.denied` */
  resetSecondFactor(by: Actor, account: string, reason: string): Promise<void> {
    return this.change(by, account, 'grant.manage', async (work) => {
      await work.change(
        'UPDATE user_account SET totp_sealed = NULL, totp_confirmed = ?, totp_last_step = 0 WHERE account = ?',
        [false, account],
      );
      await work.audit({ action: 'second-factor.reset', objectType: 'account', objectId: account, reason });
    });
  }

  /** @returns the id of the grant
   *  @throws Refusal `grant.own-rights`, `grant.roles-exclude`, `grant.taken`, `account.not-found`, `organisation.unknown`,
   *   `permission.denied` */
  async grant(by: Actor, account: string, grant: Grant, reason: string): Promise<string> {
    this.organisations.get(grant.organisation);
    return this.change(by, account, 'grant.manage', async (work, administrator) => {
      this.policy.unitFor(administrator, 'grant.manage', grant.organisation);
      const held = await grantsOf(work, account);
      const taken = held.some((each) => each.role === grant.role && each.organisation === grant.organisation);
      if (taken) throw new Refusal('grant.taken');
      const excludes = held.find(({ role }) => !goTogether([role, grant.role]));
      if (excludes) {
        const [one, other] = [roles[excludes.role].name, roles[grant.role].name];
        throw new Refusal('grant.roles-exclude', { held: one, role: other });
      }
      return addGrant(work, account, grant, reason);
    });
  }

  /** @throws Refusal `grant.own-rights`, `grant.not-found`, `account.not-found`, `permission.denied` */
  revoke(by: Actor, account: string, grant: string, reason: string): Promise<void> {
    return this.change(by, account, 'grant.manage', async (work) => {
      const revoked = await work.change(
        `UPDATE user_grant SET revoked_by = ?, revoked_at = ?, revoked_because = ?
         WHERE id = ? AND account = ? AND revoked_at IS NULL`,
        [by.account, work.at, reason, grant, account],
      );
      if (revoked !== 1) throw new Refusal('grant.not-found');
      const detail = { grant };
      await work.audit({ action: 'grant.revoked', objectType: 'account', objectId: account, reason, detail });
    });
  }

  /** Changes an account on which nobody else works meanwhile; its sessions end. */
  private change<T>(
    by: Actor,
    account: string,
    permission: Permission,
    change: (work: Work, administrator: Person) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(by, async (work) => {
      const administrator = await this.permitted(work, by, permission);
      if (by.account === account) throw new Refusal('grant.own-rights');
      await takeAccount(work, this.policy, administrator, permission, account);
      await endSessions(work, account);
      return change(work, administrator);
    });
  }

  private permitted(work: Work, by: Actor, permission: Permission): Promise<Person> {
    return permitted(work, this.clock, this.policy, by, permission);
  }
}

const grantsOf = (work: Work, account: string): Promise<{ role: Role; organisation: string }[]> =>
  work.query('SELECT role, organisation FROM user_grant WHERE account = ? AND revoked_at IS NULL', [account]);
