import type { Logger } from 'pino';

/** Something that the system does by itself, again and again. It ends soon after the signal, and may be left half done: the
 *  next run makes it up. */
export interface Chore {
  readonly name: string;
  run(signal: AbortSignal): Promise<void>;
}

const HOUR = 3_600_000;

/** Does chores one after the other: now, and then every hour, never two runs at a time. A chore that fails is told in the log
 *  and keeps none of the others from running. Answers with a function that stops it: no chore begins any more, and the one
 *  under way is waited for. */
export function everyHour(chores: readonly Chore[], log: Logger, everyMilliseconds = HOUR): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (const chore of chores) {
      if (signal.aborted) break;
      try {
        await chore.run(signal);
      } catch (error) {
        log.error({ chore: chore.name, error: { message: (error as Error).message } }, 'an hourly chore failed');
      }
    }
    running = undefined;
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
