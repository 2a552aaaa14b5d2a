import { randomUUID } from 'node:crypto';
import type { CaseView, NoticeEffect } from '#casework';
import type { Calculation } from '#casework/timeline';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { inOffice, type Office, problemOf } from './office.js';

const notice = {
  year: 2027,
  notice: '样本通知〔2026〕1号',
  daysOff: [
    { from: '2027-01-01', to: '2027-01-03', name: '元旦' },
    { from: '2027-02-05', to: '2027-02-11', name: '春节' },
  ],
  makeUpDays: ['2027-01-30', '2027-02-20'],
};
const text = `元旦：1月1日（周五）至3日（周日）放假，共3天。
春节：2月5日（周五）至11日（周四）放假，共7天。1月30日（周六）、2月20日（周六）上班。`;
const url = '/api/holiday-notices';

/** Five working days from Monday, 28 December: to 4 January while 2027 is not known, to 5 January once it is. */
const examination = (view: CaseView) => {
  const due = view.dueDates.find(({ period }) => period === 'arl-examine');
  return [due?.dueOn, due?.provisional];
};
const nextDue = async (office: Office) => (await office.worklist()).items.map(({ nextDue: next }) => next);

eachDatabase('a holiday notice over HTTP', (fresh) => {
  it(
    'is previewed and loaded, and the open cases follow',
    inOffice(fresh, '2026-12-28', async (office) => {
      const opened = await office.open(application({ occurredOn: '2026-12-28' }));
      expect(examination(opened)).toEqual(['2027-01-04', true]);
      expect(await nextDue(office)).toMatchObject([{ on: '2027-01-04', provisional: true }]);

      office.today('2026-12-29');
      const preview = await office.post<NoticeEffect>(
        `${url}/preview`,
        { text: { year: 2027, notice: notice.notice, text } },
        { key: '', as: 'supervisor' },
      );
      expect(preview).toMatchObject({ status: 200, body: { year: 2027, replaces: null, cases: 1, content: notice } });
      expect(preview.body.changes).toContainEqual({
        caseId: opened.id,
        number: opened.number,
        caseType: 'reconsideration',
        period: 'arl-examine',
        name: expect.any(String),
        party: null,
        before: { dueOn: '2027-01-04', provisional: true },
        after: { dueOn: '2027-01-05', provisional: false },
      });
      expect(examination(await office.read(opened.id))).toEqual(['2027-01-04', true]);

      const key = randomUUID();
      const loaded = await office.post<NoticeEffect>(url, { notice }, { key, as: 'supervisor' });
      expect(loaded.status).toBe(201);
      expect(loaded.body).toEqual(preview.body);
      const again = await office.post<NoticeEffect>(url, { notice }, { key, as: 'supervisor' });
      expect(again.headers['idempotent-replayed']).toBe('true');
      expect(again.body).toEqual(loaded.body);

      expect(examination(await office.read(opened.id))).toEqual(['2027-01-05', false]);
      expect(examination(await office.read(opened.id, '?knownAt=2026-12-28T12:00:00.000Z'))).toEqual([
        '2027-01-04',
        true,
      ]);
      expect(await nextDue(office)).toMatchObject([{ on: '2027-01-05', provisional: false }]);
      const all = await office.get<{ year: number }[]>(url);
      expect(all.body.at(-1)).toEqual({
        ...notice,
        issuedOn: null,
        source: 'import',
        recordedAt: '2026-12-29T02:00:00.000Z',
        recordedBy: 'supervisor',
        recordedByName: '演示负责人',
        reason: null,
      });
      expect(all.body[0]).toMatchObject({ year: 2022, source: 'seed', recordedAt: null });
    }),
  );

  it(
    'is refused with the reason',
    inOffice(fresh, '2026-12-28', async (office) => {
      const refused = async (body: object, as = 'supervisor') => {
        const { status, code, details, fields } = problemOf(await office.post(url, body, { as }));
        return [status, code, fields?.[0]?.field ?? details['at']];
      };
      expect(await refused({})).toEqual([400, 'body.invalid', undefined]);
      expect(await refused({ notice, text: { year: 2027, notice: '样本', text } })).toEqual([
        400,
        'body.invalid',
        undefined,
      ]);
      expect(await refused({ notice: { ...notice, year: '2027' } })).toEqual([400, 'body.invalid', 'notice.year']);
      expect(await refused({ notice: { ...notice, holidays: [] } })).toEqual([400, 'body.invalid', 'notice.holidays']);
      expect(await refused({ notice, reason: ' ' })).toEqual([400, 'body.invalid', 'reason']);
      expect(await refused({ notice: { ...notice, makeUpDays: ['2027-01-29'] } })).toEqual([
        422,
        'holidays.make-up-not-weekend',
        'makeUpDays[0]',
      ]);
      const wrong = { year: 2027, notice: '样本', text: text.replace('共7天', '共8天') };
      expect(await refused({ text: wrong })).toEqual([422, 'holidays.count-differs', 'line 2']);
      const preamble = { ...wrong, text: `自2027年1月1日起，放假的假日有所增加。\n${text}` };
      expect(problemOf(await office.post(url, { text: preamble }, { as: 'supervisor' }))).toMatchObject({
        code: 'holidays.line-unreadable',
        detail: expect.stringMatching(/^第1行中的“自2027年1月1日起,[^”]+”.*不是放假安排的文字，请删除；/),
        details: { at: 'line 1', text: '自2027年1月1日起,放假的假日有所增加' },
      });
      expect(await refused({ notice }, 'mohe')).toEqual([403, 'permission.denied', undefined]);
      const {
        source: _,
        recordedAt: __,
        recordedBy: ___,
        recordedByName: ____,
        reason: _____,
        ...of2026
      } = (await office.get<Record<string, unknown>[]>(url)).body.at(-1) ?? {};
      expect(await refused({ notice: of2026, reason: '重发' })).toEqual([422, 'holidays.unchanged', undefined]);
      expect(await refused({ notice: { ...of2026, notice: '更正' } })).toEqual([
        422,
        'holidays.reason-required',
        undefined,
      ]);
      expect(problemOf(await office.post(url, { notice }, { key: '', as: 'supervisor' })).code).toBe(
        'idempotency.key-required',
      );
      expect(problemOf(await office.post(url, { notice }, { as: '' })).status).toBe(401);
      expect(await office.system.database.read.query('SELECT sequence FROM holiday_notice')).toEqual([]);
      // Line ends of another system are no reason to refuse.
      const windows = { year: 2027, notice: '样本', text: text.replace('\n', '\r\n') };
      expect((await office.post(url, { text: windows }, { as: 'supervisor' })).status).toBe(201);
    }),
  );
});

eachDatabase('the deadline calculator over HTTP', (fresh) => {
  it(
    'answers without a case, by the notices that are loaded',
    inOffice(fresh, '2026-12-28', async (office) => {
      const body = { caseType: 'reconsideration', events: [{ act: 'application-received', on: '2026-12-28' }] };
      const ask = async (of: object = body) => office.post<Calculation>('/api/deadline-calculator', of, { key: '' });
      const due = async () => (await ask()).body.dueDates.find(({ period }) => period === 'arl-examine');
      const first = await ask();
      expect(first).toMatchObject({ status: 200, body: { lawVersion: 'ARL-2023' } });
      expect(await due()).toMatchObject({ count: { dueOn: '2027-01-04', provisionalYears: [2027] }, concerned: true });
      expect((await due())?.explanation.at(-1)).toMatch(/^暂定：2027年/);
      await office.post(url, { notice }, { as: 'supervisor' });
      expect(await due()).toMatchObject({ count: { dueOn: '2027-01-05', provisionalYears: [] } });
      expect((await ask({ ...body, lawVersion: 'ARL-2017' })).body.lawVersion).toBe('ARL-2017');
      expect((await office.rows())['case_file']).toBe(0);

      const refused = async (of: object) => {
        const { status, code } = problemOf(await ask(of));
        return [status, code];
      };
      expect(await refused({ ...body, caseType: 'nothing' })).toEqual([404, 'case-type.unknown']);
      expect(await refused({ ...body, lawVersion: 'ARL-1999' })).toEqual([422, 'law-version.unknown']);
      expect(await refused({ ...body, events: [] })).toEqual([422, 'field.invalid']);
      expect(await refused({ ...body, events: [{ act: 'nothing', on: '2024-03-06' }] })).toEqual([422, 'act.unknown']);
      expect(await refused({ ...body, events: [{ act: 'accepted', on: '2024-02-30' }] })).toEqual([
        422,
        'field.date-invalid',
      ]);
      expect(await refused({ ...body, events: [{ act: 'accepted' }] })).toEqual([400, 'body.invalid']);
      expect(await refused({ ...body, events: [{ act: 'accepted', on: '2024-03-06', days: '30' }] })).toEqual([
        400,
        'body.invalid',
      ]);
    }),
  );
});
