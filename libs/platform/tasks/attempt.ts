import { performance } from 'node:perf_hooks';
import type { Instant } from '#legal-time';
import type { Clock } from '../clock/index.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Actor, Work } from '../database/work.js';
import { Refusal } from '../refusals/index.js';
import type { ResultFiles } from './result-files.js';
import type { RunningTask, TaskKind, TaskOutcome } from './task-kind.js';
import type { TaskRow } from './task-row.js';

/** How long whoever runs a task is believed to be at it after the last sign. */
export const leaseMilliseconds = 2 * 60_000;
/** How long a file is kept. */
export const fileDays = 7;

const day = 86_400_000;
/** Progress is written so often, not at every step: each time is a commit. */
const betweenWrites = 400;

export const later = (clock: Clock, milliseconds: number): Instant =>
  new Date(Date.parse(clock.now()) + milliseconds).toISOString() as Instant;

/** The task is no longer this attempt's: it was called off, or another process has it. */
export class TaskLost extends Error {}

export interface AttemptParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly files: ResultFiles;
}

/** One attempt at a task. All that it writes carries its number: once the task is called off or taken over, nothing more of it
 *  is taken. */
export class Attempt {
  private readonly stopping = new AbortController();
  private lastWrite = performance.now();
  private done = 0;
  private readonly by: Actor;

  constructor(
    private readonly parts: AttemptParts,
    private readonly row: TaskRow,
  ) {
    this.by = { account: row.account, organisation: row.organisation };
  }

  /** Runs it to its end, whatever that is.
   *  @throws what went wrong that is no refusal, after that was put down */
  async run(kind: TaskKind, input: unknown): Promise<void> {
    const { id, purpose } = this.row;
    const { by, stopping } = this;
    const task: RunningTask = {
      id,
      by,
      purpose: purpose ?? '',
      input,
      signal: stopping.signal,
      progress: (done, total) => this.progress(done, total),
    };
    try {
      await this.finish(await kind.run(task));
    } catch (error) {
      if (stopping.signal.aborted || error instanceof TaskLost) return;
      await this.fail(error instanceof Refusal ? error : new Refusal('task.failed', { task: id }));
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** Stops at the next step. */
  stop(): void {
    this.stopping.abort(new TaskLost('stopped'));
  }

  /** Gives the task back for another process or start: this attempt does not count. */
  async release(): Promise<void> {
    await this.write((work) => this.change(work, "state = 'waiting', attempt = attempt - 1, lease_until = NULL", []));
  }

  private async progress(done: number, total?: number): Promise<void> {
    this.stopping.signal.throwIfAborted();
    this.done = done;
    if (performance.now() - this.lastWrite < betweenWrites) return;
    this.lastWrite = performance.now();
    const lease = later(this.parts.clock, leaseMilliseconds);
    const isOurs = await this.write((work) =>
      this.change(work, 'done = ?, total = ?, lease_until = ?', [done, total ?? null, lease]),
    );
    if (isOurs) return;
    this.stop();
    throw new TaskLost('called off');
  }

  private async finish({ file, result, complete }: TaskOutcome): Promise<void> {
    const set = `state = 'done', ended_at = ?, done = ?, file_name = ?, file_key = ?, file_size = ?, row_count = ?, file_until = ?,
      result = ?, input_sealed = ''`;
    const until = file ? later(this.parts.clock, fileDays * day) : null;
    const about = [file?.name ?? null, file?.key ?? null, file?.size ?? null, file?.rows ?? null, until];
    let isOurs = false;
    try {
      isOurs = await this.write(async (work) => {
        const values = [work.at, this.done, ...about, result ? JSON.stringify(result) : null];
        if (!(await this.change(work, set, values))) return false;
        await complete?.(work);
        return true;
      });
    } finally {
      if (!isOurs && file) await this.parts.files.remove(file.key);
    }
  }

  private async fail({ code, details }: Refusal): Promise<void> {
    await this.write(async (work) => {
      const values = [work.at, code, JSON.stringify(details)];
      const isOurs = await this.change(
        work,
        "state = 'failed', ended_at = ?, failure = ?, failure_details = ?, input_sealed = ''",
        values,
      );
      if (!isOurs) return false;
      const detail = { kind: this.row.kind, code };
      await work.audit({ action: 'task.failed', objectType: 'task', objectId: this.row.id, result: 'refused', detail });
      return true;
    });
  }

  private write(fn: (work: Work) => Promise<boolean>): Promise<boolean> {
    return this.parts.unitOfWork.run(this.by, fn);
  }

  private async change(work: Work, set: string, values: readonly unknown[]): Promise<boolean> {
    const { id, attempt } = this.row;
    const sql = `UPDATE task SET ${set} WHERE id = ? AND attempt = ? AND state = 'running'`;
    return (await work.change(sql, [...values, id, attempt])) === 1;
  }
}
