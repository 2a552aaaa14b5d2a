import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';
import type { Reader } from '../database/reader.js';
import type { Work } from '../database/work.js';

/** A file of records that was made for someone: who, when, what for, which fields, how much. The file goes after some days;
 *  this stays. Append-only. @source security rule R6.5 */
export interface ExportEntry {
  /** That of the task which made the file. */
  id: string;
  at: Instant;
  account: string;
  organisation: string;
  kind: string;
  format: string;
  purpose: string;
  /** The headings of its columns. */
  fields: readonly string[];
  /** The coded filters; never what was typed to search for. */
  filters: Readonly<Record<string, unknown>>;
  rows: number;
  /** How many persons it names. */
  persons: number;
}

export const exportEntryRow = new EntitySchema<ExportEntry>({
  name: 'ExportEntry',
  tableName: 'export_entry',
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    at: { type: 'varchar', length: 24 },
    account: { type: 'varchar', length: 64 },
    organisation: { type: 'varchar', length: 64 },
    kind: { type: 'varchar', length: 32 },
    format: { type: 'varchar', length: 16 },
    purpose: { type: 'text' },
    fields: { type: 'simple-json' },
    filters: { type: 'simple-json' },
    rows: { type: 'integer' },
    persons: { type: 'integer' },
  },
  indices: [{ name: 'export_entry_at', columns: ['at'] }],
});

/** Enters an export, with its line of the audit, in the unit of work in which it is handed over. */
export async function registerExport(
  work: Work,
  entry: Omit<ExportEntry, 'at' | 'account' | 'organisation'>,
): Promise<void> {
  const { account, organisation } = work.actor;
  await work.insert(exportEntryRow, { ...entry, at: work.at, account, organisation });
  const { id, kind, format, purpose, rows, persons } = entry;
  await work.audit({
    action: 'export.made',
    objectType: 'export',
    objectId: id,
    reason: purpose,
    detail: { kind, format, rows, persons },
  });
}

/** The exports of some units, the latest first: those after an entry in this order, when one is given.
 *  @param organisations all when left out */
export function readExports(
  read: Pick<Reader, 'select'>,
  {
    organisations,
    before,
    limit,
  }: {
    organisations?: readonly string[];
    before?: Pick<ExportEntry, 'at' | 'id'>;
    limit: number;
  },
): Promise<ExportEntry[]> {
  const query = read.select(exportEntryRow, 'e').where('1 = 1');
  if (organisations !== undefined) query.andWhere('e.organisation IN (:...organisations)', { organisations });
  // Several may be of the same moment.
  if (before !== undefined) query.andWhere('(e.at < :at OR (e.at = :at AND e.id > :id))', before);
  return query.orderBy('e.at', 'DESC').addOrderBy('e.id').take(limit).getMany();
}

/** When the files of exports were taken away first, as the audit has it; those that nobody took are left out. */
export async function firstFetched(
  read: Pick<Reader, 'query'>,
  exports: readonly Pick<ExportEntry, 'id'>[],
): Promise<Map<string, Instant>> {
  if (exports.length === 0) return new Map();
  const rows = await read.query<{ id: string; at: Instant }>(
    `SELECT object_id AS id, MIN(at) AS at FROM audit_row
     WHERE action = 'export.fetched' AND object_id IN (${exports.map(() => '?').join(', ')}) GROUP BY object_id`,
    exports.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}
