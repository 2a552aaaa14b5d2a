import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { oncePerRun } from './once-per-run.js';

const run = promisify(execFile);
const { ANJUAN_TEST_POSTGRES: folder = '', ANJUAN_TEST_POSTGRES_BIN: binaries = '' } = process.env;

/** Whether this machine has PostgreSQL's programs (postgres-setup.mjs looked). */
export const postgresIsThere = folder !== '';

let cluster: Promise<string> | undefined;
/** The address of the cluster, which the first test that needs it starts. */
const clusterOfRun = (): Promise<string> => {
  cluster ??= oncePerRun('postgres', start, 60_000);
  return cluster;
};

/** A database in the private cluster of this test run, a copy of another one or empty: its address, and how to give it back. */
export async function freshPostgres(template = 'template1'): Promise<{ url: string; release(): Promise<void> }> {
  const base = await clusterOfRun();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`${base}postgres`, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const release = async () => {
    await administer(`${base}postgres`, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url: `${base}${name}`, release };
}

/** SQL as the owner of the cluster. */
export async function administer(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}

async function start(): Promise<string> {
  const data = join(folder, 'data');
  const as = await serverAccount();
  if (as.uid !== undefined && as.gid !== undefined) await chown(folder, as.uid, as.gid);
  // --no-sync spares the new files only; the server itself runs with fsync on, as in earnest.
  await run(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'anjuan', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    as,
  );
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c max_connections=300`;
    try {
      await run(
        join(binaries, 'pg_ctl'),
        ['-D', data, '-l', join(folder, 'log'), '-o', options, '-w', '-t', '30', 'start'],
        as,
      );
      return `postgres://anjuan@127.0.0.1:${port}/`;
    } catch (error) {
      if (attempt >= 3) throw error;
    }
  }
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd: string;
}

/** PostgreSQL refuses to run as root: then it runs as the user its package made. */
async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return { cwd: folder };
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  );
  return { uid, gid, cwd: folder };
}

/** A port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
