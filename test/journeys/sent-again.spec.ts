import { randomUUID } from 'node:crypto';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { acceptance } from './formalities.js';
import { inOffice, problemOf } from './office.js';

eachDatabase('acting requests', (fresh) => {
  it(
    'have one effect and one answer when sent ten times at once',
    inOffice(fresh, '2024-03-01', async (office) => {
      const key = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => office.post('/api/cases', application(), { key })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(9);
      expect(new Set(answers.map(({ headers }) => headers['etag']))).toEqual(new Set(['"1"']));
      expect(await office.rows()).toMatchObject({ case_file: 1, act: 1, party: 2, audit_row: 1, idempotency_key: 1 });

      const other = problemOf(await office.post('/api/cases', application({ occurredOn: '2024-02-29' }), { key }));
      expect([other.status, other.code]).toEqual([422, 'idempotency.body-differs']);
      const upper = await office.post('/api/cases', application(), { key: key.toUpperCase() });
      expect(upper.headers['idempotent-replayed']).toBe('true');
      expect((await office.post('/api/cases', application(), { key, as: 'supervisor' })).status).toBe(201);
      expect(await office.rows()).toMatchObject({ case_file: 2 });
    }),
  );

  it(
    'have a key of their own for each case, and one that is a UUID',
    inOffice(fresh, '2024-03-05', async (office) => {
      const [one, two] = [await office.open(application()), await office.open(application())];
      const key = randomUUID();
      const accept = (id: string, sending: object) =>
        office.post(
          `/api/cases/${id}/acts`,
          { act: 'accepted', occurredOn: '2024-03-05', fields: acceptance },
          sending,
        );
      expect((await accept(one.id, { key, seen: 1 })).status).toBe(201);
      expect((await accept(one.id, { key, seen: 1 })).headers['idempotent-replayed']).toBe('true');
      expect(problemOf(await accept(two.id, { key, seen: 1 })).code).toBe('idempotency.body-differs');
      expect(problemOf(await accept(two.id, { key: '', seen: 1 })).code).toBe('idempotency.key-required');
      const invalid = problemOf(await accept(two.id, { key: '1', seen: 1 }));
      expect([invalid.status, invalid.code]).toEqual([400, 'idempotency.key-invalid']);
      expect(await office.read(two.id)).toEqual(two);
    }),
  );

  it(
    'change a case only in the version that was seen',
    inOffice(fresh, '2024-03-05', async (office) => {
      const view = await office.open(application());
      const url = `/api/cases/${view.id}/acts`;
      const body = { act: 'accepted', occurredOn: '2024-03-05', fields: acceptance };
      const required = problemOf(await office.post(url, body));
      expect([required.status, required.code]).toEqual([428, 'case.version-required']);
      for (const seen of ['1', 'W/"1"', '*', '"0"', '"1", "2"', '"x"']) {
        const invalid = problemOf(await office.post(url, body, { seen }));
        expect([seen, invalid.status, invalid.code]).toEqual([seen, 400, 'case.version-invalid']);
      }
      const together = await Promise.all([1, 2, 3, 4].map(() => office.post(url, body, { seen: 1 })));
      expect(together.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      expect(together.find(({ status }) => status === 201)?.headers['etag']).toBe('"2"');
      const stale = problemOf(await office.post(url, body, { seen: 1 }));
      expect(stale).toMatchObject({
        status: 409,
        code: 'case.changed-meanwhile',
        details: { version: 2, state: 'under-review', stateName: '审理中' },
      });
      const correction = { corrects: view.acts[0]?.id, reason: '误登' };
      expect(problemOf(await office.post(`/api/cases/${view.id}/corrections`, correction)).status).toBe(428);
      expect(await office.rows()).toMatchObject({ act: 2, audit_row: 2 });
    }),
  );
});
