import type { Actor, Work } from '../database/work.js';
import type { ResultFile } from './result-files.js';

/** A task at work: what it was given, and how it tells how far it is. */
export interface RunningTask {
  readonly id: string;
  readonly by: Actor;
  readonly purpose: string;
  readonly input: unknown;
  /** Told when it was called off, taken over by another process, or when this one stops. */
  readonly signal: AbortSignal;
  /** Tells how far it is; to be called after every small step.
   *  @throws when it is to stop */
  progress(done: number, total?: number): Promise<void>;
}

/** What came of a task. */
export interface TaskOutcome {
  readonly file?: ResultFile & { readonly name: string; readonly rows: number };
  readonly result?: Readonly<Record<string, number>>;
  /** Written in the same unit of work in which the task is done. */
  complete?(work: Work): Promise<void>;
}

/** A kind of long work. It may be begun again from the start, whatever an earlier attempt has done. */
export interface TaskKind {
  readonly kind: string;
  run(task: RunningTask): Promise<TaskOutcome>;
}
