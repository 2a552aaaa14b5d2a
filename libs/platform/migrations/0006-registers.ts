import { appendOnly, column, type Migration, tableOf } from './migration.js';

/** Registers: the entries of all of them as one projection, and what was recorded of each. */
export const registers: Migration = {
  name: '0006-registers',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'register_entry',
        {
          id: column.primary(column.uuid()),
          register: column.varchar(64),
          organisation: column.varchar(64),
          organ: column.nullable(column.varchar(64)),
          occurred_on: column.nullable(column.legalDate()),
          valid_from: column.nullable(column.legalDate()),
          valid_until: column.nullable(column.legalDate()),
          quantity: column.nullable(column.integer()),
          amount_fen: column.nullable(column.bigint()),
          reference: column.nullable(column.varchar(64)),
          parent: column.nullable(column.uuid()),
          fields: column.json(),
          voided: column.boolean(),
          version: column.integer(),
          recorded_at: column.instant(),
          recorded_by: column.varchar(64),
          changed_at: column.instant(),
        },
        {
          indices: [
            { name: 'register_entry_occurred', columnNames: ['register', 'organisation', 'occurred_on'] },
            { name: 'register_entry_valid', columnNames: ['register', 'valid_from'] },
            { name: 'register_entry_parent', columnNames: ['parent'], where: '"parent" IS NOT NULL' },
          ],
          foreignKeys: [
            { columnNames: ['parent'], referencedTableName: 'register_entry', referencedColumnNames: ['id'] },
          ],
        },
      ),
    );
    await runner.createTable(
      tableOf(
        'register_event',
        {
          id: column.primary(column.uuid()),
          entry_id: column.uuid(),
          sequence: column.integer(),
          kind: column.varchar(16),
          content: column.nullable(column.json()),
          reason: column.nullable(column.text()),
          recorded_at: column.instant(),
          recorded_by: column.varchar(64),
        },
        {
          uniques: [['entry_id', 'sequence']],
          foreignKeys: [
            { columnNames: ['entry_id'], referencedTableName: 'register_entry', referencedColumnNames: ['id'] },
          ],
        },
      ),
    );
    await appendOnly(runner, 'register_event');
  },
};
