import type { EntitySchema, ObjectLiteral, QueryRunner, SelectQueryBuilder } from 'typeorm';
import type { Instant } from '#legal-time';
import type { AuditChain } from '../audit/append.js';
import type { AuditResult } from '../audit/audit-row.js';
import type { Clock } from '../clock/index.js';
import type { Connection } from './connection.js';
import type { Dialect } from './dialect.js';
import { UnitIsOver } from './errors.js';
import type { Inserts } from './inserts.js';
import type { Selects, Where } from './selects.js';

/** Who writes, and for which organisation; and, as far as known, in which roles and by which request. */
export interface Actor {
  readonly account: string;
  readonly organisation: string;
  readonly roles?: readonly string[];
  /** The network address. */
  readonly address?: string;
  readonly requestId?: string;
}

export interface AuditEntry {
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** `done` when left out. */
  readonly result?: AuditResult;
  readonly reason?: string;
  /** Digests of the object before and after. */
  readonly before?: string;
  readonly after?: string;
  /** Ids, codes and dates only: no name, no number of a person. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** What a unit of work hands to its function; valid only until that function returns. A statement that fails dooms the whole unit,
 *  on SQLite as on PostgreSQL: to meet what may already be there, write `ON CONFLICT DO NOTHING` and look at the count. */
export interface Work {
  readonly actor: Actor;
  /** The `recordedAt` of everything written, read from the clock at each access (the demo moves its clock inside one unit). */
  readonly at: Instant;
  readonly dialect: Dialect;
  /** Rows of a SELECT (or of `… RETURNING`), with `?` placeholders. Sees what the unit wrote itself. */
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** INSERT, UPDATE or DELETE with `?` placeholders; the number of rows it touched. */
  change(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** Inserts rows of an entity: the hot path. @throws UniqueViolation */
  insert<R extends ObjectLiteral>(entity: EntitySchema<R>, rows: R | readonly R[]): Promise<void>;
  /** Holds a row until the unit ends, so that what is read from it stays true: read after locking. False when there is no such row. */
  lockRow(table: string, key: Readonly<Record<string, string | number>>): Promise<boolean>;
  /** Whole rows by the values of their properties: the hot path of reading. */
  find<R extends ObjectLiteral>(entity: EntitySchema<R>, where: Where<R>, orderBy?: keyof R & string): Promise<R[]>;
  select<R extends ObjectLiteral>(entity: EntitySchema<R>, alias: string): SelectQueryBuilder<R>;
  /** The repository of this work; the same one each time it is asked for. */
  use<T>(repository: new (work: Work) => T): T;
  /** Adds a line to the audit chain. Late in a unit, if possible: on PostgreSQL no other unit adds one until this one ends. */
  audit(entry: AuditEntry): Promise<void>;
}

/** What all joined runs of one unit share. */
export interface Shared {
  readonly connection: Connection;
  readonly runner: QueryRunner;
  readonly inserts: Inserts;
  readonly selects: Selects;
  readonly dialect: Dialect;
  readonly clock: Clock;
  readonly auditChain: AuditChain;
  doom(reason: unknown): void;
  audited(at: Instant): void;
}

export class UnitWork implements Work {
  private readonly runner: QueryRunner;
  private readonly repositories = new Map<new (work: Work) => unknown, unknown>();
  private over = false;

  constructor(
    private readonly shared: Shared,
    readonly actor: Actor,
  ) {
    // The unit's runner, but what TypeORM asks through it obeys the rules of this work.
    const query = (...args: Parameters<QueryRunner['query']>) => this.attempt(() => shared.runner.query(...args));
    this.runner = Object.assign(Object.create(shared.runner) as QueryRunner, { query });
  }

  get at(): Instant {
    return this.shared.clock.now();
  }

  get dialect(): Dialect {
    return this.shared.dialect;
  }

  query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return this.attempt(() => this.shared.connection.rows<R>(sql, parameters));
  }

  change(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return this.attempt(() => this.shared.connection.affected(sql, parameters));
  }

  insert<R extends ObjectLiteral>(entity: EntitySchema<R>, rows: R | readonly R[]): Promise<void> {
    return this.attempt(() => this.shared.inserts.into(this.shared.connection, entity, rows));
  }

  async lockRow(table: string, key: Readonly<Record<string, string | number>>): Promise<boolean> {
    const { dialect } = this.shared;
    const condition = Object.keys(key).map((column) => `${dialect.quoted(column)} = ?`);
    if (condition.length === 0) throw new TypeError('lockRow needs a key');
    const sql = `SELECT 1 AS found FROM ${dialect.quoted(table)} WHERE ${condition.join(' AND ')}`;
    // On SQLite the unit already holds the one write lock.
    const rows = await this.query(dialect.isPostgres ? `${sql} FOR UPDATE` : sql, Object.values(key));
    return rows.length > 0;
  }

  find<R extends ObjectLiteral>(entity: EntitySchema<R>, where: Where<R>, orderBy?: keyof R & string): Promise<R[]> {
    return this.attempt(() => this.shared.selects.find(this.shared.connection, entity, where, orderBy));
  }

  select<R extends ObjectLiteral>(entity: EntitySchema<R>, alias: string): SelectQueryBuilder<R> {
    if (this.over) throw new UnitIsOver();
    return this.shared.runner.manager.createQueryBuilder(entity, alias, this.runner);
  }

  use<T>(repository: new (work: Work) => T): T {
    if (this.over) throw new UnitIsOver();
    let instance = this.repositories.get(repository) as T | undefined;
    if (instance === undefined) {
      instance = new repository(this);
      this.repositories.set(repository, instance);
    }
    return instance;
  }

  async audit({
    result = 'done',
    reason = '',
    before = '',
    after = '',
    detail = {},
    ...entry
  }: AuditEntry): Promise<void> {
    const { at } = this;
    const { account, organisation, roles = [], address = '', requestId = '' } = this.actor;
    const by = { account, organisation, roles: roles.join(' '), address, requestId };
    const line = { at, ...by, ...entry, result, reason, before, after, detail };
    await this.attempt(() => this.shared.auditChain.append(line));
    this.shared.audited(at);
  }

  end(): void {
    this.over = true;
  }

  private async attempt<T>(fn: () => Promise<T>): Promise<T> {
    if (this.over) throw new UnitIsOver();
    try {
      return await fn();
    } catch (error) {
      this.shared.doom(error);
      throw error;
    }
  }
}
