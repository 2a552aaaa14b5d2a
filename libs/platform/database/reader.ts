import type { DataSource, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Connection } from './connection.js';

/** Reading outside a unit of work: sees committed rows only and can change nothing. */
export interface Reader {
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  select<R extends ObjectLiteral>(entity: EntitySchema<R>, alias: string): SelectQueryBuilder<R>;
}

export const READER = Symbol('Reader');

export class SourceReader implements Reader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly connection: Connection,
  ) {}

  query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return this.connection.rows<R>(sql, parameters);
  }

  select<R extends ObjectLiteral>(entity: EntitySchema<R>, alias: string): SelectQueryBuilder<R> {
    return this.dataSource.createQueryBuilder(entity, alias);
  }
}
