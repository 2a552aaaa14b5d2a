import cookies from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Refusal, shown } from '#platform/refusals';
import { forbiddenKeys, limits, parseJson } from './json-body.js';
import type { HttpReply, HttpRequest } from './request.js';
import { crossSite } from './same-origin.js';
import { fileBytes, fileType, takesFile } from './upload.js';

/** What pages may load and who may frame them. @source security rule R5.1 */
const csp = {
  'default-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};
/** Swagger UI styles itself inline and draws icons from data addresses; its scripts are files like ours. */
const moreForDocs = { 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:'] };
const year = 31_536_000;

export interface Edge {
  readonly log: Logger;
  /** Answers go over TLS, from here or from a proxy in front. */
  readonly isSecure: boolean;
  /** The cookie of a session. */
  readonly cookie: string;
}

/** Sets up the edge of the server: JSON bodies only but where a file is taken, safe headers, one value for each query parameter, an access log
 *  without names and contents. None of it decides who may do what: that is the guard's. */
export async function setUpEdge(app: NestFastifyApplication, { log, isSecure, cookie }: Edge): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  await app.register(cookies);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: csp },
    strictTransportSecurity: isSecure ? { maxAge: year, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: limits.bytes }, (_, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (refusal) {
      done(refusal as Refusal);
    }
  });
  server.addContentTypeParser(fileType, { parseAs: 'buffer', bodyLimit: fileBytes }, (request, body, done) => {
    if (takesFile(request.routeOptions.url)) done(null, body);
    else done(new Refusal('request.media-type'));
  });
  server.addHook('onSend', (request, reply, _, done) => {
    // Only the pages and their parts say otherwise: they tell of no case.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (request.url.startsWith('/api/docs')) reply.header('content-security-policy', policyText(moreForDocs));
    reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onRequest', (request, _, done) => done(crossSite(request as HttpRequest, cookie)));
  server.addHook('preValidation', (request, _, done) => done(wrongParameter(request.query)));
  server.addHook('onResponse', (request, reply, done) => {
    logAccess(log, request as HttpRequest, reply as HttpReply);
    done();
  });
}

/** A parameter that stands twice, or whose name reaches for a prototype. */
function wrongParameter(query: unknown): Refusal | undefined {
  const given = Object.entries(query ?? {});
  const forbidden = given.find(([name]) => forbiddenKeys.includes(name));
  if (forbidden) return new Refusal('request.key-forbidden', { key: forbidden[0] });
  const repeated = given.find(([, value]) => Array.isArray(value));
  return repeated && new Refusal('query.repeated', { name: shown(repeated[0]) });
}

function logAccess(log: Logger, request: HttpRequest, reply: HttpReply): void {
  log.info(
    {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      account: request.actor?.account ?? null,
    },
    'request',
  );
}

/** The policy of an answer that allows something more. */
export const policyText = (more: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries({ ...csp, ...more })
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
