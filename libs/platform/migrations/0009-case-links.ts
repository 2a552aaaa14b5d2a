import { ofCase } from './case-tables.js';
import { column, type Migration, tableOf } from './migration.js';

/** Which cases name which other cases: a projection of the acts, for the way back. */
export const caseLinks: Migration = {
  name: '0009-case-links',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'case_link',
        {
          case_id: column.primary(column.uuid()),
          act_id: column.primary(column.uuid()),
          field: column.primary(column.varchar(64)),
          linked_case: column.uuid(),
          relation: column.nullable(column.varchar(64)),
        },
        {
          indices: [{ name: 'case_link_back', columnNames: ['linked_case'] }],
          foreignKeys: [ofCase, { ...ofCase, columnNames: ['linked_case'] }],
        },
      ),
    );
  },
};
