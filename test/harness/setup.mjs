// Jest globalSetup: the pages are built, and a folder is made for a private PostgreSQL.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import setUpPostgres from './postgres-setup.mjs';

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

function buildPages() {
  const built = 'dist/web/index.html';
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(newest('apps/web'), newest('libs/api-client'))) return;
  const { status } = spawnSync('npm', ['run', '-s', 'build:web'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('The pages could not be built (npm run build:web)');
}

export default function setup() {
  buildPages();
  setUpPostgres();
}
