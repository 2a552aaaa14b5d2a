import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from './postgres.js';

const { ANJUAN_TEST_REDIS: binary = '', ANJUAN_TEST_SHARED: shared = '' } = process.env;

/** Whether this machine has Redis (postgres-setup.mjs looked). */
export const redisIsThere = binary !== '';

/** A Redis of a test's own. */
export interface TestRedis {
  readonly url: string;
  /** Forgets everything. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Redis on a port of its own, in a folder of its own. Whoever starts one stops it; what is left is stopped when the run
 *  ends, by its process id. */
export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(shared, 'redis-'));
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn(binary, options, { cwd: folder, stdio: 'ignore' });
  await writeFile(join(folder, 'pid'), String(server.pid));
  const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  const answered = client.ping().then(() => true);
  const inTime = await Promise.race([answered, sleep(30_000, false, { ref: false })]);
  if (!inTime) stopped(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    flush: async () => {
      await client.flushall();
    },
    stop: async () => {
      client.disconnect();
      server.kill('SIGTERM');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}

function stopped(server: ChildProcess): never {
  server.kill('SIGKILL');
  throw new Error('Redis did not start');
}
