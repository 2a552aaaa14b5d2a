import { appendOnly, column, type Migration, tableOf } from './migration.js';

export const platform: Migration = {
  name: '0001-platform',
  async up(runner) {
    await runner.createTable(
      tableOf('audit_row', {
        sequence: column.sequence(),
        at: column.instant(),
        account: column.varchar(64),
        organisation: column.varchar(64),
        action: column.varchar(64),
        object_type: column.varchar(64),
        object_id: column.varchar(64),
        detail: column.json(),
      }),
    );
    await appendOnly(runner, 'audit_row');
    await runner.createTable(
      tableOf('idempotency_key', {
        account: column.primary(column.varchar(64)),
        key: column.primary(column.varchar(64)),
        route: column.varchar(200),
        body_hash: column.varchar(64),
        status: column.nullable(column.integer()),
        response: column.nullable(column.text()),
        at: column.instant(),
      }),
    );
  },
};
