import { readSettings } from '#platform';
import { SystemClock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { identityOf } from './identity.js';
import { openLog } from './log.js';
import { serve } from './server.js';
import { openSystem } from './system.js';

try {
  const log = openLog();
  const system = await openSystem(readSettings(process.env), new SystemClock(), { log });
  const code = await identityOf(system).setUp.newCode();
  if (code !== undefined) process.stdout.write(`set-up code ${code}\n`);
  const url = await serve(system, log);
  process.stdout.write(`ready ${url}\n`);
} catch (error) {
  // What is refused says what to do; anything else is a bug and shows where.
  process.stderr.write(error instanceof Refusal ? `${error.code}: ${error.message}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}
