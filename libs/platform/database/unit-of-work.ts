import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryRunner } from 'typeorm';
import type { Instant } from '#legal-time';
import { AuditChain } from '../audit/append.js';
import type { Clock } from '../clock/index.js';
import { Refusal } from '../refusals/index.js';
import type { Connection } from './connection.js';
import type { Dialect } from './dialect.js';
import { UnitIsOver } from './errors.js';
import type { Gate } from './gate.js';
import type { Inserts } from './inserts.js';
import type { Selects } from './selects.js';
import { type Actor, type Shared, UnitWork, type Work } from './work.js';

/** One open transaction: the connection for SQL, and TypeORM's runner over the same connection for its query builder. */
export interface Transaction {
  readonly connection: Connection;
  readonly runner: QueryRunner;
}

/** Opens a transaction, commits it when `fn` resolves, rolls it back when `fn` rejects; may call `fn` again after a rollback. */
export interface Transactions {
  run<T>(fn: (transaction: Transaction) => Promise<T>): Promise<T>;
}

export interface UnitOfWorkParts {
  readonly transactions: Transactions;
  readonly inserts: Inserts;
  readonly selects: Selects;
  readonly dialect: Dialect;
  readonly clock: Clock;
  readonly gate: Gate;
}

const mostClockLag = 10 * 60_000;

/** The one way to write. What the function writes is committed together before `run` answers, or not at all. */
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<Unit>();
  private readonly running = new Set<Promise<unknown>>();
  private lastAudited: Instant | undefined;
  private closed = false;

  constructor(private readonly parts: UnitOfWorkParts) {}

  /** Runs `fn` in one transaction. A run inside another joins it, each with its own actor.
   *  Once a joined run or a statement has failed, the whole unit rolls back, even if the failure was caught: never half of what was meant.
   *  No network, file, or password hashing in `fn`: on SQLite every other writer waits. On PostgreSQL `fn` may be called again after a deadlock.
   *  @throws UnitIsOver when called by a promise that was left behind in a unit that has ended */
  run<T>(actor: Actor, fn: (work: Work) => Promise<T>): Promise<T> {
    const outer = this.current.getStore();
    if (outer !== undefined) return outer.join(actor, fn);
    const running = this.begin(actor, fn);
    this.running.add(running);
    const forget = () => this.running.delete(running);
    running.then(forget, forget);
    return running;
  }

  /** Lets no new unit begin and waits for those under way. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.running);
    // Else every promise of the process would carry it on, for good.
    this.current.disable();
  }

  /** The clock must never stand far behind what was already recorded: the order of acts would be lost.
   *  @throws Refusal `clock.behind` */
  assertClock(last: Instant | undefined = this.lastAudited): void {
    this.lastAudited = last;
    const now = this.parts.clock.now();
    if (last !== undefined && Date.parse(last) - Date.parse(now) > mostClockLag) {
      throw new Refusal('clock.behind', { now, last });
    }
  }

  private async begin<T>(actor: Actor, fn: (work: Work) => Promise<T>): Promise<T> {
    if (this.closed) throw new Error('The database is closed');
    const { gate, transactions } = this.parts;
    return gate.pass(async () => {
      this.assertClock();
      let unit: Unit | undefined;
      const result = await transactions.run((transaction) => {
        const begun = new Unit(this.parts, transaction);
        unit = begun;
        return this.current.run(begun, () => begun.complete(actor, fn));
      });
      const audited = unit?.lastAudited;
      if (audited !== undefined && audited > (this.lastAudited ?? '')) this.lastAudited = audited;
      return result;
    });
  }
}

/** One transaction and all runs that joined it. */
class Unit implements Shared {
  readonly connection: Connection;
  readonly runner: QueryRunner;
  readonly inserts: Inserts;
  readonly selects: Selects;
  readonly dialect: Dialect;
  readonly clock: Clock;
  readonly auditChain: AuditChain;
  lastAudited: Instant | undefined;
  private over = false;
  private doomedBy: { readonly reason: unknown } | undefined;

  constructor(parts: UnitOfWorkParts, transaction: Transaction) {
    ({ connection: this.connection, runner: this.runner } = transaction);
    ({ inserts: this.inserts, selects: this.selects, dialect: this.dialect, clock: this.clock } = parts);
    this.auditChain = new AuditChain(this.connection, this.dialect);
  }

  doom(reason: unknown): void {
    this.doomedBy ??= { reason };
  }

  audited(at: Instant): void {
    if (at > (this.lastAudited ?? '')) this.lastAudited = at;
  }

  async complete<T>(actor: Actor, fn: (work: Work) => Promise<T>): Promise<T> {
    try {
      const result = await this.join(actor, fn);
      if (this.doomedBy !== undefined) throw this.doomedBy.reason;
      return result;
    } finally {
      this.over = true;
    }
  }

  async join<T>(actor: Actor, fn: (work: Work) => Promise<T>): Promise<T> {
    if (this.over) throw new UnitIsOver();
    const work = new UnitWork(this, actor);
    try {
      return await fn(work);
    } catch (error) {
      this.doom(error);
      throw error;
    } finally {
      work.end();
    }
  }
}
