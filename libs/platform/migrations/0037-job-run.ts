import { column, type Migration, tableOf } from './migration.js';

/** What the system does by itself at the end of a night, month, quarter or year: which periods are done, and who is at one. */
export const jobRun: Migration = {
  name: '0037-job-run',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'job_run',
        {
          job: column.primary(column.varchar(128)),
          period: column.primary(column.varchar(10)),
          whole: column.varchar(64),
          state: column.varchar(16),
          anew: column.boolean(),
          attempts: column.integer(),
          // The number of the attempt: what an earlier one still writes is not taken.
          fence: column.integer(),
          due_at: column.instant(),
          opened_at: column.instant(),
          lease_until: column.nullable(column.instant()),
          retry_at: column.nullable(column.instant()),
          started_at: column.nullable(column.instant()),
          finished_at: column.nullable(column.instant()),
          error: column.nullable(column.varchar(64)),
          error_details: column.nullable(column.json()),
          result: column.nullable(column.json()),
        },
        // Few are open, however many have been done.
        { indices: [{ name: 'job_run_open', columnNames: ['whole', 'period'], where: '"finished_at" IS NULL' }] },
      ),
    );
  },
};
