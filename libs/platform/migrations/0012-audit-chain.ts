import type { QueryRunner } from 'typeorm';
import type { AuditRow } from '../audit/audit-row.js';
import { BEGINNING, linkOf } from '../audit/chain.js';
import { isPostgres, type Migration } from './migration.js';

const added = {
  roles: "varchar(200) NOT NULL DEFAULT ''",
  address: "varchar(64) NOT NULL DEFAULT ''",
  request_id: "varchar(64) NOT NULL DEFAULT ''",
  result: "varchar(16) NOT NULL DEFAULT 'done'",
  reason: "text NOT NULL DEFAULT ''",
  before_digest: "varchar(64) NOT NULL DEFAULT ''",
  after_digest: "varchar(64) NOT NULL DEFAULT ''",
  hash: "varchar(64) NOT NULL DEFAULT ''",
};

/** The audit says more, and each line is chained to the one before it. Lines that stand there already are chained as they are:
 *  the only time that a line of the audit is touched. */
export const auditChain: Migration = {
  name: '0012-audit-chain',
  async up(runner) {
    for (const [column, type] of Object.entries(added)) {
      await runner.query(`ALTER TABLE audit_row ADD COLUMN ${column} ${type}`);
    }
    await runner.query('CREATE INDEX audit_row_object ON audit_row (object_id, sequence)');
    await chainWhatStands(runner);
  },
};

async function chainWhatStands(runner: QueryRunner): Promise<void> {
  type Stored = Pick<AuditRow, 'sequence' | 'at' | 'account' | 'organisation' | 'action' | 'objectType' | 'objectId'>;
  const lines: (Stored & { detail: string })[] = await runner.query(
    `SELECT sequence, at, account, organisation, action, object_type AS "objectType", object_id AS "objectId", detail
     FROM audit_row ORDER BY sequence`,
  );
  if (lines.length === 0) return;
  const postgres = isPostgres(runner);
  const [off, on] = postgres
    ? [
        'ALTER TABLE audit_row DISABLE TRIGGER audit_row_append_only',
        'ALTER TABLE audit_row ENABLE TRIGGER audit_row_append_only',
      ]
    : [
        'DROP TRIGGER audit_row_no_update',
        `CREATE TRIGGER audit_row_no_update BEFORE UPDATE ON audit_row
       BEGIN SELECT RAISE(ABORT, 'append-only: audit_row'); END`,
      ];
  const update = postgres
    ? 'UPDATE audit_row SET sequence = $1, hash = $2 WHERE sequence = $3'
    : 'UPDATE audit_row SET sequence = ?, hash = ? WHERE sequence = ?';
  const unknown = { roles: '', address: '', requestId: '', result: 'done', reason: '', before: '', after: '' } as const;
  await runner.query(off);
  let { hash } = BEGINNING;
  // Ascending, so that a number that closes a gap is free.
  for (const [i, { sequence: was, detail, ...line }] of lines.entries()) {
    const sequence = i + 1;
    hash = linkOf(hash, { ...line, ...unknown, detail: JSON.parse(detail) as AuditRow['detail'], sequence });
    await runner.query(update, [sequence, hash, was]);
  }
  await runner.query(on);
}
