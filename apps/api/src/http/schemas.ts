import { ApiProperty, ApiSchema } from '@nestjs/swagger';

const nullable = { nullable: true } as const;

/** A property of an answer, for the API description: short forms of what answers are made of. */
export const text = (example: string, description?: string) =>
  ApiProperty({ type: 'string', example, ...(description ? { description } : {}) });
export const textOrNull = (example: string | null, description?: string) =>
  ApiProperty({ type: 'string', ...nullable, example, ...(description ? { description } : {}) });
export const day = (example: string, description?: string) =>
  ApiProperty({ type: 'string', format: 'date', example, ...(description ? { description } : {}) });
export const dayOrNull = (example: string | null, description?: string) =>
  ApiProperty({ type: 'string', format: 'date', ...nullable, example, ...(description ? { description } : {}) });
export const moment = (example: string, description?: string) =>
  ApiProperty({ type: 'string', format: 'date-time', example, ...(description ? { description } : {}) });
export const number = (example: number, description?: string) =>
  ApiProperty({ type: 'integer', example, ...(description ? { description } : {}) });
export const numberOrNull = (example: number | null, description?: string) =>
  ApiProperty({ type: 'integer', ...nullable, example, ...(description ? { description } : {}) });
export const decimal = (example: number, description?: string) =>
  ApiProperty({ type: 'number', example, ...(description ? { description } : {}) });
export const decimalOrNull = (example: number | null, description?: string) =>
  ApiProperty({ type: 'number', ...nullable, example, ...(description ? { description } : {}) });
export const momentOrNull = (example: string | null, description?: string) =>
  ApiProperty({ type: 'string', format: 'date-time', ...nullable, example, ...(description ? { description } : {}) });
export const yesNo = (example: boolean, description?: string) =>
  ApiProperty({ type: 'boolean', example, ...(description ? { description } : {}) });
export const texts = (example: string[], description?: string) =>
  ApiProperty({ type: 'array', items: { type: 'string' }, example, ...(description ? { description } : {}) });
export const numbers = (example: number[]) => ApiProperty({ type: 'array', items: { type: 'integer' }, example });
export const record = (example: object, description?: string) =>
  ApiProperty({ type: 'object', additionalProperties: true, example, ...(description ? { description } : {}) });
export const part = (type: () => new () => object, description?: string) =>
  ApiProperty({ type: type(), ...(description ? { description } : {}) });
export const partOrNull = (type: () => new () => object, description?: string) =>
  ApiProperty({ type: type(), ...nullable, ...(description ? { description } : {}) });
export const listOf = (type: () => new () => object, description?: string) =>
  ApiProperty({ type: type(), isArray: true, ...(description ? { description } : {}) });

@ApiSchema({ name: 'CodeAndName' })
export class CodeAndNameSchema {
  @text('232700')
  code!: string;
  @text('大兴安岭地区司法局')
  name!: string;
}

@ApiSchema({ name: 'Source', description: '依据：法律名称与条款' })
export class SourceSchema {
  @text('行政复议法（2023修订）')
  law!: string;
  @texts(['第三十条'])
  articles!: readonly string[];
}

@ApiSchema({ name: 'PeriodLength', description: '期间长度：数与单位' })
export class PeriodLengthSchema {
  @number(60)
  count!: number;
  @ApiProperty({ enum: ['hours', 'days', 'working-days', 'months', 'years'], example: 'days' })
  unit!: 'hours' | 'days' | 'working-days' | 'months' | 'years';
  @ApiProperty({ type: 'boolean', required: false, description: '倒算' })
  backwards?: true;
  @ApiProperty({ type: 'boolean', required: false, description: '须届满的条件，不顺延' })
  condition?: true;
}
