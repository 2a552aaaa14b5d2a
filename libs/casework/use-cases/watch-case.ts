import type { Actor, Reader, UnitOfWork } from '#platform';
import { holes } from './paging.js';

/** Keeps an eye on cases (关注), for oneself alone. */
export class WatchCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
  ) {}

  async watch(by: Actor, caseId: string): Promise<void> {
    await this.unitOfWork.run(by, (work) =>
      work.change('INSERT INTO case_watch (account, case_id, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [
        by.account,
        caseId,
        work.at,
      ]),
    );
  }

  async leave(by: Actor, caseId: string): Promise<void> {
    await this.unitOfWork.run(by, (work) =>
      work.change('DELETE FROM case_watch WHERE account = ? AND case_id = ?', [by.account, caseId]),
    );
  }

  async isWatched(account: string, caseId: string): Promise<boolean> {
    return (await watchedOf(this.read, account, [caseId])).has(caseId);
  }
}

/** Which of some cases somebody watches. */
export async function watchedOf(
  read: Pick<Reader, 'query'>,
  account: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await read.query<{ case_id: string }>(
    `SELECT case_id FROM case_watch WHERE account = ? AND case_id IN (${holes(ids)})`,
    [account, ...ids],
  );
  return new Set(rows.map(({ case_id }) => case_id));
}
