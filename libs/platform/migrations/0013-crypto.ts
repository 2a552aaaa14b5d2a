import { appendOnly, column, type Migration, tableOf } from './migration.js';

/** The marks of the keys with which personal data is sealed. */
export const crypto: Migration = {
  name: '0013-crypto',
  async up(runner) {
    await runner.createTable(
      tableOf('key_mark', {
        key_id: column.primary(column.varchar(16)),
        mark: column.varchar(64),
        at: column.instant(),
      }),
    );
    await appendOnly(runner, 'key_mark');
  },
};
