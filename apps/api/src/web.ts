import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { policyText } from './http/edge.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Where the pages of the application have their addresses; each address, and what lies below it, is the same document. */
const areas = [
  'cases',
  'search',
  'board',
  'statistics',
  'reports',
  'registers',
  'calendar',
  'administration',
  'own-account',
  'tasks',
  'set-up',
];
const pages = ['/', ...areas.flatMap((area) => [`/${area}`, `/${area}/*`])];

/** Where the built pages stand, seen from the source and from dist. */
const builtFolder = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../../web' : '../../../dist/web', import.meta.url),
);

/** Serves the built browser application: the document at the address of each page, its parts under /assets. The names of the
 *  parts tell their content, so that browsers keep them. Without a build nothing is served. */
export function serveWeb(app: NestFastifyApplication, folder = builtFolder): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance();
  const document = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const page of pages) {
    server.get(page, (_, reply) => {
      // Only styles that carry the nonce of this answer count; scripts are files.
      const nonce = randomBytes(16).toString('base64');
      reply.header('content-security-policy', policyText({ 'style-src': ["'self'", `'nonce-${nonce}'`] }));
      return reply.type('text/html; charset=utf-8').send(document.replace('__NONCE__', nonce));
    });
  }
  for (const name of readdirSync(join(folder, 'assets')).filter((each) => !each.endsWith('.br'))) {
    const read = partOf(join(folder, 'assets', name));
    server.get(`/assets/${name}`, (request, reply) => {
      const { plain, brotli } = read();
      const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
      reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
      reply.type(types[extname(name)] ?? 'application/octet-stream');
      return takesBrotli ? reply.header('content-encoding', 'br').send(brotli) : reply.send(plain);
    });
  }
}

/** A part with its compressed copy, read when it is asked for first. */
function partOf(file: string): () => { plain: Buffer; brotli: Buffer } {
  let known: { plain: Buffer; brotli: Buffer } | undefined;
  return () => {
    known ??= { plain: readFileSync(file), brotli: readFileSync(`${file}.br`) };
    return known;
  };
}
