import { Refusal } from '#platform/refusals';
import { type HttpRequest, headerOf } from './request.js';

/** A header that no page of another site can send without being asked. */
export const CLIENT_HEADER = 'X-Anjuan-Client';

/** Refuses what the page of another site makes a browser send. Programs send no `Origin`; browsers always do with a request
 *  that acts. GET and HEAD change nothing. @source security rule R5.2 */
export function crossSite(request: HttpRequest, sessionCookie: string): Refusal | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const site = headerOf(request, 'sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return new Refusal('request.origin');
  const origin = headerOf(request, 'origin');
  if (origin !== undefined && origin !== `${request.protocol}://${request.host}`) return new Refusal('request.origin');
  // Only who is signed in has something to lose.
  if (request.cookies?.[sessionCookie] === undefined) return undefined;
  const isOurs = [CLIENT_HEADER.toLowerCase(), 'idempotency-key'].some((name) => headerOf(request, name) !== undefined);
  return isOurs ? undefined : new Refusal('request.client-header');
}
