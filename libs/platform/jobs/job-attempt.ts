import { setImmediate as turn } from 'node:timers/promises';
import type { Instant } from '#legal-time';
import type { Clock } from '../clock/index.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Work } from '../database/work.js';
import { Refusal } from '../refusals/index.js';
import { type Job, JobLost, type JobOutcome, type RunningJob } from './job.js';
import type { JobRunRow } from './job-run-row.js';
import { SYSTEM_ACTOR } from './job-runs.js';
import type { ClosedPeriod } from './rhythm.js';

export interface JobAttemptParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** How long whoever is at it is believed to be after the last sign. */
  readonly leaseMilliseconds: number;
}

const MINUTE = 60_000;
/** At most an hour until it is tried again. */
const longestPause = 60;

export const later = (clock: Clock, milliseconds: number): Instant =>
  new Date(Date.parse(clock.now()) + milliseconds).toISOString() as Instant;

/** One attempt at the work on a period. All that it writes carries its number: once another process has taken the work over,
 *  nothing more of it is taken. */
export class JobAttempt {
  private readonly stopping = new AbortController();

  constructor(
    private readonly parts: JobAttemptParts,
    private readonly row: JobRunRow,
    private readonly period: ClosedPeriod,
  ) {}

  /** Runs it to its end, whatever that is.
   *  @throws what went wrong that is no refusal, after that was put down */
  async run(job: Job): Promise<void> {
    const { signal } = this.stopping;
    const { leaseMilliseconds } = this.parts;
    const beat = setInterval(() => void this.beat(), leaseMilliseconds / 3).unref();
    try {
      await this.finish(await job.run(this.running()));
    } catch (error) {
      if (error instanceof JobLost) return;
      if (signal.aborted) return await this.release();
      await this.fail(error instanceof Refusal ? error : new Refusal('job.failed'));
      if (!(error instanceof Refusal)) throw error;
    } finally {
      clearInterval(beat);
    }
  }

  /** Stops at the next step. */
  stop(): void {
    this.stopping.abort();
  }

  private running(): RunningJob {
    const { job, whole, anew, openedAt } = this.row;
    const { signal } = this.stopping;
    return {
      period: this.period,
      part: job === whole ? undefined : job.slice(whole.length + 1),
      isAnew: anew,
      openedAt,
      signal,
      write: (fn) => this.write(fn),
      step: async () => {
        await turn();
        signal.throwIfAborted();
      },
    };
  }

  private async beat(): Promise<void> {
    // One that could not be written is made up by the next one, or the lease ends.
    await this.write(async () => undefined).catch((error: unknown) => {
      if (error instanceof JobLost) this.stopping.abort(error);
    });
  }

  private write<T>(fn: (work: Work) => Promise<T>): Promise<T> {
    return this.parts.unitOfWork.run(SYSTEM_ACTOR, async (work) => {
      await this.change(work, 'lease_until = ?', [later(this.parts.clock, this.parts.leaseMilliseconds)]);
      return fn(work);
    });
  }

  private async finish({ result, complete }: JobOutcome): Promise<void> {
    await this.write(async (work) => {
      await complete?.(work);
      const set = "state = 'done', finished_at = ?, lease_until = NULL, error = NULL, error_details = NULL, result = ?";
      await this.change(work, set, [work.at, result ? JSON.stringify(result) : null]);
      if (this.row.job === this.row.whole) await this.audit(work, 'job.done', {});
    });
  }

  private async fail({ code, details }: Refusal): Promise<void> {
    const pause = Math.min(this.row.attempts, longestPause) * MINUTE;
    await this.unlessLost(async (work) => {
      const set = "state = 'failed', lease_until = NULL, retry_at = ?, error = ?, error_details = ?";
      await this.change(work, set, [later(this.parts.clock, pause), code, JSON.stringify(details)]);
      await this.audit(work, 'job.failed', { code });
    });
  }

  /** Gives the work back for another process or the next start: this attempt does not count. */
  private release(): Promise<void> {
    return this.unlessLost((work) =>
      this.change(work, "state = 'open', lease_until = NULL, attempts = attempts - 1", []),
    );
  }

  private async unlessLost(fn: (work: Work) => Promise<void>): Promise<void> {
    await this.parts.unitOfWork.run(SYSTEM_ACTOR, fn).catch((error: unknown) => {
      if (!(error instanceof JobLost)) throw error;
    });
  }

  private async audit(work: Work, action: string, detail: Readonly<Record<string, unknown>>): Promise<void> {
    const { job, period, attempts } = this.row;
    const result = action === 'job.failed' ? 'refused' : 'done';
    const about = { job, period, attempts, ...detail };
    await work.audit({ action, objectType: 'job', objectId: `${job} ${period}`, result, detail: about });
  }

  /** @throws JobLost */
  private async change(work: Work, set: string, values: readonly unknown[]): Promise<void> {
    const { job, period, fence } = this.row;
    const sql = `UPDATE job_run SET ${set} WHERE job = ? AND period = ? AND fence = ? AND state = 'running'`;
    if ((await work.change(sql, [...values, job, period, fence])) === 0) throw new JobLost('another process has it');
  }
}
