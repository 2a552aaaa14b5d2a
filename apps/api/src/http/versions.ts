import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type Observable, tap } from 'rxjs';
import type { CaseView } from '#casework';
import { Refusal } from '#platform/refusals';
import { Problems } from './problem.schema.js';
import { type HttpReply, type HttpRequest, headerOf } from './request.js';

/** The version of the case that the actor saw. @throws Refusal `case.version-required`, `case.version-invalid` */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const given = headerOf(context.switchToHttp().getRequest<HttpRequest>(), 'if-match');
  if (given === undefined) throw new Refusal('case.version-required');
  const version = /^"([1-9]\d{0,8})"$/.exec(given)?.[1];
  if (version === undefined) throw new Refusal('case.version-invalid');
  return Number(version);
});

/** Documents a route that changes a case. */
export const ChangesCase = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: '所见案件的版本号（ETag），含引号。案件已被他人更新时不予登记。',
      schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
      example: '"3"',
    }),
    Problems(409, 428),
  );

/** The header of answers with a case, for the API description. */
export const etagHeader = {
  ETag: { description: '案件版本号，含引号', schema: { type: 'string' as const, example: '"3"' } },
};

/** Answers with a case carry its version; what was known in the past has none. */
@Injectable()
export class CaseTag implements NestInterceptor<CaseView, CaseView> {
  intercept(context: ExecutionContext, next: CallHandler<CaseView>): Observable<CaseView> {
    const reply = context.switchToHttp().getResponse<HttpReply>();
    return next.handle().pipe(
      tap(({ version, knownAt }) => {
        if (knownAt === null) reply.header('etag', `"${version}"`);
      }),
    );
  }
}
