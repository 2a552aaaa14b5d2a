import { randomUUID } from 'node:crypto';
import type { Work } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Grant } from './person.js';

/** What an account begins with. */
export interface NewAccount {
  readonly account: string;
  readonly name: string;
  readonly organisation: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly isDemo?: boolean;
}

const form = /^[a-z][a-z0-9-]{1,31}$/;

/** @throws Refusal `account.invalid` */
export function assertAccountName(account: string): void {
  if (!form.test(account)) throw new Refusal('account.invalid', { account: account.slice(0, 40) });
}

/** Adds an account. @throws Refusal `account.taken` */
export async function addAccount(work: Work, of: NewAccount): Promise<void> {
  const { account, name, organisation, passwordHash, mustChangePassword, isDemo = false } = of;
  const added = await work.change(
    `INSERT INTO user_account (account, name, organisation, password_hash, password_set_at, must_change_password,
       totp_confirmed, totp_last_step, is_demo, created_at, created_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?) ON CONFLICT DO NOTHING`,
    [
      account,
      name,
      organisation,
      passwordHash,
      work.at,
      mustChangePassword,
      false,
      isDemo,
      work.at,
      work.actor.account,
    ],
  );
  if (added === 0) throw new Refusal('account.taken', { account });
  await work.audit({ action: 'account.created', objectType: 'account', objectId: account, detail: { organisation } });
}

/** Adds a grant. Who may give which is for the caller to check.
 *  @returns its id */
export async function addGrant(work: Work, account: string, grant: Grant, reason: string): Promise<string> {
  const { role, organisation, reach } = grant;
  const id = randomUUID();
  await work.change(
    `INSERT INTO user_grant (id, account, role, organisation, reach, reason, granted_by, granted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, account, role, organisation, reach, reason, work.actor.account, work.at],
  );
  const detail = { grant: id, role, organisation, reach };
  await work.audit({ action: 'grant.given', objectType: 'account', objectId: account, reason, detail });
  return id;
}
