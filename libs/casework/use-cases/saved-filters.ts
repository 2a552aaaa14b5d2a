import { randomUUID } from 'node:crypto';
import type { Actor, Reader, UnitOfWork } from '#platform';
import { Refusal } from '#platform/refusals';
import { type SavedFilterRow, savedFilterRow } from '../storage/own-lists.js';

/** Filters of a list under a name. */
export interface SavedFilter {
  id: string;
  name: string;
  query: Readonly<Record<string, string>>;
  shared: boolean;
  /** Whether it is the own one: others' can be used, not changed. */
  own: boolean;
}

/** What can be said of one. */
export type FilterContent = Pick<SavedFilter, 'name' | 'query' | 'shared'>;

export const MOST_FILTERS = 50;

/** Filters that someone keeps, and those that colleagues of the own unit share. Only who made one changes it. */
export class SavedFilters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
  ) {}

  /** The own ones first, each by name. */
  async list({ account, organisation }: Actor): Promise<SavedFilter[]> {
    const rows = await this.read
      .select(savedFilterRow, 'f')
      .where('f.account = :account OR (f.shared = :shared AND f.organisation = :organisation)', {
        account,
        organisation,
        shared: true,
      })
      .getMany();
    return rows
      .map((row) => viewOf(row, account))
      .sort((a, b) => Number(b.own) - Number(a.own) || a.name.localeCompare(b.name, 'zh-CN'));
  }

  /** Answers with its id. @throws Refusal `saved-filter.too-many` */
  async add(by: Actor, { name, query, shared }: FilterContent): Promise<string> {
    const { account, organisation } = by;
    return this.unitOfWork.run(by, async (work) => {
      const kept = await work.find(savedFilterRow, { account });
      if (kept.length >= MOST_FILTERS) throw new Refusal('saved-filter.too-many', { most: MOST_FILTERS });
      const id = randomUUID();
      const row = { id, account, organisation, name, query, shared, createdAt: work.at };
      await work.insert(savedFilterRow, row);
      return id;
    });
  }

  /** @throws Refusal `saved-filter.not-found`: no such filter, or somebody else's */
  async change(by: Actor, id: string, content: Partial<FilterContent>): Promise<SavedFilter> {
    return this.unitOfWork.run(by, async (work) => {
      const [row] = await work.find(savedFilterRow, { id, account: by.account });
      if (!row) throw new Refusal('saved-filter.not-found');
      const changed = { ...row, ...content };
      await work.change('UPDATE saved_filter SET name = ?, query = ?, shared = ? WHERE id = ?', [
        changed.name,
        JSON.stringify(changed.query),
        changed.shared,
        id,
      ]);
      return viewOf(changed, by.account);
    });
  }

  /** @throws Refusal `saved-filter.not-found`: no such filter, or somebody else's */
  async remove(by: Actor, id: string): Promise<void> {
    const { account } = by;
    const gone = await this.unitOfWork.run(by, (work) =>
      work.change('DELETE FROM saved_filter WHERE id = ? AND account = ?', [id, account]),
    );
    if (gone === 0) throw new Refusal('saved-filter.not-found');
  }
}

const viewOf = ({ id, name, query, shared, account }: SavedFilterRow, asking: string): SavedFilter => ({
  id,
  name,
  query,
  shared,
  own: account === asking,
});
