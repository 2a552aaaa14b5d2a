import { columnsOfCase, type Sight, seenIn } from '#identity';
import { isInstant } from '#legal-time';
import type { Dialect, Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { normalisedNumber } from '../storage/case-number.js';
import { type CaseItem, caseItem, type ItemColumns, itemColumns } from './case-item.js';
import type { Knowledge } from './knowledge.js';
import { type Page, pageOf, readMark } from './paging.js';

/** Where to look: parts of numbers and names, or a whole identity number or telephone number. */
export const searchPlaces = ['number', 'party', 'respondent', 'identity-number', 'phone'] as const;
export type SearchPlace = (typeof searchPlaces)[number];

export interface SearchQuery {
  /** Whose cases are searched. */
  sight: Sight;
  text: string;
  /** Where to look; everywhere when left out. */
  in?: SearchPlace;
  type?: string;
  limit?: number;
  after?: string;
}

type Row = ItemColumns & { opened_at: string };

/** Finds cases by number, party or respondent, the newest first. */
export class Search {
  constructor(
    private readonly read: Reader,
    private readonly dialect: Dialect,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case-type.unknown`, `cursor.invalid` */
  async run(query: SearchQuery): Promise<Page<CaseItem>> {
    const seen = seenIn(query.sight, columnsOfCase('c'));
    const limit = query.limit ?? 50;
    const text = query.text.normalize('NFC').trim();
    const [pattern, numberPattern] = [text, normalisedNumber(text)].map((each) => this.dialect.likePattern(each));
    const byNumber = this.dialect.like('c.number');
    const byParty = `c.id IN (SELECT p.case_id FROM party p WHERE ${this.dialect.like('p.name')})`;
    const byRespondent = `c.id IN (SELECT p.case_id FROM party p WHERE p.role = 'respondent' AND ${this.dialect.like('p.name')})`;
    const exactly = (column: string) => `c.id IN (SELECT p.case_id FROM party p WHERE p.${column} = ?)`;
    const [byIdentity, byPhone] = [exactly('identity_index'), exactly('phone_index')];
    const places: Record<SearchPlace, string[]> = {
      number: [byNumber],
      party: [byParty],
      respondent: [byRespondent],
      'identity-number': [byIdentity],
      phone: [byPhone],
    };
    const either = query.in === undefined ? [byNumber, byParty] : places[query.in];
    const { personal } = this.knowledge;
    const given = new Map<string, () => unknown>([
      [byNumber, () => numberPattern],
      [byIdentity, () => personal.identityIndex(text)],
      [byPhone, () => personal.phoneIndex(text)],
    ]);
    const conditions = [seen.sql, `(${either.join(' OR ')})`];
    const patterns = either.map((condition) => given.get(condition)?.() ?? pattern);
    const values: unknown[] = [...seen.values, ...patterns];
    if (query.type !== undefined) {
      conditions.push('c.type = ?');
      values.push(this.knowledge.types.get(query.type).code);
    }
    if (query.after !== undefined) {
      conditions.push('(c.opened_at, c.id) < (?, ?)');
      values.push(...readMark(query.after, 2, isInstant));
    }
    const rows = await this.read.query<Row>(
      `SELECT ${itemColumns}, c.opened_at FROM case_file c WHERE ${conditions.join(' AND ')}
       ORDER BY c.opened_at DESC, c.id DESC LIMIT ${limit + 1}`,
      values,
    );
    const today = this.clock.today();
    return pageOf(
      rows,
      limit,
      (row) => caseItem(row, this.knowledge, today),
      (row) => [row.opened_at, row.id],
    );
  }
}
