import {
  type QueryRunner,
  Table,
  TableCheck,
  type TableColumnOptions,
  type TableForeignKeyOptions,
  type TableIndexOptions,
} from 'typeorm';

/** One step of the schema, the same for SQLite and PostgreSQL. Its name is its file name; once released it is never changed. */
export interface Migration {
  readonly name: string;
  up(runner: QueryRunner): Promise<void>;
}

export const isPostgres = (runner: QueryRunner) => runner.dataSource.options.type === 'postgres';

type Column = Omit<TableColumnOptions, 'name'>;

const notNull = (type: string, length?: number): Column => ({ type, ...(length ? { length: String(length) } : {}) });

/** The column types that are the same on both databases (and what they are for). */
export const column = {
  /** Counted up by the database; the primary key. */
  sequence: (): Column => ({ type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' }),
  varchar: (length: number) => notNull('varchar', length),
  text: () => notNull('text'),
  integer: () => notNull('integer'),
  /** Also money, in fen. */
  bigint: () => notNull('bigint'),
  boolean: () => notNull('boolean'),
  /** A day in China, `YYYY-MM-DD`. */
  legalDate: () => notNull('date'),
  /** ISO text in UTC with milliseconds. */
  instant: () => notNull('varchar', 24),
  /** Read through `Dialect.jsonText` and `jsonNumber`. The entity says `simple-json`. */
  json: () => notNull('text'),
  uuid: () => notNull('varchar', 36),
  nullable: (of: Column): Column => ({ ...of, isNullable: true }),
  primary: (of: Column): Column => ({ ...of, isPrimary: true }),
  unique: (of: Column): Column => ({ ...of, isUnique: true }),
};

export interface TableParts {
  readonly indices?: readonly TableIndexOptions[];
  /** Columns that are unique together. */
  readonly uniques?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly TableForeignKeyOptions[];
  readonly checks?: Readonly<Record<string, string>>;
}

/** A table with its columns by name. Columns hold a value unless they are nullable. */
export function tableOf(name: string, columns: Readonly<Record<string, Column>>, parts: TableParts = {}): Table {
  return new Table({
    name,
    columns: Object.entries(columns).map(([of, options]) => ({ ...options, name: of })),
    indices: [...(parts.indices ?? [])],
    uniques: (parts.uniques ?? []).map((columnNames) => ({ columnNames: [...columnNames] })),
    foreignKeys: [...(parts.foreignKeys ?? [])],
    checks: Object.entries(parts.checks ?? {}).map(([of, expression]) => new TableCheck({ name: of, expression })),
  });
}

/** Makes a table one to which rows are only ever added. (On SQLite a later rebuild of the table by TypeORM drops triggers: call this again.) */
export async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  if (isPostgres(runner)) {
    await runner.query(
      `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME; END $$`,
    );
    await runner.query(
      `CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}"
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
    return;
  }
  for (const change of ['UPDATE', 'DELETE']) {
    await runner.query(
      `CREATE TRIGGER "${table}_no_${change.toLowerCase()}" BEFORE ${change} ON "${table}"
       BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END`,
    );
  }
}
