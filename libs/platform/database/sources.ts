import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import type { Settings } from '../settings.js';
import type { Connection } from './connection.js';
import type { Dialect } from './dialect.js';
import { PostgresConnection } from './postgres-connection.js';
import { SqliteConnection } from './sqlite-connection.js';

// biome-ignore lint/suspicious/noExplicitAny: entities of every row type
export type AnyEntity = EntitySchema<any>;
export type StorageSettings = Pick<Settings, 'dataFolder' | 'databaseUrl' | 'databaseReadUrl'>;

const poolSize = 10;

/** How long PostgreSQL may look for one answer. @source security rule R5.3 */
const longestRead = 10_000;

export const sqliteFile = (settings: StorageSettings) => join(settings.dataFolder, 'anjuan.sqlite');

/** The source that writes; private to the unit of work. */
export async function openWriter(settings: StorageSettings, entities: readonly AnyEntity[]): Promise<DataSource> {
  if (settings.databaseUrl) return postgres(settings.databaseUrl, entities, 'anjuan writer').initialize();
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  return sqlite(settings, entities, false).initialize();
}

/** The source that reads; it is open only after the writer, which makes the file and its tables. */
export async function openReader(settings: StorageSettings, entities: readonly AnyEntity[]): Promise<DataSource> {
  const { databaseUrl, databaseReadUrl } = settings;
  if (!databaseUrl) return sqlite(settings, entities, true).initialize();
  const readOnly = `-c default_transaction_read_only=on -c statement_timeout=${longestRead}`;
  return postgres(databaseReadUrl || databaseUrl, entities, 'anjuan reader', readOnly).initialize();
}

/** A source of one connection for one reader alone, beside all others: what it does in a transaction is nobody else's. A replica
 *  for reading has no room for scratch tables. */
export async function openAlone(settings: StorageSettings, entities: readonly AnyEntity[]): Promise<DataSource> {
  if (!settings.databaseUrl) return sqlite(settings, entities, true).initialize();
  return postgres(settings.databaseUrl, entities, 'anjuan snapshot', undefined, 1).initialize();
}

/** The better-sqlite3 handle of a source. */
export function sqliteHandle(source: DataSource): BetterSqlite3.Database {
  return (source.driver as unknown as { databaseConnection: BetterSqlite3.Database }).databaseConnection;
}

/** SQL straight to the driver of a source, outside any transaction. */
export function connectionOf(source: DataSource, dialect: Dialect): Connection {
  if (!dialect.isPostgres) return new SqliteConnection(sqliteHandle(source));
  return new PostgresConnection((source.driver as unknown as { master: pg.Pool }).master as never, dialect);
}

const common = (entities: readonly AnyEntity[]) => ({
  entities: [...entities],
  synchronize: false,
  migrationsRun: false,
  logging: false,
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' } as const,
});

function sqlite(settings: StorageSettings, entities: readonly AnyEntity[], readonly: boolean): DataSource {
  return new DataSource({
    ...common(entities),
    type: 'better-sqlite3',
    database: sqliteFile(settings),
    readonly,
    // The driver's own waiting stops the whole event loop; waiting is done by `whileBusy`.
    timeout: 20,
    statementCacheSize: 500,
    prepareDatabase: (handle: BetterSqlite3.Database) => {
      if (!readonly) {
        handle.pragma('journal_mode = WAL');
        handle.pragma('synchronous = FULL');
        handle.pragma('secure_delete = 1');
        // Otherwise INSERT OR REPLACE removes rows of an append-only table without its trigger.
        handle.pragma('recursive_triggers = 1');
        handle.pragma('journal_size_limit = 67108864');
      }
      handle.pragma('foreign_keys = 1');
      handle.pragma('trusted_schema = 0');
      handle.pragma('temp_store = memory');
      handle.pragma(`cache_size = ${readonly ? -200_000 : -64_000}`);
      handle.pragma('mmap_size = 1073741824');
    },
  });
}

function postgres(
  url: string,
  entities: readonly AnyEntity[],
  applicationName: string,
  options?: string,
  connections = poolSize,
): DataSource {
  return new DataSource({
    ...common(entities),
    type: 'postgres',
    url,
    poolSize: connections,
    applicationName,
    installExtensions: false,
    extra: {
      types: { getTypeParser },
      ...(options ? { options } : {}),
      // The one connection of a source is not exchanged for another while it is idle: its transaction would be gone.
      ...(connections === 1 ? { idleTimeoutMillis: 0 } : {}),
    },
  });
}

const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, whole],
  [pg.types.builtins.NUMERIC, (text) => (/^-?\d+$/.test(text) ? whole(text) : Number(text))],
]);

/** Legal dates stay text and never become instants; counts and sums are numbers, as they are on SQLite. */
function getTypeParser(oid: number, format?: string): (text: string) => unknown {
  const own = format === 'binary' ? undefined : parsers.get(oid);
  return own ?? (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown);
}

/** A number beyond 2^53 stays text: better a wrong type than a wrong figure. */
function whole(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}
