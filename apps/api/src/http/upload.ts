import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Refusal } from '#platform/refusals';
import { readingLimits } from '#platform/table-reader';
import { Problems } from './problem.schema.js';
import type { HttpRequest } from './request.js';

/** The content type of a file that is sent as it is. */
export const fileType = 'application/octet-stream';
/** The most that a file may be. */
export const fileBytes = readingLimits.bytes;

/** The addresses that take a file; all others take JSON alone. */
export const takesFile = (route: string | undefined): boolean => /\/imports(?:\/preview)?$/.test(route ?? '');

/** The parameter of a handler that is the file which was sent. @throws Refusal `request.media-type` */
export const SentFile = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { body } = context.switchToHttp().getRequest<HttpRequest>();
  if (!Buffer.isBuffer(body)) throw new Refusal('request.media-type');
  return body;
});

/** Documents a route that takes a file as the whole of its body. */
export const TakesFile = () =>
  applyDecorators(
    ApiConsumes(fileType),
    ApiBody({
      description: 'XLSX 或者 CSV 文件的内容，不超过 5 MB',
      schema: { type: 'string', format: 'binary' },
    }),
    Problems(400, 401, 403, 404, 413, 415, 422),
  );
