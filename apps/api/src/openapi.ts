import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { pino } from 'pino';
import { ApiModule } from './api.module.js';
import { problemResponse } from './http/problem.schema.js';
import { CLIENT_HEADER } from './http/same-origin.js';
import type { System } from './system.js';

const description = `案卷的接口。错误一律以 application/problem+json 答复，code 稳定不变；请求头 Accept-Language: en 时说明为英文。

- 身份：先以 POST /api/sessions 登录，此后的请求带着所给的 Cookie。
- 带 Cookie 而不是读取（GET）的请求，须带请求头 ${CLIENT_HEADER}（内容不限）或者 Idempotency-Key，以防其他网站冒用。
- 办理类请求（POST）须带 Idempotency-Key（UUID），重发只办理一次。
- 修改案件须带 If-Match，值为案件的 ETag。
- 日期为“年-月-日”，是中国的日历日；时刻为世界协调时，带毫秒。`;

/** `casesRecord` for CasesController.record. */
const operationId = (controller: string, method: string): string =>
  controller.replace(/Controller$/, '').replace(/^./, (first) => first.toLowerCase()) +
  method.replace(/^./, (first) => first.toUpperCase());

/** The description of all routes of an application. */
export function documentOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('案卷 Anjuan')
    .setDescription(description)
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addCookieAuth('anjuan', { type: 'apiKey', in: 'cookie', description: '经 TLS 时名为 __Host-anjuan' }, 'session')
    .addSecurityRequirements('session')
    .addGlobalResponse(problemResponse(500))
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: operationId });
  for (const operation of operationsOf(document)) {
    if (operation['x-permission'] === 'public') operation.security = [];
  }
  assertDeclared(document);
  return document;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-permission'?: string };

/** All operations of a description. */
export const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.values(document.paths).flatMap((item) =>
    [item.get, item.post, item.put, item.patch, item.delete].filter((each): each is Operation => each !== undefined),
  );

/** A route that does not say who may call it is a mistake: nothing is described, generated or served then. */
function assertDeclared(document: OpenAPIObject): void {
  const undeclared = operationsOf(document).filter((operation) => operation['x-permission'] === undefined);
  if (undeclared.length === 0) return;
  throw new Error(
    `declare who may call ${undeclared.map(({ operationId }) => operationId).join(', ')}: @May or @Public`,
  );
}

/** The same description without a database: nothing is started, no provider is made. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  return documentOf(await previewOf());
}

/** The application with its routes and without its parts. */
export async function previewOf(): Promise<NestFastifyApplication> {
  const options = { logger: false, preview: true, abortOnError: false } as const;
  // Preview mode makes no provider, so nothing asks for the parts that are not there.
  const module = ApiModule.forRoot({ database: {} } as System, pino({ level: 'silent' }));
  return NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), options);
}
