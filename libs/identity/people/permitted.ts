import type { Actor, Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { Permission, Policy } from '../policy/index.js';
import { People } from './people.js';
import type { Person } from './person.js';

/** Someone who administers, as the grants stand in a unit of work: one that was revoked a moment ago brings nothing any more.
 *  @source security rule R3.5
 *  @throws Refusal `account.not-found`, `permission.denied` */
export async function permitted(
  work: Work,
  clock: Clock,
  policy: Policy,
  by: Actor,
  permission: Permission,
): Promise<Person> {
  const person = await new People(work, clock).get(by.account);
  policy.assertMay(person, permission);
  return person;
}

/** Takes an account for writing that is in use and belongs to a unit over which the permission reaches.
 *  @throws Refusal `account.not-found` */
export async function takeAccount(
  work: Work,
  policy: Policy,
  administrator: Person,
  permission: Permission,
  account: string,
): Promise<void> {
  await work.lockRow('user_account', { account });
  const sql = 'SELECT organisation FROM user_account WHERE account = ? AND disabled_at IS NULL';
  const [found] = await work.query<{ organisation: string }>(sql, [account]);
  const { units } = policy.sight(administrator, permission);
  if (!found || !units.includes(found.organisation)) throw new Refusal('account.not-found');
}
