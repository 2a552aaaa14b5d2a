import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsArray, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { isCleanText } from '#casework/definition';
import { isInstant, isLegalDate } from '#legal-time';

/** The fields of request bodies and queries: each decorator checks a value and documents it. Problems are told in Chinese. */
interface Described {
  description: string;
  example?: unknown;
  optional?: true;
}

/** Left out is allowed, null is not. */
const optionally = ({ optional }: Described) => (optional ? [ValidateIf((_, value) => value !== undefined)] : []);

const documented = ({ description, example, optional }: Described, schema: object) =>
  ApiProperty({
    ...schema,
    description,
    ...(example === undefined ? {} : { example }),
    required: !optional,
  } as ApiPropertyOptions);

/** A rule from a function that says what is wrong with a value, if anything. */
const rule = (problem: (value: unknown) => string | undefined) =>
  ValidateBy({
    name: 'rule',
    validator: {
      validate: (value) => problem(value) === undefined,
      defaultMessage: (context) => problem(context?.value) ?? '',
    },
  });

const textProblem = (max: number) => (value: unknown) => {
  if (typeof value !== 'string' || value.trim() === '') return '应为文字，且不能为空';
  if (!isCleanText(value)) return '含有不可见的控制字符';
  return [...value].length > max ? `不能超过 ${max} 字` : undefined;
};

/** A text without control characters, counted in characters as people count them. */
export const Text = (options: Described & { max: number; format?: string }) =>
  applyDecorators(
    documented(options, { type: 'string', minLength: 1, maxLength: options.max, format: options.format }),
    rule(textProblem(options.max)),
    ...optionally(options),
  );

/** A password: any text of a sensible length, taken as it is. */
export const Secret = (options: Described) =>
  applyDecorators(
    documented(options, { type: 'string', format: 'password', minLength: 1, maxLength: 200 }),
    rule((value) =>
      typeof value === 'string' && value !== '' && [...value].length <= 200 ? undefined : '应为 1 至 200 字的文字',
    ),
    ...optionally(options),
  );

/** A moment in UTC with milliseconds. */
export const Moment = (options: Described) =>
  applyDecorators(
    documented(options, { type: 'string', format: 'date-time' }),
    rule((value) => (isInstant(value) ? undefined : '应为世界协调时，如 2024-03-05T08:00:00.000Z')),
    ...optionally(options),
  );

/** A day in China, `YYYY-MM-DD`, that exists. */
export const Day = (options: Described) =>
  applyDecorators(
    documented(options, { type: 'string', format: 'date' }),
    rule((value) => (isLegalDate(value) ? undefined : '应为真实存在的日期，如 2024-03-05')),
    ...optionally(options),
  );

/** A month, `YYYY-MM`. */
export const Month = (options: Described) =>
  applyDecorators(
    documented(options, { type: 'string', pattern: '^\\d{4}-\\d{2}$' }),
    rule((value) => (typeof value === 'string' && isLegalDate(`${value}-01`) ? undefined : '应为年月，如 2024-03')),
    ...optionally(options),
  );

/** One of a few words. */
export const OneOf = (words: readonly string[], options: Described) =>
  applyDecorators(
    documented(options, { type: 'string', enum: words }),
    rule((value) => (words.includes(value as string) ? undefined : `应为 ${words.join('、')} 之一`)),
    ...optionally(options),
  );

const digits = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

/** A whole number of a query, which comes as text. */
export const NumberInQuery = (options: Described & { min: number; max: number; byDefault: number }) =>
  applyDecorators(
    documented(options, { type: 'integer', minimum: options.min, maximum: options.max, default: options.byDefault }),
    Transform(digits),
    wholeNumber(options),
    ...optionally(options),
  );

/** A whole number of a body: a JSON number, never text. */
export const WholeNumber = (options: Described & { min: number; max: number; byDefault?: number }) =>
  applyDecorators(
    documented(options, { type: 'integer', minimum: options.min, maximum: options.max, default: options.byDefault }),
    wholeNumber(options),
    ...optionally(options),
  );

const wholeNumber = ({ min, max }: { min: number; max: number }) =>
  rule((value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `应为 ${min} 至 ${max} 的整数`,
  );

export const YesNo = (options: Described) =>
  applyDecorators(
    documented(options, { type: 'boolean' }),
    rule((value) => (typeof value === 'boolean' ? undefined : '应为 true 或 false')),
    ...optionally(options),
  );

export const Texts = (options: Described & { max: number }) =>
  applyDecorators(
    documented(options, { type: 'array', items: { type: 'string', maxLength: options.max } }),
    rule((value) =>
      Array.isArray(value) && value.every((each) => textProblem(options.max)(each) === undefined)
        ? undefined
        : `应为文字的列表，每项不超过 ${options.max} 字`,
    ),
    ...optionally(options),
  );

/** Ids, at least one and at most so many. */
export const Ids = (options: Described & { most: number }) =>
  applyDecorators(
    documented(options, {
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      minItems: 1,
      maxItems: options.most,
    }),
    rule((value) =>
      Array.isArray(value) && value.length > 0 && value.length <= options.most && value.every(isUuid)
        ? undefined
        : `应为 1 至 ${options.most} 个编号（UUID）的列表`,
    ),
    ...optionally(options),
  );

const isUuid = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** The fields of an act: which ones, the case type declares, and casework checks. */
export const ActFields = (options: Described) =>
  applyDecorators(
    documented(options, { type: 'object', additionalProperties: true }),
    rule((value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : '应为一组字段（JSON 对象）',
    ),
    ...optionally(options),
  );

type Part = () => new () => object;

/** A nested body. */
export const Nested = (part: Part, options: Described) =>
  applyDecorators(
    documented(options, { type: part() }),
    rule((value) => (value instanceof part() ? undefined : '应为一组字段（JSON 对象）')),
    ValidateNested({ message: '应为一组字段（JSON 对象）' }),
    Type(part),
    ...optionally(options),
  );

/** A list of nested bodies. */
export const ListOf = (part: Part, options: Described) =>
  applyDecorators(
    documented(options, { type: part(), isArray: true }),
    IsArray({ message: '应为列表' }),
    ValidateNested({ each: true, message: '每一项应为一组字段（JSON 对象）' }),
    Type(part),
    ...optionally(options),
  );
