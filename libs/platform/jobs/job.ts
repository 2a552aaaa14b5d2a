import type { Instant } from '#legal-time';
import type { Work } from '../database/work.js';
import type { ClosedPeriod, Rhythm } from './rhythm.js';

/** Something that the system does by itself when a night, a month, a quarter or a year has ended. */
export interface Job {
  readonly code: string;
  /** How the office calls it. */
  readonly label: string;
  readonly rhythm: Rhythm;
  /** The moment from which a period that has ended is worked on. */
  dueAt(period: ClosedPeriod): Instant;
  /** What of it can be done by itself, by several processes at once; it is whole when all parts are done and {@link run} ran
   *  once more without a part. Empty: it is done in one piece. */
  parts(): readonly string[];
  /** Does a part, or what remains when all parts are done. It may be begun again from its start, whatever an earlier attempt has
   *  done; what it writes, it writes through `run.write`. */
  run(run: RunningJob): Promise<JobOutcome>;
}

/** A period, or a part of it, at work. */
export interface RunningJob {
  readonly period: ClosedPeriod;
  /** Undefined: all parts are done, or there are none. */
  readonly part: string | undefined;
  /** Whether somebody asked to do it anew, without relying on what stands from earlier. */
  readonly isAnew: boolean;
  /** Since when this period is open: another moment each time it is opened again. */
  readonly openedAt: Instant;
  /** Told when another process has it, or when this one stops. */
  readonly signal: AbortSignal;
  /** A unit of work that is committed only if this attempt still has the period.
   *  @throws JobLost */
  write<T>(fn: (work: Work) => Promise<T>): Promise<T>;
  /** To be called after every small step: lets others have their turn.
   *  @throws when it is to stop */
  step(): Promise<void>;
}

/** What is remembered of a period that was done: counts, marks, names of files. */
export type JobResult = Readonly<Record<string, unknown>>;

export interface JobOutcome {
  readonly result?: JobResult;
  /** Written in the same unit of work in which it is done. */
  complete?(work: Work): Promise<void>;
}

/** The period is no longer this attempt's. */
export class JobLost extends Error {}
