import type { Reader, UnitOfWork } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Organisations } from '../organisations/index.js';
import { addAccount, addGrant, assertAccountName } from '../people/new-account.js';
import { type Role, roleCodes, roles } from '../people/roles.js';
import { assertPassword, newCode, type Passwords, tokenHash } from '../secrets/index.js';
import type { Attempts } from './attempts.js';

/** One of the three administrators with whom a house begins. */
export interface FirstAdministrator {
  readonly role: Role;
  readonly account: string;
  readonly name: string;
  /** Left out: a one-time password is made, which must be changed when it is used. */
  readonly password?: string | undefined;
}

/** A password that was made, to be handed to whom it belongs. */
export interface FirstPassword {
  readonly account: string;
  readonly password: string;
}

const wanted = roleCodes.filter((role) => roles[role].kind === 'administration');
const nobody = { account: 'set-up', organisation: '' };

/** The beginning of a house: no account and no password stands in it until someone who can read the screen of the server names
 *  the three administrators. @source security rules R3.6, R4.1 */
export class SetUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly organisations: Organisations,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  async isNeeded(): Promise<boolean> {
    return (await this.read.query('SELECT 1 AS found FROM user_account LIMIT 1')).length === 0;
  }

  /** A new one-time code to show on the screen of the server; undefined where there are accounts. */
  async newCode(): Promise<string | undefined> {
    if (!(await this.isNeeded())) return undefined;
    const code = newCode();
    await this.unitOfWork.run(nobody, async (work) => {
      await work.change('DELETE FROM set_up_code');
      await work.change('INSERT INTO set_up_code (hash, created_at) VALUES (?, ?)', [tokenHash(code), work.at]);
    });
    return code;
  }

  /** @returns the one-time passwords that were made
   *  @throws Refusal `set-up.*`, `sign-in.locked`, `account.invalid`, `password.*` */
  async run(
    code: string,
    administrators: readonly FirstAdministrator[],
    address: string,
  ): Promise<readonly FirstPassword[]> {
    const given = administrators.map(({ role }) => role).sort();
    const accounts = new Set(administrators.map(({ account }) => account));
    if (given.join() !== [...wanted].sort().join() || accounts.size !== wanted.length) {
      throw new Refusal('set-up.administrators');
    }
    for (const each of administrators) {
      assertAccountName(each.account);
      if (each.password !== undefined) assertPassword(each.password, each);
    }
    if ((await this.attempts.reserve(' set-up', address)) !== 'go-on') {
      throw new Refusal('sign-in.locked', { minutes: this.attempts.minutes });
    }
    const made = new Map<string, string>();
    const hashed: (FirstAdministrator & { passwordHash: string })[] = [];
    for (const each of administrators) {
      const password = each.password ?? newCode();
      if (each.password === undefined) made.set(each.account, password);
      hashed.push({ ...each, passwordHash: await this.passwords.hash(password) });
    }
    const organisation = this.organisations.top().code;
    await this.unitOfWork.run({ ...nobody, address }, async (work) => {
      if ((await work.query('SELECT 1 AS found FROM user_account LIMIT 1')).length > 0)
        throw new Refusal('set-up.done');
      const used = await work.change('DELETE FROM set_up_code WHERE hash = ?', [tokenHash(code.trim())]);
      if (used !== 1) throw new Refusal('set-up.code-wrong');
      for (const { account, name, passwordHash, role } of hashed) {
        await addAccount(work, { account, name, organisation, passwordHash, mustChangePassword: made.has(account) });
        await addGrant(work, account, { role, organisation, reach: 'unit-with-subordinates' }, '启用系统');
      }
      await this.attempts.forget(work, ' set-up', address);
    });
    return [...made].map(([account, password]) => ({ account, password }));
  }
}
