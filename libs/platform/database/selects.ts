import type { DataSource, EntitySchema, ObjectLiteral } from 'typeorm';
import type { Connection } from './connection.js';
import type { Dialect } from './dialect.js';

/** Which rows: those whose properties have these values. */
export type Where<R> = Partial<Record<keyof R & string, string | number | boolean>>;

interface CompiledSelect<R> {
  sql: string;
  row(found: Record<string, unknown>): R;
}

/** The read path for whole rows by their key: the SQL is compiled once, names and transformers are as TypeORM knows them. */
export class Selects {
  // biome-ignore lint/suspicious/noExplicitAny: the map holds entities of every row type
  private readonly compiled = new Map<EntitySchema<any>, Map<string, CompiledSelect<any>>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly dialect: Dialect,
  ) {}

  async find<R extends ObjectLiteral>(
    from: Connection,
    entity: EntitySchema<R>,
    where: Where<R>,
    orderBy?: keyof R & string,
  ): Promise<R[]> {
    const select = this.select(entity, Object.keys(where), orderBy);
    const rows = await from.rows<Record<string, unknown>>(select.sql, Object.values(where));
    return rows.map(select.row);
  }

  private select<R extends ObjectLiteral>(
    entity: EntitySchema<R>,
    keys: readonly string[],
    orderBy: string | undefined,
  ): CompiledSelect<R> {
    let ofEntity = this.compiled.get(entity);
    if (ofEntity === undefined) {
      ofEntity = new Map();
      this.compiled.set(entity, ofEntity);
    }
    const shape = `${keys.join(' ')} by ${orderBy ?? ''}`;
    let select = ofEntity.get(shape) as CompiledSelect<R> | undefined;
    if (select === undefined) {
      select = this.compile(entity, keys, orderBy);
      ofEntity.set(shape, select);
    }
    return select;
  }

  private compile<R extends ObjectLiteral>(
    entity: EntitySchema<R>,
    keys: readonly string[],
    orderBy: string | undefined,
  ): CompiledSelect<R> {
    if (keys.length === 0) throw new TypeError('find needs a condition');
    const { columns, tableName } = this.dataSource.getMetadata(entity);
    const { driver } = this.dataSource;
    const columnOf = (property: string): string => {
      const column = columns.find((each) => each.propertyName === property);
      if (!column) throw new TypeError(`${tableName} has no property ${property}`);
      return this.dialect.quoted(column.databaseName);
    };
    const list = columns.map((column) => this.dialect.quoted(column.databaseName)).join(', ');
    const condition = keys.map((key) => `${columnOf(key)} = ?`).join(' AND ');
    const order = orderBy === undefined ? '' : ` ORDER BY ${columnOf(orderBy)}`;
    const readers = columns.map((column) => {
      const asItIs =
        column.transformer === undefined && ['varchar', 'text', 'integer', 'date'].includes(String(column.type));
      const value = (found: unknown): unknown => (asItIs ? found : driver.prepareHydratedValue(found, column));
      return { property: column.propertyName, column: column.databaseName, value };
    });
    return {
      sql: `SELECT ${list} FROM ${this.dialect.quoted(tableName)} WHERE ${condition}${order}`,
      row: (found) => {
        const entries = readers.map(({ property, column, value }) => [property, value(found[column])]);
        return Object.fromEntries(entries) as R;
      },
    };
  }
}
