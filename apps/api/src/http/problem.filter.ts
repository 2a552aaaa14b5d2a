import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Witness } from '#platform';
import { type Language, Refusal, type RefusalCode, sentence } from '#platform/refusals';
import type { ProblemSchema } from './problem.schema.js';
import { codeOfStatus, statusOf, titleOf } from './problem-status.js';
import { type HttpReply, type HttpRequest, headerOf, type SignedIn } from './request.js';

/** Chinese, unless the first wish is English. */
export const languageOf = (request: HttpRequest): Language =>
  /^\s*en\b/i.test(headerOf(request, 'accept-language') ?? '') ? 'en' : 'zh-CN';

/** The one place that makes errors answers: what was refused says why, anything else is a bug and says nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly witness: Witness,
  ) {}

  async catch(exception: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<HttpRequest>(), http.getResponse<HttpReply & { sent: boolean }>()];
    const refusal = refusalOf(exception);
    if (refusal.code === 'internal') {
      const { name, message, stack } = exception instanceof Error ? exception : new Error(String(exception));
      const { method, routeOptions, id: requestId } = request;
      this.log.error(
        { requestId, method, route: routeOptions?.url, error: { name, message, stack } },
        'internal error',
      );
    }
    if (request.actor && reachesOut.includes(refusal.code)) {
      await this.noteRefused(request.actor, request, refusal.code);
    }
    if (!reply.sent) answerProblem(refusal, request, reply);
  }

  /** Who reached for what is not his, or is not there: that looks the same, and takes the same time. */
  private async noteRefused(actor: SignedIn, request: HttpRequest, code: RefusalCode): Promise<void> {
    const { caseId, id } = (request.params ?? {}) as { caseId?: unknown; id?: unknown };
    const objectId = [caseId, id].find(isId) ?? '';
    const detail = { code, method: request.method, route: request.routeOptions.url ?? '' };
    const entry = { action: 'request.refused', objectType: 'request', objectId, result: 'refused', detail } as const;
    try {
      await this.witness.note(actor, entry);
    } catch (error) {
      // What was refused stays refused, though nobody can write it down.
      this.log.error({ requestId: request.id, error: { message: (error as Error).message } }, 'refusal not audited');
    }
  }
}

/** What is answered to those who reach for what may not be theirs. */
const reachesOut: readonly RefusalCode[] = [
  'permission.denied',
  'case.not-found',
  'register.entry-not-found',
  'organisation.unknown',
  'scope.unknown',
];

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** Answers with a problem document, in the language of the request. */
export function answerProblem(refusal: Refusal, request: HttpRequest, reply: HttpReply): void {
  const language = languageOf(request);
  const problem = problemOf(refusal, request.id, language);
  reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send(JSON.stringify(problem));
}

/** What an exception means to the one who asked: a refusal, ours or the framework's, or a bug. */
export function refusalOf(exception: unknown): Refusal {
  if (exception instanceof Refusal) return exception;
  const status = exception instanceof HttpException ? exception.getStatus() : statusOfFastify(exception);
  return new Refusal(codeOfStatus(status));
}

/** The status of Fastify's own errors (content too large, media type, malformed address); of any other error 500. */
function statusOfFastify(exception: unknown): number {
  if (!(exception instanceof Error)) return 500;
  const { code, statusCode } = exception as { code?: unknown; statusCode?: unknown };
  return typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number' ? statusCode : 500;
}

/** A refusal as a problem document. */
export function problemOf(refusal: Refusal, requestId: string, language: Language): ProblemSchema {
  const { code, details, alongside } = refusal;
  const status = statusOf(code);
  const fields = [refusal, ...alongside].flatMap((each) =>
    typeof each.details['field'] === 'string'
      ? [{ field: each.details['field'], code: each.code, detail: sentence(each.code, each.details, language) }]
      : [],
  );
  return {
    type: `urn:anjuan:problem:${code}`,
    title: titleOf(status, language),
    status,
    code,
    detail: sentence(code, details, language),
    details,
    requestId,
    ...(fields.length > 0 ? { fields } : {}),
  };
}
