import type { DataSource, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Connection } from './connection.js';
import type { Dialect } from './dialect.js';
import type { Inserts } from './inserts.js';
import { type Reader, SourceReader } from './reader.js';
import type { Selects, Where } from './selects.js';

/** What a snapshot is made of: a connection of its own. */
export interface SnapshotParts {
  readonly source: DataSource;
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly inserts: Inserts;
  readonly selects: Selects;
}

/** A reader over one unchanging moment, on a connection of its own, in which tables can be shadowed: from then on their names
 *  mean a scratch copy with other rows, so that the same queries run over what is not stored. Rows go into scratch copies alone;
 *  on SQLite the file is open for reading only besides. To be closed. */
export class Snapshot implements Reader {
  private readonly reader: SourceReader;
  private readonly shadowed = new Set<string>();

  private constructor(
    private readonly parts: SnapshotParts,
    /** The schema of what is stored. */
    private readonly stored: string,
  ) {
    this.reader = new SourceReader(parts.source, parts.connection, parts.selects);
  }

  static async begin(parts: SnapshotParts): Promise<Snapshot> {
    const { connection, dialect } = parts;
    if (!dialect.isPostgres) {
      // Scratch copies of a large house would not fit into memory.
      await connection.rows('PRAGMA temp_store = file');
      await connection.rows('BEGIN');
      return new Snapshot(parts, 'main');
    }
    await connection.rows('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const [row] = await connection.rows<{ schema: string }>('SELECT current_schema() AS schema');
    return new Snapshot(parts, row?.schema ?? 'public');
  }

  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]> {
    return this.reader.query<R>(sql, parameters);
  }

  find<R extends ObjectLiteral>(entity: EntitySchema<R>, where: Where<R>, orderBy?: keyof R & string): Promise<R[]> {
    return this.reader.find(entity, where, orderBy);
  }

  select<R extends ObjectLiteral>(entity: EntitySchema<R>, alias: string): SelectQueryBuilder<R> {
    return this.reader.select(entity, alias);
  }

  /** Shadows a table with an empty copy of it. */
  async shadow(table: string, indices: readonly (readonly string[])[] = []): Promise<void> {
    const { connection, dialect } = this.parts;
    this.shadowed.add(table);
    const name = dialect.quoted(table);
    await connection.rows(`CREATE TEMP TABLE ${name} AS SELECT * FROM ${this.storedTable(table)} WHERE 1 = 0`);
    for (const [i, columns] of indices.entries()) {
      const index = dialect.quoted(`shadow_${table}_${i}`);
      const on = `${name} (${columns.map((column) => dialect.quoted(column)).join(', ')})`;
      await connection.rows(`CREATE INDEX ${dialect.isPostgres ? index : `temp.${index}`} ON ${on}`);
    }
  }

  /** Takes stored rows of a shadowed table into its shadow: those that meet a condition. */
  async copy(table: string, condition: string, values: readonly unknown[]): Promise<void> {
    this.assertShadowed(table);
    const { connection, dialect } = this.parts;
    const from = `SELECT * FROM ${this.storedTable(table)} WHERE ${condition}`;
    await connection.rows(`INSERT INTO ${dialect.quoted(table)} ${from}`, values);
  }

  /** Puts rows into a shadowed table. */
  async insert<R extends ObjectLiteral>(entity: EntitySchema<R>, rows: readonly R[]): Promise<void> {
    this.assertShadowed(entity.options.tableName ?? '');
    if (rows.length > 0) await this.parts.inserts.into(this.parts.connection, entity, rows);
  }

  /** Nothing is written any more, to scratch tables neither: PostgreSQL, too, refuses it from now on. */
  async seal(): Promise<void> {
    this.shadowed.clear();
    if (this.parts.dialect.isPostgres) await this.parts.connection.rows('SET TRANSACTION READ ONLY');
  }

  async close(): Promise<void> {
    await this.parts.source.destroy();
  }

  private assertShadowed(table: string): void {
    if (!this.shadowed.has(table)) throw new TypeError(`${table} is stored and not shadowed`);
  }

  private storedTable(table: string): string {
    return `${this.parts.dialect.quoted(this.stored)}.${this.parts.dialect.quoted(table)}`;
  }
}
