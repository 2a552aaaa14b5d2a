import { ofCase } from './case-tables.js';
import { appendOnly, column, type Migration, tableOf } from './migration.js';

/** Cases: the shared projection, the acts, the parties, the number marks. */
export const casework: Migration = {
  name: '0002-casework',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'case_file',
        {
          id: column.primary(column.uuid()),
          type: column.varchar(32),
          number: column.varchar(64),
          organisation: column.varchar(64),
          organ: column.nullable(column.varchar(64)),
          handler: column.nullable(column.varchar(64)),
          state: column.varchar(32),
          suspended: column.boolean(),
          law_version: column.varchar(16),
          received_on: column.nullable(column.legalDate()),
          accepted_on: column.nullable(column.legalDate()),
          closed_on: column.nullable(column.legalDate()),
          ended_on: column.nullable(column.legalDate()),
          next_due_on: column.nullable(column.legalDate()),
          next_due_period: column.nullable(column.varchar(64)),
          next_due_provisional: column.boolean(),
          due_order: column.legalDate(),
          version: column.integer(),
          opened_at: column.instant(),
          changed_at: column.instant(),
        },
        {
          indices: [
            { name: 'case_file_number', columnNames: ['number'], isUnique: true },
            { name: 'case_file_open', columnNames: ['organisation', 'due_order', 'id'], where: '"ended_on" IS NULL' },
            { name: 'case_file_received', columnNames: ['type', 'received_on'] },
            { name: 'case_file_accepted', columnNames: ['type', 'accepted_on'] },
            { name: 'case_file_closed', columnNames: ['type', 'closed_on'] },
          ],
        },
      ),
    );
    await runner.createTable(
      tableOf(
        'act',
        {
          id: column.primary(column.uuid()),
          case_id: column.uuid(),
          sequence: column.integer(),
          code: column.varchar(64),
          occurred_on: column.legalDate(),
          recorded_at: column.instant(),
          recorded_by: column.varchar(64),
          fields: column.json(),
          corrects: column.nullable(column.uuid()),
          reason: column.nullable(column.text()),
        },
        { uniques: [['case_id', 'sequence']], foreignKeys: [ofCase] },
      ),
    );
    await appendOnly(runner, 'act');
    await runner.createTable(
      tableOf(
        'party',
        {
          id: column.primary(column.uuid()),
          version: column.primary(column.integer()),
          case_id: column.uuid(),
          role: column.varchar(32),
          kind: column.varchar(32),
          name: column.varchar(200),
          categories: column.json(),
          from_outside: column.boolean(),
          recorded_at: column.instant(),
          recorded_by: column.varchar(64),
        },
        {
          indices: [
            { name: 'party_of_case', columnNames: ['case_id'] },
            { name: 'party_name', columnNames: ['name'] },
          ],
          foreignKeys: [ofCase],
        },
      ),
    );
    await runner.createTable(
      tableOf('case_number', {
        organisation: column.primary(column.varchar(64)),
        type: column.primary(column.varchar(32)),
        year: column.primary(column.integer()),
        last: column.integer(),
      }),
    );
  },
};
