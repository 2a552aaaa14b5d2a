import { appendOnly, column, type Migration, tableOf } from './migration.js';

/** What was changed about units while the system runs: each time the whole unit as it is from then on. Those of config/ are the
 *  seed. */
export const organisationChanges: Migration = {
  name: '0027-organisation-changes',
  async up(runner) {
    await runner.createTable(
      tableOf('organisation_change', {
        sequence: column.primary(column.integer()),
        act: column.varchar(16),
        organisation: column.varchar(64),
        name: column.varchar(100),
        kind: column.varchar(32),
        parent: column.nullable(column.varchar(64)),
        number_word: column.varchar(32),
        organ: column.nullable(column.varchar(64)),
        organ_name: column.nullable(column.varchar(100)),
        from_day: column.nullable(column.legalDate()),
        until_day: column.nullable(column.legalDate()),
        recorded_at: column.instant(),
        recorded_by: column.varchar(64),
        reason: column.text(),
      }),
    );
    await appendOnly(runner, 'organisation_change');
  },
};
