import type { Logger } from 'pino';
import type { RecordLapses } from '#casework';

const HOUR = 3_600_000;

/** Records what the law has done by itself: now, and then every hour, so that a night is never missed for long. A case or a run
 *  that fails is told in the log, and the next run makes it up. Answers with a function that stops it: no run begins any more,
 *  and one that is under way ends before its next case, which is waited for. */
export function watchLapses(
  lapses: Pick<RecordLapses, 'run'>,
  log: Logger,
  everyMilliseconds = HOUR,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | undefined;
  const onFailure = (caseNumber: string, error: unknown): void => {
    const { message, stack } = error as Error;
    log.error({ caseNumber, error: { message, stack } }, 'could not record what lapsed by law in this case');
  };
  const run = async (): Promise<void> => {
    try {
      const { recorded, failed } = await lapses.run({ signal, onFailure });
      if (recorded > 0 || failed > 0) log.info({ recorded, failed }, 'recorded what lapsed by law');
    } catch (error) {
      log.error({ error: { message: (error as Error).message } }, 'could not record what lapsed by law');
    } finally {
      running = undefined;
    }
  };
  const begin = (): void => {
    running ??= run();
  };
  begin();
  const timer = setInterval(begin, everyMilliseconds).unref();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await running;
  };
}
