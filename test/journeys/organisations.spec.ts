import { randomUUID } from 'node:crypto';
import { OpenCase, type Page } from '#casework';
import { loadOrganisations } from '#identity';
import { legalDate } from '#legal-time';
import { verifyAudit } from '#platform';
import { loadKnowledge } from '../../apps/api/src/system.js';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { formalities } from './formalities.js';
import { inOffice, type Office, problemOf, type Reply, type Sending } from './office.js';

const url = '/api/organisations';
const reason = '样函〔2024〕1号';
const station = {
  code: '232701-08',
  name: '漠河市洛古河司法所',
  parent: '232701',
  numberWord: '漠洛古河',
  from: '2024-03-05',
  reason,
};

interface Item {
  code: string;
  name: string;
  until: string | null;
  version: number;
  openCases: number | null;
  mayChange: boolean;
}
interface Overview {
  organisations: Item[];
  changes: { act: string; code: string; name: string; nameBefore: string | null; recordedBy: string }[];
}

const ending = { ...formalities['rejected'], ground: 'out-of-scope', reasons: '不属于受案范围' };
const unserved = { unservedReason: '申请人下落不明' };

const sysadmin = { as: 'sysadmin' } as const;
const add = (office: Office, body: object = station, sending: Sending = sysadmin) =>
  office.post<Item>(url, body, sending);
const rename = (office: Office, code: string, name: string, seen: number, sending: Sending = sysadmin) =>
  office.post<Item>(`${url}/${code}/renaming`, { name, reason }, { ...sending, seen });
const close = (office: Office, code: string, until: string, seen = 1, sending: Sending = sysadmin) =>
  office.post<Item>(`${url}/${code}/closing`, { until, reason }, { ...sending, seen });
const overview = async (office: Office, as = 'sysadmin') =>
  (await office.get<Overview>(`${url}/overview`, { as })).body;
const unitOf = async (office: Office, code: string, as = 'sysadmin') =>
  (await overview(office, as)).organisations.find((each) => each.code === code);
const refused = (reply: Reply<unknown>) => [reply.status, problemOf(reply).code];
const openIn = (office: Office, organisation: string, occurredOn = '2024-03-05') =>
  office.post('/api/cases', application({ organisation, occurredOn }));

eachDatabase('units', (fresh) => {
  it(
    'are added, renamed and closed by the system administrator, each time with a reason that is kept',
    inOffice(fresh, '2024-03-05', async (office) => {
      const made = await add(office);
      expect([made.status, made.body]).toEqual([
        201,
        expect.objectContaining({ code: '232701-08', kind: 'station', from: '2024-03-05', until: null, version: 1 }),
      ]);
      const opened = (await openIn(office, '232701-08')).body;
      expect(opened.number).toBe('漠洛古河行复〔2024〕1号');
      expect(await unitOf(office, '232701-08')).toMatchObject({
        numberWord: '漠洛古河',
        represents: null,
        openCases: 1,
        mayChange: true,
      });

      expect((await rename(office, '232701-08', '漠河市北极村司法所', 1)).body).toMatchObject({ version: 2 });
      expect((await office.read(opened.id)).number).toBe('漠洛古河行复〔2024〕1号');
      const all = (await office.get<Item[]>(url, { as: 'mohe' })).body;
      expect(all).toHaveLength(53);
      expect(all.at(-1)).toMatchObject({ name: '漠河市北极村司法所', version: 2 });

      const early = await close(office, '232701-08', '2024-03-05', 2);
      expect(refused(early)).toEqual([422, 'organisation.has-open-cases']);
      expect(problemOf(early).detail).toMatch(/还有 1 件在办案件.*请先由科室负责人移交承办/);
      let view = await office.record(opened, 'rejected', '2024-03-05', ending);
      expect(refused(await close(office, '232701-08', '2024-03-05', 2))[1]).toBe('organisation.has-open-cases');
      office.today('2024-03-06');
      view = await office.record(view, 'filed', '2024-03-06', unserved);
      expect(view.state.code).toBe('filed');
      // A day later: the password is asked for again first.
      expect(refused(await close(office, '232701-08', '2024-03-06', 2))).toEqual([403, 'session.confirm']);
      office.signOut();
      expect(refused(await close(office, '232701-08', '2024-03-04', 2))[1]).toBe('organisation.invalid');
      const done = await close(office, '232701-08', '2024-03-06', 2);
      expect(done.body).toMatchObject({ until: '2024-03-06', version: 3 });
      expect(refused(await openIn(office, '232701-08', '2024-03-06'))).toEqual([422, 'organisation.closed']);
      expect((await office.read(opened.id)).id).toBe(opened.id);
      const account = { account: 'wang', name: '王样本', organisation: '232701-08' };
      expect(refused(await office.post('/api/accounts', account, { ...sysadmin, key: '' }))[1]).toBe(
        'organisation.closed',
      );

      expect((await overview(office, 'auditor')).changes).toMatchObject([
        { act: 'closed', code: '232701-08', nameBefore: '漠河市北极村司法所', until: '2024-03-06', reason },
        { act: 'renamed', name: '漠河市北极村司法所', nameBefore: '漠河市洛古河司法所', recordedBy: '系统管理员' },
        { act: 'added', name: '漠河市洛古河司法所', nameBefore: null },
      ]);
      const trail = await office.get<Page<object>>('/api/audit?object=232701-08', { as: 'auditor' });
      expect(trail.body.items).toMatchObject([
        { action: 'organisation.closed', account: 'sysadmin', reason, detail: { sequence: 3, until: '2024-03-06' } },
        { action: 'organisation.renamed', detail: { sequence: 2 } },
        { action: 'organisation.added', detail: { sequence: 1, parent: '232701', from: '2024-03-05' } },
      ]);
      expect(await verifyAudit(office.system.database.read)).toMatchObject({ firstBad: null });
    }),
  );

  it(
    'are changed by nobody else, by none who has not seen the last change, and once',
    inOffice(fresh, '2024-03-05', async (office) => {
      for (const as of ['secadmin', 'auditor', 'supervisor', 'mohe']) {
        expect(refused(await add(office, station, { as }))).toEqual([403, 'permission.denied']);
        expect(refused(await close(office, '232701-05', '2024-03-05', 1, { as }))).toEqual([403, 'permission.denied']);
      }
      expect(refused(await office.get(`${url}/overview`, { as: 'mohe' }))).toEqual([403, 'permission.denied']);
      expect(await unitOf(office, '232701', 'secadmin')).toMatchObject({ openCases: 0, mayChange: false });

      const key = randomUUID();
      const both = [await add(office, station, { ...sysadmin, key }), await add(office, station, { ...sysadmin, key })];
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      expect(both[1]?.headers['idempotent-replayed']).toBe('true');
      expect(refused(await add(office, station, { ...sysadmin, key: '' }))).toEqual([400, 'idempotency.key-required']);
      expect(refused(await add(office))).toEqual([409, 'organisation.code-taken']);
      expect(refused(await add(office, { ...station, code: '232701-09', name: '另一司法所' }))).toEqual([
        409,
        'organisation.number-taken',
      ]);
      const { reason: _, ...silent } = station;
      expect(refused(await add(office, silent))).toEqual([400, 'body.invalid']);

      expect((await rename(office, '232701-05', '漠河市北极镇司法所', 1)).status).toBe(201);
      expect(refused(await rename(office, '232701-05', '漠河市北极村司法所', 1))).toEqual([
        409,
        'organisation.changed-meanwhile',
      ]);
      const unseen = await office.post(`${url}/232701-05/renaming`, { name: '漠河市北极村司法所', reason }, sysadmin);
      expect(refused(unseen)).toEqual([428, 'case.version-required']);
      expect(refused(await close(office, '999999', '2024-03-05'))).toEqual([422, 'organisation.unknown']);
      expect(refused(await close(office, '232701', '2024-03-05'))).toEqual([422, 'organisation.has-units']);
      expect(refused(await close(office, '232700', '2024-03-05'))).toEqual([422, 'organisation.top-stays']);
      expect((await overview(office)).changes).toHaveLength(2);
    }),
  );

  it(
    'that took a case after a day were not closed on that day',
    inOffice(fresh, '2024-03-05', async (office) => {
      const opened = (await openIn(office, '232701-02', '2024-03-04')).body;
      await office.record(
        await office.record(opened, 'rejected', '2024-03-05', ending),
        'filed',
        '2024-03-05',
        unserved,
      );
      expect(refused(await close(office, '232701-02', '2024-03-03'))).toEqual([422, 'organisation.has-later-cases']);
      expect((await close(office, '232701-02', '2024-03-04')).status).toBe(201);
    }),
  );

  it(
    'are not closed while a case is opened in them, and opened in none that is being closed',
    inOffice(fresh, '2024-03-05', async (office) => {
      const units = ['232722-01', '232722-02', '232722-03', '232722-04', '232722-05', '232722-06', '232722-07'];
      const outcomes = await Promise.all(
        units.map(async (unit, i) => {
          const asked = [() => openIn(office, unit), () => close(office, unit, '2024-03-05')];
          const [one, other] = await Promise.all((i % 2 === 0 ? asked : asked.reverse()).map((ask) => ask()));
          return [one?.status, other?.status].sort();
        }),
      );
      expect(outcomes).toEqual(units.map(() => [201, 422]));
      const open = await office.system.database.read.query<{ organisation: string }>(
        'SELECT DISTINCT organisation FROM case_file WHERE ended_on IS NULL',
      );
      const { organisations } = await overview(office);
      const closed = organisations.filter(({ until }) => until === '2024-03-05').map(({ code }) => code);
      expect([...closed, ...open.map(({ organisation }) => organisation)].sort()).toEqual(units);
    }),
  );

  it(
    'are known to other processes, and to the next start',
    inOffice(fresh, '2024-03-05', async (office) => {
      const { database, clock, crypto } = office.system;
      const other = loadKnowledge();
      other.keepWith(crypto);
      await other.join(database.read);
      await add(office);
      await close(office, '232701-05', '2024-03-05');
      const opening = new OpenCase(database.unitOfWork, clock, other);
      const open = (organisation: string) =>
        opening.run({
          by: { account: 'caseworker', organisation: '232700' },
          ...(application({ organisation, occurredOn: '2024-03-05' }) as object),
        } as Parameters<OpenCase['run']>[0]);
      await expect(open('232701-05')).rejects.toMatchObject({ code: 'organisation.closed' });
      expect((await open('232701-08')).file.organisation).toBe('232701-08');
      const next = loadOrganisations();
      expect(() => next.get('232701-08')).toThrow(expect.objectContaining({ code: 'organisation.unknown' }));
      await next.upToDate(database.read);
      expect(next.get('232701-08')).toEqual(other.organisations.get('232701-08'));
      expect(next.get('232701-05').until).toBe(legalDate('2024-03-05'));
      expect(next.withSubordinates('232701')).toContain('232701-08');

      // A change that is rolled back is known to nobody.
      const failing = database.unitOfWork.run({ account: 'sysadmin', organisation: '232700' }, async (work) => {
        await work.change(
          `INSERT INTO organisation_change (sequence, act, organisation, name, kind, number_word, recorded_at, recorded_by, reason)
           VALUES (3, 'renamed', '232700', '另一个名称', 'prefecture-bureau', '大', ?, 'sysadmin', '测试')`,
          [work.at],
        );
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
      expect((await unitOf(office, '232700'))?.name).toBe('大兴安岭地区司法局');
      const rewriting = database.unitOfWork.run({ account: 'sysadmin', organisation: '232700' }, (work) =>
        work.change(`UPDATE organisation_change SET name = '另一个名称'`),
      );
      await expect(rewriting).rejects.toThrow('append-only');
    }),
  );
});
