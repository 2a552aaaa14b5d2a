import { ofCase } from './case-tables.js';
import { column, type Migration, tableOf } from './migration.js';

/** What people keep of lists for themselves: cases that they watch, and filters under a name. */
export const ownLists: Migration = {
  name: '0022-own-lists',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'case_watch',
        {
          account: column.primary(column.varchar(64)),
          case_id: column.primary(column.uuid()),
          since: column.instant(),
        },
        { foreignKeys: [ofCase] },
      ),
    );
    await runner.createTable(
      tableOf(
        'saved_filter',
        {
          id: column.primary(column.uuid()),
          account: column.varchar(64),
          organisation: column.varchar(64),
          name: column.varchar(40),
          query: column.json(),
          shared: column.boolean(),
          created_at: column.instant(),
        },
        {
          indices: [
            { name: 'saved_filter_own', columnNames: ['account'] },
            { name: 'saved_filter_unit', columnNames: ['organisation'] },
          ],
        },
      ),
    );
  },
};
