import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type CaseItem, type Page, Search, Worklist } from '#casework';
import { Refusal } from '#platform/refusals';
import { Access, type Asking } from '../access/access.js';
import { searchQueryOf, worklistQueryOf } from '../cases/queries.js';
import type { ExportInput } from './exports.bodies.js';

/** Who exports more persons than this enters the password again. @source security rule R4.5 */
export const mostUnconfirmed = 1_000;

type AskedList = Pick<ExportInput, 'kind' | 'query' | 'search'>;

/** How many persons lines of a list name. */
export const personsOf = (items: readonly CaseItem[]): number =>
  items.reduce((sum, { parties }) => sum + parties.names.length, 0);

/** The lists that can be exported, page by page, through the use cases that show them: what one does not see there does not
 *  come here either, and who is masked there is masked here. @source security rule R3.2 */
@Injectable()
export class CaseLists {
  constructor(
    private readonly access: Access,
    private readonly worklist: Worklist,
    private readonly search: Search,
  ) {}

  async *pages(by: Asking, list: AskedList): AsyncGenerator<readonly CaseItem[]> {
    let after: string | undefined;
    do {
      const page = await this.page(by, list, after);
      yield page.items;
      after = page.next ?? undefined;
      await turn();
    } while (after !== undefined);
  }

  /** Whether a list names more persons than one may take without entering the password again. Reads no more of it than it
   *  needs; a case whose parties nobody has recorded counts as one. */
  async isLarge(by: Asking, list: AskedList): Promise<boolean> {
    let [persons, rows] = [0, 0];
    for await (const items of this.pages(by, list)) {
      persons += personsOf(items);
      rows += items.length;
      if (Math.max(persons, rows) > mostUnconfirmed) return true;
    }
    return false;
  }

  private page(by: Asking, { kind, query = {}, search }: AskedList, after?: string): Promise<Page<CaseItem>> {
    const part = { limit: 200, after };
    if (kind === 'worklist') return this.worklist.run(worklistQueryOf(this.access, by, { ...query, ...part }));
    if (search === undefined) throw new Refusal('field.missing', { field: 'search' });
    return this.search.run(searchQueryOf(this.access, by, { ...search, ...part }));
  }
}
