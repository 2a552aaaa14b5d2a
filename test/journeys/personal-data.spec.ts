import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import type { CaseView, Page } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { inOffice, type Office, problemOf } from './office.js';

const today = '2024-03-01';
/** Made-up people: the last digit is right, the persons are not. */
const grown = {
  identityNumber: '11010519491231002X',
  phone: '138-0000-1234',
  address: '样本省样本市样本县金丝雀路1号',
};
const child = { identityNumber: '110105201403010013' };

const withParty = (name: string, more: object) =>
  application({ parties: parties(name).map((each) => (each['ref'] === '甲' ? { ...each, ...more } : each)) });
const applicantOf = (view: CaseView) =>
  view.parties.find(({ role }) => role === 'applicant') as CaseView['parties'][number];
const unmask = (office: Office, view: CaseView, as = 'caseworker', reason: unknown = '电话通知') =>
  office.post<object>(`/api/cases/${view.id}/parties/${applicantOf(view).id}/unmasking`, { reason }, { key: '', as });
const found = async (office: Office, text: string, place: string, as = 'caseworker') =>
  (await office.search({ text, in: place }, { as })).items.map(({ id }) => id);

eachDatabase('personal data', (fresh, dialect) => {
  it(
    'is shown masked, and whole only to who gives a reason, which stands in the audit',
    inOffice(fresh, today, async (office) => {
      const view = await office.open(withParty('王样本', grown));
      const masked = { name: '王样本', identityNumber: '110105********002X', phone: '138****1234', protection: null };
      expect(applicantOf(view)).toMatchObject({ ...masked, address: '样本省样本市样本县****' });
      expect(applicantOf(await office.read(view.id))).toMatchObject(masked);
      for (const reason of ['', ' ', null, 7]) {
        expect(problemOf(await unmask(office, view, 'caseworker', reason)).code).toBe('body.invalid');
      }
      expect(problemOf(await unmask(office, view, 'statistician')).code).toBe('permission.denied');
      expect(problemOf(await unmask(office, view, 'mohe')).code).toBe('case.not-found');
      expect((await unmask(office, view)).body).toEqual({
        name: '王样本',
        identityNumber: grown.identityNumber,
        phone: '13800001234',
        address: grown.address,
        birthDate: null,
      });
      const { body } = await office.get<Page<object>>('/api/audit?action=party.unmasked', { as: 'auditor' });
      expect(body.items).toMatchObject([{ account: 'caseworker', objectId: view.id, reason: '电话通知' }]);
    }),
  );

  it(
    'of minors under fourteen and of victims is not even a name; who saw them is found all the same',
    inOffice(fresh, today, async (office) => {
      const minor = await office.open(withParty('欧阳小样', child));
      const victim = await office.open(withParty('赵受害', { victim: true }));
      const grownUp = await office.open(withParty('李成人', { birthDate: '2010-02-28' }));
      const names = [minor, victim, grownUp].map((view) => [applicantOf(view).name, applicantOf(view).protection]);
      expect(names).toEqual([
        ['欧阳*', 'minor'],
        ['赵*', 'victim'],
        ['李成人', null],
      ]);
      const birthday = await office.open(withParty('郑生日', { birthDate: '2010-03-01' }));
      expect(applicantOf(birthday)).toMatchObject({ name: '郑*', protection: 'minor', birthDate: '2010-**-**' });
      expect((await unmask(office, birthday)).body).toMatchObject({ name: '郑生日', birthDate: '2010-03-01' });
      for (const text of ['小样', '欧阳小样', '受害', '赵受害']) {
        expect(await found(office, text, 'party')).toEqual([]);
        expect((await office.search({ text })).items).toEqual([]);
      }
      expect(await found(office, '成人', 'party')).toEqual([grownUp.id]);
      const listed = await office.worklist();
      const inLists = listed.items.map(({ parties: { names } }) => names[0]?.name).sort();
      expect(inLists).toEqual(['李成人', '欧阳*', '赵*', '郑*']);
      expect((await unmask(office, minor)).body).toMatchObject({ name: '欧阳小样' });
      const saw = await office.post<Page<{ objectId: string; action: string }>>(
        '/api/audit/who-saw',
        { name: '欧阳小样' },
        { key: '', as: 'auditor' },
      );
      expect(saw.body.items.map(({ action, objectId }) => [action, objectId])).toEqual([
        ['party.unmasked', minor.id],
        ['case.opened', minor.id],
      ]);
    }),
  );

  it(
    'is found by its whole number by who may, and by nobody else in any way',
    inOffice(fresh, today, async (office) => {
      const view = await office.open(withParty('王样本', grown));
      const other = await office.open(application({ organisation: '232701' }), { as: 'mohe' });
      expect(await found(office, '110105 19491231002x', 'identity-number')).toEqual([view.id]);
      expect(await found(office, '+86 138 0000 1234', 'phone')).toEqual([view.id]);
      for (const [text, place] of [
        ['11010519491231', 'identity-number'],
        ['1380000123', 'phone'],
        ['11010519491231002X', 'phone'],
        ['11010519491231002X', 'party'],
        ['13800001234', 'number'],
        ['%', 'phone'],
      ] as const) {
        expect(await found(office, text, place)).toEqual([]);
      }
      expect(await found(office, grown.identityNumber, 'identity-number', 'mohe')).toEqual([]);
      expect(other.id).toBeDefined();
      // Two hundred probes of one who may not: each answer is the same, whether there is such a person or not.
      const answers = new Set<string>();
      for (let i = 0; i < 100; i++) {
        const there = i % 2 === 0;
        const probes: [string, string][] = [
          [there ? grown.identityNumber : '110105194912310038', 'identity-number'],
          [there ? '13800001234' : '13900001234', 'phone'],
        ];
        for (const [text, place] of probes) {
          const answer = await office.post<{ requestId?: string }>(
            '/api/search',
            { text, in: place },
            { key: '', as: 'statistician' },
          );
          const { requestId: _, ...rest } = answer.body;
          answers.add(`${answer.status} ${JSON.stringify(rest)}`);
        }
      }
      expect(answers.size).toBe(1);
      expect([...answers][0]).toContain('permission.denied');
      for (const query of [
        'identityNumber=1',
        'phone=1',
        'sort=phone',
        'group=address',
        'handler=x&phone=13800001234',
      ]) {
        expect(problemOf(await office.get(`/api/worklist?${query}`, { as: 'statistician' })).code).toBe('body.invalid');
      }
    }),
  );

  it(
    'is refused with its field and without its content when it is wrong',
    inOffice(fresh, today, async (office) => {
      const wrong = async (more: Record<string, unknown>) => {
        const problem = problemOf(await office.post('/api/cases', withParty('王样本', more)));
        for (const value of Object.values(more)) expect(JSON.stringify(problem)).not.toContain(String(value));
        return problem.fields?.[0]?.field;
      };
      for (const identityNumber of [
        '110105194912310021',
        '11010519491231002',
        '110105194902300024',
        '990105194912310027',
        '110105209912310028',
        '1.10105194912310E+17',
      ]) {
        expect(await wrong({ identityNumber })).toBe('parties[0].identityNumber');
      }
      for (const phone of ['12800001234', '138000012345', 'not a phone']) {
        expect(await wrong({ phone })).toBe('parties[0].phone');
      }
      for (const more of [{ birthDate: '2013-02-29' }, { ...child, birthDate: '2014-03-02' }]) {
        expect(await wrong(more)).toBe('parties[0].birthDate');
      }
      const body = application({ parties: parties().map((each) => ({ ...each, ...child })) });
      expect(problemOf(await office.post('/api/cases', body)).fields?.[0]?.field).toBe('parties[1].identityNumber');
      expect((await office.rows())['case_file']).toBe(0);
    }),
  );

  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  it(
    'stands in clear nowhere: not in the database, its journal, or the log',
    inOffice(
      fresh,
      today,
      async (office) => {
        const secret = ['11010519491231002X', '13800001234', '金丝雀路', '欧阳小样', '110105201403010013', '赵受害'];
        const views = [
          await office.open(withParty('王样本', grown)),
          await office.open(withParty('欧阳小样', child)),
          await office.open(withParty('赵受害', { victim: true })),
        ];
        for (const view of views) {
          await unmask(office, view);
          await office.read(view.id);
        }
        await found(office, grown.identityNumber, 'identity-number');
        await found(office, '赵受害', 'party');
        await office.post('/api/cases', withParty('王样本', { identityNumber: '110105194912310021' }));
        const kept = dialect === 'sqlite' ? await filesOf(office) : await rowsOf(office);
        expect(kept).toContain('王样本');
        for (const each of secret) {
          expect([each, kept.includes(each)]).toEqual([each, false]);
          expect([each, lines.join('').includes(each)]).toEqual([each, false]);
        }
        expect(lines.length).toBeGreaterThan(10);
      },
      { log },
    ),
  );
});

/** Every byte of the data folder: the database and its journal. */
async function filesOf({ system }: Office): Promise<string> {
  const folder = system.settings.dataFolder;
  const names = await readdir(folder);
  expect(names).toContain('anjuan.sqlite-wal');
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}

/** Every row of every table. */
async function rowsOf({ system }: Office): Promise<string> {
  const { read } = system.database;
  const tables = await read.query<{ tablename: string }>(
    'SELECT tablename FROM pg_tables WHERE schemaname = current_schema()',
  );
  const rows = await Promise.all(tables.map(({ tablename }) => read.query(`SELECT * FROM "${tablename}"`)));
  return JSON.stringify(rows);
}
