import type { CaseItem, CaseView, Page } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { acceptance, bothSides } from './formalities.js';
import { inOffice, type Office, problemOf } from './office.js';

const numbers = ({ items }: Page<CaseItem>) => items.map(({ number }) => number.replace(/^.*〕(\d+)号$/, '$1'));

interface Home {
  scopes: { scope: string; query: Record<string, string>; counts: Record<string, number> }[];
}

/** Five cases of the prefecture: 1 overdue, 2 due soon, 3 accepted and handled, 4 suspended, 5 filed; and one of Mohe. */
async function someCases(office: Office): Promise<CaseView[]> {
  const of = (occurredOn: string, ...names: Parameters<typeof parties>) =>
    office.open(application({ occurredOn, parties: parties(...names) }));
  const one = await of('2024-02-21', '王样本');
  const two = await of('2024-03-01', '李样本', '样本县税务局');
  let three = await office.record(await of('2024-02-19', '欧阳样本'), 'accepted', '2024-02-22');
  three = await office.record(three, 'handler-assigned', '2024-02-22', { handler: 'caseworker' });
  let four = await office.record(await of('2024-02-20', '100%_样本'), 'accepted', '2024-02-23');
  four = await office.record(four, 'suspended', '2024-02-26', { ground: 'other', ...bothSides(four) });
  let five = await office.record(await of('2024-02-20', '王样本'), 'rejected', '2024-02-23', {
    ground: 'out-of-scope',
    reasons: '不属于受案范围',
  });
  five = await office.record(five, 'filed', '2024-02-28', { unservedReason: '申请人下落不明' });
  const mohe = await office.open(application({ parties: parties('𠮷样本') }), { as: 'mohe' });
  return [one, two, three, four, five, mohe];
}

eachDatabase('lists', (fresh) => {
  it(
    'are counted on the home page, each number as many cases as its list shows, for who may see them',
    inOffice(fresh, '2024-03-05', async (office) => {
      await someCases(office);
      const homeOf = async (as: string) => (await office.get<Home>('/api/home', { as })).body.scopes;
      const [mine, unit, all] = await homeOf('caseworker');
      expect(mine).toMatchObject({ scope: 'mine', counts: { open: 1, overdue: 1, unassigned: 0, suspended: 0 } });
      expect(unit).toMatchObject({
        scope: 'unit',
        counts: { open: 4, overdue: 2, 'due-soon': 2, unassigned: 3, suspended: 1 },
      });
      expect(all).toMatchObject({ scope: 'unit-with-subordinates', counts: { open: 5, unassigned: 4 } });
      for (const as of ['caseworker', 'supervisor', 'mohe', 'huma', 'statistician']) {
        for (const { query, counts } of await homeOf(as)) {
          for (const [view, count] of Object.entries(counts)) {
            const list = await office.worklist(`?${new URLSearchParams({ ...query, view })}`, { as });
            expect([as, query, view, list.items.length]).toEqual([as, query, view, count]);
          }
        }
      }
      expect((await homeOf('mohe')).map(({ counts }) => counts.open)).toEqual([0, 1, 1]);
      expect((await office.get('/api/home', { as: 'sysadmin' })).status).toBe(403);
    }),
  );

  it(
    'show the open cases of a unit by due date, in views and pages',
    inOffice(fresh, '2024-03-05', async (office) => {
      await someCases(office);
      const all = await office.worklist();
      const dues = all.items.map(({ number, nextDue }) => `${number} ${nextDue?.on} ${nextDue?.period}`);
      expect(dues.slice(0, 3)).toEqual([
        '大行复〔2024〕1号 2024-02-28 arl-examine',
        '大行复〔2024〕3号 2024-03-04 arl-copy',
        '大行复〔2024〕4号 2024-03-05 arl-copy',
      ]);
      const alike = ['大行复〔2024〕2号 2024-03-08 arl-examine', '漠行复〔2024〕1号 2024-03-08 arl-examine'];
      expect(dues.slice(3).sort()).toEqual(alike.sort());
      expect(all.items[0]).toMatchObject({
        state: { code: 'received', name: '待受理' },
        parties: {
          names: [
            { role: 'applicant', name: '王样本' },
            { role: 'respondent', name: '样本县公安局' },
          ],
          count: 2,
        },
        nextDue: { on: '2024-02-28', period: 'arl-examine', overdue: true },
        organisation: { code: '232700' },
      });
      expect(numbers(await office.worklist('?view=overdue&organisation=232700'))).toEqual(['1', '3']);
      expect(numbers(await office.worklist('?view=due-soon&withinWorkingDays=3'))).toHaveLength(3);
      expect(numbers(await office.worklist('?view=due-soon&withinWorkingDays=2'))).toEqual(['4']);
      expect(numbers(await office.worklist('?view=suspended'))).toEqual(['4']);
      expect(numbers(await office.worklist('?view=unassigned'))).toHaveLength(4);
      expect(numbers(await office.worklist('?handler=caseworker'))).toEqual(['3']);
      expect((await office.worklist('?organisation=232701')).items).toHaveLength(1);
      expect((await office.worklist('?type=reconsideration-case')).items).toHaveLength(5);

      const ids: string[] = [];
      let after: string | null = '';
      for (let pages = 0; after !== null && pages < 9; pages++) {
        const page: Page<CaseItem> = await office.worklist(`?limit=2${after && `&after=${after}`}`);
        ids.push(...page.items.map(({ id }) => id));
        after = page.next;
      }
      expect(ids).toEqual(all.items.map(({ id }) => id));

      const wrong: Record<string, [number, string]> = {
        'view=late': [400, 'body.invalid'],
        'limit=0': [400, 'body.invalid'],
        'limit=201': [400, 'body.invalid'],
        'limit=1e2': [400, 'body.invalid'],
        'colour=red': [400, 'body.invalid'],
        'handler=%00': [400, 'body.invalid'],
        '__proto__=1': [400, 'request.key-forbidden'],
        'view=open&view=overdue': [400, 'query.repeated'],
        'after=zzz': [400, 'cursor.invalid'],
        [`after=${Buffer.from('["2024-02-31","x"]').toString('base64url')}`]: [400, 'cursor.invalid'],
        [`after=${Buffer.from('["2024-02-01","\\u0000"]').toString('base64url')}`]: [400, 'cursor.invalid'],
        'type=divorce': [404, 'case-type.unknown'],
        'organisation=110000': [422, 'organisation.unknown'],
      };
      for (const [query, [status, code]] of Object.entries(wrong)) {
        const problem = problemOf(await office.get(`/api/worklist?${query}`));
        expect([query, problem.status, problem.code]).toEqual([query, status, code]);
      }
    }),
  );

  it(
    'find cases by number, party and respondent, whatever the text holds',
    inOffice(fresh, '2024-03-05', async (office) => {
      const [, , , , , mohe] = await someCases(office);
      const found = async (body: object) => numbers(await office.search(body)).sort();
      expect(await found({ text: '行复〔2024〕3', in: 'number' })).toEqual(['3']);
      expect(await found({ text: '欧阳' })).toEqual(['3']);
      expect(await found({ text: '王样' })).toEqual(['1', '5']);
      expect(await found({ text: '税务', in: 'respondent' })).toEqual(['2']);
      expect(await found({ text: '税务', in: 'party' })).toEqual(['2']);
      expect(await found({ text: '李样', in: 'respondent' })).toEqual([]);
      expect(await found({ text: '0%_样' })).toEqual(['4']);
      expect(await found({ text: '%' })).toEqual(['4']);
      expect(await found({ text: '_' })).toEqual(['4']);
      expect(await found({ text: '\\' })).toEqual([]);
      expect(await found({ text: "' OR 1=1 --" })).toEqual([]);
      expect((await office.search({ text: '𠮷' })).items).toMatchObject([{ id: mohe?.id }]);
      expect((await office.search({ text: '样本', type: 'reconsideration' })).items).toHaveLength(6);
      expect((await office.search({ text: '样本' }, { as: 'mohe' })).items).toHaveLength(1);

      const first = await office.search({ text: '样本', limit: 4 });
      const second = await office.search({ text: '样本', limit: 4, after: first.next });
      expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(6);
      expect(second.next).toBeNull();
      for (const body of [
        {},
        { text: '' },
        { text: '  ' },
        { text: ['样本'] },
        { text: '样', limit: '5' },
        { text: '样\u0000' },
      ]) {
        expect(problemOf(await office.post('/api/search', body)).code).toBe('body.invalid');
      }
    }),
  );

  it(
    'end at the border of the unit: what lies outside answers like what does not exist',
    inOffice(fresh, '2024-03-05', async (office) => {
      const [one, , , , , mohe] = (await someCases(office)) as [
        CaseView,
        CaseView,
        CaseView,
        CaseView,
        CaseView,
        CaseView,
      ];
      const nowhere = '00000000-0000-4000-8000-000000000000';
      const same = async (ask: (id: string) => ReturnType<Office['get']>) => {
        const answers = [await ask(one.id), await ask(nowhere), await ask('%00'), await ask("1' OR '1'='1")];
        const problems = answers.map((answer) => ({ ...problemOf(answer), requestId: '' }));
        for (const problem of problems) expect(problem).toEqual(problems[0]);
        return problems[0]?.code;
      };
      const as = { as: 'mohe', seen: one.version };
      const act = { act: 'accepted', occurredOn: '2024-03-04', fields: acceptance };
      const correction = { corrects: one.acts[0]?.id, reason: '误登' };
      const before = await office.rows();
      expect(await same((id) => office.get(`/api/cases/${id}`, as))).toBe('case.not-found');
      expect(await same((id) => office.post(`/api/cases/${id}/acts`, act, as))).toBe('case.not-found');
      expect(await same((id) => office.post(`/api/cases/${id}/corrections`, correction, as))).toBe('case.not-found');
      for (const organisation of ['232700', '232721', '110000', 'toString']) {
        const problem = problemOf(await office.get(`/api/worklist?organisation=${organisation}`, as));
        expect([problem.status, problem.code]).toEqual([422, 'organisation.unknown']);
        expect(problemOf(await office.post('/api/cases', application({ organisation }), as)).code).toBe(
          'organisation.unknown',
        );
      }
      expect(await office.rows()).toEqual(before);

      expect((await office.worklist('', { as: 'mohe' })).items).toMatchObject([{ id: mohe.id }]);
      expect((await office.get(`/api/cases/${mohe.id}`, { as: 'mohe' })).status).toBe(200);
      expect((await office.get(`/api/cases/${mohe.id}`, { as: 'caseworker' })).status).toBe(200);
      const station = await office.post('/api/cases', application({ organisation: '232701-01' }), { as: 'mohe' });
      expect(station.body.number).toBe('漠西林吉行复〔2024〕1号');
    }),
  );
});
