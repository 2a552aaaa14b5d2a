import type pg from 'pg';
import { bindable, type Connection, type InsertPlan } from './connection.js';
import type { Dialect } from './dialect.js';
import { isToBeDoneAgain, translated } from './errors.js';

/** PostgreSQL's protocol counts the parameters of one statement in 16 bits. */
const mostParameters = 65_535;
const mostRowsAtOnce = 1_000;

/** A client of pg, or for reading a whole pool. A statement is sent in the same turn in which it is called, so none can end up after a COMMIT. */
export class PostgresConnection implements Connection {
  /** PostgreSQL asked for the whole transaction to be done again. */
  toBeDoneAgain = false;

  constructor(
    private readonly client: Pick<pg.ClientBase, 'query'>,
    private readonly dialect: Dialect,
  ) {}

  async rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    const result = await this.send(this.dialect.placeholders(sql), parameters);
    return result.rows as R[];
  }

  async affected(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.send(this.dialect.placeholders(sql), parameters);
    return result.rowCount ?? 0;
  }

  async insert(plan: InsertPlan, rows: readonly (readonly unknown[])[]): Promise<void> {
    const atOnce = Math.min(mostRowsAtOnce, Math.floor(mostParameters / plan.columns.length));
    for (let from = 0; from < rows.length; from += atOnce) {
      const chunk = rows.slice(from, from + atOnce);
      await this.send(plan.sql(chunk.length), chunk.flat());
    }
  }

  /** A command that answers with its own name. */
  async command(text: string): Promise<string> {
    return (await this.send(text, [])).command;
  }

  private async send(text: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    bindable(parameters);
    try {
      return await this.client.query(text, parameters as unknown[]);
    } catch (error) {
      this.toBeDoneAgain ||= isToBeDoneAgain(error);
      throw translated(error, text);
    }
  }
}
