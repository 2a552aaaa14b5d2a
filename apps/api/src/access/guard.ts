import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Knowledge } from '#casework';
import { People, rolesOf, Sessions } from '#identity';
import { READER, type Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { HttpRequest, SignedIn } from '../http/request.js';
import { SessionCookie } from '../sign-in/cookie.js';
import { Access } from './access.js';
import { CONFIRMED, DECLARED, type Declared } from './declare.js';

/** Lets nobody in whom it does not know, and nobody to what was not permitted. It runs before everything else of a route, so
 *  that an answer that was stored for a request sent twice is not given either. @source security rule R3.1 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly access: Access,
    private readonly knowledge: Knowledge,
    @Inject(READER) private readonly read: Reader,
  ) {}

  /** @throws Refusal `session.required`, `session.stage`, `session.confirm`, `permission.denied`, `case.not-found`, `register.entry-not-found`,
   *   `account.not-found` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handlers = [context.getHandler(), context.getClass()];
    const declared = this.reflector.getAllAndOverride<Declared | undefined>(DECLARED, handlers);
    if (declared?.to === 'everyone') return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    // Rights are judged by the tree of units: it is to be the one that stands now.
    const [by] = await Promise.all([this.signedIn(request), this.knowledge.organisations.upToDate(this.read)]);
    request.actor = by;
    if (declared === undefined) throw new Error(`${request.routeOptions.url} declares no permission`);
    if (declared.to === 'any-session') return true;
    if (by.session.stage !== 'full') throw new Refusal('session.stage');
    await this.assert(by, declared, request.params as Record<string, unknown>);
    const needsConfirmation = this.reflector.getAllAndOverride<boolean | undefined>(CONFIRMED, handlers) ?? false;
    if (needsConfirmation) this.sessions.assertConfirmed(by.session);
    return true;
  }

  private async assert(
    by: SignedIn,
    { permission, over }: Extract<Declared, { to: 'permitted' }>,
    params: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    this.access.assertMay(by, permission);
    if (over === 'case') await this.access.assertCase(by, permission, params['caseId']);
    if (over === 'entry') await this.access.assertEntry(by, permission, params['id']);
    if (over === 'account') await this.access.assertAccount(by, permission, params['account']);
  }

  private async signedIn(request: HttpRequest): Promise<SignedIn> {
    const token = this.cookie.tokenOf(request);
    const session = token === undefined ? undefined : await this.sessions.find(token);
    const person = session && (await this.people.find(session.account));
    if (!person) throw new Refusal('session.required');
    const { account, organisation } = person;
    return {
      account,
      organisation,
      roles: rolesOf(person),
      address: request.ip,
      requestId: request.id,
      person,
      session,
    };
  }
}
