import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import type { CaseItem, CaseView, Page } from '#casework';
import { instant } from '#legal-time';
import { readSettings } from '#platform';
import { SetClock } from '#platform/clock';
import type { ProblemSchema } from '../../apps/api/src/http/problem.schema.js';
import { createServer } from '../../apps/api/src/server.js';
import { openSystem, type System } from '../../apps/api/src/system.js';
import { addAccounts, cookieOf } from '../harness/accounts.js';
import type { Fresh } from '../harness/databases.js';
import { formalities } from './formalities.js';

/** An answer of the server. */
export interface Reply<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: T;
}

export interface Sending {
  /** The account; the prefecture's caseworker when left out, nobody when empty. */
  as?: string;
  /** The idempotency key; a new one when left out, none when empty. */
  key?: string;
  /** The version that was seen; none when left out. */
  seen?: number | string;
  headers?: Record<string, string>;
}

/** The real server on a port of its own, over a real database, whose clock stands where a test puts it. */
export class Office {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly address: string,
    readonly system: System,
    readonly clock: SetClock,
  ) {}

  /** Ten in the morning of a day in China. */
  today(day: string): void {
    this.clock.moveTo(instant(`${day}T02:00:00.000Z`));
  }

  async get<T = CaseView>(url: string, { as = 'caseworker', headers = {} }: Sending = {}): Promise<Reply<T>> {
    return replyOf(await fetch(this.address + url, { headers: { ...(await this.signedIn(as)), ...headers } }));
  }

  async post<T = CaseView>(url: string, body: unknown, sending: Sending = {}): Promise<Reply<T>> {
    const { as = 'caseworker', key = randomUUID(), seen, headers = {} } = sending;
    const all = {
      ...(await this.signedIn(as)),
      'x-anjuan-client': 'test',
      ...(key === '' ? {} : { 'idempotency-key': key }),
      ...(seen === undefined ? {} : { 'if-match': typeof seen === 'number' ? `"${seen}"` : seen }),
      'content-type': 'application/json',
      ...headers,
    };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return replyOf(await fetch(this.address + url, { method: 'POST', headers: all, body: text }));
  }

  /** The header of an account that has signed in; of nobody, none. */
  async signedIn(account: string): Promise<Record<string, string>> {
    if (account === '') return {};
    const cookie = this.cookies.get(account) ?? (await cookieOf(this.system, account));
    this.cookies.set(account, cookie);
    return { cookie };
  }

  /** Everyone signs in anew. */
  signOut(): void {
    this.cookies.clear();
  }

  async delete(url: string, { as = 'caseworker', headers = {} }: Sending = {}): Promise<Reply<unknown>> {
    const all = { ...(await this.signedIn(as)), 'x-anjuan-client': 'test', ...headers };
    return replyOf(await fetch(this.address + url, { method: 'DELETE', headers: all }));
  }

  /** Opens a case; the answer must be 201. */
  async open(body: object, sending?: Sending): Promise<CaseView> {
    return expected(201, await this.post('/api/cases', body, sending));
  }

  /** Records an act on a day, on the latest version of a case; what its form asks for in every case alike is filled in. The
   *  answer must be 201. */
  async record(before: CaseView, act: string, occurredOn: string, fields: object = {}): Promise<CaseView> {
    const body = { act, occurredOn, fields: { ...formalities[act], ...fields } };
    return expected(201, await this.post(`/api/cases/${before.id}/acts`, body, { seen: before.version }));
  }

  /** Tries to record an act, and answers with what the server says. */
  attempt(before: CaseView, act: string, occurredOn: string, fields: object = {}): Promise<Reply<ProblemSchema>> {
    const body = { act, occurredOn, fields: { ...formalities[act], ...fields } };
    return this.post<ProblemSchema>(`/api/cases/${before.id}/acts`, body, { seen: before.version });
  }

  async read(id: string, query = ''): Promise<CaseView> {
    return expected(200, await this.get(`/api/cases/${id}${query}`));
  }

  async worklist(query = '', sending?: Sending): Promise<Page<CaseItem>> {
    return expected(200, await this.get<Page<CaseItem>>(`/api/worklist${query}`, sending));
  }

  async search(body: object, sending: Sending = {}): Promise<Page<CaseItem>> {
    return expected(200, await this.post<Page<CaseItem>>('/api/search', body, { key: '', ...sending }));
  }

  /** How many rows each table has; of the audit only the lines of what people did: what is refused stands there too. */
  async rows(): Promise<Record<string, number>> {
    const tables = ['case_file', 'act', 'party', 'case_number', 'reconsideration_case', 'audit_row', 'idempotency_key'];
    const done = " WHERE result = 'done' AND account <> 'test'";
    const counts = tables.map(
      (table) => `(SELECT count(*) FROM ${table}${table === 'audit_row' ? done : ''}) AS ${table}`,
    );
    const [row] = await this.system.database.read.query<Record<string, number>>(`SELECT ${counts.join(', ')}`);
    return row as Record<string, number>;
  }
}

export interface InOffice {
  readonly log?: Logger;
  /** False: an office that has just been installed, without accounts. */
  readonly isDemo?: boolean;
}

/** A test inside an office that opens with it, on a day, and is closed after it. */
export const inOffice =
  (fresh: Fresh, day: string, test: (office: Office) => Promise<void>, { log, isDemo = true }: InOffice = {}) =>
  async (): Promise<void> => {
    const clock = new SetClock(instant(`${day}T02:00:00.000Z`));
    const place = await fresh({ clock });
    await place.close();
    const keyFile = `${await mkdtemp(join(tmpdir(), 'anjuan-keys-'))}/keys.json`;
    const dataFolder = place.settings.dataFolder || join(dirname(keyFile), 'data');
    const settings = { ...readSettings({}), ...place.settings, dataFolder, keyFile };
    const system = await openSystem(settings, clock, { isDemo });
    if (isDemo) await addAccounts(system);
    const app = await createServer(system, log);
    try {
      await app.listen(0, '127.0.0.1');
      await test(new Office(await app.getUrl(), system, clock));
    } finally {
      await app.close();
      await rm(dirname(keyFile), { recursive: true });
    }
  };

/** The problem document of an answer that refuses. */
export const problemOf = (reply: Reply<unknown>): ProblemSchema => {
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = reply.body as ProblemSchema;
  expect(problem.status).toBe(reply.status);
  expect(problem.detail).toMatch(/[\u4e00-\u9fff].*。$/u);
  return problem;
};

async function replyOf<T>(response: Response): Promise<Reply<T>> {
  const headers = Object.fromEntries(response.headers);
  const isJson = headers['content-type']?.includes('json');
  return { status: response.status, headers, body: (isJson ? await response.json() : await response.text()) as T };
}

function expected<T>(status: number, reply: Reply<T>): T {
  if (reply.status !== status) throw new Error(`${reply.status}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}
