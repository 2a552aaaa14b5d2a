import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';
import type { RefusalCode, RefusalDetails } from '../refusals/index.js';
import type { JobResult } from './job.js';

/** How far the work on a period is. */
export const jobStates = ['open', 'running', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** The work on one period, or on a part of it. The row is the truth: whoever rings only says that it is worth a look. */
export interface JobRunRow {
  /** The code of the job; of a part, with the part behind a slash. */
  job: string;
  period: string;
  /** The code of the job, of parts too. */
  whole: string;
  state: JobState;
  /** To be done without relying on what stands from earlier. */
  anew: boolean;
  /** Since it was opened. */
  attempts: number;
  /** Rises with each attempt and never falls: what an earlier attempt still writes is not taken. */
  fence: number;
  dueAt: Instant;
  openedAt: Instant;
  /** Until then the process that runs it is believed to be at it. */
  leaseUntil: Instant | null;
  /** When it is tried again after it failed; null: not by itself. */
  retryAt: Instant | null;
  startedAt: Instant | null;
  /** When it was done. */
  finishedAt: Instant | null;
  /** Why the last attempt failed: a stable code. */
  error: RefusalCode | null;
  errorDetails: RefusalDetails | null;
  result: JobResult | null;
}

const text = (length: number) => ({ type: 'varchar', length }) as const;
const instant = text(24);
const optional = { nullable: true } as const;

export const jobRunRow = new EntitySchema<JobRunRow>({
  name: 'JobRun',
  tableName: 'job_run',
  columns: {
    job: { ...text(128), primary: true },
    period: { ...text(10), primary: true },
    whole: text(64),
    state: text(16),
    anew: { type: 'boolean' },
    attempts: { type: 'integer' },
    fence: { type: 'integer' },
    dueAt: { ...instant, name: 'due_at' },
    openedAt: { ...instant, name: 'opened_at' },
    leaseUntil: { ...instant, ...optional, name: 'lease_until' },
    retryAt: { ...instant, ...optional, name: 'retry_at' },
    startedAt: { ...instant, ...optional, name: 'started_at' },
    finishedAt: { ...instant, ...optional, name: 'finished_at' },
    error: { ...text(64), ...optional },
    errorDetails: { type: 'simple-json', ...optional, name: 'error_details' },
    result: { type: 'simple-json', ...optional },
  },
  indices: [{ name: 'job_run_open', columns: ['whole', 'period'], where: '"finished_at" IS NULL' }],
});
