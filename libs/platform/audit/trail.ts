import type { Instant } from '#legal-time';
import type { Reader } from '../database/reader.js';
import type { AuditRow } from './audit-row.js';

/** Which lines of the audit; all that is named must hold. */
export interface TrailQuery {
  readonly account?: string | undefined;
  readonly action?: string | undefined;
  readonly object?: string | undefined;
  /** The objects whose ids a SELECT gives. */
  readonly objects?: { readonly sql: string; readonly values: readonly unknown[] };
  readonly result?: AuditRow['result'] | undefined;
  /** Only what was done by people of these units; by anyone when left out. */
  readonly organisations?: readonly string[] | undefined;
  /** From this instant on. */
  readonly from?: Instant | undefined;
  /** Before this instant. */
  readonly until?: Instant | undefined;
  /** Only lines with a smaller number: the next page. */
  readonly before?: number | undefined;
  readonly limit: number;
}

const columns = `sequence, at, account, organisation, action, object_type AS "objectType", object_id AS "objectId", detail,
  roles, address, request_id AS "requestId", result, reason, before_digest AS "before", after_digest AS "after", hash`;

/** Lines of the audit, the newest first. */
export async function readTrail(read: Reader, query: TrailQuery): Promise<AuditRow[]> {
  const { objects, organisations, limit } = query;
  const conditions: readonly (readonly [string, unknown])[] = [
    ['account = ?', query.account],
    ['action = ?', query.action],
    ['object_id = ?', query.object],
    ['result = ?', query.result],
    ['at >= ?', query.from],
    ['at < ?', query.until],
    ['sequence < ?', query.before],
  ];
  const named = conditions.filter(([, value]) => value !== undefined);
  const where = named.map(([sql]) => sql);
  if (objects !== undefined) where.push(`object_id IN (${objects.sql})`);
  if (organisations !== undefined) where.push(`organisation IN (${organisations.map(() => '?').join(', ')})`);
  const values = [...named.map(([, value]) => value), ...(objects?.values ?? []), ...(organisations ?? [])];
  const lines = await read.query<Omit<AuditRow, 'detail'> & { detail: string }>(
    `SELECT ${columns} FROM audit_row ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY sequence DESC LIMIT ?`,
    [...values, limit],
  );
  return lines.map((line) => ({ ...line, detail: JSON.parse(line.detail) as AuditRow['detail'] }));
}
