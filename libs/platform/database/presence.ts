import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { type StorageSettings, sqliteFile } from './sources.js';

/** What stands in a place: nothing, data that carries a certain audited action, or other data. */
export type Presence = 'nothing' | 'marked' | 'other';

/** Looks where data would lie, without opening it as a database of this program: nothing there is migrated or changed. */
export function presenceOf(settings: StorageSettings, action: string): Promise<Presence> {
  return settings.databaseUrl ? presenceAt(settings.databaseUrl, action) : presenceIn(settings, action);
}

/** A folder. Hidden files and what a file system puts into its root do not count. */
async function presenceIn(settings: StorageSettings, action: string): Promise<Presence> {
  const { dataFolder } = settings;
  if (!existsSync(dataFolder)) return 'nothing';
  if (existsSync(sqliteFile(settings))) return isMarked(sqliteFile(settings), action) ? 'marked' : 'other';
  const names = await readdir(dataFolder);
  return names.some((name) => !name.startsWith('.') && name !== 'lost+found') ? 'other' : 'nothing';
}

function isMarked(file: string, action: string): boolean {
  let handle: BetterSqlite3.Database | undefined;
  try {
    handle = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
    return handle.prepare('SELECT 1 FROM audit_row WHERE action = ?').get(action) !== undefined;
  } catch {
    // No database, or none of ours.
    return false;
  } finally {
    handle?.close();
  }
}

/** A PostgreSQL database. Tables without a single audited act are nothing. */
async function presenceAt(url: string, action: string): Promise<Presence> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const has = async (sql: string, ...values: string[]): Promise<boolean> =>
      (await client.query(sql, values)).rows.length > 0;
    const tables = 'SELECT 1 FROM pg_tables WHERE schemaname = current_schema()';
    if (!(await has(tables))) return 'nothing';
    if (!(await has(`${tables} AND tablename = 'audit_row'`))) return 'other';
    if (await has('SELECT 1 FROM audit_row WHERE action = $1', action)) return 'marked';
    return (await has('SELECT 1 FROM audit_row LIMIT 1')) ? 'other' : 'nothing';
  } finally {
    await client.end();
  }
}
