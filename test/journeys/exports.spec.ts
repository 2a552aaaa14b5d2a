import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '#casework';
import { instant } from '#legal-time';
import { ResultFiles, sweepTasks, Tasks } from '#platform';
import type { RegisteredExport } from '../../apps/api/src/exports/read-exports.js';
import { createServer } from '../../apps/api/src/server.js';
import { openSystem } from '../../apps/api/src/system.js';
import type { TaskSchema } from '../../apps/api/src/tasks/tasks.schema.js';
import { addAccounts } from '../harness/accounts.js';
import { eachDatabase } from '../harness/databases.js';
import { rowsOfCsv, sheetOfWorkbook } from '../harness/read-tables.js';
import { application, parties } from './applications.js';
import { inOffice, problemOf } from './office.js';
import { addCases, ended, fileOf, startExport } from './tasks.js';

const ofExports = 'SELECT kind, format, purpose, fields, filters, rows, persons, account FROM export_entry';

eachDatabase('an export', (fresh) => {
  it(
    'is a task of the one who asked: its file holds what the list shows, masked as there, and nothing that is a formula',
    inOffice(fresh, '2024-03-05', async (office) => {
      await office.open(application({ parties: parties('=HYPERLINK("x")') }));
      await office.open(
        application({ parties: parties('赵受害').map((each, i) => (i === 0 ? { ...each, victim: true } : each)) }),
      );
      const asked = await startExport(office, { kind: 'worklist', query: { view: 'open' }, format: 'xlsx' });
      expect(asked).toMatchObject({ kind: 'export', label: '导出在办案件列表', purpose: '测试', file: null });
      const done = await ended(office, asked.id);
      expect(done).toMatchObject({ state: 'done', failure: null, file: { rows: 2, isThere: true } });
      expect(done.file?.name).toBe('在办案件列表-2024-03-05.xlsx');
      const { headers, content } = await fileOf(office, asked.id);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': 'sandbox',
        'content-length': String(done.file?.size),
        'content-disposition': `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(done.file?.name ?? '')}`,
      });
      const [heading, ...rows] = sheetOfWorkbook(content);
      expect(heading?.['A']?.value).toBe('案号');
      const shown = (await office.worklist('?view=open')).items;
      expect(rows.map((row) => row['A']?.value)).toEqual(shown.map(({ number }) => number));
      expect(rows.map((row) => String(row['C']?.value).split('、')[0]).sort()).toEqual(['=HYPERLINK("x")', '赵*']);
      expect(JSON.stringify(rows)).not.toContain('赵受害');
      const about = sheetOfWorkbook(content, 2).map((row) => row['B']?.value);
      expect(about).toEqual(
        expect.arrayContaining([
          '在办案件列表',
          '全部在办',
          '大兴安岭地区司法局 演示承办人',
          '测试',
          '2024-03-05 10:00',
        ]),
      );

      const search = await startExport(office, { kind: 'search', search: { text: 'HYPERLINK' }, format: 'csv' });
      await ended(office, search.id);
      const table = rowsOfCsv((await fileOf(office, search.id)).content.toString('utf8'));
      expect(table).toHaveLength(2);
      expect(table[1]?.[2]).toMatch(/^'=HYPERLINK/);
      const { read } = office.system.database;
      const register = await read.query<Record<string, string | number>>(`${ofExports} ORDER BY at, kind DESC`);
      expect(register).toMatchObject([
        { kind: 'worklist', format: 'xlsx', purpose: '测试', rows: 2, account: 'caseworker' },
        { kind: 'search', format: 'csv', purpose: '测试', rows: 1, account: 'caseworker' },
      ]);
      // What was typed to search for is kept nowhere in clear.
      const tasks = await read.query('SELECT * FROM task');
      expect(JSON.stringify([register, tasks])).not.toContain('HYPERLINK');
      const audited = await read.query<{ action: string; n: number | string }>(
        "SELECT action, count(*) AS n FROM audit_row WHERE action LIKE 'export.%' GROUP BY action ORDER BY action",
      );
      expect(audited.map(({ action, n }) => [action, Number(n)])).toEqual([
        ['export.fetched', 2],
        ['export.made', 2],
      ]);
    }),
  );

  it(
    'is seen by nobody else, and not begun by who may not',
    inOffice(fresh, '2024-03-05', async (office) => {
      const { id } = await startExport(office, { kind: 'worklist', format: 'csv' });
      await ended(office, id);
      for (const path of ['', '/file']) {
        expect(problemOf(await office.get(`/api/tasks/${id}${path}`, { as: 'supervisor' })).code).toBe(
          'task.not-found',
        );
      }
      expect(problemOf(await office.post(`/api/tasks/${id}/cancellation`, {}, { as: 'supervisor' })).code).toBe(
        'task.not-found',
      );
      expect((await office.get<unknown[]>('/api/tasks', { as: 'supervisor' })).body).toEqual([]);
      expect(problemOf(await office.post(`/api/tasks/${id}/cancellation`, {})).code).toBe('task.ended');
      const body = { kind: 'worklist', format: 'csv', purpose: '测试' };
      expect(problemOf(await office.post('/api/exports', body, { as: 'sysadmin' })).code).toBe('permission.denied');
      const byNumber = { kind: 'search', search: { text: '13800000000', in: 'phone' }, format: 'csv', purpose: '测试' };
      expect(problemOf(await office.post('/api/exports', byNumber, { as: 'statistician' })).code).toBe(
        'permission.denied',
      );
      expect(problemOf(await office.post('/api/exports', { ...byNumber, search: undefined })).code).toBe(
        'field.missing',
      );
    }),
  );

  it(
    'is one at a time for each person, also at the same moment; what one process left, the next one does',
    inOffice(fresh, '2024-03-05', async (office) => {
      await office.open(application());
      const { database, crypto, settings } = office.system;
      const tasks = new Tasks(database.unitOfWork, database.read, crypto);
      const input = { kind: 'worklist', format: 'csv', isConfirmed: false };
      const task = { kind: 'export', label: '样本', purpose: '测试', input };
      const by = { account: 'caseworker', organisation: '232700' };
      const both = await Promise.allSettled([tasks.start(by, task), tasks.start(by, task)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [begun] = await tasks.of('caseworker');
      const id = begun?.id as string;
      // A process takes it up and dies.
      const lease = '2024-03-05T02:02:00.000Z';
      await database.unitOfWork.run(by, (work) =>
        work.change("UPDATE task SET state = 'running', attempt = 1, lease_until = ? WHERE id = ?", [lease, id]),
      );
      const refused = await office.post('/api/exports', { kind: 'worklist', format: 'csv', purpose: '测试' });
      expect([refused.status, problemOf(refused).code]).toEqual([409, 'task.running']);
      office.clock.moveTo(instant('2024-03-05T02:03:00.000Z'));
      const next = await createServer(await openSystem(settings, office.clock, { isDemo: true }));
      try {
        expect(await ended(office, id)).toMatchObject({ state: 'done', done: 1, file: { rows: 1 } });
        expect(rowsOfCsv((await fileOf(office, id)).content.toString('utf8'))).toHaveLength(2);
      } finally {
        await next.close();
      }
    }),
  );

  it(
    'goes after some days, while the register keeps that it was made',
    inOffice(fresh, '2024-03-05', async (office) => {
      const { id } = await startExport(office, { kind: 'worklist', format: 'csv' });
      await ended(office, id);
      const { database, settings } = office.system;
      const files = new ResultFiles(join(settings.dataFolder, 'exports'));
      const sweep = (now: string) => sweepTasks(database.unitOfWork, files, instant(now));
      expect(await sweep('2024-03-11T02:00:00.000Z')).toEqual({ files: 0, tasks: 0 });
      expect(await readdir(join(settings.dataFolder, 'exports'))).toHaveLength(1);
      expect(await sweep('2024-03-13T02:00:00.000Z')).toEqual({ files: 1, tasks: 0 });
      expect(await readdir(join(settings.dataFolder, 'exports'))).toEqual([]);
      expect((await ended(office, id)).file).toMatchObject({ isThere: false });
      expect(problemOf(await office.get(`/api/tasks/${id}/file`)).code).toBe('task.file-gone');
      expect(await sweep('2024-07-05T02:00:00.000Z')).toEqual({ files: 0, tasks: 1 });
      expect(problemOf(await office.get(`/api/tasks/${id}`)).code).toBe('task.not-found');
      expect(await database.read.query(ofExports)).toHaveLength(1);
      const forget = database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
        work.change('DELETE FROM export_entry'),
      );
      await expect(forget).rejects.toThrow('append-only');
    }),
  );

  it(
    'of the records of a figure holds those that it counted and the reader sees, and says how the figure comes about',
    inOffice(fresh, '2024-03-05', async (office) => {
      const mine = await office.open(application());
      await office.open(application());
      const figure = { id: 'reconsideration.received', scope: '232700', from: '2024-01-01', to: '2024-12-31' };
      const asked = await startExport(office, { kind: 'figure', figure, format: 'xlsx' });
      expect(asked.label).toBe('导出收到行政复议申请明细');
      const done = await ended(office, asked.id);
      expect(done).toMatchObject({ state: 'done', file: { name: '收到行政复议申请明细-2024-03-05.xlsx', rows: 2 } });
      const { content } = await fileOf(office, asked.id);
      const [heading, ...rows] = sheetOfWorkbook(content);
      expect(Object.values(heading ?? {}).map(({ value }) => value)).toEqual([
        '编号',
        '日期',
        '单位',
        '数额',
        '分组',
        '记录',
      ]);
      expect(rows.map((row) => row['A']?.value)).toContain(mine.number);
      const about = sheetOfWorkbook(content, 2).map((row) => row['B']?.value);
      expect(about).toEqual(expect.arrayContaining(['数值：2 件', '大兴安岭地区司法局，2024-01-01 至 2024-12-31']));
      const register = await office.system.database.read.query<object>(ofExports);
      expect(register).toMatchObject([{ kind: 'figure', rows: 2, persons: 0 }]);
      const refused = async (changes: object) =>
        problemOf(await office.post('/api/exports', { kind: 'figure', format: 'csv', purpose: '测试', ...changes }));
      expect(await refused({})).toMatchObject({ code: 'field.missing' });
      expect(await refused({ figure: { ...figure, scope: '110000' } })).toMatchObject({ code: 'scope.unknown' });
      expect(await refused({ figure: { ...figure, part: 'numerator' } })).toMatchObject({
        code: 'figure.part-unknown',
      });
    }),
  );

  it(
    'of a register holds what its list shows, in words, under the headings of its template',
    inOffice(fresh, '2024-03-05', async (office) => {
      const entries = '/api/registers/mediation-committee/entries';
      const committee = { validFrom: '2021-05-10', fields: { name: '=样本', kind: 'chamber', preLitigation: true } };
      await office.post(entries, committee);
      await office.post(entries, { ...committee, validFrom: '2024-02-01' });
      const register = { code: 'mediation-committee', from: '2024-01-01' };
      const { id } = await startExport(office, { kind: 'register', register, format: 'csv' });
      expect(await ended(office, id)).toMatchObject({ state: 'done', file: { rows: 2 } });
      const [heading, first] = (await fileOf(office, id)).content.toString('utf8').split('\r\n');
      expect(heading).toContain('填报机构');
      expect(first).toContain('2024-02-01');
      expect(first).toContain('商会');
      expect(first).not.toMatch(/(^|,)=/);
      const refused = async (body: object, as = 'caseworker') =>
        problemOf(
          await office.post('/api/exports', { kind: 'register', format: 'csv', purpose: '测试', ...body }, { as }),
        );
      expect(await refused({})).toMatchObject({ code: 'field.missing' });
      expect(await refused({ register: { code: 'none' } })).toMatchObject({ code: 'register.unknown' });
      expect(await refused({ register }, 'sysadmin')).toMatchObject({ code: 'permission.denied' });
    }),
  );

  it(
    'stands in the register for who watches over it: by whom, of what in words, whether it was taken away',
    inOffice(fresh, '2024-03-05', async (office) => {
      const figure = { id: 'reconsideration.received', scope: 'region', from: '2024-01-01', to: '2024-12-31' };
      const lists = [
        { kind: 'worklist', query: { view: 'overdue', handler: 'caseworker2' } },
        { kind: 'search', search: { text: '王样本', type: 'reconsideration' } },
        { kind: 'figure', figure },
        { kind: 'register', register: { code: 'mediation-committee', organisation: '232701' } },
      ];
      const ids: string[] = [];
      for (const list of lists) {
        const { id } = await startExport(office, { ...list, format: 'csv' });
        await ended(office, id);
        ids.push(id);
      }
      await fileOf(office, ids[1] as string);
      // All of the same moment, and turned over one by one.
      const found: RegisteredExport[] = [];
      for (let after: string | null = ''; after !== null; ) {
        const query: string = after === '' ? '' : `&after=${after}`;
        const page = await office.get<Page<RegisteredExport>>(`/api/exports?limit=1${query}`, { as: 'auditor' });
        found.push(...page.body.items);
        after = page.body.next;
      }
      const told = ids.map((id) => found.find((entry) => entry.id === id));
      expect(found).toHaveLength(4);
      expect(told).toMatchObject([
        { name: '演示承办人', filtersInWords: '已超期，承办人演示承办人乙', fetchedAt: null },
        { filtersInWords: '行政复议', fetchedAt: '2024-03-05T02:00:00.000Z' },
        { filtersInWords: '收到行政复议申请，全区，自 2024-01-01，至 2024-12-31', fetchedAt: null },
        { filtersInWords: '人民调解委员会，漠河市司法局', fetchedAt: null },
      ]);
      expect(JSON.stringify(found)).not.toContain('王样本');
      expect((await office.get('/api/exports', { as: 'supervisor' })).status).toBe(403);
      const wrong = await office.get('/api/exports?after=e30', { as: 'auditor' });
      expect(problemOf(wrong).code).toBe('cursor.invalid');
    }),
  );

  it(
    'of more than a thousand persons asks for the password first',
    inOffice(fresh, '2024-03-05', async (office) => {
      await addCases(office, await office.open(application()), 1_000);
      office.clock.moveTo(instant('2024-03-05T02:06:00.000Z'));
      const body = { kind: 'worklist', format: 'csv', purpose: '测试' };
      const refused = await office.post('/api/exports', body);
      expect([refused.status, problemOf(refused).code]).toEqual([403, 'session.confirm']);
      office.signOut();
      const { id } = await startExport(office, body);
      expect(await ended(office, id)).toMatchObject({ state: 'done', file: { rows: 1_001 } });
    }),
  );
});

eachDatabase('an export outside of the demonstration', (fresh) => {
  it(
    'asks for a second factor',
    inOffice(
      fresh,
      '2024-03-05',
      async (office) => {
        await addAccounts(office.system);
        const body = { kind: 'worklist', query: {}, format: 'csv', purpose: '测试' };
        const refused = await office.post('/api/exports', body);
        expect([refused.status, problemOf(refused).code]).toEqual([403, 'second-factor.missing']);
        const { database } = office.system;
        expect(await database.read.query('SELECT id FROM task')).toEqual([]);
        await database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
          work.change('UPDATE user_account SET totp_confirmed = ? WHERE account = ?', [true, 'caseworker']),
        );
        await startExport(office, body);
      },
      { isDemo: false },
    ),
  );
});

eachDatabase('checking all cases again', (fresh) => {
  it(
    'is a task of who may change the rules for everyone, and says what it found',
    inOffice(fresh, '2024-03-05', async (office) => {
      const opened = await office.open(application());
      await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
        work.change("UPDATE case_file SET state = 'closed' WHERE id = ?", [opened.id]),
      );
      const body = { reason: '年度统计前核对' };
      for (const as of ['caseworker', 'mohe']) {
        expect(problemOf(await office.post('/api/recomputations', body, { as })).code).toBe('permission.denied');
      }
      const { body: task } = await office.post<TaskSchema>('/api/recomputations', body, { as: 'supervisor' });
      expect(await ended(office, task.id, { as: 'supervisor' })).toMatchObject({
        state: 'done',
        result: { checked: 1, differing: 1, mended: 1, damaged: 0 },
        file: null,
      });
      expect((await office.read(opened.id)).state.code).toBe(opened.state.code);
    }),
  );
});
