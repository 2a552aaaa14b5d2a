import type { Instant } from '#legal-time';
import type { Clock } from '../clock/index.js';
import type { Reader } from '../database/reader.js';
import type { RefusalCode, RefusalDetails } from '../refusals/index.js';
import type { Job, JobResult } from './job.js';
import { type JobRunRow, type JobState, jobRunRow } from './job-run-row.js';
import type { JobRuns } from './job-runs.js';

/** The work on a period, its parts taken together. */
export interface JobPeriod {
  readonly job: string;
  readonly label: string;
  readonly period: string;
  readonly state: JobState;
  readonly dueAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly attempts: number;
  readonly parts: { readonly total: number; readonly done: number };
  readonly error: RefusalCode | null;
  readonly errorDetails: RefusalDetails | null;
  readonly result: JobResult | null;
}

/** How long a period may be open before somebody is told. */
const patience = 6 * 3_600_000;
const mostListed = 30;
/** How long what was done is news. */
const newsDays = 30;

/** How the jobs stand, for those who look after them. */
export class JobBoard {
  constructor(
    private readonly runs: JobRuns,
    private readonly read: Reader,
    private readonly clock: Clock,
  ) {}

  /** The last periods of a job, the latest first. */
  async periodsOf(job: Job): Promise<JobPeriod[]> {
    const wholes = await this.read
      .select(jobRunRow, 'r')
      .where('r.job = :code', { code: job.code })
      .orderBy('r.period', 'DESC')
      .take(mostListed)
      .getMany();
    return this.withParts(this.read, job, wholes);
  }

  /** One period, also as a unit of work sees it. */
  async periodOf(from: Pick<Reader, 'find' | 'select'>, job: Job, period: string): Promise<JobPeriod> {
    const wholes = await from.find(jobRunRow, { job: job.code, period });
    const [found] = await this.withParts(from, job, wholes);
    if (!found) throw new Error(`${job.code} ${period} was not put down`);
    return found;
  }

  /** One period, however long ago; undefined when it was never put down. */
  async find(job: Job, period: string): Promise<JobPeriod | undefined> {
    const wholes = await this.read.find(jobRunRow, { job: job.code, period });
    return (await this.withParts(this.read, job, wholes))[0];
  }

  /** Periods that have failed, or were not done in time, the earliest first. */
  async troubles(): Promise<JobPeriod[]> {
    const troubles: JobPeriod[] = [];
    for (const job of this.runs.jobs) {
      const open = await this.read
        .select(jobRunRow, 'r')
        .where('r.job = :code AND r.finishedAt IS NULL', { code: job.code })
        .orderBy('r.period')
        .take(mostListed)
        .getMany();
      const late = new Set(open.filter((row) => this.isLate(row)).map(({ period }) => period));
      const periods = await this.withParts(this.read, job, open);
      troubles.push(...periods.filter(({ state, period }) => state === 'failed' || late.has(period)));
    }
    return troubles;
  }

  /** Periods that were done lately, of a job. */
  async news(job: Job): Promise<JobPeriod[]> {
    const since = new Date(Date.parse(this.clock.now()) - newsDays * 86_400_000).toISOString();
    return (await this.periodsOf(job)).filter(({ finishedAt }) => (finishedAt ?? '') >= since);
  }

  private isLate({ dueAt, openedAt }: Pick<JobRunRow, 'dueAt' | 'openedAt'>): boolean {
    const since = dueAt > openedAt ? dueAt : openedAt;
    return Date.parse(this.clock.now()) - Date.parse(since) > patience;
  }

  private async withParts(from: Pick<Reader, 'select'>, job: Job, wholes: readonly JobRunRow[]): Promise<JobPeriod[]> {
    if (wholes.length === 0) return [];
    // Not their results: those can be long.
    const parts = await from
      .select(jobRunRow, 'r')
      .select(['r.job', 'r.period', 'r.state', 'r.attempts', 'r.startedAt', 'r.error', 'r.errorDetails'])
      .where('r.whole = :code AND r.job <> :code', { code: job.code })
      .andWhere('r.period IN (:...periods)', { periods: wholes.map(({ period }) => period) })
      .getMany();
    return wholes.map((whole) => {
      const own = parts.filter(({ period }) => period === whole.period);
      return together(job, whole, own);
    });
  }
}

function together({ code, label }: Job, whole: JobRunRow, parts: readonly JobRunRow[]): JobPeriod {
  const rows = [whole, ...parts];
  const failed = rows.find(({ state }) => state === 'failed');
  const hasBegun = rows.some(({ state }) => state === 'running' || state === 'done');
  const started = rows.flatMap(({ startedAt }) => startedAt ?? []).sort();
  return {
    job: code,
    label,
    period: whole.period,
    state: whole.state === 'done' ? 'done' : failed ? 'failed' : hasBegun ? 'running' : 'open',
    dueAt: whole.dueAt,
    startedAt: started[0] ?? null,
    finishedAt: whole.finishedAt,
    attempts: Math.max(...rows.map(({ attempts }) => attempts)),
    parts: { total: parts.length, done: parts.filter(({ state }) => state === 'done').length },
    error: failed?.error ?? null,
    errorDetails: failed?.errorDetails ?? null,
    result: whole.result,
  };
}
