import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Accounts } from '#identity';
import { shown } from '#platform/refusals';
import { type HttpRequest, headerOf, type SignedIn } from './request.js';

/** Until people sign in, this header names an account of config/accounts.yaml. */
export const ACTOR_HEADER = 'X-Anjuan-User';

const PUBLIC = 'anjuan:public';

/** A route that answers without an account: to be said outright, and only of what shows no case. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true));

/** Lets nobody in whom it does not know; the only place that says who asks. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: Accounts,
  ) {}

  /** @throws Refusal `actor.unknown` */
  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const { account, organisation, roles } = this.accounts.get(shown(headerOf(request, 'x-anjuan-user') ?? ''));
    request.actor = { account, organisation, roles, address: request.ip, requestId: request.id };
    return true;
  }
}

/** The person who asks. @throws Error on a public route: it has none */
export function actorOf(request: HttpRequest): SignedIn {
  if (!request.actor) throw new Error(`${request.routeOptions.url} is public and knows no actor`);
  return request.actor;
}

/** The parameter of a handler that is the person who asks. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn => actorOf(context.switchToHttp().getRequest<HttpRequest>()),
);
