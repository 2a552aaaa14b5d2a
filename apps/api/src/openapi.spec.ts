import { openApiDocument } from './openapi.js';

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
