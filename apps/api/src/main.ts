import { readSettings } from '#platform';
import { Refusal } from '#platform/refusals';
import { serve } from './server.js';
import { openSystem } from './system.js';

try {
  const url = await serve(await openSystem(readSettings(process.env)));
  process.stdout.write(`ready ${url}\n`);
} catch (error) {
  // What is refused says what to do; anything else is a bug and shows where.
  process.stderr.write(error instanceof Refusal ? `${error.code}: ${error.message}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}
