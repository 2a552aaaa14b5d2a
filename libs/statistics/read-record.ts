import type { FactValue } from '#casework/definition';
import type { Reader } from '#platform';
import type { RecordValues } from './in-memory.js';
import type { RecordField, RecordSource } from './record-source.js';

/** A record as figures see it, with whose it is. */
export interface StoredRecord {
  title: string;
  organisation: string;
  organ: string | null;
  /** Whether figures look at it at all: not an entry that was taken back. */
  isCountable: boolean;
  values: RecordValues;
}

/** Reads what figures may ask of one record, from the very columns and expressions that their queries use; undefined where
 *  there is none. */
export async function readRecord(read: Reader, source: RecordSource, id: string): Promise<StoredRecord | undefined> {
  const fields = [...source.fields.values()];
  const columns = fields.map(({ sql }, index) => `${sql} AS f${index}`);
  const [row] = await read.query<Record<string, unknown>>(
    `SELECT ${source.title} AS title, ${source.organisation} AS organisation, ${source.organ ?? 'NULL'} AS organ,
            CASE WHEN ${source.always.sql} THEN 1 ELSE 0 END AS countable${columns.map((each) => `, ${each}`).join('')}
     FROM ${source.from} WHERE ${source.id} = ? AND ${source.ofKind.sql}`,
    [...source.always.values, id, ...source.ofKind.values],
  );
  return (
    row && {
      title: String(row['title']),
      organisation: String(row['organisation']),
      organ: row['organ'] === null ? null : String(row['organ']),
      isCountable: Number(row['countable']) === 1,
      values: Object.fromEntries(fields.map((field, index) => [field.name, fieldValue(field, row[`f${index}`])])),
    }
  );
}

/** A value as the database gives it, as the kind of its field has it: SQLite knows no boolean, PostgreSQL gives large numbers
 *  as text. */
export function fieldValue({ kind }: RecordField, stored: unknown): FactValue {
  if (stored === null || stored === undefined) return null;
  if (kind === 'boolean') return stored === true || stored === 1 || stored === '1';
  if (kind === 'integer' || kind === 'money') return Number(stored);
  return String(stored);
}
