import type { Work } from '#platform';
import type { Account } from '../accounts.js';
import { addAccount, addGrant } from '../people/new-account.js';

/** Puts the accounts of the demonstration into an empty database. */
export async function addDemoAccounts(work: Work, accounts: readonly Account[], passwordHash: string): Promise<void> {
  for (const { account, name, organisation, roles, reach } of accounts) {
    await addAccount(work, { account, name, organisation, passwordHash, mustChangePassword: false, isDemo: true });
    for (const role of roles) await addGrant(work, account, { role, organisation, reach }, '演示');
  }
}

/** Gives all accounts of the demonstration a new password. */
export async function setDemoPassword(work: Work, passwordHash: string): Promise<void> {
  await work.change('UPDATE user_account SET password_hash = ?, password_set_at = ? WHERE is_demo = ?', [
    passwordHash,
    work.at,
    true,
  ]);
}
