import { randomUUID } from 'node:crypto';
import { loadDictionaries } from '#casework';
import { loadRegisters } from '#registers';
import { eachDatabase } from '../../../../test/harness/databases.js';
import { inOffice, type Office, problemOf, type Sending } from '../../../../test/journeys/office.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are compared with what they should be, part by part
type Body = any;

const registers = loadRegisters(loadDictionaries());

/** Asks for registers as the caseworker of Mohe, unless a request says otherwise. */
const asking = (office: Office) => ({
  get: (url: string, sending?: Sending) => office.get<Body>(`/api/registers${url}`, { as: 'mohe', ...sending }),
  post: (url: string, body: object, sending?: Sending) =>
    office.post<Body>(`/api/registers${url}`, body, { as: 'mohe', ...sending }),
});

eachDatabase('registers over HTTP', (fresh) => {
  const on = (test: (ask: ReturnType<typeof asking>, office: Office) => Promise<void>) =>
    inOffice(fresh, '2023-12-01', (office) => test(asking(office), office));

  const rounds = '/dispute-screening/entries';
  const round = { organisation: '232701-05', occurredOn: '2023-03-06', fields: { kind: 'routine' } };

  it(
    'lists the registers and shows what one is made of',
    on(async (ask) => {
      const { body } = await ask.get('');
      const codes = (body as { code: string }[]).map(({ code }) => code);
      expect(codes).toEqual(registers.all().map(({ code }) => code));
      expect(body).toContainEqual({ code: 'dispute-screening', label: '矛盾纠纷排查', dated: 'occurred' });
      expect((await ask.get('/dispute-found')).body).toMatchObject({
        code: 'dispute-found',
        columns: { occurredOn: { kind: 'date', label: '发现日期' } },
        fields: { screening: { kind: 'entry', register: 'dispute-screening' } },
        dictionaries: ['dispute-type'],
      });
      const unknown = await ask.get('/no-such-register');
      expect(unknown.status).toBe(404);
      expect(problemOf(unknown).code).toBe('register.unknown');
    }),
  );

  it(
    'records an entry once, however often it is sent, and shows it with its version',
    on(async (ask) => {
      const key = randomUUID();
      const first = await ask.post(rounds, round, { key });
      expect(first).toMatchObject({ status: 201, headers: { etag: '"1"' }, body: { version: 1, recordedBy: 'mohe' } });
      const again = await ask.post(rounds, round, { key });
      expect(again).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true', etag: '"1"' } });
      expect(again.body).toEqual(first.body);
      const { body, headers } = await ask.get(`${rounds}/${first.body.id}`);
      expect(headers['etag']).toBe('"1"');
      expect(body).toEqual({ ...first.body, history: [expect.objectContaining({ kind: 'recorded' })], origin: null });
      expect((await ask.get(rounds)).body).toEqual({ items: [first.body], next: null });
      const keyless = await ask.post(rounds, round, { key: '' });
      expect(keyless).toMatchObject({ status: 400, body: { code: 'idempotency.key-required' } });
    }),
  );

  it(
    'answers every problem of an entry with its field',
    on(async (ask) => {
      const wrong = { organisation: '232701-05', occurredOn: '2023-02-30', quantity: 1, fields: { kind: 'x' } };
      const { status, body } = await ask.post(rounds, wrong);
      expect(status).toBe(422);
      expect(body.fields.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
        'quantity field.unknown',
        'occurredOn field.date-invalid',
        'kind field.code-unknown',
      ]);
      const server = { ...round, recordedBy: 'supervisor', version: 7 };
      expect(await ask.post(rounds, server)).toMatchObject({ status: 400, body: { code: 'body.invalid' } });
      for (const body of [{ ...round, fields: [] }, { occurredOn: '2023-03-06' }, { ...round, organisation: {} }]) {
        expect(await ask.post(rounds, body)).toMatchObject({ status: 400, body: { code: 'body.invalid' } });
      }
      for (const body of [
        { ...round, occurredOn: null },
        { ...round, occurredOn: { toString: 1 } },
        { ...round, quantity: '3' },
        { ...round, fields: { kind: { toString: 1 } } },
      ]) {
        expect(await ask.post(rounds, body)).toMatchObject({ status: 422 });
      }
    }),
  );

  it(
    'corrects and voids over the version that was seen',
    on(async (ask) => {
      const { id } = (await ask.post(rounds, round)).body;
      const correction = { ...round, occurredOn: '2023-03-07', reason: '日期录入错误' };
      const corrections = `${rounds}/${id}/corrections`;
      const unseen = await ask.post(corrections, correction);
      expect(unseen).toMatchObject({ status: 428, body: { code: 'case.version-required' } });
      const corrected = await ask.post(corrections, correction, { seen: 1 });
      expect(corrected).toMatchObject({ status: 201, headers: { etag: '"2"' }, body: { occurredOn: '2023-03-07' } });
      const stale = await ask.post(corrections, correction, { seen: 1 });
      expect(stale).toMatchObject({
        status: 409,
        body: { code: 'register.changed-meanwhile', details: { version: 2 } },
      });
      const voided = await ask.post(`${rounds}/${id}/void`, { reason: '重复' }, { seen: 2 });
      expect(voided).toMatchObject({ status: 201, headers: { etag: '"3"' }, body: { voided: true } });
      expect((await ask.get(rounds)).body.items).toEqual([]);
      expect((await ask.get(`${rounds}?voided=true`)).body.items).toHaveLength(1);
      const { history } = (await ask.get(`${rounds}/${id}`)).body;
      expect(history.map(({ kind, reason }: { kind: string; reason: string }) => [kind, reason])).toEqual([
        ['recorded', null],
        ['corrected', '日期录入错误'],
        ['voided', '重复'],
      ]);
    }),
  );

  it(
    'shows and takes only what belongs to the own unit and those below it; the rest is not there',
    on(async (ask) => {
      const { id } = (await ask.post(rounds, round)).body;
      const missing = { status: 404, body: { code: 'register.entry-not-found' } };
      const absent = `${rounds}/${randomUUID()}`;
      const foreign = await ask.get(`${rounds}/${id}`, { as: 'huma' });
      const nowhere = await ask.get(absent, { as: 'huma' });
      expect(foreign).toMatchObject(missing);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...nowhere.body, requestId: '' });
      const change = { as: 'huma', seen: 1 };
      const body = { ...round, organisation: '232721', reason: '更正' };
      expect(await ask.post(`${rounds}/${id}/corrections`, body, change)).toMatchObject(missing);
      const reason = { reason: '误录' };
      expect(await ask.post(`${rounds}/${id}/void`, reason, change)).toMatchObject(missing);
      expect(await ask.get('/mediator/entries/x')).toMatchObject(missing);
      expect((await ask.get(rounds, { as: 'huma' })).body.items).toEqual([]);
      const dispute = { occurredOn: '2023-03-06', fields: { screening: id, disputeType: 'other' } };
      const naming = await ask.post('/dispute-found/entries', dispute, { as: 'huma' });
      expect(naming).toMatchObject({ status: 422, body: { details: { field: 'screening' } } });
      const unit = { status: 422, body: { code: 'organisation.unknown' } };
      expect(await ask.post(rounds, round, { as: 'huma' })).toMatchObject(unit);
      expect(await ask.get(`${rounds}?organisation=232701`, { as: 'huma' })).toMatchObject(unit);
      expect((await ask.get(rounds, { as: 'caseworker' })).body.items).toHaveLength(1);
      expect(await ask.get(rounds, { as: 'nobody' })).toMatchObject({ status: 401 });
    }),
  );

  it(
    'pages through a register between two days',
    on(async (ask) => {
      for (const occurredOn of ['2023-01-05', '2023-03-06', '2023-11-30']) {
        await ask.post(rounds, { ...round, occurredOn });
      }
      const first = (await ask.get(`${rounds}?from=2023-01-01&to=2023-06-30&limit=1`)).body;
      expect(first.items.map(({ occurredOn }: { occurredOn: string }) => occurredOn)).toEqual(['2023-03-06']);
      const last = (await ask.get(`${rounds}?from=2023-01-01&to=2023-06-30&limit=1&after=${first.next}`)).body;
      expect(last).toMatchObject({ items: [{ occurredOn: '2023-01-05' }], next: null });
      const wrongDay = { status: 422, body: { code: 'field.date-invalid' } };
      expect(await ask.get(`${rounds}?from=2023-02-30`)).toMatchObject(wrongDay);
      expect(await ask.get(`${rounds}?after=x`)).toMatchObject({ status: 400, body: { code: 'cursor.invalid' } });
      for (const query of ['limit=0', 'limit=201', 'voided=yes', 'unknown=1']) {
        expect(await ask.get(`${rounds}?${query}`)).toMatchObject({ status: 400 });
      }
    }),
  );

  it(
    'is described with examples that are accepted',
    on(async (ask, office) => {
      const document = (await office.get<Body>('/api/openapi.json')).body;
      const post = document.paths['/api/registers/{register}/entries'].post;
      const { examples } = post.requestBody.content['application/json'];
      const screening = await ask.post(rounds, examples.screening.value);
      const found = examples.found.value;
      const belonging = { ...found, fields: { ...found.fields, screening: screening.body.id } };
      const recorded = [
        screening,
        await ask.post('/dispute-found/entries', belonging),
        await ask.post('/mediation-committee/entries', examples.committee.value),
      ];
      expect(recorded.map(({ status }) => status)).toEqual([201, 201, 201]);
      const paths = Object.keys(document.paths).filter((path) => path.startsWith('/api/registers'));
      expect(paths).toHaveLength(10);
    }),
  );
});
