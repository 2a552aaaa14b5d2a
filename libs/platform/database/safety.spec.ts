import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { freshOn } from '../../../test/harness/databases.js';
import { administer, postgresIsThere } from '../../../test/harness/postgres.js';
import { assertLocalFolder, assertSqliteSafe } from './safety.js';
import { SqliteConnection } from './sqlite-connection.js';

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anjuan-safety-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const safe = [
    'journal_mode=WAL',
    'synchronous=2',
    'foreign_keys=1',
    'secure_delete=1',
    'trusted_schema=0',
    'recursive_triggers=1',
  ];
  const check = async (...pragmas: readonly string[]) => {
    const handle = new BetterSqlite3(join(folder, `${pragmas.join('-')}.sqlite`), { timeout: 20 });
    try {
      for (const pragma of [...safe, ...pragmas]) handle.pragma(pragma);
      await assertSqliteSafe(new SqliteConnection(handle));
    } finally {
      handle.close();
    }
  };

  it('starts with the settings that keep what was acknowledged', async () => {
    await expect(check()).resolves.toBeUndefined();
    await expect(assertLocalFolder(folder)).resolves.toBeUndefined();
  });

  it.each([
    'journal_mode=DELETE',
    'synchronous=1',
    'foreign_keys=0',
    'secure_delete=0',
    'trusted_schema=1',
    'recursive_triggers=0',
    'busy_timeout=5000',
  ])('is refused with %s', async (pragma) => {
    const problem = pragma.toLowerCase();
    await expect(check(pragma)).rejects.toMatchObject({ code: 'storage.unsafe', details: { problem } });
  });

  it('is refused when it is too old', async () => {
    const old = { rows: async () => [{ version: '3.51.2' }] } as unknown as SqliteConnection;
    await expect(assertSqliteSafe(old)).rejects.toMatchObject({ details: { problem: 'SQLite 3.51.2 < 3.51.3' } });
  });
});

(postgresIsThere ? describe : describe.skip)('PostgreSQL', () => {
  const fresh = freshOn('postgres');

  it('is refused when it answers a commit before it is on disk', async () => {
    const { settings } = await fresh();
    const { databaseUrl: url } = settings;
    await administer(url, `ALTER DATABASE ${url.split('/').at(-1)} SET synchronous_commit = off`);
    await expect(fresh({ at: settings })).rejects.toMatchObject({
      code: 'storage.unsafe',
      details: { problem: 'synchronous_commit=off' },
    });
  });

  it('stops looking for an answer after ten seconds, and says so', async () => {
    const { read } = await fresh();
    expect(await read.query('SHOW statement_timeout')).toEqual([{ statement_timeout: '10s' }]);
    const stopped = read.query('SELECT pg_cancel_backend(pg_backend_pid())');
    await expect(stopped).rejects.toMatchObject({ code: 'storage.too-slow' });
  });
});
