import type { Instant } from '#legal-time';
import type { Clock } from '../clock/index.js';
import type { Reader } from '../database/reader.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Actor, Work } from '../database/work.js';
import { Refusal } from '../refusals/index.js';
import type { Job } from './job.js';
import { type JobRunRow, jobRunRow } from './job-run-row.js';
import { type ClosedPeriod, periodAfter, periodBefore, periodNamed, periodOf } from './rhythm.js';

/** The account under which the system works by itself. */
export const SYSTEM_ACTOR: Actor = { account: 'system', organisation: '' };

export interface JobRunsParts {
  readonly unitOfWork: UnitOfWork;
  readonly read: Reader;
  readonly clock: Clock;
  readonly jobs: readonly Job[];
  /** Learns what other processes have changed of that by which jobs are put down: units, holidays. */
  upToDate(read: Reader): Promise<void>;
  /** Whether the house has recorded anything yet: of the time before there is nothing to make up. */
  hasBegun(read: Reader): Promise<boolean>;
}

/** Which row of work is meant. */
export type RunKey = Pick<JobRunRow, 'job' | 'period'>;

/** What can be taken now: open, failed and due again, or left by a process that is no longer heard of. */
const takeable = `r.finished_at IS NULL
  AND (r.state = 'open' OR (r.state = 'failed' AND r.retry_at <= ?) OR (r.state = 'running' AND r.lease_until < ?))`;

/** Periods of a job are done in their order, and a whole after its parts. */
const inTurn = `NOT EXISTS (SELECT 1 FROM job_run e WHERE e.finished_at IS NULL AND e.whole = r.whole
  AND (e.period < r.period OR (r.job = r.whole AND e.period = r.period AND e.job <> e.whole)))`;

/** Which periods are due, done, open: kept in the database, whoever looks. */
export class JobRuns {
  constructor(private readonly parts: JobRunsParts) {}

  get jobs(): readonly Job[] {
    return this.parts.jobs;
  }

  /** @throws Refusal `job.unknown` */
  get(code: string): Job {
    const found = this.jobs.find((job) => job.code === code);
    if (!found) throw new Refusal('job.unknown', { job: code, allowed: this.jobs.map((job) => job.code) });
    return found;
  }

  /** Puts down every period whose time has come since the last one that is known; of a job that was never looked at, the last
   *  one. Can be done at any time, by several processes. */
  async putDownDue(): Promise<void> {
    const { read, clock, unitOfWork } = this.parts;
    await this.parts.upToDate(read);
    for (const job of this.jobs) {
      const sql = 'SELECT period FROM job_run WHERE job = ? ORDER BY period DESC LIMIT 1';
      const [last] = await read.query<{ period: string }>(sql, [job.code]);
      const known = last && periodNamed(job.rhythm, last.period);
      const due = known ? dueSince(job, known, clock.now()) : [lastDue(job, clock)];
      if (due.length === 0) continue;
      const isDone = known === undefined && !(await this.parts.hasBegun(read));
      await unitOfWork.run(SYSTEM_ACTOR, async (work) => {
        for (const period of due) await this.putDown(work, job, period, isDone);
      });
    }
  }

  /** Opens a period once more, or one that was never put down; those that are due before it are put down too.
   *  @throws Refusal `job.running` while somebody is at it, `job.period-unknown`, `job.period-not-over` */
  async reopen(work: Work, code: string, name: string, { anew }: { anew: boolean }): Promise<void> {
    const job = this.get(code);
    const period = periodNamed(job.rhythm, name);
    if (!period) throw new Refusal('job.period-unknown', { job: job.label, period: name });
    if (period.to >= this.parts.clock.today()) throw new Refusal('job.period-not-over', { period: name });
    await this.putDownDue();
    await this.putDown(work, job, period, false);
    const rows = await work.query<{ state: string; lease_until: Instant | null }>(
      `SELECT state, lease_until FROM job_run WHERE whole = ? AND period = ?${work.dialect.isPostgres ? ' FOR UPDATE' : ''}`,
      [code, name],
    );
    if (rows.some(({ state, lease_until }) => state === 'running' && (lease_until ?? '') >= work.at)) {
      throw new Refusal('job.running', { job: job.label, period: name });
    }
    await work.change(
      `UPDATE job_run SET state = 'open', anew = ?, attempts = 0, opened_at = ?, lease_until = NULL, retry_at = NULL,
         finished_at = NULL, error = NULL, error_details = NULL WHERE whole = ? AND period = ?`,
      [anew, work.at, code, name],
    );
  }

  /** The next work that can be taken; of one job and up to a period, where that is said. */
  async next(upTo?: RunKey): Promise<RunKey | undefined> {
    const { read, clock } = this.parts;
    // What an older version of the programs knew and this one does not, is left alone.
    const known = `r.whole IN (${this.jobs.map(() => '?').join(', ')})`;
    const only = upTo ? 'AND r.whole = ? AND r.period <= ?' : '';
    const now = clock.now();
    const [found] = await read.query<RunKey>(
      `SELECT r.job, r.period FROM job_run r WHERE ${takeable} AND ${inTurn} AND ${known} ${only}
       ORDER BY r.due_at, r.whole, r.period, r.job LIMIT 1`,
      [now, now, ...this.jobs.map(({ code }) => code), ...(upTo ? [upTo.job, upTo.period] : [])],
    );
    return found;
  }

  /** All work of which other processes could take a share now: wholes with the parts that are left of them. */
  async shared(): Promise<{ whole: RunKey; parts: readonly string[] }[]> {
    const { read } = this.parts;
    const rows = await read.query<RunKey & { whole: string }>(
      `SELECT r.job, r.period, r.whole FROM job_run r WHERE r.finished_at IS NULL AND r.job <> r.whole AND ${inTurn}
       ORDER BY r.whole, r.period, r.job`,
    );
    const shared = new Map<string, { whole: RunKey; parts: string[] }>();
    for (const { job, period, whole } of rows) {
      const of = shared.get(`${whole} ${period}`) ?? { whole: { job: whole, period }, parts: [] };
      of.parts.push(job);
      shared.set(`${whole} ${period}`, of);
    }
    return [...shared.values()];
  }

  /** Takes work for this process until a moment; undefined when another one was quicker, or it is not its turn. */
  async take({ job, period }: RunKey, mostAttempts: number, lease: Instant): Promise<JobRunRow | undefined> {
    return this.parts.unitOfWork.run(SYSTEM_ACTOR, async (work) => {
      const now = work.at;
      const where = `WHERE r.job = ? AND r.period = ? AND ${takeable} AND ${inTurn}`;
      const [seen] = await work.query<Pick<JobRunRow, 'fence' | 'attempts' | 'state'>>(
        `SELECT r.fence, r.attempts, r.state FROM job_run r ${where}`,
        [job, period, now, now],
      );
      if (!seen) return undefined;
      const isGivenUp = seen.state === 'running' && seen.attempts >= mostAttempts;
      const set = isGivenUp
        ? "state = 'failed', error = 'job.interrupted', error_details = NULL, retry_at = NULL, lease_until = NULL"
        : "state = 'running', attempts = attempts + 1, fence = fence + 1, lease_until = ?, started_at = ?";
      const taken = await work.change(
        `UPDATE job_run AS r SET ${set} WHERE r.job = ? AND r.period = ? AND r.fence = ? AND ${takeable}`,
        [...(isGivenUp ? [] : [lease, now]), job, period, seen.fence, now, now],
      );
      if (taken === 0 || isGivenUp) return undefined;
      return (await work.find(jobRunRow, { job, period }))[0];
    });
  }

  async isDone({ job, period }: RunKey): Promise<boolean> {
    const [row] = await this.parts.read.find(jobRunRow, { job, period });
    return row?.state === 'done';
  }

  /** Whether a period, or one before it, has failed and is not tried again yet. */
  async hasFailed({ job, period }: RunKey): Promise<boolean> {
    const sql = "SELECT 1 AS found FROM job_run WHERE whole = ? AND period <= ? AND state = 'failed' LIMIT 1";
    return (await this.parts.read.query(sql, [job, period])).length > 0;
  }

  private async putDown(work: Work, job: Job, { name, ...of }: ClosedPeriod, isDone: boolean): Promise<void> {
    const dueAt = job.dueAt({ name, ...of });
    const finishedAt = isDone ? work.at : null;
    for (const code of [job.code, ...job.parts().map((part) => `${job.code}/${part}`)]) {
      const added = await work.change(
        `INSERT INTO job_run (job, period, whole, state, anew, attempts, fence, due_at, opened_at, finished_at)
         VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?) ON CONFLICT DO NOTHING`,
        [code, name, job.code, isDone ? 'done' : 'open', false, dueAt, work.at, finishedAt],
      );
      // What is there already has the parts of its own time.
      if (added === 0 && code === job.code) return;
    }
  }
}

function dueSince(job: Job, last: ClosedPeriod, now: Instant): ClosedPeriod[] {
  const due: ClosedPeriod[] = [];
  for (let next = periodAfter(job.rhythm, last); job.dueAt(next) <= now; next = periodAfter(job.rhythm, next)) {
    due.push(next);
  }
  return due;
}

function lastDue(job: Job, clock: Clock): ClosedPeriod {
  let period = periodBefore(job.rhythm, periodOf(job.rhythm, clock.today()));
  while (job.dueAt(period) > clock.now()) period = periodBefore(job.rhythm, period);
  return period;
}
