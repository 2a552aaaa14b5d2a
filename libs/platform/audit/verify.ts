import type { Reader } from '../database/reader.js';
import type { AuditRow } from './audit-row.js';
import { BEGINNING, type ChainHead, linkOf } from './chain.js';

/** What a walk over the audit found. */
export interface AuditCheck {
  /** Lines that are right, up to the end or the first wrong one. */
  readonly rows: number;
  /** The last line that is right: to be compared with one that was written down elsewhere, since a chain that lost its end is still a chain. */
  readonly head: ChainHead;
  /** The first line that is wrong: another stands where it should (`gap`), its content or the one before it was changed
   *  (`changed`), or its content cannot be read (`unreadable`). */
  readonly firstBad: { readonly sequence: number; readonly problem: 'gap' | 'changed' | 'unreadable' } | null;
}

type Stored = Omit<AuditRow, 'detail'> & { readonly detail: string };

const batch = 2_000;
const rows = `SELECT sequence, at, account, organisation, action, object_type AS "objectType", object_id AS "objectId", detail,
  roles, address, request_id AS "requestId", result, reason, before_digest AS "before", after_digest AS "after", hash
  FROM audit_row WHERE sequence > ? ORDER BY sequence LIMIT ${batch}`;

/** Walks the audit from its first line to its last. */
export async function verifyAudit(read: Reader): Promise<AuditCheck> {
  let head = BEGINNING;
  for (;;) {
    // Numbers may begin below 1 only by another hand: the first batch takes whatever stands there.
    const lines = await read.query<Stored>(rows, [head === BEGINNING ? -(2 ** 31) : head.sequence]);
    for (const line of lines) {
      const problem = problemOf(line, head);
      if (problem) return { rows: head.sequence, head, firstBad: { sequence: line.sequence, problem } };
      head = { sequence: line.sequence, hash: line.hash };
    }
    if (lines.length < batch) return { rows: head.sequence, head, firstBad: null };
  }
}

function problemOf({ detail: text, ...line }: Stored, head: ChainHead): 'gap' | 'changed' | 'unreadable' | undefined {
  if (line.sequence !== head.sequence + 1) return 'gap';
  let detail: AuditRow['detail'];
  try {
    detail = JSON.parse(text) as AuditRow['detail'];
  } catch {
    return 'unreadable';
  }
  return linkOf(head.hash, { ...line, detail }) === line.hash ? undefined : 'changed';
}
