import { appendOnly, column, type Migration, tableOf } from './migration.js';

/** Files that were imported, and what became of their rows. */
export const imports: Migration = {
  name: '0034-imports',
  async up(runner) {
    const tables = [
      tableOf(
        'import_file',
        {
          id: column.primary(column.uuid()),
          target: column.varchar(80),
          digest: column.varchar(64),
          repetition: column.integer(),
          file_name: column.varchar(200),
          rows: column.integer(),
          at: column.instant(),
          account: column.varchar(64),
          organisation: column.varchar(64),
        },
        {
          indices: [{ name: 'import_file_once', columnNames: ['target', 'digest', 'repetition'], isUnique: true }],
        },
      ),
      tableOf(
        'imported_row',
        { object_id: column.primary(column.uuid()), import_id: column.uuid(), row: column.integer() },
        {
          indices: [{ name: 'imported_row_import', columnNames: ['import_id', 'row'] }],
          foreignKeys: [
            { columnNames: ['import_id'], referencedTableName: 'import_file', referencedColumnNames: ['id'] },
          ],
        },
      ),
    ];
    for (const table of tables) {
      await runner.createTable(table);
      await appendOnly(runner, table.name);
    }
  },
};
