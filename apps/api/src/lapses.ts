import type { Logger } from 'pino';
import type { RecordLapses } from '#casework';

const HOUR = 3_600_000;

/** Records what the law has done by itself: now, and then every hour, so that a night is never missed for long. A run that fails
 *  is told in the log, and the next one makes it up. Answers with a function that stops it. */
export function watchLapses(lapses: Pick<RecordLapses, 'run'>, log: Logger, everyMilliseconds = HOUR): () => void {
  let running = false;
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      const recorded = await lapses.run();
      if (recorded > 0) log.info({ recorded }, 'recorded what lapsed by law');
    } catch (error) {
      log.error({ error: { message: (error as Error).message } }, 'could not record what lapsed by law');
    } finally {
      running = false;
    }
  };
  void run();
  const timer = setInterval(run, everyMilliseconds).unref();
  return () => clearInterval(timer);
}
