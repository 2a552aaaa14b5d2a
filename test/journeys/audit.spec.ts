import type { Page } from '#casework';
import { type AuditRow, verifyAudit } from '#platform';
import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { inOffice, type Office, problemOf } from './office.js';

type Line = Pick<AuditRow, 'account' | 'action' | 'objectId' | 'result' | 'detail'>;
const auditor = { as: 'auditor', key: '' };
const brief = ({ items }: Page<Line>) => items.map(({ account, action, result }) => `${account} ${action} ${result}`);

const trail = async (office: Office, query: string): Promise<Page<Line>> =>
  (await office.get<Page<Line>>(`/api/audit?${query}`, auditor)).body;
const whoSaw = async (office: Office, body: object): Promise<Page<Line>> =>
  (await office.post<Page<Line>>('/api/audit/who-saw', body, auditor)).body;

eachDatabase('the audit', (fresh) => {
  it(
    'tells who did, saw and was refused what',
    inOffice(fresh, '2024-03-05', async (office) => {
      const one = await office.open(application({ parties: parties('王样本') }));
      const other = await office.open(application({ parties: parties('李样本') }));
      await office.record(one, 'accepted', '2024-03-05');
      office.today('2024-03-06');
      await office.get(`/api/cases/${one.id}`, { as: 'supervisor' });
      await office.get(`/api/cases/${one.id}?knownAt=2024-03-05T03:00:00.000Z`);
      await office.get(`/api/cases/${other.id}`, { as: 'statistician' });
      expect((await office.get(`/api/cases/${one.id}`, { as: 'mohe' })).status).toBe(404);
      expect((await office.get('/api/worklist?organisation=232700', { as: 'mohe' })).status).toBe(422);
      expect((await office.attempt(other, 'decided', '2024-03-06')).status).toBe(422);

      expect(brief(await trail(office, `object=${one.id}`))).toEqual([
        'mohe request.refused refused',
        'caseworker case.seen done',
        'supervisor case.seen done',
        'caseworker act.recorded done',
        'caseworker case.opened done',
      ]);
      expect(brief(await trail(office, 'result=refused'))).toEqual([
        'mohe request.refused refused',
        'mohe request.refused refused',
      ]);
      const [first, second] = [await trail(office, 'account=mohe&limit=1'), await trail(office, 'account=mohe')];
      const next = await trail(office, `account=mohe&limit=1&after=${first.next}`);
      expect([...first.items, ...next.items]).toEqual(second.items);
      expect(next.next).toBeNull();
      expect(await verifyAudit(office.system.database.read)).toMatchObject({ firstBad: null });
    }),
  );

  it(
    'tells who saw a person between two moments',
    inOffice(fresh, '2024-03-05', async (office) => {
      const one = await office.open(application({ parties: parties('王样本') }));
      await office.open(application({ parties: parties('李样本') }));
      const again = await office.open(application({ parties: parties('王样本') }));
      office.today('2024-03-07');
      await office.get(`/api/cases/${one.id}`, { as: 'supervisor' });
      office.today('2024-03-08');
      await office.get(`/api/cases/${again.id}`, { as: 'statistician' });

      expect(brief(await whoSaw(office, { name: ' 王样本 ' }))).toEqual([
        'statistician case.seen done',
        'supervisor case.seen done',
        'caseworker case.opened done',
        'caseworker case.opened done',
      ]);
      const span = { from: '2024-03-06T00:00:00.000Z', until: '2024-03-08T00:00:00.000Z' };
      expect(brief(await whoSaw(office, { name: '王样本', ...span }))).toEqual(['supervisor case.seen done']);
      expect(brief(await whoSaw(office, { name: '王样' }))).toEqual([]);
      const looked = await trail(office, 'action=audit.who-saw');
      expect(looked.items).toHaveLength(3);
      expect(JSON.stringify(looked)).not.toContain('王样本');
    }),
  );

  it(
    'is shown to the audit administrator alone',
    inOffice(fresh, '2024-03-05', async (office) => {
      for (const as of ['caseworker', 'supervisor', 'statistician', 'mohe', 'sysadmin', 'secadmin']) {
        const answers = [
          await office.get('/api/audit', { as }),
          await office.post('/api/audit/who-saw', { name: '王样本' }, { as, key: '' }),
        ];
        for (const answer of answers) {
          expect([as, problemOf(answer)]).toMatchObject([as, { status: 403, code: 'permission.denied' }]);
        }
      }
      expect((await trail(office, 'action=request.refused')).items).toHaveLength(12);
      for (const query of ['after=zzz', 'from=yesterday', 'limit=201', 'result=maybe', 'name=x']) {
        expect((await office.get(`/api/audit?${query}`, auditor)).status).toBe(400);
      }
    }),
  );
});
