import { request } from 'node:http';
import { totpCode } from '#identity';
import { identityOf } from '../../apps/api/src/identity.js';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { inOffice, type Office, problemOf, type Reply } from './office.js';

const today = '2024-03-01';
const noKey = { key: '', as: '' } as const;
const password = (of: string) => `Korb-Tisch-19-${of}`;
const first = [
  { role: 'system-administrator', account: 'chen', name: '陈样本', password: password('a') },
  { role: 'security-administrator', account: 'liu', name: '刘样本', password: password('b') },
  { role: 'audit-administrator', account: 'sun', name: '孙样本', password: password('c') },
];

interface Begun {
  stage: string;
  person: { account: string; permissions: string[] };
}

const signIn = (office: Office, account: string, word: string, code?: string): Promise<Reply<Begun>> =>
  office.post<Begun>('/api/sessions', { account, password: word, ...(code === undefined ? {} : { code }) }, noKey);

const cookieOf = (reply: Reply<unknown>): string => (reply.headers['set-cookie'] ?? '').split(';')[0] as string;
const with_ = (cookie: string) => ({ as: '', headers: { cookie } });
const refused = (reply: Reply<unknown>) => [reply.status, problemOf(reply).code];
const stepOf = (office: Office) => Math.floor(Date.parse(office.clock.now()) / 30_000);
const minutes = (office: Office, count: number) =>
  office.clock.moveTo(new Date(Date.parse(office.clock.now()) + count * 60_000).toISOString() as never);

/** An office with its three administrators. */
async function setUp(office: Office): Promise<void> {
  const code = await identityOf(office.system).setUp.newCode();
  expect((await office.post('/api/set-up', { code, administrators: first }, noKey)).status).toBe(201);
}

/** Signs an administrator in, with a second factor that is enrolled on the way. */
async function enrolled(office: Office, account: string, word: string): Promise<{ cookie: string; secret: string }> {
  const cookie = cookieOf(await signIn(office, account, word));
  const { secret } = (await office.post<{ secret: string }>('/api/own-account/second-factor', {}, with_(cookie))).body;
  const code = totpCode(secret, stepOf(office));
  const confirmed = await office.post('/api/own-account/second-factor/confirmation', { code }, with_(cookie));
  expect(confirmed.status).toBe(204);
  return { cookie, secret };
}

eachDatabase('signing in', (fresh) => {
  it(
    'is asked for again before rights are given, and then goes on in another session',
    inOffice(
      fresh,
      today,
      async (office) => {
        await setUp(office);
        const chen = await enrolled(office, 'chen', password('a'));
        const liu = await enrolled(office, 'liu', password('b'));
        const wang = { account: 'wang', name: '王样本', organisation: '232701' };
        expect((await office.post('/api/accounts', wang, with_(chen.cookie))).status).toBe(201);
        const grant = (role: string, cookie: string) =>
          office.post(
            '/api/accounts/wang/grants',
            { role, organisation: '232701', reach: 'own', reason: '新任' },
            with_(cookie),
          );
        expect((await grant('handler', liu.cookie)).status).toBe(201);
        minutes(office, 6);
        expect(refused(await grant('office-head', liu.cookie))).toEqual([403, 'session.confirm']);
        const confirm = (body: object, cookie = liu.cookie) =>
          office.post<Begun>('/api/sessions/current/confirmation', body, with_(cookie));
        const code = totpCode(liu.secret, stepOf(office));
        expect(refused(await confirm({ password: password('b') }))).toEqual([401, 'sign-in.code-required']);
        expect(refused(await confirm({ password: password('a'), code }))).toEqual([401, 'sign-in.failed']);
        expect((await office.get('/api/sessions/current', with_(liu.cookie))).status).toBe(200);
        const confirmed = await confirm({ password: password('b'), code });
        expect([confirmed.status, confirmed.body.stage]).toEqual([201, 'full']);
        expect((await office.get('/api/sessions/current', with_(liu.cookie))).status).toBe(401);
        expect((await grant('office-head', cookieOf(confirmed))).status).toBe(201);
        expect((await office.get<object[]>('/api/sessions', with_(cookieOf(confirmed)))).body).toHaveLength(1);
      },
      { isDemo: false },
    ),
  );

  it(
    'begins with a set-up code that works once, and with no account or password before it',
    inOffice(
      fresh,
      today,
      async (office) => {
        expect((await office.get('/api/about', { as: '' })).body).toEqual({ demo: false, setUpNeeded: true, today });
        const { setUp: house } = identityOf(office.system);
        const old = await house.newCode();
        const code = (await house.newCode()) as string;
        const post = (body: object) => office.post('/api/set-up', body, noKey);
        expect(refused(await post({ code: old, administrators: first }))).toEqual([403, 'set-up.code-wrong']);
        expect(refused(await post({ code, administrators: first.slice(1) }))).toEqual([422, 'set-up.administrators']);
        const weak = first.map((each) => ({ ...each, password: 'password' }));
        expect(refused(await post({ code, administrators: weak }))).toEqual([422, 'password.too-short']);
        // Only of whom no password was named one is made, to be changed at once.
        const [system, ...others] = first;
        const { password: _, ...unnamed } = system as (typeof first)[number];
        const done = await office.post<{ passwords: { account: string; password: string }[] }>(
          '/api/set-up',
          { code, administrators: [unnamed, ...others] },
          noKey,
        );
        expect([done.status, done.body.passwords.map(({ account }) => account)]).toEqual([201, ['chen']]);
        const begun = await signIn(office, 'chen', done.body.passwords[0]?.password ?? '');
        expect([begun.status, begun.body.stage]).toEqual([201, 'must-change-password']);
        expect(refused(await post({ code, administrators: first }))).toEqual([409, 'set-up.done']);
        expect(await house.newCode()).toBeUndefined();
        expect((await office.get('/api/about', { as: '' })).body).toEqual({ demo: false, setUpNeeded: false, today });
      },
      { isDemo: false },
    ),
  );

  it(
    'asks administrators for a second factor, whose codes count once',
    inOffice(
      fresh,
      today,
      async (office) => {
        await setUp(office);
        const half = await signIn(office, ' CHEN ', password('a'));
        expect([half.status, half.body.stage, half.body.person.account]).toEqual([201, 'must-enrol', 'chen']);
        expect(half.headers['set-cookie']).toMatch(/^anjuan=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
        expect(refused(await office.get('/api/case-types', with_(cookieOf(half))))).toEqual([403, 'session.stage']);

        const { cookie, secret } = await enrolled(office, 'chen', password('a'));
        expect((await office.get('/api/case-types', with_(cookie))).status).toBe(200);
        expect(refused(await office.post('/api/own-account/second-factor', {}, with_(cookie)))[0]).toBe(403);

        expect(refused(await signIn(office, 'chen', password('a')))).toEqual([401, 'sign-in.code-required']);
        const used = totpCode(secret, stepOf(office));
        expect(refused(await signIn(office, 'chen', password('a'), used))).toEqual([401, 'sign-in.failed']);
        minutes(office, 1);
        const code = totpCode(secret, stepOf(office));
        const answers = await Promise.all([1, 2, 3].map(() => signIn(office, 'chen', password('a'), code)));
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      },
      { isDemo: false },
    ),
  );

  it(
    'ends after half an hour without use, after twelve hours, when left, and beyond two at once',
    inOffice(
      fresh,
      today,
      async (office) => {
        await setUp(office);
        const cookie = cookieOf(await signIn(office, 'chen', password('a')));
        const is = async (of: string) => (await office.get('/api/sessions/current', with_(of))).status;
        for (let i = 0; i < 23; i++) {
          minutes(office, 30);
          expect(await is(cookie)).toBe(200);
        }
        minutes(office, 31);
        expect(await is(cookie)).toBe(401);

        const open: string[] = [];
        for (let i = 0; i < 3; i++) {
          minutes(office, 1);
          open.push(cookieOf(await signIn(office, 'chen', password('a'))));
        }
        expect(await Promise.all(open.map(is))).toEqual([401, 200, 200]);
        minutes(office, 31);
        expect(await Promise.all(open.map(is))).toEqual([401, 401, 401]);

        const last = cookieOf(await signIn(office, 'chen', password('a')));
        expect(await is(last)).toBe(200);
        const left = await office.delete('/api/sessions/current', with_(last));
        expect([left.status, left.headers['set-cookie']]).toEqual([204, expect.stringContaining('anjuan=;')]);
        expect(await is(last)).toBe(401);
        for (const wrong of [
          'anjuan=',
          'anjuan=x',
          `anjuan=${'x'.repeat(5_000)}`,
          '__Host-anjuan=x',
          last.slice(0, -1),
        ]) {
          expect(await is(wrong)).toBe(401);
        }
      },
      { isDemo: false },
    ),
  );

  it(
    'takes a new password for the old one, and ends the other sessions',
    inOffice(
      fresh,
      today,
      async (office) => {
        await setUp(office);
        const [one, other] = [
          cookieOf(await signIn(office, 'sun', password('c'))),
          cookieOf(await signIn(office, 'sun', password('c'))),
        ];
        const change = (present: string, next: string) =>
          office.post('/api/own-account/password', { present, next }, with_(one));
        expect(refused(await change('wrong', password('d')))).toEqual([401, 'sign-in.failed']);
        expect(refused(await change(password('c'), password('c')))).toEqual([422, 'password.used-before']);
        expect(refused(await change(password('c'), 'short'))).toEqual([422, 'password.too-short']);
        expect((await change(password('c'), password('d'))).status).toBe(204);
        const status = async (cookie: string) => (await office.get('/api/sessions/current', with_(cookie))).status;
        expect([await status(one), await status(other)]).toEqual([200, 401]);
        expect(refused(await signIn(office, 'sun', password('c')))).toEqual([401, 'sign-in.failed']);
        expect(refused(await change(password('d'), password('c')))).toEqual([422, 'password.used-before']);
        minutes(office, 91 * 24 * 60);
        expect((await signIn(office, 'sun', password('d'))).body.stage).toBe('must-change-password');
      },
      { isDemo: false },
    ),
  );

  it(
    'is tried five times for each account and span, from however many addresses, whatever they say of themselves',
    inOffice(
      fresh,
      today,
      async (office) => {
        await setUp(office);
        const open = cookieOf(await signIn(office, 'sun', password('c')));
        const accounts = ['chen', 'liu', 'nobody', 'admin'];
        const guess = (n: number) =>
          send(office, `127.0.0.${2 + (n % 20)}`, {
            account: accounts[n % accounts.length] as string,
            password: `Guess-${n}-guess`,
            forwarded: `10.${n % 250}.${n % 7}.${n % 13}`,
          });
        const counted = new Map<string, number>();
        for (let n = 0; n < 2_000; n += 40) {
          const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => guess(n + i)));
          for (const each of answers) counted.set(each, (counted.get(each) ?? 0) + 1);
        }
        const looked = [...counted].filter(([answer]) => answer.includes('sign-in.failed'));
        const byAccount = accounts.map((account) =>
          looked.reduce((sum, [answer, count]) => (answer.startsWith(`${account} `) ? sum + count : sum), 0),
        );
        for (const count of byAccount) expect(count).toBeLessThanOrEqual(5);
        expect([...counted.values()].reduce((a, b) => a + b)).toBe(2_000);
        expect(looked.every(([answer]) => answer.includes(' 401 '))).toBe(true);
        // Who has signed in before stays; who knows the password waits.
        expect((await office.get('/api/sessions/current', with_(open))).status).toBe(200);
        expect(refused(await signIn(office, 'chen', password('a')))).toEqual([429, 'sign-in.locked']);
        minutes(office, 16);
        expect((await signIn(office, 'chen', password('a'))).status).toBe(201);
      },
      { isDemo: false },
    ),
  );

  it(
    'tells of a role that was taken away with the next request',
    inOffice(fresh, today, async (office) => {
      const opened = await office.open(application());
      expect((await office.get(`/api/cases/${opened.id}`)).status).toBe(200);
      await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
        work.change('UPDATE user_grant SET revoked_at = ? WHERE account = ?', [work.at, 'caseworker']),
      );
      expect(refused(await office.get(`/api/cases/${opened.id}`))).toEqual([403, 'permission.denied']);
      expect(refused(await office.get('/api/worklist'))).toEqual([403, 'permission.denied']);
    }),
  );

  it(
    'gives nothing to the pages of other sites',
    inOffice(fresh, today, async (office) => {
      const { cookie } = await office.signedIn('caseworker');
      const search = (headers: Record<string, string>) =>
        fetch(`${office.address}/api/search`, {
          method: 'POST',
          headers: { cookie: cookie as string, 'content-type': 'application/json', ...headers },
          body: '{"text":"王"}',
        });
      const ours = { 'x-anjuan-client': 'page' };
      expect((await search(ours)).status).toBe(200);
      expect((await search({ ...ours, origin: office.address })).status).toBe(200);
      expect((await search({ ...ours, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
      expect((await search({ 'idempotency-key': 'x' })).status).toBe(200);
      const code = async (headers: Record<string, string>) =>
        ((await (await search(headers)).json()) as { code: string }).code;
      expect(await code({})).toBe('request.client-header');
      for (const origin of [
        'https://evil.example',
        'null',
        `${office.address}0`,
        office.address.replace('http', 'https'),
      ]) {
        expect(await code({ ...ours, origin })).toBe('request.origin');
      }
      for (const site of ['cross-site', 'same-site']) {
        expect(await code({ ...ours, 'sec-fetch-site': site })).toBe('request.origin');
      }
    }),
  );
});

/** One guess from an address of this machine: `ACCOUNT STATUS CODE`. */
function send(
  office: Office,
  from: string,
  { account, password: word, forwarded }: { account: string; password: string; forwarded: string },
): Promise<string> {
  const body = JSON.stringify({ account, password: word });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': forwarded,
    'x-real-ip': forwarded,
    forwarded: `for=${forwarded}`,
  };
  return new Promise((resolve, reject) => {
    const sending = request(
      `${office.address}/api/sessions`,
      { method: 'POST', headers, localAddress: from },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => {
          text += part.toString();
        });
        response.on('end', () =>
          resolve(`${account} ${response.statusCode} ${(JSON.parse(text) as { code: string }).code}`),
        );
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}
