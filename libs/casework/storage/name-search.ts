import type { Dialect, Work } from '#platform';
import { normalisedNumber } from './case-number.js';
import type { PartyRow } from './rows.js';

/** A text for the search index: each character a word of its own, spelt by its code point. So one character of a name is
 *  found like the whole of it, rare ones too, on both databases alike. Upper and lower case, width and spaces do not count. */
export const searchWords = (text: string): string =>
  [...text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')]
    .map((character) => `u${(character.codePointAt(0) as number).toString(16)}`)
    .join(' ');

/** Marks the numbers of cases in the index: no party has this role. */
const ofNumber = 'case-number';

const add = (work: Work, caseId: string, role: string, text: string): Promise<number> =>
  work.change(`INSERT INTO party_search (case_id, role, words) VALUES (?, ?, ${work.dialect.wordsOf('?')})`, [
    caseId,
    role,
    searchWords(text),
  ]);

/** Puts the number of a case into the index, so that a part of it is found without reading all. */
export const indexNumber = (work: Work, caseId: string, number: string): Promise<number> =>
  add(work, caseId, ofNumber, number);

/** Puts the names of parties into the index: never those of minors and victims. @source security rule R3.7 */
export async function indexNames(work: Work, parties: readonly PartyRow[]): Promise<void> {
  for (const { caseId, role, name, protection } of parties) {
    if (protection !== null) continue;
    await add(work, caseId, role, name);
  }
}

/** A SELECT of cases for others to build on, and its values. */
interface Found {
  readonly sql: string;
  readonly values: readonly string[];
}

/** The cases in which the name of a party contains a text. */
export const casesNaming = (dialect: Dialect, text: string, role?: string): Found =>
  role === undefined ? found(dialect, text, '<>', ofNumber) : found(dialect, text, '=', role);

/** The cases whose number contains a text, however its brackets are typed. */
export const casesNumbered = (dialect: Dialect, text: string): Found =>
  found(dialect, normalisedNumber(text), '=', ofNumber);

function found(dialect: Dialect, text: string, comparison: '=' | '<>', role: string): Found {
  const words = searchWords(text);
  if (words === '') return { sql: 'SELECT NULL WHERE 1 = 0', values: [] };
  return {
    sql: `SELECT s.case_id FROM party_search s WHERE ${dialect.phrase('s.words')} AND s.role ${comparison} ?`,
    values: [dialect.phraseValue(words), role],
  };
}
