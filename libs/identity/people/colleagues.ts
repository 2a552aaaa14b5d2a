import type { Reader } from '#platform';
import type { Organisations } from '../organisations/index.js';
import { brings } from '../policy/permissions.js';
import type { Reach, Role } from './roles.js';

/** Someone of the house, as colleagues know them: no right, no secret. */
export interface Colleague {
  account: string;
  name: string;
  organisation: string;
  isActive: boolean;
}

type Row = { account: string; name: string; organisation: string; disabled_at: string | null };
type GrantRow = { account: string; role: Role; organisation: string; reach: Reach };

/** The people of the house by name, and who of them may serve a unit. */
export class Colleagues {
  constructor(
    private readonly read: Pick<Reader, 'query'>,
    private readonly organisations: Organisations,
  ) {}

  /** Everyone, also those who have left: their names stand in the records. */
  async all(): Promise<Colleague[]> {
    const rows = await this.read.query<Row>(
      'SELECT account, name, organisation, disabled_at FROM user_account ORDER BY account',
    );
    return rows.map(({ account, name, organisation, disabled_at }) => {
      return { account, name, organisation, isActive: disabled_at === null };
    });
  }

  /** The accounts that may record acts for one of some units today. */
  async whoServe(units: readonly string[]): Promise<ReadonlySet<string>> {
    const grants = await this.read.query<GrantRow>(
      `SELECT g.account, g.role, g.organisation, g.reach FROM user_grant g
       JOIN user_account a ON a.account = g.account WHERE g.revoked_at IS NULL AND a.disabled_at IS NULL`,
    );
    const serve = grants.filter(({ role, organisation, reach }) => {
      const reached =
        reach === 'unit-with-subordinates' ? this.organisations.withSubordinates(organisation) : [organisation];
      return brings(role, 'case.record') && reached.some((unit) => units.includes(unit));
    });
    return new Set(serve.map(({ account }) => account));
  }
}
