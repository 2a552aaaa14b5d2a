// Jest globalTeardown: stops the cluster this run started, by the process id it wrote itself, and every Redis that a test left, and
// removes the folder of the run.
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

function stopPostgres() {
  const folder = process.env.ANJUAN_TEST_POSTGRES;
  if (!folder) return;
  delete process.env.ANJUAN_TEST_POSTGRES;
  const pidFile = join(folder, 'data', 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  // SIGINT: the fast shutdown, which ends open sessions.
  if (isRunning(pid)) process.kill(pid, 'SIGINT');
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; isRunning(pid) && waited < 10_000; waited += 50) Atomics.wait(pause, 0, 0, 50);
}

function stopEachRedis() {
  const folder = process.env.ANJUAN_TEST_SHARED;
  if (!folder || !existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.startsWith('redis-'))) {
    const pidFile = join(folder, name, 'pid');
    const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
    // A process that runs in the folder is the one that was started for it: its id may meanwhile be another's.
    const isIts =
      pid > 0 &&
      existsSync(`/proc/${pid}/cwd`) &&
      realpathSync(`/proc/${pid}/cwd`) === realpathSync(join(folder, name));
    if (isIts) process.kill(pid, 'SIGKILL');
  }
}

export default function stop() {
  stopPostgres();
  stopEachRedis();
  const run = process.env.ANJUAN_TEST_RUN;
  if (!run) return;
  delete process.env.ANJUAN_TEST_RUN;
  rmSync(run, { recursive: true, force: true });
}
