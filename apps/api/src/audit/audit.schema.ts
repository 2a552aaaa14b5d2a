import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Page } from '#casework';
import type { Instant } from '#legal-time';
import type { AuditRow } from '#platform';
import { listOf, moment, number, record, text, textOrNull, texts } from '../http/schemas.js';

@ApiSchema({ name: 'AuditLine', description: '一条审计记录' })
export class AuditLineSchema {
  @number(4711)
  sequence!: number;
  @moment('2024-03-05T02:00:00.000Z')
  at!: Instant;
  @text('caseworker')
  account!: string;
  @text('232700')
  organisation!: string;
  @texts(['handler'])
  roles!: string[];
  @text('127.0.0.1')
  address!: string;
  @text('0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60')
  requestId!: string;
  @text('case.seen', '行为')
  action!: string;
  @text('case')
  objectType!: string;
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  objectId!: string;
  @ApiProperty({ enum: ['done', 'refused'], example: 'done' })
  result!: 'done' | 'refused';
  @text('', '理由')
  reason!: string;
  @record({}, '编号、代码和日期，不含个人信息')
  detail!: Readonly<Record<string, unknown>>;
  @text('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0', 'SM3 链值')
  hash!: string;
}

@ApiSchema({ name: 'AuditPage' })
export class AuditPageSchema implements Page<AuditLineSchema> {
  @listOf(() => AuditLineSchema)
  items!: AuditLineSchema[];
  @textOrNull(null, '下一页；没有时为 null')
  next!: string | null;
}

/** A line of the audit as it is shown. */
export const auditLine = ({ before: _, after: __, roles, ...line }: AuditRow): AuditLineSchema => ({
  ...line,
  roles: roles.split(' ').filter((role) => role !== ''),
});
