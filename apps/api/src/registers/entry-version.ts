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
import type { EntryItem } from '#registers';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply } from '../http/request.js';

/** Answers with an entry carry its version. */
@Injectable()
class EntryTag implements NestInterceptor<EntryItem, EntryItem> {
  intercept(context: ExecutionContext, next: CallHandler<EntryItem>): Observable<EntryItem> {
    const reply = context.switchToHttp().getResponse<HttpReply>();
    return next.handle().pipe(tap(({ version }) => reply.header('etag', `"${version}"`)));
  }
}

/** A route that answers with one entry. */
export const AnswersEntry = (status: number, description: string, type: new () => EntryItem) =>
  applyDecorators(
    UseInterceptors(EntryTag),
    ApiResponse({
      status,
      description,
      type,
      headers: { ETag: { description: '记录的版本号，含引号', schema: { type: 'string', example: '"1"' } } },
    }),
  );

/** Documents a route that changes an entry. */
export const ChangesEntry = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: '所见记录的版本号（ETag），含引号。记录已被他人更新时不予更改。',
      schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
      example: '"1"',
    }),
    Problems(409, 428),
  );
