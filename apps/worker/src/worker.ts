import type { Logger } from 'pino';
import { Timetable } from '#platform';
import { RedisWorker } from '#platform/redis';
import { type JobsOptions, jobsOf } from '../../api/src/jobs/jobs-of.js';
import type { System } from '../../api/src/system.js';

export interface WorkerOptions extends JobsOptions {
  /** Tests only: how often it looks by itself, and keys of its own in Redis. */
  readonly everyMilliseconds?: number;
  readonly prefix?: string;
}

/** Does jobs until it is stopped: when Redis rings, where there is one, and by the timetable. Answers with a function that gives
 *  back what is under way and closes the database. */
export function work(system: System, log: Logger, options: WorkerOptions = {}): () => Promise<void> {
  const { everyMilliseconds, prefix } = options;
  const { runs, runner, ringing } = jobsOf(system, log, options);
  const { redisUrl } = system.settings;
  const every = everyMilliseconds === undefined ? {} : { everyMilliseconds };
  let stop: () => Promise<void>;
  if (redisUrl === '') {
    const timetable = new Timetable(runner);
    timetable.start(everyMilliseconds);
    stop = () => timetable.stop();
  } else {
    const own = prefix === undefined ? {} : { prefix };
    const worker = new RedisWorker({ redisUrl, runner, runs, ringing, log, ...every, ...own });
    worker.start();
    stop = () => worker.stop();
  }
  return async () => {
    await stop();
    await system.database.close();
  };
}
