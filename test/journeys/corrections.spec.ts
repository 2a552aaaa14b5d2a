import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { acceptance } from './formalities.js';
import { inOffice, problemOf } from './office.js';

eachDatabase('corrections and what was known when', (fresh) => {
  it(
    'put an act right by a later one, and show both truths',
    inOffice(fresh, '2024-03-06', async (office) => {
      const opened = await office.open(application());
      const accepted = await office.record(opened, 'accepted', '2024-03-06');
      const act = accepted.acts[1];
      const url = `/api/cases/${opened.id}/corrections`;
      office.today('2024-03-20');
      const body = {
        corrects: act?.id,
        reason: '日期录入错误',
        replacement: { occurredOn: '2024-03-04', fields: acceptance },
      };
      const corrected = await office.post(url, body, { seen: 2 });
      expect(corrected.status).toBe(201);
      expect(corrected.headers['etag']).toBe('"3"');
      expect(corrected.body).toMatchObject({ version: 3, acceptedOn: '2024-03-04', state: { code: 'under-review' } });
      expect(corrected.body.acts[1]).toMatchObject({ id: act?.id, occurredOn: '2024-03-04', reason: '日期录入错误' });

      const then = await office.get(`/api/cases/${opened.id}?knownAt=2024-03-10T00:00:00.000Z`);
      expect(then.body).toMatchObject({ acceptedOn: '2024-03-06', knownAt: '2024-03-10T00:00:00.000Z' });
      expect(then.headers['etag']).toBeUndefined();
      expect(problemOf(await office.get(`/api/cases/${opened.id}?knownAt=2024-03-05T00:00:00.000Z`))).toMatchObject({
        status: 404,
        code: 'case.not-found',
      });
      expect(problemOf(await office.get(`/api/cases/${opened.id}?knownAt=2024-03-10`))).toMatchObject({
        status: 400,
        code: 'body.invalid',
        fields: [{ field: 'knownAt', code: 'field.invalid' }],
      });

      const again = await office.post(url, body, { seen: 3 });
      expect(again.status).toBe(201);
      expect(
        problemOf(await office.post(url, { ...body, corrects: corrected.body.acts[1]?.correctedBy }, { seen: 4 })),
      ).toMatchObject({ status: 422, code: 'act.already-corrected' });
    }),
  );

  it(
    'void an act, and refuse what cannot be right',
    inOffice(fresh, '2024-03-06', async (office) => {
      const view = await office.record(await office.open(application()), 'accepted', '2024-03-06');
      const url = `/api/cases/${view.id}/corrections`;
      const [opening, accepted] = view.acts;
      const refused = async (body: object) => {
        const { status, code } = problemOf(await office.post(url, body, { seen: 2 }));
        return [status, code];
      };
      const corrects = accepted?.id;
      expect(await refused({ corrects, reason: ' ' })).toEqual([400, 'body.invalid']);
      expect(await refused({ corrects, reason: '误\u0000登' })).toEqual([400, 'body.invalid']);
      expect(await refused({ corrects, reason: '误登', replacement: null })).toEqual([400, 'body.invalid']);
      expect(await refused({ corrects, reason: '误登', replacement: { occurredOn: '2024-03-05' } })).toEqual([
        400,
        'body.invalid',
      ]);
      expect(await refused({ corrects: 'nothing', reason: '误登' })).toEqual([404, 'act.not-found']);
      const late = { corrects: opening?.id, reason: '误登', replacement: { occurredOn: '2024-03-07', fields: {} } };
      expect(await refused(late)).toEqual([422, 'field.date-in-future']);
      expect(await office.rows()).toMatchObject({ act: 2, idempotency_key: 2 });

      const voided = await office.post(url, { corrects, reason: '登记在别的案件名下' }, { seen: 2 });
      expect(voided.body).toMatchObject({ state: { code: 'received' }, version: 3, acceptedOn: null });
      expect(voided.body.acts).toHaveLength(1);
    }),
  );

  it(
    'know a party only from when it was named',
    inOffice(fresh, '2024-03-06', async (office) => {
      const view = await office.record(await office.open(application()), 'accepted', '2024-03-06');
      office.today('2024-03-08');
      const [, , third] = [...parties(), { ref: '丙', role: 'third-party', kind: 'citizen', name: '李样本' }];
      const body = {
        act: 'third-party-joined',
        occurredOn: '2024-03-08',
        fields: { thirdParty: '丙', interest: '利害关系' },
        parties: [third],
      };
      const joined = await office.post(`/api/cases/${view.id}/acts`, body, { seen: 2 });
      expect(joined.body.parties.map(({ name }) => name).sort()).toEqual(['李样本', '样本县公安局', '王样本'].sort());
      const then = await office.read(view.id, '?knownAt=2024-03-07T00:00:00.000Z');
      expect(then.parties).toHaveLength(2);
    }),
  );
});
