import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Refusal, shown } from '#platform/refusals';
import { forbiddenKeys, limits, parseJson } from './json-body.js';
import type { HttpReply, HttpRequest } from './request.js';

const csp = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
/** Swagger UI styles itself inline and draws icons from data addresses; its scripts are files like ours. */
const cspOfDocs = `${csp}; style-src 'self' 'unsafe-inline'; img-src 'self' data:`;

/** What every answer carries. @source security rule R5.1 */
const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Sets up the edge of the server: JSON bodies only, safe headers, one value for each query parameter, an access log
 *  without names and contents. None of it decides who may do what: that is the guard's. */
export function setUpEdge(app: NestFastifyApplication, log: Logger): void {
  const server = app.getHttpAdapter().getInstance();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: limits.bytes }, (_, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (refusal) {
      done(refusal as Refusal);
    }
  });
  server.addHook('onSend', (request, reply, _, done) => {
    for (const [name, value] of Object.entries(headers)) reply.header(name, value);
    reply.header('content-security-policy', request.url.startsWith('/api/docs') ? cspOfDocs : csp);
    reply.header('x-request-id', request.id);
    done();
  });
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
