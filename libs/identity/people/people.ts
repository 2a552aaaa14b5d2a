import type { Instant } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { Person } from './person.js';
import type { Reach, Role } from './roles.js';

/** An account as administrators see it. */
export interface AccountItem {
  account: string;
  name: string;
  organisation: string;
  disabledAt: Instant | null;
  hasSecondFactor: boolean;
  createdAt: Instant;
  grants: (GrantItem & { id: string })[];
}

/** A grant with its reason. */
export interface GrantItem {
  role: Role;
  organisation: string;
  reach: Reach;
  reason: string;
  grantedBy: string;
  grantedAt: Instant;
}

type GrantRow = { id: string; account: string; role: Role; organisation: string; reach: Reach } & {
  reason: string;
  granted_by: string;
  granted_at: Instant;
};

/** Who uses the system. Read anew each time: a grant that was revoked is gone with the next request. */
export class People {
  constructor(
    private readonly read: Pick<Reader, 'query'>,
    private readonly clock: Clock,
  ) {}

  /** The person behind an account that is not disabled, with the grants and substitutions of today. */
  async find(account: string): Promise<Person | undefined> {
    const [found] = await this.read.query<{ account: string; name: string; organisation: string }>(
      'SELECT account, name, organisation FROM user_account WHERE account = ? AND disabled_at IS NULL',
      [account],
    );
    if (!found) return undefined;
    const today = this.clock.today();
    const [grants, officers] = await Promise.all([
      this.read.query<{ role: Role; organisation: string; reach: Reach }>(
        'SELECT role, organisation, reach FROM user_grant WHERE account = ? AND revoked_at IS NULL ORDER BY granted_at, id',
        [account],
      ),
      this.read.query<{ officer: string }>(
        `SELECT DISTINCT officer FROM substitution
         WHERE substitute = ? AND ended_at IS NULL AND from_day <= ? AND until_day >= ? ORDER BY officer`,
        [account, today, today],
      ),
    ]);
    return { ...found, grants, standsInFor: officers.map(({ officer }) => officer) };
  }

  /** @throws Refusal `account.not-found` */
  async get(account: string): Promise<Person> {
    const found = await this.find(account);
    if (!found) throw new Refusal('account.not-found');
    return found;
  }

  /** Accounts of units by name, from after one on, with their grants. */
  async list(units: readonly string[], limit: number, after = ''): Promise<AccountItem[]> {
    if (units.length === 0) return [];
    const rows = await this.read.query<{
      account: string;
      name: string;
      organisation: string;
      disabled_at: Instant | null;
      totp_confirmed: number | boolean;
      created_at: Instant;
    }>(
      `SELECT account, name, organisation, disabled_at, totp_confirmed, created_at FROM user_account
       WHERE account > ? AND organisation IN (${units.map(() => '?').join(', ')}) ORDER BY account LIMIT ?`,
      [after, ...units, limit],
    );
    if (rows.length === 0) return [];
    const grants = await this.read.query<GrantRow>(
      `SELECT id, account, role, organisation, reach, reason, granted_by, granted_at FROM user_grant
       WHERE revoked_at IS NULL AND account IN (${rows.map(() => '?').join(', ')}) ORDER BY granted_at, id`,
      rows.map(({ account }) => account),
    );
    return rows.map(({ account, name, organisation, disabled_at, totp_confirmed, created_at }) => ({
      account,
      name,
      organisation,
      disabledAt: disabled_at,
      hasSecondFactor: Boolean(totp_confirmed),
      createdAt: created_at,
      grants: grants
        .filter((grant) => grant.account === account)
        .map(({ id, role, organisation: unit, reach, reason, granted_by, granted_at }) => {
          return { id, role, organisation: unit, reach, reason, grantedBy: granted_by, grantedAt: granted_at };
        }),
    }));
  }
}
