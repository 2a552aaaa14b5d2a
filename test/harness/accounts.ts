import { addDemoAccounts, loadAccounts } from '#identity';
import { identityOf } from '../../apps/api/src/identity.js';
import type { System } from '../../apps/api/src/system.js';

/** The accounts of the demonstration. No password fits them: {@link cookieOf} opens their sessions. */
export async function addAccounts({ database, knowledge }: System): Promise<void> {
  const accounts = loadAccounts(knowledge.organisations).all();
  const by = { account: 'test', organisation: '' };
  await database.unitOfWork.run(by, (work) => addDemoAccounts(work, accounts, 'none'));
}

/** The cookie of a new session of an account, opened without a password: signing in has tests of its own. For an account
 *  that is not there, a cookie that nobody was given. */
export async function cookieOf(system: System, account: string): Promise<string> {
  const { sessions, people } = identityOf(system);
  if ((await people.find(account)) === undefined) return `anjuan=${encodeURIComponent(account)}`;
  const of = { account, isDemo: true, stage: 'full', address: '127.0.0.1', userAgent: 'test' } as const;
  const by = { account, organisation: '' };
  return `anjuan=${await system.database.unitOfWork.run(by, (work) => sessions.begin(work, of))}`;
}
