import type { Assigned, CasePage, CaseView, ListedCase, SavedFilter } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { bothSides } from './formalities.js';
import { inOffice, type Office, problemOf, type Reply } from './office.js';

const today = '2024-03-05';
const refused = (reply: Reply<unknown>) => [reply.status, problemOf(reply).code];
const numbers = (items: readonly ListedCase[]) => items.map(({ number }) => number.replace(/^.*〕(\d+)号$/, '$1'));

const listed = async (office: Office, query: string, as = 'caseworker'): Promise<CasePage> => {
  const reply = await office.get<CasePage>(`/api/worklist?${query}`, { as });
  expect(reply.status).toBe(200);
  return reply.body;
};

interface Counts {
  whose: Record<string, number>;
  views: Record<string, number>;
}

/** Eleven cases of the prefecture, received on seven days, changed in another order than opened; one of Mohe. */
async function manyCases(office: Office): Promise<CaseView[]> {
  const cases: CaseView[] = [];
  for (let i = 0; i < 11; i += 1) {
    const occurredOn = `2024-02-${20 + ((i * 3) % 7)}`;
    cases.push(await office.open(application({ occurredOn, parties: parties(`当事人${i}`) })));
  }
  cases.push(await office.open(application({ occurredOn: '2024-02-26' }), { as: 'mohe' }));
  for (const [day, i] of [7, 2, 9].entries()) {
    office.today(`2024-03-0${day + 1}`);
    cases[i] = await office.record(cases[i] as CaseView, 'handler-assigned', '2024-02-27', { handler: 'caseworker' });
  }
  office.today(today);
  return cases;
}

eachDatabase('worklists', (fresh) => {
  it(
    'turn their pages in every order, each case once, and count what they show',
    inOffice(fresh, '2024-02-27', async (office) => {
      await manyCases(office);
      for (const sort of ['due', 'received', 'updated', 'number']) {
        for (const direction of ['asc', 'desc']) {
          const ids: string[] = [];
          let after: string | null = '';
          while (after !== null) {
            const page: CasePage = await listed(
              office,
              `sort=${sort}&direction=${direction}&limit=4${after && `&after=${after}`}`,
            );
            ids.push(...page.items.map(({ id }) => id));
            after = page.next;
          }
          const whole = await listed(office, `sort=${sort}&direction=${direction}`);
          expect([sort, direction, ids]).toEqual([sort, direction, whole.items.map(({ id }) => id)]);
          expect(new Set(ids).size).toBe(12);
        }
      }
      const ofUnit = 'organisation=232700&reach=unit';
      const byNumber = await listed(office, `${ofUnit}&sort=number`);
      expect(numbers(byNumber.items)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
      expect(byNumber.today).toBe(today);
      expect(numbers((await listed(office, `${ofUnit}&sort=updated`)).items).slice(0, 3)).toEqual(['10', '3', '8']);
      const received = (await listed(office, 'sort=received')).items.map(({ receivedOn }) => receivedOn);
      expect(received).toEqual([...received].sort());

      const filters: Record<string, number> = {
        'whose=mine': 3,
        'whose=unit': 11,
        'whose=unit&reach=unit-with-subordinates': 12,
        'whose=unassigned': 8,
        'state=received': 12,
        'state=decided': 0,
        'type=reconsideration&period=arl-examine': 12,
        'receivedFrom=2024-02-26': 3,
        'receivedFrom=2024-02-21&receivedTo=2024-02-22': 3,
        'handler=caseworker&whose=unassigned': 0,
      };
      for (const [query, length] of Object.entries(filters)) {
        expect([query, (await listed(office, query)).items.length]).toEqual([query, length]);
      }
      for (const query of ['', 'whose=unit', 'whose=mine&state=received', 'receivedTo=2024-02-23']) {
        const { body } = await office.get<Counts>(`/api/worklist/counts?${query}`);
        const rest = query.replace(/whose=\w+&?/, '');
        for (const [whose, n] of Object.entries(body.whose)) {
          expect([whose, n]).toEqual([whose, (await listed(office, `${rest}&whose=${whose}`)).items.length]);
        }
        for (const [view, n] of Object.entries(body.views)) {
          expect([view, n]).toEqual([view, (await listed(office, `${query}&view=${view}`)).items.length]);
        }
        expect((body.views['in-time'] as number) + (body.views['overdue'] as number)).toBe(body.views['open']);
      }
      expect((await office.get<Counts>('/api/worklist/counts', { as: 'huma' })).body).toMatchObject({
        whose: { mine: 0, unit: 0, unassigned: 0, watched: 0 },
        views: { open: 0 },
      });

      const wrong: Record<string, [number, string]> = {
        'state=nowhere': [400, 'filter.unknown'],
        'type=mediation&period=arl-examine': [400, 'filter.unknown'],
        'receivedFrom=2024-02-31': [400, 'body.invalid'],
        'sort=name': [400, 'body.invalid'],
        'direction=up': [400, 'body.invalid'],
        'whose=theirs': [400, 'body.invalid'],
        [`sort=updated&after=${Buffer.from('["2024-02-01","x"]').toString('base64url')}`]: [400, 'cursor.invalid'],
      };
      for (const [query, expected] of Object.entries(wrong)) {
        expect([query, ...refused(await office.get(`/api/worklist?${query}`))]).toEqual([query, ...expected]);
      }
    }),
  );

  it(
    'tell what is missing in a case, by how much it was lengthened, and who handles it',
    inOffice(fresh, '2024-02-27', async (office) => {
      let file = await office.open(application({ occurredOn: '2024-02-20' }));
      file = await office.record(file, 'accepted', '2024-02-26');
      file = await office.record(file, 'handler-assigned', '2024-02-26', { handler: 'caseworker' });
      office.today('2024-04-10');
      file = await office.record(file, 'extension-approved', '2024-04-09', {
        days: 30,
        reason: '情况复杂',
        approver: 'office-head',
      });
      const [line] = (await listed(office, '')).items;
      const extended = file.dueDates.find(({ originalOn }) => originalOn !== null);
      expect(extended).toMatchObject({ period: 'arl-decide', originalOn: '2024-04-26', dueOn: '2024-05-27' });
      expect(line).toMatchObject({
        handler: 'caseworker',
        handlerName: '演示承办人',
        flags: file.flags,
        watched: false,
        updatedAt: '2024-04-10T02:00:00.000Z',
      });
      expect(file.flags.length).toBeGreaterThan(0);
      if (line?.nextDue?.period === 'arl-decide') {
        expect(line.nextDue).toMatchObject({ extendedDays: 30, originalOn: '2024-04-26' });
      }
    }),
  );

  it(
    'hold what one watches, for oneself alone',
    inOffice(fresh, today, async (office) => {
      const [one, two] = [await office.open(application()), await office.open(application())];
      const far = await office.open(application(), { as: 'mohe' });
      const watch = (id: string, as = 'caseworker') => office.post(`/api/cases/${id}/watch`, {}, { as, key: '' });
      for (const { id } of [one, one, far]) expect((await watch(id)).status).toBe(204);
      expect(refused(await watch(one.id, 'mohe'))).toEqual([404, 'case.not-found']);
      const watched = async (as: string) =>
        (await listed(office, 'whose=watched', as)).items.map(({ id }) => id).sort();
      expect(await watched('caseworker')).toEqual([one.id, far.id].sort());
      expect(await watched('supervisor')).toEqual([]);
      const lines = (await listed(office, '')).items.map(({ id, watched: isWatched }) => [id, isWatched]);
      expect(Object.fromEntries(lines)).toEqual({ [one.id]: true, [two.id]: false, [far.id]: true });
      expect(await office.read(one.id)).toMatchObject({ watched: true });
      expect((await office.search({ text: '样本' })).items).toHaveLength(3);
      expect((await office.delete(`/api/cases/${one.id}/watch`)).status).toBe(204);
      expect((await office.delete(`/api/cases/${one.id}/watch`)).status).toBe(204);
      expect(await watched('caseworker')).toEqual([far.id]);
    }),
  );

  it(
    'are kept as filters under a name, shared in the own unit, changed by who made them',
    inOffice(fresh, today, async (office) => {
      const all = async (as: string) =>
        (await office.get<SavedFilter[]>('/api/saved-filters', { as })).body.map(({ name, own }) => [name, own]);
      const query = { whose: 'unit', view: 'overdue', type: 'reconsideration', sort: 'received' };
      const made = await office.post<{ id: string }>('/api/saved-filters', { name: '复议超期', query, shared: false });
      expect(made.status).toBe(201);
      const kept = await office.get<SavedFilter[]>('/api/saved-filters');
      expect(kept.body).toEqual([{ id: made.body.id, name: '复议超期', query, shared: false, own: true }]);
      expect([await all('caseworker'), await all('supervisor')]).toEqual([[['复议超期', true]], []]);
      const change = (body: object, as = 'caseworker') =>
        office.post<SavedFilter>(`/api/saved-filters/${made.body.id}`, body, { as, key: '' });
      expect((await change({ name: '超期', shared: true })).body).toMatchObject({ name: '超期', query, shared: true });
      expect(await all('supervisor')).toEqual([['超期', false]]);
      expect(await all('mohe')).toEqual([]);
      expect(refused(await change({ shared: false }, 'supervisor'))).toEqual([404, 'saved-filter.not-found']);
      expect(refused(await change({ query: { colour: 'red' } }))).toEqual([400, 'body.invalid']);
      expect(refused(await change({ query: { after: 'x' } }))).toEqual([400, 'body.invalid']);
      const remove = (as: string) => office.delete(`/api/saved-filters/${made.body.id}`, { as });
      expect((await remove('supervisor')).status).toBe(404);
      expect([(await remove('caseworker')).status, (await remove('caseworker')).status]).toEqual([204, 404]);
      expect(await all('supervisor')).toEqual([]);
      for (let i = 0; i < 50; i += 1) {
        await office.post('/api/saved-filters', { name: `第${i}个`, query: {}, shared: false });
      }
      const more = await office.post('/api/saved-filters', { name: '再一个', query: {}, shared: false });
      expect(refused(more)).toEqual([422, 'saved-filter.too-many']);
    }),
  );

  it(
    'give several cases to an officer, or take them away; who has a conflict gets none of these',
    inOffice(fresh, today, async (office) => {
      const [one, two] = [await office.open(application()), await office.open(application())];
      const alike = await office.open(application({ parties: parties('演示承办人乙') }));
      const far = await office.open(application(), { as: 'mohe' });
      const nothing = '00000000-0000-4000-8000-000000000009';
      const assign = (body: object, as = 'supervisor') =>
        office.post<Assigned>('/api/assignments', { reason: '均衡办案量', ...body }, { as, key: '' });
      const ids = [one.id, two.id, alike.id, far.id, nothing];
      const given = await assign({ caseIds: ids, handler: 'caseworker2' });
      expect(given).toMatchObject({ status: 201, body: { assigned: 3 } });
      expect(given.body.left.map(({ number, code }) => [number, code])).toEqual([
        [alike.number, 'officer.is-party'],
        [null, 'case.not-found'],
      ]);
      const after = await office.read(one.id);
      expect(after).toMatchObject({ handler: 'caseworker2' });
      expect(after.acts.at(-1)).toMatchObject({
        code: 'handler-assigned',
        fields: { handler: 'caseworker2', reason: '均衡办案量' },
        recordedBy: 'supervisor',
      });
      const notThere = (await assign({ caseIds: [two.id], handler: 'mohe' })).body;
      expect(notThere).toMatchObject({ assigned: 0, left: [{ number: two.number, code: 'officer.not-there' }] });
      // Sent again it changes nothing; of several on one day the last one holds.
      expect((await assign({ caseIds: [one.id], handler: 'caseworker2' })).body).toEqual({ assigned: 1, left: [] });
      expect((await office.read(one.id)).version).toBe(after.version);
      expect((await assign({ caseIds: [one.id], reason: '调离' })).body).toEqual({ assigned: 1, left: [] });
      expect(await office.read(one.id)).toMatchObject({ handler: null });
      await assign({ caseIds: [one.id], handler: 'caseworker2' });
      await assign({ caseIds: [one.id], handler: 'caseworker' });
      const last = await office.read(one.id);
      expect(last.handler).toBe('caseworker');
      expect(numbers((await listed(office, 'whose=mine')).items)).toEqual(numbers([last as unknown as ListedCase]));

      expect(refused(await assign({ caseIds: [two.id], handler: 'mohe' }, 'caseworker'))).toEqual([
        403,
        'permission.denied',
      ]);
      for (const body of [
        { caseIds: [] },
        { caseIds: ['x'] },
        { caseIds: Array(201).fill(one.id) },
        { caseIds: [one.id], reason: '' },
      ]) {
        expect(refused(await assign(body))).toEqual([400, 'body.invalid']);
      }
    }),
  );

  it(
    'judge each case as it stands in the acts: suspended ones have no days left',
    inOffice(fresh, today, async (office) => {
      let file = await office.record(
        await office.open(application({ occurredOn: '2024-02-20' })),
        'accepted',
        '2024-02-26',
      );
      file = await office.record(file, 'suspended', '2024-03-01', { ground: 'other', ...bothSides(file) });
      const page = await listed(office, 'whose=unit&view=suspended');
      expect(page.items.map(({ id }) => id)).toEqual([file.id]);
    }),
  );
});
