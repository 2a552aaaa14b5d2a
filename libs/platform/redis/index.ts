import { Queue as BullQueue, FlowProducer, type Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Bell } from '../jobs/bell.js';
import type { JobRunner } from '../jobs/job-runner.js';
import type { JobRuns, RunKey } from '../jobs/job-runs.js';

// A library of its own: only who is given a Redis loads what speaks with it, which takes a third of a second.

export interface RedisSettings {
  readonly redisUrl: string;
  /** What stands before all keys; houses that share a Redis have different ones. */
  readonly prefix?: string;
}

type Log = Pick<Logger, 'error' | 'warn'>;
/** Ids of work, and nothing else. */
type Ring = Partial<RunKey>;

const QUEUE = 'jobs';
const MINUTE = 60_000;
/** A ring says only that there is something to look for: what became of it is of no interest. */
const forgotten = { removeOnComplete: true, removeOnFail: true } as const;

/** An error of Redis is told once a minute, and no more: the database still says what is to be done. */
function told(log: Log): (error: Error) => void {
  let last = 0;
  return ({ message }) => {
    if (Date.now() - last < MINUTE) return;
    last = Date.now();
    log.warn({ error: { message } }, 'Redis does not answer; jobs go on by the timetable');
  };
}

/** Rings all workers through Redis. */
export class RedisBell implements Bell {
  private readonly connection: Redis;
  private readonly queue: Queue<Ring>;
  private readonly tell: (error: Error) => void;

  constructor({ redisUrl, prefix = 'anjuan' }: RedisSettings, log: Log) {
    this.tell = told(log);
    // A ring that cannot be sent at once is not worth keeping, and nobody waits for it.
    const impatient = { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 2_000 };
    this.connection = new Redis(redisUrl, impatient);
    this.connection.on('error', this.tell);
    this.queue = new BullQueue<Ring>(QUEUE, { connection: this.connection, prefix });
    this.queue.on('error', this.tell);
  }

  ring(): void {
    void this.queue.add('look', {}, forgotten).catch(this.tell);
  }

  /** Whether Redis answers. */
  async isThere(): Promise<boolean> {
    return this.connection.ping().then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await this.queue.close().catch(this.tell);
    this.connection.disconnect();
  }
}

/** When Redis rings by itself, in the time of China. */
export interface Ringing {
  readonly job: string;
  /** Minute, hour, day, month, weekday. */
  readonly cron: string;
}

export interface RedisWorkerParts extends RedisSettings {
  readonly runner: JobRunner;
  readonly runs: JobRuns;
  readonly ringing: readonly Ringing[];
  readonly log: Log;
  /** How often it looks by itself; a minute when left out. */
  readonly everyMilliseconds?: number;
}

/** A process that does jobs when Redis rings. Redis spreads the parts of a period over all such processes; what is due, done and
 *  whose turn it is stands in the database alone, which is also looked at every minute: Redis may lose everything. */
export class RedisWorker {
  private readonly connection: Redis;
  private readonly queue: Queue<Ring>;
  private readonly flows: FlowProducer;
  private readonly worker: Worker<Ring>;
  private readonly tell: (error: Error) => void;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: RedisWorkerParts) {
    const { redisUrl, prefix = 'anjuan', log } = parts;
    this.tell = told(log);
    this.connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
    this.connection.on('error', this.tell);
    const options = { connection: this.connection, prefix };
    this.queue = new BullQueue<Ring>(QUEUE, options);
    this.flows = new FlowProducer(options);
    this.worker = new Worker<Ring>(QUEUE, ({ data }) => this.answer(data), { ...options, autorun: false });
    this.queue.on('error', this.tell);
    this.flows.on('error', this.tell);
    this.worker.on('error', this.tell);
  }

  start(): void {
    const look = (): void => {
      this.parts.runner.ring();
      void this.windUp().catch(this.tell);
    };
    this.timer = setInterval(look, this.parts.everyMilliseconds ?? MINUTE).unref();
    void this.worker.run().catch(this.tell);
    look();
  }

  /** Begins nothing more, and gives back what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.parts.runner.stop();
    await Promise.all([this.worker.close(true), this.queue.close(), this.flows.close()]).catch(this.tell);
    this.connection.disconnect();
  }

  /** Puts up the schedules where they are missing, and calls the other workers to what can be shared. */
  private async windUp(): Promise<void> {
    for (const { job, cron } of this.parts.ringing) {
      if (await this.queue.getJobScheduler(job)) continue;
      const repeat = { pattern: cron, tz: 'Asia/Shanghai' };
      await this.queue.upsertJobScheduler(job, repeat, { name: 'look', data: {}, opts: forgotten });
    }
    await this.share();
  }

  /** One ring for a period, which comes when all of its parts have had theirs. The same ring twice is one. */
  private async share(): Promise<void> {
    for (const { whole, parts } of await this.parts.runs.shared()) {
      const ringOf = (key: RunKey) => ({
        name: 'do',
        queueName: QUEUE,
        data: key,
        opts: { ...forgotten, jobId: `${key.job} ${key.period}` },
      });
      const children = parts.map((job) => {
        const ring = ringOf({ job, period: whole.period });
        return { ...ring, opts: { ...ring.opts, ignoreDependencyOnFailure: true } };
      });
      await this.flows.add({ ...ringOf(whole), children });
    }
  }

  private async answer({ job, period }: Ring): Promise<void> {
    const { runner, runs } = this.parts;
    if (job !== undefined && period !== undefined) {
      await runner.runOne({ job, period });
      return;
    }
    await runs.putDownDue();
    await this.share();
    await runner.runAll();
  }
}
