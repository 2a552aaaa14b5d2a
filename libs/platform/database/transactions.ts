import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { Dialect } from './dialect.js';
import { isBusy, isToBeDoneAgain } from './errors.js';
import { PostgresConnection } from './postgres-connection.js';
import { SqliteConnection } from './sqlite-connection.js';
import type { Transaction, Transactions } from './unit-of-work.js';

const longestWait = 10_000;
const mostAttempts = 10;

/** Tries again, without blocking the event loop, while another process holds SQLite's lock; gives up after ten seconds. */
export async function whileBusy<T>(attempt: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + longestWait;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error;
      await sleep(1 + Math.random() * 24);
    }
  }
}

/** All units share SQLite's one writing connection: they must come one by one (see Gate). */
export class SqliteTransactions implements Transactions {
  private readonly connection: SqliteConnection;

  constructor(
    private readonly dataSource: DataSource,
    handle: BetterSqlite3.Database,
  ) {
    this.connection = new SqliteConnection(handle);
  }

  async run<T>(fn: (transaction: Transaction) => Promise<T>): Promise<T> {
    // IMMEDIATE takes the write lock before anything is read; a later upgrade could fail with nothing to do but start over.
    await whileBusy(() => this.connection.affected('BEGIN IMMEDIATE'));
    try {
      const result = await fn({ connection: this.connection, runner: this.dataSource.createQueryRunner() });
      await this.connection.affected('COMMIT');
      return result;
    } catch (error) {
      // On a full disk SQLite has rolled back by itself.
      if (this.connection.inTransaction) await this.connection.affected('ROLLBACK');
      throw error;
    } finally {
      // Queued units would otherwise run as one chain of microtasks and starve the network.
      await turn();
    }
  }
}

/** Each unit has a connection of its own from the pool, and only waits for the rows it shares with others. */
export class PostgresTransactions implements Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dialect: Dialect,
  ) {}

  async run<T>(fn: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const again = { wanted: false };
      try {
        return await this.once(fn, again);
      } catch (error) {
        if (!again.wanted || attempt >= mostAttempts) throw error;
        await sleep(Math.random() * 5 * 2 ** attempt);
      }
    }
  }

  private async once<T>(fn: (transaction: Transaction) => Promise<T>, again: { wanted: boolean }): Promise<T> {
    const runner = this.dataSource.createQueryRunner() as PostgresQueryRunner;
    let broken: Error | undefined;
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const connection = new PostgresConnection(client, this.dialect);
      await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
      try {
        const result = await fn({ connection, runner });
        // PostgreSQL answers COMMIT with ROLLBACK, and no error, when a statement failed before.
        if ((await connection.command('COMMIT')) !== 'COMMIT')
          throw new Error('The transaction was rolled back by the database');
        return result;
      } catch (error) {
        again.wanted = connection.toBeDoneAgain || isToBeDoneAgain(error);
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      }
    } finally {
      await (broken ? release(runner, broken) : runner.release());
    }
  }
}

/** Gives a connection back as broken, so that the pool throws it away. */
function release(runner: PostgresQueryRunner, error: Error): Promise<void> {
  return (runner as unknown as { releasePostgresConnection(error: Error): Promise<void> }).releasePostgresConnection(
    error,
  );
}
