import { type Condition, columnsOfCase, type Sight, seenIn } from '#identity';
import { isInstant } from '#legal-time';
import type { Dialect, Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { normalCreditCode } from '../people/credit-code.js';
import { casesNaming, casesNumbered } from '../storage/name-search.js';
import { type CasePage, casePage, type ItemColumns, itemColumns } from './case-item.js';
import type { Knowledge } from './knowledge.js';
import { readMark } from './paging.js';

/** Where to look: parts of numbers and names, or a whole identity number, telephone number or credit code. */
export const searchPlaces = ['number', 'party', 'respondent', 'identity-number', 'phone', 'credit-code'] as const;
export type SearchPlace = (typeof searchPlaces)[number];

export interface SearchQuery {
  /** Whose cases are searched. */
  sight: Sight;
  /** Who searches. */
  account: string;
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
  async run(query: SearchQuery): Promise<CasePage> {
    const seen = seenIn(query.sight, columnsOfCase('c'));
    const limit = query.limit ?? 50;
    const text = query.text.normalize('NFC').trim();
    const { personal } = this.knowledge;
    const exactly = (column: 'identity_index' | 'phone_index' | 'credit_code', index: string): Condition => ({
      sql: `SELECT p.case_id FROM party p WHERE p.${column} = ?`,
      values: [index],
    });
    const places: Record<SearchPlace, () => Condition> = {
      number: () => casesNumbered(this.dialect, text),
      party: () => casesNaming(this.dialect, text),
      respondent: () => casesNaming(this.dialect, text, 'respondent'),
      'identity-number': () => exactly('identity_index', personal.identityIndex(text)),
      phone: () => exactly('phone_index', personal.phoneIndex(text)),
      'credit-code': () => exactly('credit_code', normalCreditCode(text)),
    };
    const either = (query.in === undefined ? (['number', 'party'] as const) : [query.in]).map((place) =>
      places[place](),
    );
    const conditions = [seen.sql, `c.id IN (${either.map(({ sql }) => sql).join(' UNION ')})`];
    const values: unknown[] = [...seen.values, ...either.flatMap((each) => each.values)];
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
    const keyOf = (row: Row) => [row.opened_at, row.id];
    return casePage(this.read, rows, { limit, keyOf, knowledge: this.knowledge, today, account: query.account });
  }
}
