import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';

/** An acting request that was answered, and its answer. */
export interface IdempotencyKeyRow {
  account: string;
  key: string;
  route: string;
  /** SHA-256 of the canonical body. */
  bodyHash: string;
  status: number | null;
  /** The answer as JSON text. */
  response: string | null;
  at: Instant;
}

export const idempotencyKeyRow = new EntitySchema<IdempotencyKeyRow>({
  name: 'IdempotencyKeyRow',
  tableName: 'idempotency_key',
  columns: {
    account: { type: 'varchar', length: 64, primary: true },
    key: { type: 'varchar', length: 64, primary: true },
    route: { type: 'varchar', length: 200 },
    bodyHash: { name: 'body_hash', type: 'varchar', length: 64 },
    status: { type: 'integer', nullable: true },
    response: { type: 'text', nullable: true },
    at: { type: 'varchar', length: 24 },
  },
  indices: [{ name: 'idempotency_key_at', columns: ['at'] }],
});
