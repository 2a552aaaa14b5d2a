import { appendOnly, column, type Migration, tableOf } from './migration.js';

/** Holiday notices that were loaded while the system runs; those of config/holidays are the seed. */
export const holidayNotices: Migration = {
  name: '0008-holiday-notices',
  async up(runner) {
    await runner.createTable(
      tableOf('holiday_notice', {
        sequence: column.primary(column.integer()),
        id: column.unique(column.uuid()),
        year: column.integer(),
        notice: column.text(),
        content: column.json(),
        recorded_at: column.instant(),
        recorded_by: column.varchar(64),
        reason: column.nullable(column.text()),
      }),
    );
    await appendOnly(runner, 'holiday_notice');
  },
};
