import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { oncePerRun, shared } from './once-per-run.js';
import type { WorkerProcess } from './worker-process.js';

const run = promisify(execFile);

/** A worker that runs as a process of its own. */
export interface RunningWorker {
  readonly pid: number;
  /** As when the power fails. */
  kill(): Promise<void>;
  /** When it has ended, by whatever. */
  readonly ended: Promise<unknown>;
  /** As an administrator does it; answers with the exit code. */
  stop(): Promise<number | null>;
  /** What it has said so far on standard error. */
  said(): string;
}

/** Starts a worker over the data that the environment names, and waits until it works. */
export async function startWorker(
  env: Readonly<Record<string, string>>,
  options: WorkerProcess,
): Promise<RunningWorker> {
  const program = join(await built(), 'dist', 'test', 'harness', 'worker-process.js');
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString();
  });
  const ended = once(child, 'exit');
  const begun = once(child.stdout, 'data');
  await Promise.race([begun, ended.then(() => Promise.reject(new Error(`the worker did not start: ${errors}`)))]);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isRunning(child)) child.kill(signal);
    await ended;
  };
  return {
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    ended,
    stop: () => end('SIGTERM').then(() => child.exitCode),
    said: () => errors,
  };
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** The programs as JavaScript, in a folder of this run. */
const built = (): Promise<string> =>
  oncePerRun('programs', async () => {
    const folder = join(shared, 'programs');
    await mkdir(folder);
    const root = resolve('.');
    await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
    for (const name of ['node_modules', 'config']) await symlink(join(root, name), join(folder, name));
    const what = ['apps', 'libs', 'test/harness', '--ignore', '**/*.spec.ts', '--ignore', 'apps/web/**', '--quiet'];
    await run(join(root, 'node_modules', '.bin', 'swc'), [...what, '--out-dir', join(folder, 'dist')], { cwd: root });
    return folder;
  });
