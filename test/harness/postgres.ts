import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const { ANJUAN_TEST_POSTGRES: folder = '', ANJUAN_TEST_POSTGRES_BIN: binaries = '' } = process.env;

/** Whether this machine has PostgreSQL's programs (postgres-setup.mjs looked). */
export const postgresIsThere = folder !== '';

let cluster: Promise<string> | undefined;

/** Databases of earlier tests of this file, emptied: much faster than creating one. */
const idle: string[] = [];

/** An empty database in the private cluster of this test run: its address, and how to give it back. */
export async function freshPostgres(): Promise<{ url: string; release(): Promise<void> }> {
  cluster ??= startedCluster();
  const base = await cluster;
  const name = idle.pop() ?? (await created(base));
  const release = async () => {
    await administer(`${base}${name}`, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await administer(`${base}postgres`, `ALTER DATABASE ${name} RESET ALL`);
    idle.push(name);
  };
  return { url: `${base}${name}`, release };
}

async function created(base: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`${base}postgres`, `CREATE DATABASE ${name}`);
  return name;
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

/** The cluster's address. Of several Jest workers the first starts it and the others wait for the address it leaves. */
async function startedCluster(): Promise<string> {
  const ready = join(folder, 'ready');
  try {
    await mkdir(join(folder, 'starting'));
  } catch {
    const failed = join(folder, 'failed');
    for (let waited = 0; !existsSync(ready); waited += 50) {
      if (existsSync(failed) || waited > 60_000)
        throw new Error('The PostgreSQL cluster of this test run did not start');
      await sleep(50);
    }
    return readFile(ready, 'utf8');
  }
  try {
    const url = await start();
    await writeFile(`${ready}.new`, url);
    await rename(`${ready}.new`, ready);
    return url;
  } catch (error) {
    await writeFile(join(folder, 'failed'), String(error));
    throw error;
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
