import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '../../../../libs/api-client/index.js';

export type Schemas = components['schemas'];

/** What the server says when it refuses: a code for programs, a sentence for people, and the fields that are wrong. */
export class Refused extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fields: readonly Schemas['FieldProblem'][];

  constructor(
    readonly status: number,
    problem: Partial<Schemas['Problem']>,
  ) {
    super(problem.detail ?? '');
    this.name = 'Refused';
    this.code = problem.code ?? 'internal';
    this.details = problem.details ?? {};
    this.fields = problem.fields ?? [];
  }
}

/** Whoever asks without a session, or with one that has ended, is told so. */
type Listener = () => void;
const listeners = new Set<Listener>();

export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return undefined;
    const problem = (await response
      .clone()
      .json()
      .catch(() => ({}))) as Partial<Schemas['Problem']>;
    // A wrong password is no ended session.
    if (problem.code === 'session.required') for (const listener of listeners) listener();
    throw new Refused(response.status, problem);
  },
};

/** The typed client of the API. Cookies carry the session; the header tells the server that this page sends. */
export const api = createClient<paths>({ baseUrl: '/', headers: { 'x-anjuan-client': 'web' } });
api.use(refusals);

/** The body of an answer that came.
 *  @throws Refused what the server refused; TypeError when it was not reached */
export async function answered<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
