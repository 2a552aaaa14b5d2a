import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProperty,
  ApiResponse,
  type ApiResponseOptions,
  ApiSchema,
  getSchemaPath,
} from '@nestjs/swagger';
import { type RefusalDetails, sentence } from '#platform/refusals';
import { statusOf, titleOf } from './problem-status.js';

@ApiSchema({ name: 'FieldProblem', description: '一个字段的问题' })
export class FieldProblemSchema {
  @ApiProperty({ description: '字段路径', example: 'occurredOn' })
  field!: string;
  @ApiProperty({ description: '稳定代码', example: 'field.date-invalid' })
  code!: string;
  @ApiProperty({ description: '说明', example: '“occurredOn”的日期“2023-02-30”不存在。' })
  detail!: string;
}

/** An error answer (RFC 9457). `code` is stable, `detail` says what to do next. */
@ApiSchema({
  name: 'Problem',
  description: '错误答复（RFC 9457）。code 稳定不变，程序据此判断；detail 告诉人下一步做什么。',
})
export class ProblemSchema {
  @ApiProperty({ format: 'uri', example: 'urn:anjuan:problem:act.not-permitted' })
  type!: string;
  @ApiProperty({ example: '不能办理' })
  title!: string;
  @ApiProperty({ type: 'integer', example: 422 })
  status!: number;
  @ApiProperty({ example: 'act.not-permitted' })
  code!: string;
  @ApiProperty({
    example: '案件在 2024-03-05 处于“待受理”，不能登记“作出决定”。当时可登记：通知补正、不予受理、受理。',
  })
  detail!: string;
  @ApiProperty({
    description: '说明中所填的内容，供程序读取',
    type: 'object',
    additionalProperties: true,
    example: { stateCode: 'received', permittedCodes: ['supplement-notice-sent', 'rejected', 'accepted'] },
  })
  details!: RefusalDetails;
  @ApiProperty({ description: '请求编号，报告问题时请提供', format: 'uuid' })
  requestId!: string;
  @ApiProperty({ description: '有问题的字段（全部）', type: [FieldProblemSchema], required: false })
  fields?: FieldProblemSchema[];
}

/** Codes that stand as examples of a status. */
const examples = {
  400: 'idempotency.key-required',
  401: 'session.required',
  403: 'permission.denied',
  404: 'case.not-found',
  409: 'case.changed-meanwhile',
  413: 'request.too-large',
  415: 'request.media-type',
  422: 'field.missing',
  428: 'case.version-required',
  429: 'sign-in.locked',
  500: 'internal',
  503: 'server.not-ready',
} as const;

const exampleDetails: RefusalDetails = {
  account: 'unknown',
  version: 4,
  state: 'under-review',
  stateName: '审理中',
  field: 'matters',
  label: '申请复议事项',
};

const named = (details: RefusalDetails, ...names: string[]): RefusalDetails =>
  Object.fromEntries(names.filter((name) => name in details).map((name) => [name, details[name]]));

const detailsOf: Partial<Record<keyof typeof examples, string[]>> = {
  401: ['account'],
  409: ['version', 'state', 'stateName'],
  422: ['field', 'label'],
};

/** An error answer as the API description shows it. */
export function problemResponse(status: keyof typeof examples): ApiResponseOptions {
  const code = examples[status];
  const details = named(exampleDetails, ...(detailsOf[status] ?? []));
  const example = {
    type: `urn:anjuan:problem:${code}`,
    title: titleOf(statusOf(code), 'zh-CN'),
    status,
    code,
    detail: sentence(code, details),
    details,
    requestId: '0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60',
  };
  return {
    status,
    description: titleOf(status, 'zh-CN'),
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemSchema) }, example } },
  };
}

/** Documents the error answers of a route. 500 may come from every one and is documented for all of them. */
export const Problems = (...statuses: (keyof typeof examples)[]) =>
  applyDecorators(ApiExtraModels(ProblemSchema), ...statuses.map((status) => ApiResponse(problemResponse(status))));
