import { type Page, pageOf, readMark } from '#casework';
import { columnsOfEntry, type Organisations, type Sight, seenIn } from '#identity';
import { isLegalDate, type LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Register } from '../declaration/index.js';
import type { Registers } from '../registers.js';
import { isEntryId } from '../storage/entries.js';
import { type RegisterEntryRow, registerEntryRow } from '../storage/rows.js';
import { type EntryItem, entryItem } from './entry-view.js';

export interface EntriesQuery {
  register: string;
  /** Whose entries. */
  sight: Sight;
  /** What happened on these days; for what stands from day to day: what stood on one of them. */
  from?: LegalDate;
  to?: LegalDate;
  /** The entry that they belong to. */
  parent?: string;
  /** Voided entries too. */
  withVoided?: boolean;
  limit?: number;
  after?: string;
}

/** The entries of a register, the latest day first. */
export class ListEntries {
  constructor(
    private readonly read: Reader,
    private readonly registers: Registers,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `register.unknown`, `cursor.invalid` */
  async run(query: EntriesQuery): Promise<Page<EntryItem>> {
    const register = this.registers.get(query.register);
    const seen = seenIn(query.sight, columnsOfEntry('e'));
    const limit = query.limit ?? 50;
    const day = register.dated === 'occurred' ? 'occurred_on' : 'valid_from';
    const conditions = ['e.register = ?', seen.sql];
    const values: unknown[] = [register.code, ...seen.values];
    const also = (condition: string, ...more: unknown[]): void => {
      conditions.push(condition);
      values.push(...more);
    };
    if (!query.withVoided) also('e.voided = ?', false);
    if (query.parent !== undefined) also('e.parent = ?', query.parent);
    if (query.from !== undefined) also(endsNotBefore(register), query.from);
    if (query.to !== undefined) also(`e.${day} <= ?`, query.to);
    if (query.after !== undefined) also(`(e.${day}, e.id) < (?, ?)`, ...dayMark(query.after));
    const keys = await this.read.query<{ id: string }>(
      `SELECT e.id FROM register_entry e WHERE ${conditions.join(' AND ')}
       ORDER BY e.${day} DESC, e.id DESC LIMIT ${limit + 1}`,
      values,
    );
    const rows = await this.inOrder(keys.map(({ id }) => id));
    return pageOf(
      rows,
      limit,
      (row) => entryItem(row, this.organisations),
      (row) => [row.occurredOn ?? row.validFrom ?? '', row.id],
    );
  }

  private async inOrder(ids: readonly string[]): Promise<RegisterEntryRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.read.select(registerEntryRow, 'e').where('e.id IN (:...ids)', { ids }).getMany();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

/** The day and id of a mark. @throws Refusal `cursor.invalid` */
function dayMark(mark: string): string[] {
  const key = readMark(mark, 2);
  if (!isLegalDate(key[0]) || !isEntryId(key[1])) throw new Refusal('cursor.invalid');
  return key;
}

const endsNotBefore = ({ dated }: Register): string =>
  dated === 'occurred' ? 'e.occurred_on >= ?' : '(e.valid_until IS NULL OR e.valid_until >= ?)';
