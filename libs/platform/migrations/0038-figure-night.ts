import { column, type Migration, tableOf } from './migration.js';

/** The value of each figure for each scope at the end of each night, for the running year and the running month. */
export const figureNight: Migration = {
  name: '0038-figure-night',
  async up(runner) {
    await runner.createTable(
      tableOf(
        'figure_night',
        {
          night: column.primary(column.legalDate()),
          scope: column.primary(column.varchar(64)),
          figure: column.primary(column.varchar(128)),
          span: column.primary(column.varchar(8)),
          from_day: column.legalDate(),
          to_day: column.legalDate(),
          // An exact value; both null where there is none.
          numerator: column.nullable(column.bigint()),
          denominator: column.nullable(column.bigint()),
          definition: column.varchar(64),
        },
        { indices: [{ name: 'figure_night_trend', columnNames: ['figure', 'scope', 'span', 'night'] }] },
      ),
    );
  },
};
