import type { Reader } from '#platform';

/** The names of all accounts, so that an act can be refused which names nobody. Accounts are never deleted: their number
 *  tells whether there is a new one. */
export class Officers {
  private accounts: ReadonlySet<string> = new Set();

  has(account: string): boolean {
    return this.accounts.has(account);
  }

  /** Looks for new accounts: to be asked at the beginning of a unit of work. */
  async upToDate(from: Pick<Reader, 'query'>): Promise<void> {
    const [counted] = await from.query<{ n: number | string }>('SELECT count(*) AS n FROM user_account');
    if (Number(counted?.n) === this.accounts.size) return;
    const rows = await from.query<{ account: string }>('SELECT account FROM user_account');
    this.accounts = new Set(rows.map(({ account }) => account));
  }
}
