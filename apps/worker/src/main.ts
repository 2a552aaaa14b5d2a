import { readSettings } from '#platform';
import { SystemClock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { openLog } from '../../api/src/log.js';
import { openSystem } from '../../api/src/system.js';
import { work } from './worker.js';

try {
  const log = openLog();
  const system = await openSystem(readSettings(process.env), new SystemClock(), { log });
  const stop = work(system, log);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  process.stdout.write(`working ${system.settings.redisUrl === '' ? 'by the timetable' : 'with Redis'}\n`);
} catch (error) {
  // What is refused says what to do; anything else is a bug and shows where.
  process.stderr.write(error instanceof Refusal ? `${error.code}: ${error.message}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}
