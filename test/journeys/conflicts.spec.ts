import { eachDatabase } from '../harness/databases.js';
import { application, suit } from './applications.js';
import { decided, served } from './decided-case.js';
import { inOffice, type Office, problemOf, type Reply } from './office.js';

const today = '2024-05-13';
const refused = (reply: Reply<unknown>) => [reply.status, problemOf(reply).code];
const handledBy = (handler: string) => ({ ...(application()['fields'] as object), handler });
const named = (name: string, more: object = {}) => {
  const [first, ...others] = application()['parties'] as object[];
  return [{ ...first, name, ...more }, ...others];
};

const opening = (office: Office, body: object) => office.post('/api/cases', body);

eachDatabase('a case is given', (fresh) => {
  it(
    'to nobody who cannot serve its unit',
    inOffice(fresh, today, async (office) => {
      for (const handler of ['huma', 'auditor', 'statistician']) {
        const reply = await opening(office, application({ fields: handledBy(handler) }));
        expect([handler, ...refused(reply)]).toEqual([handler, 422, 'officer.not-there']);
      }
      const file = await office.open(application());
      expect(refused(await office.attempt(file, 'handler-assigned', today, { handler: 'mohe' }))).toEqual([
        422,
        'officer.not-there',
      ]);
      const sysadmin = { as: 'sysadmin', key: '' };
      expect((await office.post('/api/accounts/caseworker2/disabling', { reason: '离职' }, sysadmin)).status).toBe(204);
      expect(refused(await office.attempt(file, 'handler-assigned', today, { handler: 'caseworker2' }))).toEqual([
        422,
        'officer.not-there',
      ]);
      expect((await office.read(file.id)).version).toBe(file.version);
    }),
  );

  it(
    'to nobody who bears the name of a party, unless someone has looked into it',
    inOffice(fresh, today, async (office) => {
      for (const more of [{}, { victim: true }]) {
        const body = application({ fields: handledBy('caseworker'), parties: named('演示承办人', more) });
        expect(refused(await opening(office, body))).toEqual([422, 'officer.is-party']);
      }
      const file = await office.open(application({ parties: named(' 演示承办人') }));
      const assigned = { handler: 'caseworker' };
      const reply = await office.attempt(file, 'handler-assigned', today, assigned);
      expect(refused(reply)).toEqual([422, 'officer.is-party']);
      expect(problemOf(reply).detail).toContain('回避审查情况');
      const explained = { ...assigned, conflictNote: '同名，经核对不是同一人' };
      expect(await office.record(file, 'handler-assigned', today, explained)).toMatchObject({ handler: 'caseworker' });
    }),
  );

  it(
    'in reconsideration and litigation of one act to two people',
    inOffice(fresh, today, async (office) => {
      const reconsidered = await served(office, await decided(office, 'revoke'));
      const given = await office.record(reconsidered, 'handler-assigned', today, { handler: 'caseworker' });
      const same = [422, 'officer.other-procedure'];
      expect(refused(await opening(office, suit({ reconsiderationCase: given.id, handler: 'caseworker' })))).toEqual(
        same,
      );
      const sued = await office.open(suit({ reconsiderationCase: given.id, handler: 'caseworker2' }));
      expect(refused(await office.attempt(sued, 'handler-assigned', today, { handler: 'caseworker' }))).toEqual(same);
      expect(refused(await office.attempt(given, 'handler-assigned', today, { handler: 'caseworker2' }))).toEqual(same);
      const [act] = sued.acts;
      const wrong = { ...act?.fields, handler: 'caseworker' };
      const corrected = await office.post(
        `/api/cases/${sued.id}/corrections`,
        { corrects: act?.id, reason: '误登', replacement: { occurredOn: today, fields: wrong } },
        { seen: sued.version },
      );
      expect(refused(corrected)).toEqual(same);
      const explained = { handler: 'caseworker', conflictNote: '本单位仅有两名工作人员' };
      expect(await office.record(sued, 'handler-assigned', today, explained)).toMatchObject({ handler: 'caseworker' });
    }),
  );
});
