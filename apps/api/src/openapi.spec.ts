import { Controller, Get, Module, type Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Public } from './access/declare.js';
import { documentOf, openApiDocument, previewOf } from './openapi.js';

interface Operation {
  operationId: string;
  summary?: string;
  security?: unknown[];
  'x-permission'?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string }[];
  requestBody?: { content: Record<string, { schema: object; examples?: object }> };
  responses: Record<
    string,
    { description: string; content?: Record<string, unknown>; headers?: Record<string, unknown> }
  >;
}

/** The handlers of all controllers, as the description calls them. */
function handlersOf(app: NestFastifyApplication): string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const { name, prototype } = metatype as Type<object>;
    const methods = Object.getOwnPropertyNames(prototype).filter(
      (method) => method !== 'constructor' && Reflect.getMetadata('path', prototype[method] as object) !== undefined,
    );
    return methods.map((method) => `${name} ${method}`);
  });
}

describe('a route', () => {
  it('is in the description, whatever controller it stands in', async () => {
    const app = await previewOf();
    const spelt = ([controller, method]: string[]) =>
      `${controller?.replace(/Controller$/, '')}${method}`.toLowerCase().replace(/[^a-z]/g, '');
    const described = Object.values((await openApiDocument()).paths).flatMap((item) =>
      Object.values(item as Record<string, Operation>).map(({ operationId }) => operationId.toLowerCase()),
    );
    expect(
      handlersOf(app)
        .map((handler) => spelt(handler.split(' ')))
        .sort(),
    ).toEqual(described.sort());
    expect(described.length).toBeGreaterThan(40);
  });

  it('that declares nothing stops the build', async () => {
    @Public()
    @Controller('declared')
    class DeclaredController {
      @Get()
      find(): string {
        return '';
      }
    }
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      find(): string {
        return '';
      }
    }
    const appOf = (...controllers: Type<object>[]) => {
      @Module({ controllers })
      class Routes {}
      return NestFactory.create(Routes, new FastifyAdapter(), { logger: false, preview: true });
    };
    expect(Object.keys(documentOf(await appOf(DeclaredController)).paths)).toEqual(['/declared']);
    const forgotten = await appOf(DeclaredController, ForgottenController);
    expect(() => documentOf(forgotten)).toThrow('declare who may call forgottenFind');
  });
});

describe('the API description, made without a database', () => {
  it('is OpenAPI 3.1, complete and told in Chinese', async () => {
    const document = await openApiDocument();
    expect(document.openapi).toBe('3.1.0');
    const text = JSON.stringify(document);
    const known = new Set(Object.keys(document.components?.schemas ?? {}));
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !known.has(name ?? ''))).toEqual([]);
    expect(text).not.toContain('"nullable"');

    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, method, operation } of operations) {
      const where = `${method} ${path}`;
      expect([where, operation.summary]).toEqual([where, expect.stringMatching(/[\u4e00-\u9fff]/)]);
      const isPublic = operation['x-permission'] === 'public';
      expect([where, operation.security?.length === 0]).toEqual([where, isPublic]);
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (Number(status) < 400) continue;
        expect([where, status, Object.keys(answer.content ?? {})]).toEqual([
          where,
          status,
          ['application/problem+json'],
        ]);
      }
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(isPublic ? ['500'] : ['401', '500']));
    }
  });

  it('documents keys, versions and examples of acting requests', async () => {
    const { paths } = await openApiDocument();
    const operation = (path: string) => (paths[path] as unknown as { post: Operation }).post;
    const headers = (path: string) =>
      operation(path).parameters?.flatMap((each) => (each.in === 'header' && each.required ? each.name : []));
    expect(headers('/api/cases')).toEqual(['Idempotency-Key']);
    expect(headers('/api/cases/{caseId}/acts')?.sort()).toEqual(['Idempotency-Key', 'If-Match']);
    expect(headers('/api/cases/{caseId}/corrections')?.sort()).toEqual(['Idempotency-Key', 'If-Match']);
    expect(headers('/api/search')).toEqual([]);
    for (const path of ['/api/cases', '/api/cases/{caseId}/acts', '/api/cases/{caseId}/corrections']) {
      expect(operation(path).requestBody?.content['application/json']?.examples).toBeDefined();
      expect(Object.keys(operation(path).responses['201']?.headers ?? {})).toEqual(['ETag', 'Idempotent-Replayed']);
    }
  });
});
