import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { type Observable, tap } from 'rxjs';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply } from '../http/request.js';
import { EditionSchema } from './editions.schema.js';

/** Answers with an edition carry its version. */
@Injectable()
class EditionTag implements NestInterceptor<EditionSchema, EditionSchema> {
  intercept(context: ExecutionContext, next: CallHandler<EditionSchema>): Observable<EditionSchema> {
    const reply = context.switchToHttp().getResponse<HttpReply>();
    return next.handle().pipe(tap(({ version }) => reply.header('etag', `"${version}"`)));
  }
}

/** A route that answers with one edition. */
export const AnswersEdition = (status: number, description: string) =>
  applyDecorators(
    UseInterceptors(EditionTag),
    ApiResponse({
      status,
      description,
      type: EditionSchema,
      headers: { ETag: { description: '版次的版本号，含引号', schema: { type: 'string', example: '"1"' } } },
    }),
  );

/** Documents a route that does something about an edition. */
export const ChangesEdition = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: '所见版次的版本号（ETag），含引号。版次已被他人更新时不予办理。',
      schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
      example: '"1"',
    }),
    Problems(409, 428),
  );
