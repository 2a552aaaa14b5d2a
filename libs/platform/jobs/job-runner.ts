import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock } from '../clock/index.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { JobAttempt, later } from './job-attempt.js';
import type { JobRuns, RunKey } from './job-runs.js';
import { periodNamed } from './rhythm.js';

export interface JobRunnerParts {
  readonly runs: JobRuns;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'error'>;
  /** Tests only: a shorter one. */
  readonly leaseMilliseconds?: number;
}

const MINUTE = 60_000;
/** Work that took its process with it each time is given up in the end. */
const mostAttempts = 30;
/** How often one who waits for another process looks again. */
const pause = 250;

/** Does what is due in this process, one thing after the other. The database says what that is: whoever rings only says that it
 *  is worth a look. What a process left undone is begun again by the next one. */
export class JobRunner {
  private attempt: JobAttempt | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private isWaiting = false;
  private isOpen = true;

  constructor(private readonly parts: JobRunnerParts) {}

  /** There may be something to do. */
  ring(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    void this.inTurn(() => {
      this.isWaiting = false;
      return this.look();
    }).catch((error: Error) => this.report(error));
  }

  /** Puts down what is due, and does everything that can be done. */
  runAll(): Promise<void> {
    return this.inTurn(() => this.look());
  }

  /** Does one thing, if it can be done now. */
  runOne(key: RunKey): Promise<boolean> {
    return this.inTurn(() => this.take(key));
  }

  /** Does a period and those of the job that are open before it; waits for other processes that are at them.
   *  @returns false when it, or one before it, has failed */
  async runUpTo(upTo: RunKey): Promise<boolean> {
    while (this.isOpen) {
      const next = await this.parts.runs.next(upTo);
      if (next !== undefined) await this.runOne(next);
      else if (await this.parts.runs.isDone(upTo)) return true;
      else if (await this.parts.runs.hasFailed(upTo)) return false;
      else await sleep(pause);
    }
    return false;
  }

  /** Begins nothing more, and gives back what it is at. */
  async stop(): Promise<void> {
    this.isOpen = false;
    this.attempt?.stop();
    await this.turn.catch(() => undefined);
  }

  private inTurn<T>(fn: () => Promise<T>): Promise<T> {
    const mine = this.turn.catch(() => undefined).then(fn);
    this.turn = mine;
    return mine;
  }

  private async look(): Promise<void> {
    const { runs } = this.parts;
    if (!this.isOpen) return;
    await runs.putDownDue();
    for (let next = await runs.next(); next !== undefined && this.isOpen; next = await runs.next()) {
      // Another process was quicker.
      if (!(await this.take(next))) await sleep(pause / 10);
    }
  }

  private async take(key: RunKey): Promise<boolean> {
    if (!this.isOpen) return false;
    const { runs, unitOfWork, clock, leaseMilliseconds = MINUTE } = this.parts;
    const row = await runs.take(key, mostAttempts, later(clock, leaseMilliseconds));
    if (row === undefined) return false;
    const job = runs.get(row.whole);
    const period = periodNamed(job.rhythm, row.period);
    if (period === undefined) throw new Error(`${row.period} is no ${job.rhythm}`);
    this.attempt = new JobAttempt({ unitOfWork, clock, leaseMilliseconds }, row, period);
    try {
      await this.attempt.run(job);
    } catch (error) {
      this.report(error as Error, row);
    } finally {
      this.attempt = undefined;
    }
    return true;
  }

  private report({ message, stack }: Error, { job, period }: Partial<RunKey> = {}): void {
    this.parts.log.error({ job, period, error: { message, stack } }, 'a job failed');
  }
}
