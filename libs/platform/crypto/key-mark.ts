import type { Clock } from '../clock/index.js';
import type { Connection } from '../database/connection.js';
import type { Dialect } from '../database/dialect.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { Refusal } from '../refusals/index.js';
import { KeyRing } from './key-ring.js';
import { hmacSm3 } from './node-crypto.js';

/** By this a database knows its keys without holding them: for each key a mark that only this key makes. */
const markOf = (key: Uint8Array, id: string): string => hmacSm3(key, `anjuan mark ${id}`).toString('hex');

const marksOf = (ring: KeyRing): ReadonlyMap<string, string> =>
  new Map([
    ...ring.ids.map((id): [string, string] => [id, markOf(ring.key(id) as Buffer, id)]),
    ['index', markOf(ring.index, 'index')],
  ]);

/** The keys of a database, before anything is written to it: those of the file, or new ones for a database that has none yet.
 *  @throws Refusal `keys.missing`, `keys.wrong`, `keys.unsafe-file`, `keys.invalid` */
export async function keysFor(connection: Connection, dialect: Dialect, file: string, clock: Clock): Promise<KeyRing> {
  const marks = await marksIn(connection, dialect);
  const ring = KeyRing.load(file);
  if (ring === undefined) {
    if (marks.length > 0) throw new Refusal('keys.missing', { file });
    return KeyRing.create(file, clock);
  }
  const made = marksOf(ring);
  if (marks.some(({ key_id, mark }) => made.get(key_id) !== mark)) throw new Refusal('keys.wrong', { file });
  return ring;
}

/** Leaves the marks of all keys in the database. */
export async function markKeys(unitOfWork: UnitOfWork, ring: KeyRing): Promise<void> {
  await unitOfWork.run({ account: 'system', organisation: '' }, async (work) => {
    for (const [id, mark] of marksOf(ring)) {
      const sql = 'INSERT INTO key_mark (key_id, mark, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      await work.change(sql, [id, mark, work.at]);
    }
  });
}

async function marksIn(connection: Connection, dialect: Dialect): Promise<{ key_id: string; mark: string }[]> {
  const tables = dialect.isPostgres
    ? "SELECT 1 AS found FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'key_mark'"
    : "SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'key_mark'";
  if ((await connection.rows(tables, [])).length === 0) return [];
  return connection.rows('SELECT key_id, mark FROM key_mark', []);
}
