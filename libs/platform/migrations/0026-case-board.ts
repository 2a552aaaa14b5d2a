import { TableIndex } from 'typeorm';
import type { Migration } from './migration.js';

/** What the board counts by: since when a case is suspended and the hearing that is planned, which the next start counts for the
 *  cases that are there; and indexes that hold the unit and the officer, so that months are counted without reading the rows. */
export const caseBoard: Migration = {
  name: '0026-case-board',
  async up(runner) {
    await runner.query('ALTER TABLE case_file ADD COLUMN suspended_since date');
    await runner.query('ALTER TABLE case_file ADD COLUMN hearing_on date');
    const wider = [
      { name: 'case_file_received', columnNames: ['type', 'received_on', 'organisation'] },
      { name: 'case_file_closed', columnNames: ['type', 'closed_on', 'organisation', 'handler'] },
    ];
    for (const index of wider) {
      await runner.dropIndex('case_file', index.name);
      await runner.createIndex('case_file', new TableIndex(index));
    }
  },
};
