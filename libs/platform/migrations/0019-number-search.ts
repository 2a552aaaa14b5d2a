import { isPostgres, type Migration } from './migration.js';

/** The numbers of cases stand in the index of names, so that a part of one is found without reading all cases. */
export const numberSearch: Migration = {
  name: '0019-number-search',
  async up(runner) {
    const rows: { id: string; number: string }[] = await runner.query('SELECT id, number FROM case_file');
    const insert = isPostgres(runner)
      ? "INSERT INTO party_search (case_id, role, words) VALUES ($1, 'case-number', to_tsvector('simple', $2))"
      : "INSERT INTO party_search (case_id, role, words) VALUES (?, 'case-number', ?)";
    for (const { id, number } of rows) await runner.query(insert, [id, spelt(number)]);
  },
};

/** The same spelling as that of later numbers, which must never change. */
const spelt = (number: string): string =>
  [...number.normalize('NFKC').toLowerCase().replace(/\s/gu, '')]
    .map((character) => `u${(character.codePointAt(0) as number).toString(16)}`)
    .join(' ');
