import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpCode,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { from, lastValueFrom, map, type Observable } from 'rxjs';
import { once, UnitOfWork } from '#platform';
import { Refusal } from '#platform/refusals';
import { actorOf } from './actor.js';
import { Problems } from './problem.schema.js';
import { type HttpReply, type HttpRequest, headerOf } from './request.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function keyOf(request: HttpRequest): string {
  const key = headerOf(request, 'idempotency-key');
  if (key === undefined || key === '') throw new Refusal('idempotency.key-required');
  if (!uuid.test(key)) throw new Refusal('idempotency.key-invalid');
  return key.toLowerCase();
}

/** Runs the handler inside one unit of work together with its idempotency key: all of it is committed, or nothing.
 *  The same key again is answered with what was answered first; parameters of the address count as content. */
@Injectable()
export class OnceInterceptor implements NestInterceptor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<HttpRequest>(), http.getResponse<HttpReply>()];
    const { account, organisation } = actorOf(request);
    const acting = {
      actor: { account, organisation },
      key: keyOf(request),
      route: `${request.method} ${request.routeOptions.url}`,
      body: { params: request.params, body: request.body },
    };
    const handle = async () => ({ status: reply.statusCode, response: await lastValueFrom(next.handle()) });
    return from(once(this.unitOfWork, acting, handle)).pipe(
      map(({ status, response, replayed }) => {
        reply.code(status);
        if (replayed) reply.header('idempotent-replayed', 'true');
        return response;
      }),
    );
  }
}

/** A route that changes something: `Idempotency-Key` required, done once however often it is sent, answered with 201. */
export const Acting = () =>
  applyDecorators(
    HttpCode(201),
    UseInterceptors(OnceInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: '客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。',
      schema: { type: 'string', format: 'uuid' },
      example: '7a0c1d3e-52f4-4b77-9d55-0a2b1c3d4e5f',
    }),
    Problems(400, 401, 404, 413, 415, 422),
  );
