import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Accounts, rolesOf } from '#identity';
import { shown } from '#platform/refusals';
import { type HttpRequest, headerOf, type SignedIn } from '../http/request.js';
import { Access } from './access.js';
import { DECLARED, type Declared } from './declare.js';

/** Until people sign in, this header names an account of config/accounts.yaml. */
export const ACTOR_HEADER = 'X-Anjuan-User';

/** Lets nobody in whom it does not know, and nobody to what was not permitted. It runs before everything else of a route, so
 *  that an answer that was stored for a request sent twice is not given either. @source security rule R3.1 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: Accounts,
    private readonly access: Access,
  ) {}

  /** @throws Refusal `actor.unknown`, `permission.denied`, `case.not-found`, `register.entry-not-found` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handlers = [context.getHandler(), context.getClass()];
    const declared = this.reflector.getAllAndOverride<Declared | undefined>(DECLARED, handlers);
    if (declared?.open) return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const by = this.signedIn(request);
    request.actor = by;
    if (declared === undefined) throw new Error(`${request.routeOptions.url} declares no permission`);
    await this.assert(by, declared, request.params as Record<string, unknown>);
    return true;
  }

  private async assert(
    by: SignedIn,
    { permission, over }: Extract<Declared, { open: false }>,
    params: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    this.access.assertMay(by, permission);
    if (over === 'case') await this.access.assertCase(by, permission, params['caseId']);
    if (over === 'entry') await this.access.assertEntry(by, permission, params['id']);
  }

  private signedIn(request: HttpRequest): SignedIn {
    const person = this.accounts.personOf(shown(headerOf(request, 'x-anjuan-user') ?? ''));
    const { account, organisation } = person;
    return {
      account,
      organisation,
      roles: rolesOf(person),
      address: request.ip,
      requestId: request.id,
      person,
    };
  }
}
