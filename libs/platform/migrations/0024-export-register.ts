import { appendOnly, column, type Migration, tableOf } from './migration.js';

/** What left the house in files: kept when the files are long gone. */
export const exportRegister: Migration = {
  name: '0024-export-register',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'export_entry',
        {
          id: column.primary(column.uuid()),
          at: column.instant(),
          account: column.varchar(64),
          organisation: column.varchar(64),
          kind: column.varchar(32),
          format: column.varchar(16),
          purpose: column.text(),
          fields: column.json(),
          filters: column.json(),
          rows: column.integer(),
          persons: column.integer(),
        },
        { indices: [{ name: 'export_entry_at', columnNames: ['at'] }] },
      ),
    );
    await appendOnly(runner, 'export_entry');
  },
};
