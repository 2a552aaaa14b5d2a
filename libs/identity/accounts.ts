import { z } from 'zod';
import { configFolder, readDefinition } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import type { Organisations } from './organisations.js';
import { type Person, type Reach, type Role, reaches, roleCodes } from './people/index.js';

const accountsShape = z.strictObject({
  accounts: z.array(
    z.strictObject({
      account: z.string().regex(/^[a-z][a-z0-9-]*$/),
      name: z.string(),
      organisation: z.string(),
      roles: z.array(z.enum(roleCodes)).min(1),
      reach: z.enum(reaches).default('unit'),
    }),
  ),
});

export interface Account {
  account: string;
  name: string;
  organisation: string;
  roles: readonly Role[];
  reach: Reach;
}

/** The officers who use the system, by account name. */
export class Accounts {
  private readonly byName: ReadonlyMap<string, Account>;

  constructor(accounts: readonly Account[]) {
    this.byName = new Map(accounts.map((each) => [each.account, each]));
  }

  all(): Account[] {
    return [...this.byName.values()];
  }

  /** The person behind an account, with a grant over the own unit for each role. @throws Refusal `actor.unknown` */
  personOf(account: string): Person {
    const { name, organisation, roles, reach } = this.get(account);
    const grants = roles.map((role) => ({ role, organisation, reach }));
    return { account, name, organisation, grants, standsInFor: [] };
  }

  /** @throws Refusal `actor.unknown` */
  get(account: string): Account {
    const found = this.byName.get(account);
    if (!found) throw new Refusal('actor.unknown', { account });
    return found;
  }
}

/** Reads config/accounts.yaml; each account belongs to a known organisation.
 *  @throws Refusal `definition.invalid`, `organisation.unknown` */
export function loadAccounts(organisations: Organisations, file = configFolder('accounts.yaml')): Accounts {
  const { accounts } = readDefinition(file, accountsShape);
  for (const each of accounts) organisations.get(each.organisation);
  return new Accounts(accounts);
}
