// Runs an application from dist, building what is missing or older than its source first: `node apps/run.mjs cli demo`.
// All that the build says goes to standard error, so that commands with --json print one document and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = {
  api: 'apps/api/src/main',
  cli: 'apps/cli/src/main',
  worker: 'apps/worker/src/main',
  bench: 'test/bench/main',
};
const [application, ...rest] = process.argv.slice(2);
const entry = entries[application];
if (!entry) {
  console.error(`usage: node apps/run.mjs ${Object.keys(entries).join('|')} …`);
  process.exit(2);
}

const sources = ['apps', 'libs', 'test/bench'];

function newestSource(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|tsx|css|html)$/.test(file.name) && !file.name.endsWith('.spec.ts'))
    .reduce((newest, file) => Math.max(newest, statSync(join(file.parentPath, file.name)).mtimeMs), 0);
}

const built = join(root, 'dist', `${entry}.js`);
const builtAt = existsSync(built)
  ? statSync(join(root, 'dist', '.built'), { throwIfNoEntry: false })?.mtimeMs
  : undefined;
if (builtAt === undefined || sources.some((folder) => newestSource(join(root, folder)) > builtAt)) {
  const build = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

process.argv = [process.argv[0], built, ...rest];
await import(pathToFileURL(built).href);
