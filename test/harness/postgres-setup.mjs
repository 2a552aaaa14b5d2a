// Jest globalSetup: makes a folder for a private PostgreSQL cluster, which the first test that needs it starts (postgres.ts), and
// one for what the tests of a run share (demo.ts).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stop from './postgres-teardown.mjs';

function binaries() {
  const answer = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folder = answer.stdout?.trim();
  return folder && ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))) ? folder : undefined;
}

export default function setup() {
  process.env.ANJUAN_TEST_SHARED = mkdtempSync(join(tmpdir(), 'anjuan-shared-'));
  // When Jest is interrupted it does not call the teardown.
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
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
  process.env.ANJUAN_TEST_POSTGRES = mkdtempSync(join(tmpdir(), 'anjuan-pg-'));
}
