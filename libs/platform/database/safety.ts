import { statfs } from 'node:fs/promises';
import { Refusal } from '../refusals/index.js';
import type { Connection } from './connection.js';

const oldestSqlite = [3, 51, 3] as const;
/** Linux file system types on which SQLite's locks and syncs cannot be trusted: NFS, SMB, CIFS, SMB2, 9P. */
const networkFileSystems = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997]);

const pragmas: Readonly<Record<string, (value: unknown) => boolean>> = {
  journal_mode: (value) => value === 'wal',
  synchronous: (value) => value === 2,
  foreign_keys: (value) => value === 1,
  busy_timeout: (value) => Number(value) <= 50,
  secure_delete: (value) => value === 1,
  trusted_schema: (value) => value === 0,
  recursive_triggers: (value) => value === 1,
};

/** What keeps an acknowledged act through a power cut, checked on the connection that writes.
 *  @throws Refusal `storage.unsafe` */
export async function assertSqliteSafe(connection: Connection): Promise<void> {
  const [row] = await connection.rows<{ version: string }>('SELECT sqlite_version() AS version');
  const version = row?.version ?? '0';
  if (!isAtLeast(version, oldestSqlite)) throw unsafe(`SQLite ${version} < ${oldestSqlite.join('.')}`);
  for (const [pragma, isSafe] of Object.entries(pragmas)) {
    const [answer = {}] = await connection.rows<Record<string, unknown>>(`PRAGMA ${pragma}`);
    const value = Object.values(answer)[0];
    if (!isSafe(value)) throw unsafe(`${pragma}=${String(value)}`);
  }
}

/** @throws Refusal `storage.unsafe` */
export async function assertPostgresSafe(connection: Connection): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    const [row] = await connection.rows<{ value: string }>('SELECT current_setting(?) AS value', [setting]);
    if (!['on', 'remote_apply', 'remote_write'].includes(row?.value ?? '')) throw unsafe(`${setting}=${row?.value}`);
  }
}

/** @throws Refusal `storage.unsafe` */
export async function assertLocalFolder(folder: string): Promise<void> {
  const { type } = await statfs(folder);
  if (networkFileSystems.has(Number(type))) throw unsafe(`${folder} is on a network drive`);
}

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [i, part] of least.entries()) {
    if (parts[i] !== part) return (parts[i] ?? 0) > part;
  }
  return true;
}

const unsafe = (problem: string) => new Refusal('storage.unsafe', { problem });
