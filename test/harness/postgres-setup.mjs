// Jest globalSetup: makes the folder in which a run of the tests works, in it one for a private PostgreSQL cluster, which the first
// test that needs it starts (postgres.ts), and one for what the tests of a run share (once-per-run.ts); looks for Redis
// (redis.ts).
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stop from './postgres-teardown.mjs';

function binaries() {
  const answer = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folder = answer.stdout?.trim();
  return folder && ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))) ? folder : undefined;
}

const gibibyte = 2 ** 30;

/** Where there is room in memory: databases wait for their disk at every commit, and the tests make thousands of them. */
function roomiest() {
  const inMemory = '/dev/shm';
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > 6 * gibibyte ? inMemory : tmpdir();
}

function findRedis() {
  if (spawnSync('redis-server', ['--version']).status === 0) {
    process.env.ANJUAN_TEST_REDIS = 'redis-server';
    return;
  }
  if (process.env.CI === 'true') throw new Error('No redis-server: CI must test jobs with Redis');
  console.log('No redis-server found: the tests of jobs with Redis are skipped.');
}

export default function setup() {
  const run = mkdtempSync(join(roomiest(), 'anjuan-tests-'));
  // PostgreSQL may run as a user of its own, and must come through to its folder.
  chmodSync(run, 0o711);
  process.env.ANJUAN_TEST_RUN = run;
  process.env.TMPDIR = run;
  process.env.ANJUAN_TEST_SHARED = mkdtempSync(join(run, 'shared-'));
  // When Jest is interrupted it does not call the teardown.
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  findRedis();
  const found = binaries();
  if (found === undefined) {
    if (process.env.CI === 'true')
      throw new Error('No PostgreSQL server binaries (pg_config --bindir): CI must test both databases');
    console.log(
      'No PostgreSQL server binaries found (pg_config --bindir): the PostgreSQL half of the tests is skipped.',
    );
    return;
  }
  process.env.ANJUAN_TEST_POSTGRES_BIN = found;
  process.env.ANJUAN_TEST_POSTGRES = mkdtempSync(join(run, 'pg-'));
}
