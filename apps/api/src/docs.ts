import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { documentOf } from './openapi.js';

const page = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>案卷接口</title><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body>
</html>
`;

// validatorUrl null: no badge that asks a validator on the internet.
const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, persistAuthorization: true, validatorUrl: null });
`;

/** The files of the installed package that the page needs; no other can be asked for. */
const assets = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

/** Shows the API description at /api/openapi.json, and for people at /api/docs: everything comes from this machine.
 *  Not through SwaggerModule.setup: its static plugin cannot be loaded by Jest on Node 20. */
export function serveDocs(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  let description: string | undefined;
  server.get('/api/openapi.json', (_, reply) => {
    description ??= JSON.stringify(documentOf(app));
    return reply.type('application/json; charset=utf-8').send(description);
  });
  server.get('/api/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(page));
  server.get('/api/docs/start.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(start));
  for (const [file, type] of Object.entries(assets)) {
    server.get(`/api/docs/${file}`, async (_, reply) => reply.type(type).send(await readFile(join(folder, file))));
  }
}
