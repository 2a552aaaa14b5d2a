import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';
import type { RefusalCode, RefusalDetails } from '../refusals/index.js';

/** How far long work is. */
export const taskStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

/** Long work that somebody asked for. The row is the truth: a process that stops leaves it to the next one. */
export interface TaskRow {
  id: string;
  account: string;
  organisation: string;
  kind: string;
  /** What it is, in the words of the office. */
  label: string;
  /** What it was given to know; empty once it has ended. */
  inputSealed: string;
  purpose: string | null;
  state: TaskState;
  done: number;
  /** Null: not known. */
  total: number | null;
  attempt: number;
  /** Until then whoever runs it is believed to be at it. */
  leaseUntil: Instant | null;
  createdAt: Instant;
  startedAt: Instant | null;
  endedAt: Instant | null;
  /** How the file is called where it is taken to. */
  fileName: string | null;
  /** How it is called in the folder of results; null when there is none, or no longer. */
  fileKey: string | null;
  fileSize: number | null;
  fileUntil: Instant | null;
  rowCount: number | null;
  /** What was counted, by its word. */
  result: Readonly<Record<string, number>> | null;
  failure: RefusalCode | null;
  failureDetails: RefusalDetails | null;
}

const instant = { type: 'varchar', length: 24 } as const;
const optional = { nullable: true } as const;

export const taskRow = new EntitySchema<TaskRow>({
  name: 'Task',
  tableName: 'task',
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    account: { type: 'varchar', length: 64 },
    organisation: { type: 'varchar', length: 64 },
    kind: { type: 'varchar', length: 32 },
    label: { type: 'varchar', length: 200 },
    inputSealed: { type: 'text', name: 'input_sealed' },
    purpose: { type: 'text', ...optional },
    state: { type: 'varchar', length: 16 },
    done: { type: 'integer' },
    total: { type: 'integer', ...optional },
    attempt: { type: 'integer' },
    leaseUntil: { ...instant, ...optional, name: 'lease_until' },
    createdAt: { ...instant, name: 'created_at' },
    startedAt: { ...instant, ...optional, name: 'started_at' },
    endedAt: { ...instant, ...optional, name: 'ended_at' },
    fileName: { type: 'varchar', length: 200, ...optional, name: 'file_name' },
    fileKey: { type: 'varchar', length: 64, ...optional, name: 'file_key' },
    fileSize: { type: 'integer', ...optional, name: 'file_size' },
    fileUntil: { ...instant, ...optional, name: 'file_until' },
    rowCount: { type: 'integer', ...optional, name: 'row_count' },
    result: { type: 'simple-json', ...optional },
    failure: { type: 'varchar', length: 64, ...optional },
    failureDetails: { type: 'simple-json', ...optional, name: 'failure_details' },
  },
  indices: [
    { name: 'task_of_account', columns: ['account', 'createdAt'] },
    { name: 'task_open', columns: ['account'], unique: true, where: '"ended_at" IS NULL' },
  ],
});
