import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Instant } from '#legal-time';
import { type JobPeriod, type JobState, jobStates } from '#platform';
import { sentence } from '#platform/refusals';
import { Text } from '../http/fields.js';
import { listOf, moment, momentOrNull, number, part, partOrNull, record, text, texts } from '../http/schemas.js';

@ApiSchema({ name: 'JobFailure', description: '上一次未能完成的原因' })
class JobFailureSchema {
  @text('job.failed')
  code!: string;
  @text('定期工作未能完成，系统会自动重试；仍不成功的，请系统管理员查看日志后重新进行。', '原因和下一步')
  detail!: string;
}

@ApiSchema({ name: 'JobParts', description: '可以分开进行的各部分' })
class JobPartsSchema {
  @number(10)
  total!: number;
  @number(10)
  done!: number;
}

@ApiSchema({ name: 'JobPeriod', description: '定期工作的一期' })
export class JobPeriodSchema {
  @text('nightly-figures')
  job!: string;
  @text('夜间统计')
  label!: string;
  @text('2025-03-05', '日、月（2025-03）、季（2025-Q1）或者年（2025）')
  period!: string;
  @ApiProperty({ enum: jobStates, example: 'done', description: '待进行、进行中、已完成、未完成' })
  state!: JobState;
  @moment('2025-03-05T17:30:00.000Z', '应当开始的时刻')
  dueAt!: Instant;
  @momentOrNull('2025-03-05T17:30:01.000Z', '最近一次开始')
  startedAt!: Instant | null;
  @momentOrNull('2025-03-05T17:30:09.000Z', '完成')
  finishedAt!: Instant | null;
  @number(1, '已进行几次')
  attempts!: number;
  @part(() => JobPartsSchema)
  parts!: JobPartsSchema;
  @partOrNull(() => JobFailureSchema)
  failure!: JobFailureSchema | null;
  @record({ values: 2400, counted: 130 }, '结果：值的个数、重新计算的个数，文件等')
  result!: Record<string, unknown> | null;
}

@ApiSchema({ name: 'Job', description: '定期工作，及其最近各期，新的在前' })
export class JobSchema {
  @text('nightly-figures')
  code!: string;
  @text('夜间统计')
  label!: string;
  @ApiProperty({ enum: ['night', 'month', 'quarter', 'year'], example: 'night', description: '每日、每月、每季、每年' })
  rhythm!: string;
  @listOf(() => JobPeriodSchema)
  periods!: JobPeriodSchema[];
}

@ApiSchema({ name: 'JobNotice', description: '应当告知的事' })
export class JobNoticeSchema {
  @ApiProperty({ enum: ['job.not-in-time', 'job.has-failed', 'job.is-done'], example: 'job.is-done' })
  code!: string;
  @text('“年度数据导出”（2024）已完成，文件在数据目录的 exports/2024 中。请核对后使用。')
  detail!: string;
  @text('year-end')
  job!: string;
  @text('2024')
  period!: string;
  @texts(['report.json', 'figures.xlsx'], '做成的文件')
  files!: string[];
  @moment('2025-01-04T18:00:00.000Z')
  at!: Instant;
}

export class RestartBody {
  @Text({ description: '理由', example: '补录了 12 月的台账', max: 200 })
  reason!: string;
}

export function periodView({ error, errorDetails, result, ...period }: JobPeriod): JobPeriodSchema {
  const failure = error === null ? null : { code: error, detail: sentence(error, errorDetails ?? {}) };
  return { ...period, failure, result };
}
