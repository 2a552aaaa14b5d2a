import type { QueryRunner } from 'typeorm';
import { isPostgres, type Migration } from './migration.js';

/** An index of the characters of names, for searches of one or two of them: what trigrams cannot find. */
export const nameSearch: Migration = {
  name: '0017-name-search',
  async up(runner) {
    if (isPostgres(runner)) {
      await runner.query(
        'CREATE TABLE party_search (case_id varchar(36) NOT NULL, role varchar(32) NOT NULL, words tsvector NOT NULL)',
      );
      await runner.query('CREATE INDEX party_search_words ON party_search USING gin (words)');
    } else {
      await runner.query(
        "CREATE VIRTUAL TABLE party_search USING fts5(case_id UNINDEXED, role UNINDEXED, words, detail = full, tokenize = 'ascii')",
      );
    }
    await indexWhatStands(runner);
  },
};

/** The same spelling as that of later names, which must never change. */
const spelt = (name: string): string =>
  [...name.normalize('NFKC').toLowerCase().replace(/\s/gu, '')]
    .map((character) => `u${(character.codePointAt(0) as number).toString(16)}`)
    .join(' ');

async function indexWhatStands(runner: QueryRunner): Promise<void> {
  const rows: { case_id: string; role: string; name: string }[] = await runner.query(
    'SELECT case_id, role, name FROM party WHERE protection IS NULL',
  );
  const insert = isPostgres(runner)
    ? "INSERT INTO party_search (case_id, role, words) VALUES ($1, $2, to_tsvector('simple', $3))"
    : 'INSERT INTO party_search (case_id, role, words) VALUES (?, ?, ?)';
  for (const { case_id, role, name } of rows) await runner.query(insert, [case_id, role, spelt(name)]);
}
