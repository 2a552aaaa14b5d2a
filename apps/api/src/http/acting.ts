import { createHash } from 'node:crypto';
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
import { from, lastValueFrom, type Observable } from 'rxjs';
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

/** What a request says: of one that brings a file, what stands in its address beside the digest of the file. */
const contentOf = ({ body, query }: HttpRequest): unknown =>
  Buffer.isBuffer(body) ? { query, file: createHash('sm3').update(body).digest('hex') } : body;

/** Answers acting requests once. */
@Injectable()
export class Once {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Runs what a request asks inside one unit of work together with its idempotency key: all of it is committed, or nothing.
   *  The same key again is answered with what was answered first; parameters of the address count as content.
   *  @throws Refusal `idempotency.*` */
  async answer<T>(request: HttpRequest, reply: HttpReply, run: () => Promise<T>): Promise<T> {
    const acting = {
      actor: actorOf(request),
      key: keyOf(request),
      route: `${request.method} ${request.routeOptions.url}`,
      body: { params: request.params, body: contentOf(request) },
    };
    const handle = async () => ({ status: reply.statusCode, response: await run() });
    const { status, response, replayed } = await once(this.unitOfWork, acting, handle);
    reply.code(status);
    if (replayed) reply.header('idempotent-replayed', 'true');
    return response as T;
  }
}

/** Runs the whole handler {@link Once}. */
@Injectable()
class OnceInterceptor implements NestInterceptor {
  constructor(private readonly once: Once) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<HttpRequest>(), http.getResponse<HttpReply>()];
    return from(this.once.answer(request, reply, () => lastValueFrom(next.handle())));
  }
}

/** A route that changes something: `Idempotency-Key` required, done once however often it is sent, answered with 201. */
export const Acting = () => applyDecorators(UseInterceptors(OnceInterceptor), ActingByHand());

/** The same where the handler itself asks {@link Once}, because it has something to do before its unit of work begins. */
export const ActingByHand = () =>
  applyDecorators(
    HttpCode(201),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: '客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。',
      schema: { type: 'string', format: 'uuid' },
      example: '7a0c1d3e-52f4-4b77-9d55-0a2b1c3d4e5f',
    }),
    Problems(400, 401, 404, 413, 415, 422),
  );
