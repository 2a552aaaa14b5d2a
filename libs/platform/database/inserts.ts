import type { DataSource, EntitySchema, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Connection, InsertPlan } from './connection.js';
import type { Dialect } from './dialect.js';

interface CompiledPlan extends InsertPlan {
  values(row: ObjectLiteral): unknown[];
}

/** The write path for many rows: no change detection, no cascades, no reading back; names and transformers as TypeORM knows them. */
export class Inserts {
  // biome-ignore lint/suspicious/noExplicitAny: the map holds entities of every row type
  private readonly plans = new Map<EntitySchema<any>, CompiledPlan>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly dialect: Dialect,
  ) {}

  into<R extends ObjectLiteral>(to: Connection, entity: EntitySchema<R>, rows: R | readonly R[]): Promise<void> {
    let plan = this.plans.get(entity);
    if (plan === undefined) {
      plan = this.compile(entity);
      this.plans.set(entity, plan);
    }
    const list: readonly ObjectLiteral[] = Array.isArray(rows) ? rows : [rows];
    return to.insert(plan, list.map(plan.values));
  }

  private compile<R extends ObjectLiteral>(entity: EntitySchema<R>): CompiledPlan {
    const metadata = this.dataSource.getMetadata(entity);
    // A number the database counts up itself is never given.
    const columns = metadata.columns.filter((column) => column.isInsert && column.generationStrategy !== 'increment');
    const readers = columns.map((column) => this.reader(column, metadata.tableName));
    const quoted = columns.map((column) => this.dialect.quoted(column.databaseName));
    const head = `INSERT INTO ${this.dialect.quoted(metadata.tableName)} (${quoted.join(', ')}) VALUES `;
    const row = `(${columns.map(() => '?').join(', ')})`;
    const statements = new Map<number, string>();
    const sql = (rows: number): string => {
      let statement = statements.get(rows);
      if (statement === undefined) {
        statement = this.dialect.placeholders(head + Array.from({ length: rows }, () => row).join(', '));
        statements.set(rows, statement);
      }
      return statement;
    };
    return {
      columns: columns.map((column) => column.databaseName),
      sql,
      values: (of) => readers.map((read) => read(of)),
    };
  }

  private reader(column: ColumnMetadata, table: string): (row: ObjectLiteral) => unknown {
    const property = column.propertyName;
    const { driver } = this.dataSource;
    const prepared = needsPreparing(column);
    const absent = this.whenAbsent(column, table);
    return (row) => {
      const given: unknown = row[property];
      const value = prepared && given !== undefined ? driver.preparePersistentValue(given, column) : given;
      return value === undefined ? absent() : value;
    };
  }

  private whenAbsent(column: ColumnMetadata, table: string): () => unknown {
    const { default: standard } = column;
    if (standard !== undefined && typeof standard !== 'function') return () => standard;
    if (column.isNullable) return () => null;
    return () => {
      throw new TypeError(`${table}.${column.propertyName} is undefined`);
    };
  }
}

/** Text and whole numbers go to both drivers as they are. */
function needsPreparing(column: ColumnMetadata): boolean {
  return column.transformer !== undefined || !['varchar', 'text', 'integer', 'bigint'].includes(String(column.type));
}
