import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../clock/index.js';
import type { Migration } from '../migrations/migration.js';
import { Refusal } from '../refusals/index.js';
import type { Dialect } from './dialect.js';
import { whileBusy } from './transactions.js';

/** Held by the process that migrates; the others wait and then find nothing left to do. */
const postgresLock = 0x616e6a75;

/** Brings the schema up to date, each migration in a transaction of its own, together with the note that it was done.
 *  Not TypeORM's executor: it starts with a plain BEGIN, so two processes starting at once would collide.
 *  @throws Refusal `storage.schema-newer` when the database was migrated by a later version than this one */
export async function migrate(
  source: DataSource,
  dialect: Dialect,
  clock: Clock,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const runner = source.createQueryRunner();
  try {
    await inTransaction(runner, dialect, () =>
      runner.query(
        'CREATE TABLE IF NOT EXISTS "migration" ("name" varchar(100) PRIMARY KEY, "at" varchar(24) NOT NULL)',
      ),
    );
    await refuseUnknown(runner, migrations);
    const applied: string[] = [];
    for (const migration of migrations) {
      if (await apply(runner, source, dialect, clock, migration)) applied.push(migration.name);
    }
    return applied;
  } finally {
    await runner.release();
  }
}

async function refuseUnknown(runner: QueryRunner, migrations: readonly Migration[]): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const done = (await runner.query('SELECT "name" FROM "migration" ORDER BY "name"')) as { name: string }[];
  const unknown = done.find(({ name }) => !known.has(name));
  if (unknown) throw new Refusal('storage.schema-newer', { migration: unknown.name });
}

async function apply(
  runner: QueryRunner,
  source: DataSource,
  dialect: Dialect,
  clock: Clock,
  migration: Migration,
): Promise<boolean> {
  const found = await runner.query(`SELECT 1 FROM "migration" WHERE "name" = '${migration.name}'`);
  if (found.length > 0) return false;
  // SQLite can rebuild a table only with foreign keys off, and switches them only outside a transaction.
  await runner.beforeMigration();
  try {
    return await inTransaction(runner, dialect, async () => {
      // Written first: it takes SQLite's write lock before anything is read.
      const note = 'INSERT INTO "migration" ("name", "at") VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING "name"';
      const noted = await runner.query(dialect.placeholders(note), [migration.name, clock.now()]);
      if (noted.length === 0) return false;
      const builder = source.driver.createSchemaBuilder();
      await (
        builder as { createMetadataTableIfNecessary?(runner: QueryRunner): Promise<void> }
      ).createMetadataTableIfNecessary?.(runner);
      await migration.up(runner);
      await assertForeignKeys(runner, dialect, migration);
      return true;
    });
  } finally {
    await runner.afterMigration();
  }
}

async function assertForeignKeys(runner: QueryRunner, dialect: Dialect, migration: Migration): Promise<void> {
  if (dialect.isPostgres) return;
  const broken = await runner.query('PRAGMA foreign_key_check');
  if (broken.length > 0) throw new Error(`${migration.name} leaves ${broken.length} rows without what they refer to`);
}

async function inTransaction<T>(runner: QueryRunner, dialect: Dialect, fn: () => Promise<T>): Promise<T> {
  return whileBusy(async () => {
    await runner.startTransaction();
    try {
      if (dialect.isPostgres) await runner.query(`SELECT pg_advisory_xact_lock(${postgresLock})`);
      const result = await fn();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  });
}
