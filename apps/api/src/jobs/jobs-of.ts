import type { Logger } from 'pino';
import { JobBoard, JobRunner, JobRuns, type JobSettings, loadJobSettings, type Reader } from '#platform';
import type { Ringing } from '#platform/redis';
import type { System } from '../system.js';
import { declaredJobs } from './declared-jobs.js';

/** What a process needs to do jobs, or to say how they stand. */
export interface Jobs {
  readonly runs: JobRuns;
  readonly runner: JobRunner;
  readonly board: JobBoard;
  /** When Redis rings by itself. */
  readonly ringing: readonly Ringing[];
}

export interface JobsOptions {
  readonly settings?: JobSettings;
  /** Tests only: a shorter one. */
  readonly leaseMilliseconds?: number;
}

/** The jobs of a house, over an open system: what it does by itself at the end of a night, month, quarter or year. */
export function jobsOf(
  system: System,
  log: Pick<Logger, 'error'>,
  { settings = loadJobSettings(), leaseMilliseconds }: JobsOptions = {},
): Jobs {
  const { database, knowledge, clock } = system;
  const { unitOfWork, read } = database;
  const jobs = declaredJobs(system, settings);
  const upToDate = async (): Promise<void> => {
    await knowledge.organisations.upToDate(read);
    await knowledge.upToDate(read);
  };
  const runs = new JobRuns({ unitOfWork, read, clock, jobs, upToDate, hasBegun });
  const lease = leaseMilliseconds === undefined ? {} : { leaseMilliseconds };
  return {
    runs,
    runner: new JobRunner({ runs, unitOfWork, clock, log, ...lease }),
    board: new JobBoard(runs, read, clock),
    ringing: Object.entries(settings).map(([job, { at, ...when }]) => ({
      job,
      cron: cronOf(at, 'day' in when ? when.day : undefined),
    })),
  };
}

/** Whether anything was ever recorded. */
async function hasBegun(read: Reader): Promise<boolean> {
  for (const table of ['case_file', 'register_entry']) {
    if ((await read.query(`SELECT id FROM ${table} LIMIT 1`)).length > 0) return true;
  }
  return false;
}

/** Every day at a time, or once a year: whether a period is due is the database's to say. */
function cronOf(at: string, day: string | undefined): string {
  const [hour, minute] = at.split(':').map(Number);
  const [month, date] = day?.split('-').map(Number) ?? ['*', '*'];
  return `${minute} ${hour} ${date} ${month} *`;
}
