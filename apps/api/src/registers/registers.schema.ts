import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { FieldSpec } from '#casework/definition';
import type { Register, RegisterFieldSpec } from '#registers';
import { text, texts } from '../http/schemas.js';

@ApiSchema({ name: 'RegisterField', description: '台账一个字段的声明：表单与校验都由它而来' })
export class RegisterFieldSchema {
  @ApiProperty({
    enum: ['text', 'integer', 'money', 'boolean', 'date', 'time', 'code', 'codes', 'officer', 'entry'],
    example: 'code',
    description: 'money 以分为单位，为整数；entry 为另一台账记录的编号',
  })
  kind!: string;
  @text('纠纷类型')
  label!: string;
  @ApiProperty({ type: 'boolean', required: false, description: '可以不填' })
  optional?: true;
  @ApiProperty({ required: false, description: '代码所在的字典', example: 'dispute-type' })
  dictionary?: string;
  @ApiProperty({ required: false, description: 'entry 所属的台账', example: 'dispute-screening' })
  register?: string;
  @ApiProperty({ required: false, description: '数量的计量单位', example: '人' })
  unit?: string;
  @ApiProperty({ required: false, type: 'integer' })
  min?: number;
  @ApiProperty({ required: false, type: 'integer' })
  max?: number;
  @ApiProperty({ required: false, type: 'integer' })
  maxLength?: number;
  @ApiProperty({ type: 'boolean', required: false, description: '可以是将来的日期' })
  planned?: true;
  @ApiProperty({ required: false, description: '不得晚于该字段的日期' })
  noLaterThan?: string;
  @ApiProperty({ required: false, description: '不得早于该字段的日期' })
  noEarlierThan?: string;
}

const registerFields = (description: string, example: object) =>
  ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/RegisterField' },
    description,
    example,
  });

@ApiSchema({ name: 'RegisterItem' })
export class RegisterItemSchema {
  @text('dispute-screening')
  code!: string;
  @text('矛盾纠纷排查')
  label!: string;
  @ApiProperty({
    enum: ['occurred', 'validity'],
    example: 'occurred',
    description: 'occurred：某日发生的事；validity：自某日起至某日止存续的事物',
  })
  dated!: Register['dated'];
}

@ApiSchema({ name: 'Register', description: '台账：表单、列表和统计都由它而来' })
export class RegisterSchema extends RegisterItemSchema {
  @text('人民调解工作报表；年度报告（全区累计排查次数）', '为何设立')
  source!: string;
  @registerFields('各台账共有的栏目中本台账所用的', { occurredOn: { kind: 'date', label: '排查日期' } })
  columns!: Record<string, FieldSpec & { unit?: string }>;
  @registerFields('本台账自己的字段', {
    kind: { kind: 'code', label: '排查方式', dictionary: 'screening-kind', optional: true },
  })
  fields!: Readonly<Record<string, RegisterFieldSpec>>;
  @texts(['screening-kind'], '用到的字典，见 GET /api/dictionaries/{id}')
  dictionaries!: string[];
}

/** A register as a line of a list. */
export const registerItem = ({ code, label, dated }: Register): RegisterItemSchema => ({ code, label, dated });

/** What forms and lists of a register are drawn from. */
export function registerView(register: Register): RegisterSchema {
  const { unit } = register.columns.quantity ?? {};
  const columns = Object.entries(register.columnSpecs).map(([name, spec]) => {
    return [name, name === 'quantity' && unit !== undefined ? { ...spec, unit } : spec];
  });
  const dictionaries = Object.values(register.fields).flatMap((spec) =>
    'dictionary' in spec ? [spec.dictionary] : [],
  );
  return {
    ...registerItem(register),
    source: register.source,
    columns: Object.fromEntries(columns),
    fields: register.fields,
    dictionaries: [...new Set(dictionaries)].sort(),
  };
}
