import type { Table, TableColumnOptions, TableForeignKeyOptions } from 'typeorm';
import { column, tableOf } from './migration.js';

/** Rows of a case go nowhere without it. */
export const ofCase: TableForeignKeyOptions = {
  columnNames: ['case_id'],
  referencedTableName: 'case_file',
  referencedColumnNames: ['id'],
};

/** The typed table of a case type: one column for each of its statistical facts. */
export function factsTableOf(name: string, facts: Readonly<Record<string, Omit<TableColumnOptions, 'name'>>>): Table {
  return tableOf(name, { case_id: column.primary(column.uuid()), ...facts }, { foreignKeys: [ofCase] });
}

/** The column types of facts. A fact may be unknown; a yes/no fact is then no. */
export const fact = {
  code: column.nullable(column.varchar(64)),
  text: column.nullable(column.varchar(200)),
  date: column.nullable(column.legalDate()),
  integer: column.nullable(column.integer()),
  money: column.nullable(column.bigint()),
  boolean: column.boolean(),
};
