import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { HttpRequest, SignedIn } from './request.js';

/** The person who asks. @throws Error on a public route: it has none */
export function actorOf(request: HttpRequest): SignedIn {
  if (!request.actor) throw new Error(`${request.routeOptions.url} is public and knows no actor`);
  return request.actor;
}

/** The parameter of a handler that is the person who asks. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn => actorOf(context.switchToHttp().getRequest<HttpRequest>()),
);
