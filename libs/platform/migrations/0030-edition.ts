import { TableIndex } from 'typeorm';
import { appendOnly, column, type Migration, tableOf } from './migration.js';

const ofEdition = { columnNames: ['edition_id'], referencedTableName: 'edition', referencedColumnNames: ['id'] };

/** Editions of reports: what was done about each, and what was published, as it was published. */
export const edition: Migration = {
  name: '0030-edition',
  async up(runner) {
    const tables = [
      tableOf(
        'edition',
        {
          id: column.primary(column.uuid()),
          outline: column.varchar(64),
          title: column.varchar(200),
          from_day: column.legalDate(),
          to_day: column.legalDate(),
          scopes: column.json(),
          corrects: column.nullable(column.uuid()),
          created_at: column.instant(),
          created_by: column.varchar(64),
        },
        {
          indices: [{ name: 'edition_created', columnNames: ['created_at'] }],
          foreignKeys: [{ ...ofEdition, columnNames: ['corrects'] }],
        },
      ),
      tableOf(
        'edition_event',
        {
          edition_id: column.primary(column.uuid()),
          sequence: column.primary(column.integer()),
          kind: column.varchar(16),
          content: column.json(),
          recorded_at: column.instant(),
          recorded_by: column.varchar(64),
        },
        { foreignKeys: [ofEdition] },
      ),
      tableOf(
        'edition_publication',
        {
          // One first edition of an outline and period, and one next after each.
          outline: column.primary(column.varchar(64)),
          from_day: column.primary(column.legalDate()),
          to_day: column.primary(column.legalDate()),
          number: column.primary(column.integer()),
          edition_id: column.uuid(),
          corrects: column.nullable(column.uuid()),
          known_at: column.instant(),
          published_at: column.instant(),
          published_by: column.varchar(64),
        },
        {
          indices: [
            { name: 'edition_publication_edition', columnNames: ['edition_id'], isUnique: true },
            {
              name: 'edition_publication_corrects',
              columnNames: ['corrects'],
              isUnique: true,
              where: '"corrects" IS NOT NULL',
            },
            { name: 'edition_publication_to', columnNames: ['to_day'] },
          ],
          foreignKeys: [ofEdition, { ...ofEdition, columnNames: ['corrects'] }],
        },
      ),
      // Figures that count the same records share a set: its content is its key.
      tableOf('record_set', {
        digest: column.primary(column.varchar(64)),
        size: column.integer(),
        content: column.text(),
      }),
      tableOf(
        'edition_slot',
        {
          edition_id: column.primary(column.uuid()),
          slot: column.primary(column.varchar(100)),
          position: column.integer(),
          content: column.json(),
          record_sets: column.json(),
        },
        { foreignKeys: [ofEdition] },
      ),
      tableOf(
        'edition_file',
        {
          edition_id: column.primary(column.uuid()),
          format: column.primary(column.varchar(16)),
          media_type: column.varchar(100),
          name: column.varchar(200),
          size: column.integer(),
          sm3: column.varchar(64),
          content: column.text(),
        },
        { foreignKeys: [ofEdition] },
      ),
    ];
    for (const table of tables) {
      await runner.createTable(table);
      await appendOnly(runner, table.name);
    }
    // What was recorded since a moment, for the figures as they were known before.
    await runner.createIndex('act', new TableIndex({ name: 'act_recorded', columnNames: ['recorded_at', 'case_id'] }));
    await runner.createIndex(
      'register_event',
      new TableIndex({ name: 'register_event_recorded', columnNames: ['recorded_at', 'entry_id'] }),
    );
  },
};
