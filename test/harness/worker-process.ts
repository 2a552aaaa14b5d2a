// A worker as a process of its own, whose clock a test moves by a file: `node worker-process.js OPTIONS`, as JSON. What happens to
// the process happens to no other one.
import { readFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { pino } from 'pino';
import { type Instant, type LegalDate, legalDateOf } from '#legal-time';
import { readSettings } from '#platform';
import type { Clock } from '#platform/clock';
import { openSystem } from '../../apps/api/src/system.js';
import { work } from '../../apps/worker/src/worker.js';

/** What the process is told. */
export interface WorkerProcess {
  /** The file with the milliseconds that are added to the time of the machine. */
  readonly clockFile: string;
  readonly leaseMilliseconds: number;
  readonly everyMilliseconds: number;
  readonly prefix?: string;
  /** Falls dead just before or after something is renamed to a path that ends so. */
  readonly dies?: { readonly renaming: string; readonly when: 'before' | 'after' };
}

/** The time of this machine, moved by what stands in a file. */
class MovedClock implements Clock {
  constructor(private readonly file: string) {}

  now(): Instant {
    return new Date(Date.now() + Number(readFileSync(this.file, 'utf8'))).toISOString() as Instant;
  }

  today(): LegalDate {
    return legalDateOf(this.now());
  }
}

/** As when the power fails at that moment. */
function dieWhen({ renaming, when }: NonNullable<WorkerProcess['dies']>): void {
  const { rename } = files;
  files.rename = async (from, to) => {
    const isIt = String(to).endsWith(renaming);
    if (isIt && when === 'before') process.kill(process.pid, 'SIGKILL');
    await rename(from, to);
    if (isIt) process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();
}

const { clockFile, dies, ...options } = JSON.parse(process.argv[2] ?? '{}') as WorkerProcess;
if (dies) dieWhen(dies);
const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
const system = await openSystem(readSettings(process.env), new MovedClock(clockFile), { log });
const stop = work(system, log, options);
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
process.stdout.write('working\n');
