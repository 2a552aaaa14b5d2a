import type { Person, Role, Session } from '#identity';
import type { Actor } from '#platform';

/** Who asks: as the audit names them, and with what they may do. */
export interface SignedIn extends Actor {
  readonly roles: readonly Role[];
  readonly person: Person;
  readonly session: Session;
}

/** What the edge needs of Fastify's request. */
export interface HttpRequest {
  readonly id: string;
  /** The address of the socket. */
  readonly ip: string;
  readonly method: string;
  readonly protocol: string;
  /** The host that was asked for, with its port. */
  readonly host: string;
  readonly cookies?: Readonly<Record<string, string | undefined>>;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** The pattern of the route, absent when the address is unknown. */
  readonly routeOptions: { readonly url?: string };
  /** Set by the guard. */
  actor?: SignedIn;
}

/** What the edge needs of Fastify's reply. */
export interface HttpReply {
  readonly statusCode: number;
  readonly elapsedTime: number;
  code(status: number): HttpReply;
  header(name: string, value: string): HttpReply;
  send(payload: string): unknown;
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
}

/** A header of a request as one text; undefined when it is absent. */
export function headerOf(request: HttpRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
