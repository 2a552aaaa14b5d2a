import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Instant } from '#legal-time';
import { type TaskRow, type TaskState, taskStates } from '#platform';
import { type RefusalCode, sentence } from '#platform/refusals';
import { moment, number, numberOrNull, partOrNull, record, text, textOrNull, yesNo } from '../http/schemas.js';

const momentOrNull = (example: string | null, description: string) =>
  ApiProperty({ type: 'string', format: 'date-time', nullable: true, example, description });

@ApiSchema({ name: 'TaskFile', description: '任务做成的文件' })
class TaskFileSchema {
  @text('在办案件列表-2024-03-05.xlsx')
  name!: string;
  @number(18_204, '字节')
  size!: number;
  @number(213, '行数，不计标题')
  rows!: number;
  @moment('2024-03-12T02:00:00.000Z', '保留至')
  until!: Instant;
  @yesNo(true, '是否还在；过了保留期即删除')
  isThere!: boolean;
}

@ApiSchema({ name: 'TaskFailure' })
class TaskFailureSchema {
  @text('task.failed')
  code!: string;
  @text('任务多次中断，已停止。请稍后重试；仍不成功的，请联系系统管理员。', '原因和下一步')
  detail!: string;
}

/** Long work, as the one who asked for it sees it. */
@ApiSchema({ name: 'Task', description: '任务：时间较长的工作，可以离开页面，稍后再来查看' })
export class TaskSchema {
  @text('3f0b8a5e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @ApiProperty({ enum: ['export', 'recomputation', 'import'], example: 'export' })
  kind!: string;
  @text('导出在办案件列表')
  label!: string;
  @textOrNull('每周督办会', '用途或者理由')
  purpose!: string | null;
  @ApiProperty({ enum: taskStates, example: 'running', description: '等待、进行中、已完成、未完成、已取消' })
  state!: TaskState;
  @number(400, '已完成的件数')
  done!: number;
  @numberOrNull(null, '共有件数；不能预知的为空')
  total!: number | null;
  @moment('2024-03-05T02:00:00.000Z')
  createdAt!: Instant;
  @momentOrNull('2024-03-05T02:00:01.000Z', '开始')
  startedAt!: Instant | null;
  @momentOrNull(null, '结束')
  endedAt!: Instant | null;
  @partOrNull(() => TaskFileSchema)
  file!: TaskFileSchema | null;
  @record({ checked: 1200, differing: 0 }, '核对等任务的结果')
  result!: Record<string, number> | null;
  @partOrNull(() => TaskFailureSchema)
  failure!: TaskFailureSchema | null;
}

export function taskView(row: TaskRow): TaskSchema {
  const { id, kind, label, purpose, state, done, total, createdAt, startedAt, endedAt, result } = row;
  const head = { id, kind, label, purpose, state, done, total, createdAt, startedAt, endedAt };
  return { ...head, file: fileOf(row), result, failure: failureOf(row.failure, row.failureDetails) };
}

const fileOf = ({ fileName, fileKey, fileSize, rowCount, fileUntil }: TaskRow): TaskFileSchema | null =>
  fileName === null || fileUntil === null
    ? null
    : { name: fileName, size: fileSize ?? 0, rows: rowCount ?? 0, until: fileUntil, isThere: fileKey !== null };

const failureOf = (code: RefusalCode | null, details: TaskRow['failureDetails']): TaskFailureSchema | null =>
  code === null ? null : { code, detail: sentence(code, details ?? {}) };
