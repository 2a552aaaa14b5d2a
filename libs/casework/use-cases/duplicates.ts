import { columnsOfCase, type Sight, seenIn } from '#identity';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { normalCreditCode } from '../people/credit-code.js';
import { type CaseItem, caseItems, type ItemColumns, itemColumns } from './case-item.js';
import type { Knowledge } from './knowledge.js';
import { holes } from './paging.js';

/** What is known of someone who is being named. */
export interface Likeness {
  name?: string;
  identityNumber?: string;
  creditCode?: string;
  phone?: string;
}

export type LikenessKind = keyof Likeness;

/** A case in which someone alike is a party, and by what they are alike. */
export interface Duplicate {
  case: CaseItem;
  by: LikenessKind;
}

const most = 10;

/** The cases within sight, of any type, in which the same person may be a party: the newest first. By the whole name of those whose
 *  names are not protected, or by a whole number. */
export async function duplicatesOf(
  read: Reader,
  clock: Clock,
  knowledge: Knowledge,
  sight: Sight,
  like: Likeness,
): Promise<Duplicate[]> {
  const { personal } = knowledge;
  const matches: Record<LikenessKind, (value: string) => { sql: string; value: string }> = {
    identityNumber: (value) => ({ sql: 'p.identity_index = ?', value: personal.identityIndex(value) }),
    creditCode: (value) => ({ sql: 'p.credit_code = ?', value: normalCreditCode(value) }),
    phone: (value) => ({ sql: 'p.phone_index = ?', value: personal.phoneIndex(value) }),
    name: (value) => ({ sql: 'p.protection IS NULL AND p.name = ?', value: value.normalize('NFC').trim() }),
  };
  const seen = seenIn(sight, columnsOfCase('c'));
  const by = new Map<string, LikenessKind>();
  for (const [kind, match] of Object.entries(matches) as [LikenessKind, (typeof matches)[LikenessKind]][]) {
    const given = like[kind]?.trim();
    if (!given) continue;
    const { sql, value } = match(given);
    const found = await read.query<{ id: string }>(
      `SELECT DISTINCT c.id, c.opened_at FROM party p JOIN case_file c ON c.id = p.case_id
       WHERE ${sql} AND ${seen.sql} ORDER BY c.opened_at DESC LIMIT ${most}`,
      [value, ...seen.values],
    );
    for (const { id } of found) if (!by.has(id)) by.set(id, kind);
  }
  const ids = [...by.keys()].slice(0, most);
  if (ids.length === 0) return [];
  const rows = await read.query<ItemColumns>(
    `SELECT ${itemColumns} FROM case_file c WHERE c.id IN (${holes(ids)}) ORDER BY c.opened_at DESC`,
    ids,
  );
  const items = await caseItems(read, rows, knowledge, clock.today());
  return items.map((item) => ({ case: item, by: by.get(item.id) as LikenessKind }));
}
