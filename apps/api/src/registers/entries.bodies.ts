import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import { ActFields, NumberInQuery, OneOf, Text } from '../http/fields.js';

/** A column that all registers share: whether it may stand here and what it may hold, the register declares and checks. */
const Column = (schema: { type: 'string' | 'integer'; format?: string }, description: string, example?: unknown) =>
  applyDecorators(
    ApiProperty({ ...schema, description, required: false, ...(example === undefined ? {} : { example }) }),
    Allow(),
  );

const day = { type: 'string', format: 'date' } as const;

export class RecordEntryBody {
  @Text({ description: '填报机构代码；缺省为本人所在机构', example: '232701-05', optional: true, max: 64 })
  organisation?: string;
  @Column(day, '发生日期（dated 为 occurred 的台账必填）', '2023-03-06')
  occurredOn?: string;
  @Column(day, '有效的第一日（dated 为 validity 的台账必填）')
  validFrom?: string;
  @Column(day, '有效的最后一日，可以在将来')
  validUntil?: string;
  @Column({ type: 'integer' }, '数量')
  quantity?: number;
  @Column({ type: 'integer' }, '金额，单位：分')
  amount?: number;
  @Column({ type: 'string' }, '外部编号、文号')
  reference?: string;
  @ActFields({ description: '本台账的字段，见 GET /api/registers/{register}', example: { kind: 'routine' } })
  fields!: Record<string, unknown>;
}

export class CorrectEntryBody extends RecordEntryBody {
  @Text({ description: '更正理由', example: '日期录入错误', max: 2000 })
  reason!: string;
}

export class VoidEntryBody {
  @Text({ description: '作废理由', example: '与另一条记录重复', max: 2000 })
  reason!: string;
}

export class EntriesParameters {
  @Text({ description: '机构代码，含其下级；缺省为本人所在机构', optional: true, example: '232700', max: 64 })
  organisation?: string;
  @Text({ description: '自该日起（存续的事物：该日或其后仍有效）', optional: true, example: '2023-01-01', max: 10 })
  from?: string;
  @Text({ description: '至该日止', optional: true, example: '2023-12-31', max: 10 })
  to?: string;
  @Text({ description: '所属的另一台账记录的编号', optional: true, max: 36 })
  parent?: string;
  @OneOf(['true', 'false'], { description: '是否包括已作废的记录；缺省为否', optional: true })
  voided?: 'true' | 'false';
  @NumberInQuery({ description: '每页条数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 })
  limit?: number;
  @Text({ description: '上一页的 next；只作翻页用', max: 400, optional: true })
  after?: string;
}

/** Bodies as examples for the API description. */
export const recordEntryExamples = {
  screening: {
    summary: '矛盾纠纷排查一次',
    value: { organisation: '232701-05', occurredOn: '2023-03-06', fields: { kind: 'routine' } },
  },
  found: {
    summary: '排查出一件纠纷（dispute-found）',
    value: {
      organisation: '232701-05',
      occurredOn: '2023-03-06',
      fields: { screening: '5d0f6e1a-4c3b-4f2e-8a9d-7b6c5d4e3f21', disputeType: 'neighbour' },
    },
  },
  committee: {
    summary: '成立调解委员会（mediation-committee）',
    value: {
      validFrom: '2021-05-10',
      fields: { name: '样本市商会人民调解委员会', kind: 'chamber', preLitigation: true },
    },
  },
};

export const correctEntryExample = {
  summary: '改正日期',
  value: {
    organisation: '232701-05',
    occurredOn: '2023-03-07',
    fields: { kind: 'routine' },
    reason: '日期录入错误',
  },
};
