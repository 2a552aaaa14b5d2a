import { Inject, Injectable } from '@nestjs/common';
import { Knowledge, type Page, pageOf, readMark } from '#casework';
import type { Instant } from '#legal-time';
import { type ExportEntry, firstFetched, READER, type Reader, readExports } from '#platform';
import { Registers } from '#registers';
import { Figures } from '#statistics';
import { Access } from '../access/access.js';
import type { SignedIn } from '../http/request.js';
import { registeredInWords } from './registered-filters.js';

/** An export as the register shows it. */
export interface RegisteredExport extends ExportEntry {
  /** Of the one who exported; the account where it has no name any more. */
  readonly name: string;
  readonly filtersInWords: string;
  /** When the file was taken away first; null as long as nobody has. */
  readonly fetchedAt: Instant | null;
}

/** The register of exports, for the one who watches over it. @source security rule R6.5 */
@Injectable()
export class ReadExports {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly access: Access,
    private readonly knowledge: Knowledge,
    private readonly figures: Figures,
    private readonly registers: Registers,
  ) {}

  /** A page of it, the latest first: all of the house for who watches over all of it, else of the own units.
   *  @throws Refusal `cursor.invalid` */
  async run(by: SignedIn, limit: number, after: string | undefined): Promise<Page<RegisteredExport>> {
    const [at, id] = after === undefined ? [] : readMark(after, 2);
    const before = at === undefined || id === undefined ? {} : { before: { at: at as Instant, id } };
    const organisations = this.access.reachesAll(by, 'audit.read')
      ? {}
      : { organisations: this.access.sight(by, 'audit.read').units };
    const found = await readExports(this.read, { ...before, ...organisations, limit: limit + 1 });
    const [names, fetched] = await Promise.all([this.names(found), firstFetched(this.read, found)]);
    const nameOf = (account: string): string => names.get(account) ?? account;
    const declared = { knowledge: this.knowledge, figures: this.figures, registers: this.registers };
    return pageOf(
      found,
      limit,
      (entry) => ({
        ...entry,
        name: nameOf(entry.account),
        filtersInWords: registeredInWords(entry.kind, entry.filters, declared, nameOf),
        fetchedAt: fetched.get(entry.id) ?? null,
      }),
      ({ at: when, id: which }) => [when, which],
    );
  }

  /** Those who exported, and those by whom lists were filtered. */
  private async names(entries: readonly ExportEntry[]): Promise<Map<string, string>> {
    const accounts = new Set(
      entries.flatMap(({ account, filters }) => [account, String(filters['handler'] ?? account)]),
    );
    if (accounts.size === 0) return new Map();
    const sql = `SELECT account, name FROM user_account WHERE account IN (${[...accounts].map(() => '?').join(', ')})`;
    const rows = await this.read.query<{ account: string; name: string }>(sql, [...accounts]);
    return new Map(rows.map(({ account, name }) => [account, name]));
  }
}
