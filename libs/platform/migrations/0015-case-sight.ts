import { TableIndex } from 'typeorm';
import type { Migration } from './migration.js';

/** By whom a case was opened, and the open cases of an officer: by these a person who sees only the own cases finds them. */
export const caseSight: Migration = {
  name: '0015-case-sight',
  async up(runner) {
    await runner.query("ALTER TABLE case_file ADD COLUMN opened_by varchar(64) NOT NULL DEFAULT ''");
    await runner.query(
      'UPDATE case_file SET opened_by = (SELECT a.recorded_by FROM act a WHERE a.case_id = case_file.id AND a.sequence = 1)',
    );
    await runner.createIndex(
      'case_file',
      new TableIndex({
        name: 'case_file_handler',
        columnNames: ['handler', 'due_order', 'id'],
        where: '"ended_on" IS NULL',
      }),
    );
  },
};
