import type { Dialect, Work } from '#platform';
import type { PartyRow } from './rows.js';

/** A text for the search index: each character a word of its own, spelt by its code point. So one character of a name is
 *  found like the whole of it, rare ones too, on both databases alike. Upper and lower case, width and spaces do not count. */
export const searchWords = (text: string): string =>
  [...text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')]
    .map((character) => `u${(character.codePointAt(0) as number).toString(16)}`)
    .join(' ');

/** Puts the names of parties into the index: never those of minors and victims. @source security rule R3.7 */
export async function indexNames(work: Work, parties: readonly PartyRow[]): Promise<void> {
  for (const { caseId, role, name, protection } of parties) {
    if (protection !== null) continue;
    const sql = `INSERT INTO party_search (case_id, role, words) VALUES (?, ?, ${work.dialect.wordsOf('?')})`;
    await work.change(sql, [caseId, role, searchWords(name)]);
  }
}

/** The cases in which the name of a party contains a text: a SELECT for others to build on, and its value. */
export function casesNaming(dialect: Dialect, text: string, role?: string): { sql: string; values: string[] } {
  const words = searchWords(text);
  if (words === '') return { sql: 'SELECT NULL WHERE 1 = 0', values: [] };
  const ofRole = role === undefined ? '' : ' AND s.role = ?';
  return {
    sql: `SELECT s.case_id FROM party_search s WHERE ${dialect.phrase('s.words')}${ofRole}`,
    values: [dialect.phraseValue(words), ...(role === undefined ? [] : [role])],
  };
}
