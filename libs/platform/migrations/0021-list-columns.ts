import { isPostgres, type Migration } from './migration.js';

/** What lists of cases show and sort by: flags, extensions, and case numbers in the order in which people count. */
export const listColumns: Migration = {
  name: '0021-list-columns',
  async up(runner) {
    for (const column of [
      "flags varchar(1000) NOT NULL DEFAULT ''",
      'next_due_extended integer NOT NULL DEFAULT 0',
      'next_due_original date',
      "number_order varchar(200) NOT NULL DEFAULT ''",
    ]) {
      await runner.query(`ALTER TABLE case_file ADD COLUMN ${column}`);
    }
    const rows: { id: string; number: string }[] = await runner.query('SELECT id, number FROM case_file');
    const [order, id] = isPostgres(runner) ? ['$1', '$2'] : ['?', '?'];
    for (const row of rows) {
      await runner.query(`UPDATE case_file SET number_order = ${order} WHERE id = ${id}`, [
        ordered(row.number),
        row.id,
      ]);
    }
  },
};

/** The same order as that of later numbers, which must never change. */
const ordered = (number: string): string => number.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
