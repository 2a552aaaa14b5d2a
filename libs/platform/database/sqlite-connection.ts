import type BetterSqlite3 from 'better-sqlite3';
import { bindable, type Connection, type InsertPlan } from './connection.js';
import { translated } from './errors.js';

/** Prepared statements on better-sqlite3. Each call runs to its end at once: nothing can slip in between. */
export class SqliteConnection implements Connection {
  private readonly statements = new Map<string, BetterSqlite3.Statement>();

  constructor(private readonly handle: BetterSqlite3.Database) {}

  async rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return attempt(sql, () => {
      const statement = this.prepared(sql);
      const values = sqliteValues(parameters);
      if (statement.reader) return statement.all(values) as R[];
      statement.run(values);
      return [];
    });
  }

  async affected(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return attempt(sql, () => {
      const statement = this.prepared(sql);
      const values = sqliteValues(parameters);
      return statement.reader ? statement.all(values).length : statement.run(values).changes;
    });
  }

  async insert(plan: InsertPlan, rows: readonly (readonly unknown[])[]): Promise<void> {
    const sql = plan.sql(1);
    attempt(sql, () => {
      const statement = this.prepared(sql);
      for (const row of rows) statement.run(sqliteValues(row));
    });
  }

  get inTransaction(): boolean {
    return this.handle.inTransaction;
  }

  private prepared(sql: string): BetterSqlite3.Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.handle.prepare(sql);
      if (this.statements.size >= 500) this.statements.clear();
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

function attempt<T>(sql: string, fn: () => T): T {
  try {
    return fn();
  } catch (error) {
    throw translated(error, sql);
  }
}

/** SQLite has no booleans. */
function sqliteValues(parameters: readonly unknown[]): readonly unknown[] {
  bindable(parameters);
  return parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
}
