import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';

/** How an attempt ended: it was done, or it was refused. */
export type AuditResult = 'done' | 'refused';

/** One line of the audit: who did (saw, exported, was refused) what with which object, and when. Append-only, and each line
 *  is chained to the one before it. What is not known is the empty text. @source security rule R7.1 */
export interface AuditRow {
  /** 1, 2, 3 … without a gap. */
  sequence: number;
  at: Instant;
  account: string;
  organisation: string;
  /** The roles in which the person asked, separated by spaces. */
  roles: string;
  /** The network address from which. */
  address: string;
  requestId: string;
  action: string;
  objectType: string;
  objectId: string;
  result: AuditResult;
  reason: string;
  /** Digests of the object before and after, never its content. */
  before: string;
  after: string;
  /** Ids, codes and dates only: no name, no number of a person. */
  detail: Readonly<Record<string, unknown>>;
  /** SM3 over the line before and this one. */
  hash: string;
}

const text = (length: number, name?: string) =>
  ({ type: 'varchar', length, default: '', ...(name ? { name } : {}) }) as const;

export const auditRow = new EntitySchema<AuditRow>({
  name: 'AuditRow',
  tableName: 'audit_row',
  columns: {
    sequence: { type: 'integer', primary: true, generated: 'increment' },
    at: { type: 'varchar', length: 24 },
    account: { type: 'varchar', length: 64 },
    organisation: { type: 'varchar', length: 64 },
    action: { type: 'varchar', length: 64 },
    objectType: { name: 'object_type', type: 'varchar', length: 64 },
    objectId: { name: 'object_id', type: 'varchar', length: 64 },
    detail: { type: 'simple-json' },
    roles: text(200),
    address: text(64),
    requestId: text(64, 'request_id'),
    result: { ...text(16), default: 'done' },
    reason: { type: 'text', default: '' },
    before: text(64, 'before_digest'),
    after: text(64, 'after_digest'),
    hash: text(64),
  },
  indices: [{ name: 'audit_row_object', columns: ['objectId', 'sequence'] }],
});
