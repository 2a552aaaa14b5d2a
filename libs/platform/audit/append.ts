import type { Connection } from '../database/connection.js';
import type { Dialect } from '../database/dialect.js';
import type { AuditRow } from './audit-row.js';
import { BEGINNING, type ChainHead, linkOf } from './chain.js';

/** PostgreSQL's name for the place at the end of the chain: one transaction holds it at a time, until it ends. */
const endOfChain = 7_201_001;

const insert =
  'INSERT INTO audit_row (sequence, at, account, organisation, action, object_type, object_id, detail, roles, address,' +
  ' request_id, result, reason, before_digest, after_digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** The end of the audit chain as one transaction sees it. */
export class AuditChain {
  private head: ChainHead | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly dialect: Dialect,
  ) {}

  /** Adds a line to the chain. From the first line on, no other transaction adds one until this one has ended. */
  async append(entry: Omit<AuditRow, 'sequence' | 'hash'>): Promise<void> {
    this.head ??= await this.take();
    const sequence = this.head.sequence + 1;
    // What is hashed is what a reader of the row gets back: JSON has no `undefined`.
    const detail = JSON.stringify(entry.detail);
    const content = { ...entry, detail: JSON.parse(detail) as AuditRow['detail'], sequence };
    const hash = linkOf(this.head.hash, content);
    const { at, account, organisation, action, objectType, objectId, roles, address, requestId, result, reason } =
      entry;
    await this.connection.affected(insert, [
      ...[sequence, at, account, organisation, action, objectType, objectId, detail, roles, address, requestId],
      ...[result, reason, entry.before, entry.after, hash],
    ]);
    this.head = { sequence, hash };
  }

  private async take(): Promise<ChainHead> {
    // On SQLite the transaction already holds the one write lock.
    if (this.dialect.isPostgres) await this.connection.rows('SELECT pg_advisory_xact_lock(?)', [endOfChain]);
    const last = 'SELECT sequence, hash FROM audit_row ORDER BY sequence DESC LIMIT 1';
    const [head] = await this.connection.rows<ChainHead>(last);
    return head ?? BEGINNING;
  }
}
