import { column, type Migration, tableOf } from './migration.js';

/** Long work: what was asked for, how far it is, and what came of it. */
export const task: Migration = {
  name: '0023-task',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'task',
        {
          id: column.primary(column.uuid()),
          account: column.varchar(64),
          organisation: column.varchar(64),
          kind: column.varchar(32),
          label: column.varchar(200),
          // What was typed to search for may be a name.
          input_sealed: column.text(),
          purpose: column.nullable(column.text()),
          state: column.varchar(16),
          done: column.integer(),
          total: column.nullable(column.integer()),
          // The number of the attempt: what an earlier one still writes is not taken.
          attempt: column.integer(),
          lease_until: column.nullable(column.instant()),
          created_at: column.instant(),
          started_at: column.nullable(column.instant()),
          ended_at: column.nullable(column.instant()),
          file_name: column.nullable(column.varchar(200)),
          file_key: column.nullable(column.varchar(64)),
          file_size: column.nullable(column.integer()),
          file_until: column.nullable(column.instant()),
          row_count: column.nullable(column.integer()),
          result: column.nullable(column.json()),
          failure: column.nullable(column.varchar(64)),
          failure_details: column.nullable(column.json()),
        },
        {
          indices: [
            { name: 'task_of_account', columnNames: ['account', 'created_at'] },
            // One at a time for each person, whoever asks at the same moment.
            { name: 'task_open', columnNames: ['account'], isUnique: true, where: '"ended_at" IS NULL' },
          ],
        },
      ),
    );
  },
};
