import type { HttpReply, HttpRequest } from '../http/request.js';

/** The cookie of a session. Over TLS its name binds it to this host and to TLS; on this machine alone it goes without.
 *  @source security rule R4.4 */
export class SessionCookie {
  constructor(private readonly isSecure: boolean) {}

  get name(): string {
    return this.isSecure ? '__Host-anjuan' : 'anjuan';
  }

  tokenOf(request: HttpRequest): string | undefined {
    return request.cookies?.[this.name];
  }

  give(reply: HttpReply, token: string): void {
    reply.setCookie(this.name, token, this.options);
  }

  take(reply: HttpReply): void {
    reply.clearCookie(this.name, this.options);
  }

  private get options() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.isSecure } as const;
  }
}
