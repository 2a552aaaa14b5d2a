import { column, type Migration, tableOf } from './migration.js';

/** By which rules the stored projections were counted, so that a start under other rules counts them again. */
export const projections: Migration = {
  name: '0010-projections',
  async up(runner) {
    await runner.createTable(
      tableOf('projection', {
        name: column.primary(column.varchar(32)),
        fingerprint: column.varchar(64),
        counted_at: column.instant(),
      }),
    );
  },
};
