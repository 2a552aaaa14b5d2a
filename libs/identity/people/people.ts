import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { Person } from './person.js';
import type { Reach, Role } from './roles.js';

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
}
