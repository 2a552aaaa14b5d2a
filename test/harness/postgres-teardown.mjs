// Jest globalTeardown: stops the cluster this run started, by the process id it wrote itself, and removes the folder of the run.
import { existsSync, readFileSync, rmSync } from 'node:fs';
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

export default function stop() {
  stopPostgres();
  const run = process.env.ANJUAN_TEST_RUN;
  if (!run) return;
  delete process.env.ANJUAN_TEST_RUN;
  rmSync(run, { recursive: true, force: true });
}
