import type { DataSource } from 'typeorm';
import type { Instant } from '#legal-time';
import { auditRow } from '../audit/audit-row.js';
import type { Clock } from '../clock/index.js';
import { idempotencyKeyRow } from '../idempotency/idempotency-key-row.js';
import { type Migration, migrations } from '../migrations/index.js';
import type { Connection } from './connection.js';
import { Dialect } from './dialect.js';
import { type Gate, oneByOne, open } from './gate.js';
import { Inserts } from './inserts.js';
import { migrate } from './migrate.js';
import { type Reader, SourceReader } from './reader.js';
import { assertLocalFolder, assertPostgresSafe, assertSqliteSafe } from './safety.js';
import { Selects } from './selects.js';
import { Snapshot } from './snapshot.js';
import {
  type AnyEntity,
  connectionOf,
  openAlone,
  openReader,
  openWriter,
  type StorageSettings,
  sqliteHandle,
} from './sources.js';
import { PostgresTransactions, SqliteTransactions, whileBusy } from './transactions.js';
import { UnitOfWork } from './unit-of-work.js';

export interface DatabaseOptions {
  /** Where the data lies: a PostgreSQL address, or a folder for the SQLite file. */
  readonly settings: StorageSettings;
  /** Those of the libraries above; the platform adds its own. */
  readonly entities: readonly AnyEntity[];
  readonly clock: Clock;
  /** Looks at the database before anything is written to it, also before it is brought up to date. */
  readonly beforeWriting?: (connection: Connection, dialect: Dialect) => Promise<void>;
  /** Tests only: takes the place of SQLite's queue. */
  readonly gate?: Gate;
  /** Tests only: takes the place of the list in libs/platform/migrations. */
  readonly migrations?: readonly Migration[];
}

/** The database of one process: one way to write, one way to read. */
export class Database {
  private closing: Promise<void> | undefined;

  private constructor(
    readonly settings: StorageSettings,
    readonly dialect: Dialect,
    readonly unitOfWork: UnitOfWork,
    readonly read: Reader,
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly entities: readonly AnyEntity[],
  ) {}

  /** Opens, checks that nothing acknowledged can be lost, and brings the schema up to date.
   *  @throws Refusal `storage.unsafe`, `storage.schema-newer`, `clock.behind` */
  static async open(options: DatabaseOptions): Promise<Database> {
    const { settings, clock } = options;
    const entities = [auditRow, idempotencyKeyRow, ...options.entities];
    const dialect = new Dialect(settings.databaseUrl ? 'postgres' : 'sqlite');
    const opened: DataSource[] = [];
    try {
      const writer = await whileBusy(() => openWriter(settings, entities));
      opened.push(writer);
      await assertSafe(writer, dialect, settings);
      await options.beforeWriting?.(connectionOf(writer, dialect), dialect);
      await migrate(writer, dialect, clock, options.migrations ?? migrations);
      const reader = await openReader(settings, entities);
      opened.push(reader);
      const unitOfWork = new UnitOfWork({
        transactions: dialect.isPostgres
          ? new PostgresTransactions(writer, dialect)
          : new SqliteTransactions(writer, sqliteHandle(writer)),
        inserts: new Inserts(writer, dialect),
        selects: new Selects(writer, dialect),
        dialect,
        clock,
        gate: options.gate ?? (dialect.isPostgres ? open : oneByOne()),
      });
      const read = new SourceReader(reader, connectionOf(reader, dialect), new Selects(reader, dialect));
      const [last] = await read.query<{ at: Instant }>('SELECT at FROM audit_row ORDER BY sequence DESC LIMIT 1');
      unitOfWork.assertClock(last?.at);
      return new Database(settings, dialect, unitOfWork, read, writer, reader, entities);
    } catch (error) {
      for (const source of opened) await source.destroy();
      throw error;
    }
  }

  /** What TypeORM would change to make the tables fit the entities: nothing, or a migration is missing. */
  async drift(): Promise<readonly string[]> {
    const log = await this.writer.driver.createSchemaBuilder().log();
    return log.upQueries.map(({ query }) => query);
  }

  /** What is committed now, as it stays for one reader alone until it is closed. Costs a connection. */
  async snapshot(): Promise<Snapshot> {
    const { dialect } = this;
    const source = await openAlone(this.settings, this.entities);
    try {
      const connection = connectionOf(source, dialect);
      const [inserts, selects] = [new Inserts(source, dialect), new Selects(source, dialect)];
      return await Snapshot.begin({ source, connection, dialect, inserts, selects });
    } catch (error) {
      await source.destroy();
      throw error;
    }
  }

  /** Lets the units under way finish, then closes. May be called twice. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    await this.unitOfWork.close();
    await this.reader.destroy();
    await this.writer.destroy();
  }
}

async function assertSafe(writer: DataSource, dialect: Dialect, settings: StorageSettings): Promise<void> {
  const connection = connectionOf(writer, dialect);
  if (dialect.isPostgres) return assertPostgresSafe(connection);
  await assertLocalFolder(settings.dataFolder);
  return assertSqliteSafe(connection);
}
