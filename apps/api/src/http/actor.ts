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
import { Refusal, shown } from '#platform/refusals';
import { type HttpRequest, headerOf, type SignedIn } from './request.js';

/** Until people sign in, this header names an account of config/accounts.yaml. */
export const ACTOR_HEADER = 'X-Anjuan-User';

const PUBLIC = 'anjuan:public';
const ONLY = 'anjuan:only';

/** A route that answers without an account: to be said outright, and only of what shows no case. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true));

/** A route, or all of a controller, for those with one of these roles. */
export const Only = (...roles: readonly string[]) => applyDecorators(SetMetadata(ONLY, roles));

/** Lets nobody in whom it does not know; the only place that says who asks. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: Accounts,
  ) {}

  /** @throws Refusal `actor.unknown`, `permission.denied` */
  canActivate(context: ExecutionContext): boolean {
    const handlers = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride(PUBLIC, handlers)) return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const { account, organisation, roles } = this.accounts.get(shown(headerOf(request, 'x-anjuan-user') ?? ''));
    request.actor = { account, organisation, roles, address: request.ip, requestId: request.id };
    const only = this.reflector.getAllAndOverride<readonly string[] | undefined>(ONLY, handlers);
    if (only !== undefined && !only.some((role) => roles.includes(role))) throw new Refusal('permission.denied');
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
