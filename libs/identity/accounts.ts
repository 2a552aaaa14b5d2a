import { z } from 'zod';
import { configFolder, readDefinition } from '#platform/config-files';
import type { Organisations } from './organisations/index.js';
import { type Reach, type Role, reaches, roleCodes } from './people/index.js';

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

/** The officers of the demonstration, by account name. */
export class Accounts {
  private readonly byName: ReadonlyMap<string, Account>;

  constructor(accounts: readonly Account[]) {
    this.byName = new Map(accounts.map((each) => [each.account, each]));
  }

  all(): Account[] {
    return [...this.byName.values()];
  }

  /** @throws Error when there is none of this name */
  get(account: string): Account {
    const found = this.byName.get(account);
    if (!found) throw new Error(`config/accounts.yaml names no ${account}`);
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
