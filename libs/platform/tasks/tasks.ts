import { randomUUID } from 'node:crypto';
import type { CryptoProvider } from '../crypto/index.js';
import type { Reader } from '../database/reader.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Actor } from '../database/work.js';
import { Refusal } from '../refusals/index.js';
import { type TaskRow, taskRow } from './task-row.js';

/** What is asked for. */
export interface NewTask {
  readonly kind: string;
  readonly label: string;
  /** What its kind needs to know; kept sealed. */
  readonly input: unknown;
  readonly purpose?: string;
}

/** How many of the own tasks are listed. */
const mostListed = 50;

/** The long work that people have asked for. Each sees the own, and has one under way at a time. @source security rule R5.3 */
export class Tasks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly crypto: CryptoProvider,
  ) {}

  /** Puts down what somebody asks for; whoever runs tasks takes it up.
   *  @throws Refusal `task.running` while an earlier one has not ended */
  start(by: Actor, { kind, label, input, purpose }: NewTask): Promise<TaskRow> {
    return this.unitOfWork.run(by, async (work) => {
      const id = randomUUID();
      const sealed = this.crypto.seal(sealedFor(id), JSON.stringify(input));
      const taken = await work.change(
        `INSERT INTO task (id, account, organisation, kind, label, input_sealed, purpose, state, done, attempt, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', 0, 0, ?) ON CONFLICT DO NOTHING`,
        [id, by.account, by.organisation, kind, label, sealed, purpose ?? null, work.at],
      );
      if (taken === 0) throw new Refusal('task.running');
      await work.audit({
        action: 'task.started',
        objectType: 'task',
        objectId: id,
        reason: purpose ?? '',
        detail: { kind },
      });
      const [row] = await work.find(taskRow, { id });
      return row as TaskRow;
    });
  }

  /** The latest tasks of somebody, the newest first. */
  of(account: string): Promise<TaskRow[]> {
    return this.read
      .select(taskRow, 't')
      .where('t.account = :account', { account })
      .orderBy('t.createdAt', 'DESC')
      .addOrderBy('t.id')
      .take(mostListed)
      .getMany();
  }

  /** One of the own tasks. Those of others are not there.
   *  @throws Refusal `task.not-found` */
  async find(account: string, id: string): Promise<TaskRow> {
    const [row] = await this.read.find(taskRow, { id, account });
    if (row === undefined) throw new Refusal('task.not-found');
    return row;
  }

  /** Calls off one of the own tasks that has not ended: what runs it stops at its next step.
   *  @throws Refusal `task.not-found`, `task.ended` */
  cancel(by: Actor, id: string): Promise<TaskRow> {
    return this.unitOfWork.run(by, async (work) => {
      const [row] = await work.find(taskRow, { id, account: by.account });
      if (row === undefined) throw new Refusal('task.not-found');
      const changed = await work.change(
        "UPDATE task SET state = 'cancelled', ended_at = ?, input_sealed = '' WHERE id = ? AND ended_at IS NULL",
        [work.at, id],
      );
      if (changed === 0) throw new Refusal('task.ended');
      await work.audit({ action: 'task.cancelled', objectType: 'task', objectId: id, detail: { kind: row.kind } });
      return { ...row, state: 'cancelled', endedAt: work.at };
    });
  }

  /** What a task was given to know. */
  inputOf({ id, inputSealed }: Pick<TaskRow, 'id' | 'inputSealed'>): unknown {
    return JSON.parse(this.crypto.open(sealedFor(id), inputSealed));
  }
}

const sealedFor = (id: string): string => `task:${id}:input`;
