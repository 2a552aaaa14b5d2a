import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';

/** One line of the audit: who did what to which object, and when. Append-only. */
export interface AuditRow {
  /** Counted up by the database. */
  sequence?: number;
  at: Instant;
  account: string;
  organisation: string;
  action: string;
  objectType: string;
  objectId: string;
  detail: Readonly<Record<string, unknown>>;
}

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
  },
});
