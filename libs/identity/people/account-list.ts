import type { Instant } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { attemptLimits, lockedUntil } from '../sign-in/attempts.js';
import type { Reach, Role } from './roles.js';

/** An account as administrators see it. */
export interface AccountItem {
  account: string;
  name: string;
  organisation: string;
  disabledAt: Instant | null;
  /** Who disabled it and why; empty while it is in use. */
  disabledBy: string;
  disabledBecause: string;
  /** Until when nobody can sign in with it, after too many wrong passwords. */
  lockedUntil: Instant | null;
  hasSecondFactor: boolean;
  mustChangePassword: boolean;
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

export const accountStates = ['active', 'without-grant', 'locked', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];

/** Which accounts are asked for; all of the units when nothing is said. */
export interface AccountFilter {
  role?: Role | undefined;
  state?: AccountState | undefined;
}

interface AccountRow {
  account: string;
  name: string;
  organisation: string;
  disabled_at: Instant | null;
  totp_confirmed: number | boolean;
  must_change_password: number | boolean;
  created_at: Instant;
  since: Instant | null;
  count: number | null;
}

interface GrantRow {
  id: string;
  account: string;
  role: Role;
  organisation: string;
  reach: Reach;
  reason: string;
  granted_by: string;
  granted_at: Instant;
}

type Disabling = { object_id: string; account: string; reason: string };

const holes = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
const isGranted = 'EXISTS (SELECT 1 FROM user_grant g WHERE g.account = a.account AND g.revoked_at IS NULL';

/** The accounts of the house, for those who keep them. */
export class AccountList {
  constructor(
    private readonly read: Pick<Reader, 'query'>,
    private readonly clock: Clock,
  ) {}

  /** Accounts of units by name, from after one on, with their grants. */
  async of(
    units: readonly string[],
    limit: number,
    after = '',
    { role, state }: AccountFilter = {},
  ): Promise<AccountItem[]> {
    if (units.length === 0) return [];
    const conditions = [`a.account > ? AND a.organisation IN (${holes(units)})`];
    const values: unknown[] = [after, ...units];
    if (role !== undefined) {
      conditions.push(`${isGranted} AND g.role = ?)`);
      values.push(role);
    }
    if (state !== undefined) {
      const { sql, values: more } = this.stateAs(state);
      conditions.push(sql);
      values.push(...more);
    }
    return this.items(`${conditions.join(' AND ')} ORDER BY a.account LIMIT ?`, [...values, limit]);
  }

  /** @throws Refusal `account.not-found` */
  async one(account: string): Promise<AccountItem> {
    const [found] = await this.items('a.account = ?', [account]);
    if (!found) throw new Refusal('account.not-found');
    return found;
  }

  private stateAs(state: AccountState): { sql: string; values: readonly unknown[] } {
    const { perAccount, minutes } = attemptLimits;
    const since = new Date(Date.parse(this.clock.now()) - minutes * 60_000).toISOString();
    const conditions = {
      active: { sql: 'a.disabled_at IS NULL', values: [] },
      disabled: { sql: 'a.disabled_at IS NOT NULL', values: [] },
      'without-grant': { sql: `a.disabled_at IS NULL AND NOT ${isGranted})`, values: [] },
      locked: { sql: 'a.disabled_at IS NULL AND t.count >= ? AND t.since > ?', values: [perAccount, since] },
    };
    return conditions[state];
  }

  private async items(where: string, values: readonly unknown[]): Promise<AccountItem[]> {
    const rows = await this.read.query<AccountRow>(
      `SELECT a.account, a.name, a.organisation, a.disabled_at, a.totp_confirmed, a.must_change_password, a.created_at,
         t.since, t.count
       FROM user_account a LEFT JOIN sign_in_attempts t ON t.bucket = 'account ' || a.account WHERE ${where}`,
      [...values],
    );
    if (rows.length === 0) return [];
    const accounts = rows.map(({ account }) => account);
    const [grants, disablings] = await Promise.all([
      this.read.query<GrantRow>(
        `SELECT id, account, role, organisation, reach, reason, granted_by, granted_at FROM user_grant
         WHERE revoked_at IS NULL AND account IN (${holes(accounts)}) ORDER BY granted_at, id`,
        accounts,
      ),
      this.read.query<Disabling>(
        `SELECT object_id, account, reason FROM audit_row
         WHERE object_type = 'account' AND action = 'account.disabled' AND result = 'done' AND object_id IN (${holes(accounts)})`,
        accounts,
      ),
    ]);
    return rows.map((row) => this.item(row, grants, disablings));
  }

  private item(row: AccountRow, grants: readonly GrantRow[], disablings: readonly Disabling[]): AccountItem {
    const { account, name, organisation, disabled_at, totp_confirmed, must_change_password, created_at } = row;
    const disabling = disablings.find(({ object_id }) => object_id === account);
    const until = row.since === null ? null : lockedUntil({ since: row.since, count: Number(row.count) });
    return {
      account,
      name,
      organisation,
      disabledAt: disabled_at,
      disabledBy: disabling?.account ?? '',
      disabledBecause: disabling?.reason ?? '',
      lockedUntil: until !== null && until > this.clock.now() ? until : null,
      hasSecondFactor: Boolean(totp_confirmed),
      mustChangePassword: Boolean(must_change_password),
      createdAt: created_at,
      grants: grants
        .filter((grant) => grant.account === account)
        .map(({ id, role, organisation: unit, reach, reason, granted_by, granted_at }) => {
          return { id, role, organisation: unit, reach, reason, grantedBy: granted_by, grantedAt: granted_at };
        }),
    };
  }
}
