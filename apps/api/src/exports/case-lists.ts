import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type CaseItem, Knowledge, type Page, Search, Worklist } from '#casework';
import { Refusal } from '#platform/refusals';
import { Access, type Asking } from '../access/access.js';
import { searchQueryOf, worklistQueryOf } from '../cases/queries.js';
import { caseColumns } from './case-columns.js';
import type { ExportedList, NameOf } from './exported-list.js';
import type { ExportInput } from './exports.bodies.js';
import { filtersInWords } from './filters-in-words.js';

/** Who exports more persons than this enters the password again. @source security rule R4.5 */
export const mostUnconfirmed = 1_000;

type CaseListKind = keyof typeof listNames;
type AskedList = Pick<ExportInput, 'query' | 'search'> & { kind: CaseListKind };

/** How many persons lines of a list name. */
const personsOf = (items: readonly CaseItem[]): number =>
  items.reduce((sum, { parties }) => sum + parties.names.length, 0);

const listNames = { worklist: '在办案件列表', search: '案件查找结果' } as const;

/** The lists of cases that can be exported. */
@Injectable()
export class CaseLists {
  constructor(
    private readonly access: Access,
    private readonly worklist: Worklist,
    private readonly search: Search,
    private readonly knowledge: Knowledge,
  ) {}

  nameOf(kind: CaseListKind): string {
    return listNames[kind];
  }

  listOf(by: Asking, input: ExportInput & { kind: CaseListKind }, nameOf: NameOf): ExportedList<CaseItem> {
    return {
      name: listNames[input.kind],
      filters: filtersInWords(input, this.knowledge, nameOf),
      columns: caseColumns(nameOf),
      pages: () => this.pages(by, input),
      personsOf,
      remarks: ['未满十四周岁的未成年人和被害人只显示姓氏。'],
      registered: { ...input.query, ...(input.search && { ...input.search, text: undefined }) },
    };
  }

  private async *pages(by: Asking, list: AskedList): AsyncGenerator<readonly CaseItem[]> {
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
