import type { Logger } from 'pino';
import type { Reader } from '../database/reader.js';
import type { Work } from '../database/work.js';
import { Attempt, type AttemptParts, later, leaseMilliseconds } from './attempt.js';
import type { TaskKind } from './task-kind.js';
import { type TaskRow, taskRow } from './task-row.js';
import type { Tasks } from './tasks.js';

export interface TaskRunnerParts extends AttemptParts {
  readonly read: Reader;
  readonly tasks: Tasks;
  readonly kinds: readonly TaskKind[];
  readonly log: Pick<Logger, 'error'>;
  /** Whether no other process runs the tasks of this database: what is running at the start was left behind. */
  readonly isAlone: boolean;
}

interface Running {
  readonly id: string;
  readonly attempt: Attempt;
  readonly ended: Promise<void>;
}

const system = { account: 'system', organisation: '' };
const MINUTE = 60_000;
/** So many at once; the others wait. */
const atOnce = 2;
/** A task that takes its process with it is not begun for ever. */
const mostAttempts = 3;

const ready = "ended_at IS NULL AND (state = 'waiting' OR lease_until < ?)";

/** Runs the tasks of the database in this process. The database says what is to be done; whoever rings only says that it is
 *  worth a look. What a process left undone is begun again by the next one. */
export class TaskRunner {
  private readonly attempts = new Set<Running>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private isOpen = false;

  constructor(private readonly parts: TaskRunnerParts) {}

  /** Takes up what was left, and from now on whatever is asked for. */
  async start(): Promise<void> {
    const { isAlone, unitOfWork } = this.parts;
    if (isAlone) {
      await unitOfWork.run(system, (work) =>
        work.change("UPDATE task SET state = 'waiting', lease_until = NULL WHERE state = 'running'"),
      );
    }
    this.isOpen = true;
    this.timer = setInterval(() => this.ring(), MINUTE).unref();
    this.ring();
  }

  /** There may be something to do. */
  ring(): void {
    this.looking = this.looking.then(() => this.look()).catch((error: Error) => this.report(error));
  }

  /** Stops a task that was called off, if it runs here. */
  stopTask(id: string): void {
    for (const running of this.attempts) if (running.id === id) running.attempt.stop();
  }

  /** Begins nothing more, and gives back what runs. */
  async stop(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    clearInterval(this.timer);
    await this.looking;
    const running = [...this.attempts];
    for (const { attempt } of running) attempt.stop();
    for (const { attempt, ended } of running) {
      await ended;
      await attempt.release();
    }
  }

  private async look(): Promise<void> {
    const { read, clock, unitOfWork } = this.parts;
    while (this.isOpen && this.attempts.size < atOnce) {
      const [waiting] = await read.query(`SELECT 1 AS found FROM task WHERE ${ready} LIMIT 1`, [clock.now()]);
      if (waiting === undefined) return;
      const row = await unitOfWork.run(system, (work) => this.take(work));
      if (row !== undefined) this.begin(row);
    }
  }

  /** The next task, as this process's; undefined when another process was quicker, or it is given up. */
  private async take(work: Work): Promise<TaskRow | undefined> {
    const sql = `SELECT id, attempt FROM task WHERE ${ready} ORDER BY created_at, id LIMIT 1`;
    const [next] = await work.query<{ id: string; attempt: number }>(sql, [work.at]);
    if (next === undefined) return undefined;
    const { id, attempt } = next;
    const where = `WHERE id = ? AND attempt = ? AND ${ready}`;
    if (attempt >= mostAttempts) {
      const set = "state = 'failed', ended_at = ?, failure = 'task.interrupted', input_sealed = ''";
      await work.change(`UPDATE task SET ${set} ${where}`, [work.at, id, attempt, work.at]);
      return undefined;
    }
    const set =
      "state = 'running', attempt = attempt + 1, lease_until = ?, started_at = COALESCE(started_at, ?), done = 0";
    const lease = later(this.parts.clock, leaseMilliseconds);
    const taken = await work.change(`UPDATE task SET ${set} ${where}`, [lease, work.at, id, attempt, work.at]);
    if (taken === 0) return undefined;
    return (await work.find(taskRow, { id }))[0];
  }

  private begin(row: TaskRow): void {
    const attempt = new Attempt(this.parts, row);
    const ended = this.run(attempt, row).catch((error: Error) => this.report(error, row));
    const running = { id: row.id, attempt, ended };
    this.attempts.add(running);
    void ended.then(() => {
      this.attempts.delete(running);
      if (this.isOpen) this.ring();
    });
  }

  private async run(attempt: Attempt, row: TaskRow): Promise<void> {
    const { kinds, tasks } = this.parts;
    const kind = kinds.find((each) => each.kind === row.kind);
    if (kind === undefined) throw new Error(`nobody knows how to do a task of kind ${row.kind}`);
    await attempt.run(kind, tasks.inputOf(row));
  }

  private report({ message, stack }: Error, { id, kind }: Partial<TaskRow> = {}): void {
    this.parts.log.error({ task: id, kind, error: { message, stack } }, 'a task failed');
  }
}
