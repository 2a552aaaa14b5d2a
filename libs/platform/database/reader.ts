import type { DataSource, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Connection } from './connection.js';
import type { Selects, Where } from './selects.js';

/** Reading outside a unit of work: sees committed rows only and can change nothing. */
export interface Reader {
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Whole rows by the values of their properties. */
  find<R extends ObjectLiteral>(entity: EntitySchema<R>, where: Where<R>, orderBy?: keyof R & string): Promise<R[]>;
  select<R extends ObjectLiteral>(entity: EntitySchema<R>, alias: string): SelectQueryBuilder<R>;
}

export const READER = Symbol('Reader');

export class SourceReader implements Reader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly connection: Connection,
    private readonly selects: Selects,
  ) {}

  query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return this.connection.rows<R>(sql, parameters);
  }

  find<R extends ObjectLiteral>(entity: EntitySchema<R>, where: Where<R>, orderBy?: keyof R & string): Promise<R[]> {
    return this.selects.find(this.connection, entity, where, orderBy);
  }

  select<R extends ObjectLiteral>(entity: EntitySchema<R>, alias: string): SelectQueryBuilder<R> {
    return this.dataSource.createQueryBuilder(entity, alias);
  }
}
