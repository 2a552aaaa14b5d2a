import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';
import type { Reader } from '../database/reader.js';
import type { Work } from '../database/work.js';
import { Refusal } from '../refusals/index.js';

/** A file that was imported. Append-only. */
export interface ImportFile {
  id: string;
  /** What it was imported into: `register:lawyer`, `case:reconsideration`. */
  target: string;
  /** SM3 of the file. */
  digest: string;
  /** 0; 1, 2 … where the same file was knowingly imported again. */
  repetition: number;
  fileName: string;
  rows: number;
  at: Instant;
  account: string;
  organisation: string;
}

/** What a row of a file became. Append-only. */
export interface ImportedRow {
  /** The entry or the case. */
  objectId: string;
  importId: string;
  row: number;
}

export const importFileRow = new EntitySchema<ImportFile>({
  name: 'ImportFile',
  tableName: 'import_file',
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    target: { type: 'varchar', length: 80 },
    digest: { type: 'varchar', length: 64 },
    repetition: { type: 'integer' },
    fileName: { type: 'varchar', length: 200, name: 'file_name' },
    rows: { type: 'integer' },
    at: { type: 'varchar', length: 24 },
    account: { type: 'varchar', length: 64 },
    organisation: { type: 'varchar', length: 64 },
  },
  indices: [{ name: 'import_file_once', columns: ['target', 'digest', 'repetition'], unique: true }],
});

export const importedRow = new EntitySchema<ImportedRow>({
  name: 'ImportedRow',
  tableName: 'imported_row',
  columns: {
    objectId: { type: 'varchar', length: 36, primary: true, name: 'object_id' },
    importId: { type: 'varchar', length: 36, name: 'import_id' },
    row: { type: 'integer' },
  },
  indices: [{ name: 'imported_row_import', columns: ['importId', 'row'] }],
  foreignKeys: [{ target: importFileRow, columnNames: ['importId'], referencedColumnNames: ['id'] }],
});

/** The last time that a file was imported into a target. */
export async function lastImport(
  from: Pick<Reader, 'find'>,
  { target, digest }: Pick<ImportFile, 'target' | 'digest'>,
): Promise<ImportFile | undefined> {
  return (await from.find(importFileRow, { target, digest }, 'repetition')).at(-1);
}

export const doneBefore = ({ at, rows, fileName }: ImportFile): Refusal =>
  new Refusal('import.done-before', { at, rows, file: fileName });

export interface NewImport extends Pick<ImportFile, 'id' | 'target' | 'digest' | 'fileName'> {
  /** The same file may have been imported before. */
  again: boolean;
}

/** Enters an import with what became of its rows, in the unit of work that stores them: of two at the same moment one is refused.
 *  @throws Refusal `import.done-before` */
export async function registerImport(
  work: Work,
  { again, ...file }: NewImport,
  objects: readonly Omit<ImportedRow, 'importId'>[],
): Promise<void> {
  const last = await lastImport(work, file);
  if (last !== undefined && !again) throw doneBefore(last);
  const { account, organisation } = work.actor;
  const { id, target, digest, fileName } = file;
  const repetition = last === undefined ? 0 : last.repetition + 1;
  const taken = await work.change(
    `INSERT INTO import_file (id, target, digest, repetition, file_name, rows, at, account, organisation)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    [id, target, digest, repetition, fileName, objects.length, work.at, account, organisation],
  );
  if (taken === 0) {
    const other = await lastImport(work, file);
    throw other === undefined ? new Error('the import that was taken is gone') : doneBefore(other);
  }
  for (let i = 0; i < objects.length; i += 100) {
    const some = objects.slice(i, i + 100);
    await work.insert(
      importedRow,
      some.map((each) => ({ ...each, importId: id })),
    );
  }
  const detail = { target, digest, rows: objects.length, repetition };
  await work.audit({ action: 'import.done', objectType: 'import', objectId: id, detail });
}

/** Where an entry or a case came from, if it came in a file. */
export interface Origin {
  importId: string;
  fileName: string;
  digest: string;
  row: number;
  at: Instant;
  by: string;
}

/** Null: it was recorded by hand. */
export async function originOf(from: Pick<Reader, 'query'>, objectId: string): Promise<Origin | null> {
  const [found] = await from.query<Origin>(
    `SELECT f.id AS "importId", f.file_name AS "fileName", f.digest, r.row, f.at, f.account AS "by"
     FROM imported_row r JOIN import_file f ON f.id = r.import_id WHERE r.object_id = ?`,
    [objectId],
  );
  return found ?? null;
}
