import type { CaseView, HandedOver, Page } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { inOffice, type Office, problemOf, type Reply } from './office.js';

const today = '2024-03-01';
const refused = (reply: Reply<unknown>) => [reply.status, problemOf(reply).code];
const reason = '工作需要';
const fieldsOf = () => application()['fields'] as Record<string, unknown>;
const noKey = { key: '' } as const;

/** A new officer of Mohe with one grant. */
async function hire(office: Office, account: string, role = 'handler', reach = 'own'): Promise<string> {
  const made = await office.post<{ password: string }>(
    '/api/accounts',
    { account, name: `${account}样本`, organisation: '232701' },
    { ...noKey, as: 'sysadmin' },
  );
  expect(made.status).toBe(201);
  const given = await office.post(
    `/api/accounts/${account}/grants`,
    { role, organisation: '232701', reach, reason },
    { ...noKey, as: 'secadmin' },
  );
  expect(given.status).toBe(201);
  return made.body.password;
}

const grantsOf = async (office: Office, account: string) => {
  const { body } = await office.get<{ grants: { id: string }[] }>(`/api/accounts/${account}`, { as: 'auditor' });
  return body.grants;
};

const sees = async (office: Office, as: string, of: CaseView) =>
  (await office.get(`/api/cases/${of.id}`, { as })).status;
const list = async (office: Office, as: string) => (await office.worklist('', { as })).items.map(({ id }) => id);
const mohe = (handler: string, more: object = {}) =>
  application({ organisation: '232701', fields: { ...fieldsOf(), handler }, ...more });

eachDatabase('people', (fresh) => {
  it(
    'are made by one administrator and get their rights from another; nobody changes the own ones',
    inOffice(fresh, today, async (office) => {
      const password = await hire(office, 'wang');
      const first = await office.post<{ stage: string }>(
        '/api/sessions',
        { account: 'wang', password },
        { ...noKey, as: '' },
      );
      expect([first.status, first.body.stage]).toEqual([201, 'must-change-password']);

      const account = { account: 'li', name: '李样本', organisation: '232701' };
      const grant = { role: 'handler', organisation: '232701', reach: 'unit', reason };
      const post = (url: string, body: object, as: string) => office.post(url, body, { ...noKey, as });
      for (const as of ['secadmin', 'auditor', 'supervisor', 'caseworker', 'statistician']) {
        expect(refused(await post('/api/accounts', account, as))).toEqual([403, 'permission.denied']);
      }
      for (const as of ['sysadmin', 'auditor', 'supervisor']) {
        expect(refused(await post('/api/accounts/wang/grants', grant, as))).toEqual([403, 'permission.denied']);
      }
      const own = await post('/api/accounts/secadmin/grants', { ...grant, role: 'security-administrator' }, 'secadmin');
      expect(refused(own)).toEqual([422, 'grant.own-rights']);
      expect(refused(await post('/api/accounts/sysadmin/disabling', { reason }, 'sysadmin'))).toEqual([
        422,
        'grant.own-rights',
      ]);
      const both = await post('/api/accounts/wang/grants', { ...grant, role: 'audit-administrator' }, 'secadmin');
      expect(refused(both)).toEqual([422, 'grant.roles-exclude']);
      expect(refused(await post('/api/accounts/sysadmin/grants', grant, 'secadmin'))[1]).toBe('grant.roles-exclude');
      expect(refused(await post('/api/accounts/wang/grants', grant, 'secadmin'))).toEqual([422, 'grant.taken']);
      expect(refused(await post('/api/accounts/nobody/grants', grant, 'secadmin'))).toEqual([404, 'account.not-found']);
      const { reason: _, ...silent } = grant;
      expect(refused(await post('/api/accounts/mohe/grants', silent, 'secadmin'))[1]).toBe('body.invalid');
      expect(refused(await post('/api/accounts', { ...account, account: 'Li Wu' }, 'sysadmin'))[1]).toBe(
        'account.invalid',
      );
      expect(refused(await post('/api/accounts', { ...account, account: 'wang' }, 'sysadmin'))[1]).toBe(
        'account.taken',
      );
      expect(refused(await post('/api/accounts', { ...account, role: 'leader' }, 'sysadmin'))[1]).toBe('body.invalid');
      expect(await grantsOf(office, 'wang')).toMatchObject([{ role: 'handler', grantedBy: '安全管理员', reason }]);
    }),
  );

  it(
    'lose what was taken away at once, with their sessions',
    inOffice(fresh, today, async (office) => {
      await hire(office, 'wang', 'handler', 'unit');
      const opened = await office.open(mohe('mohe'), { as: 'mohe' });
      expect(await sees(office, 'wang', opened)).toBe(200);
      const [grant] = await grantsOf(office, 'wang');
      const revoke = () =>
        office.post(`/api/accounts/wang/grants/${grant?.id}/revocation`, { reason }, { ...noKey, as: 'secadmin' });
      expect((await revoke()).status).toBe(204);
      expect(refused(await revoke())).toEqual([404, 'grant.not-found']);
      expect(await sees(office, 'wang', opened)).toBe(401);
      const disabled = await office.post('/api/accounts/mohe/disabling', { reason }, { ...noKey, as: 'sysadmin' });
      expect(disabled.status).toBe(204);
      expect(await sees(office, 'mohe', opened)).toBe(401);
      expect(await sees(office, 'mohe2', opened)).toBe(200);
    }),
  );

  it(
    'see their own cases only where their grant reaches no further, and those of whom they stand in for',
    inOffice(fresh, today, async (office) => {
      for (const account of ['wang', 'li']) await hire(office, account);
      await hire(office, 'zhao', 'office-head', 'unit-with-subordinates');
      const [ofWang, ofLi] = [
        await office.open(mohe('wang'), { as: 'mohe' }),
        await office.open(mohe('li'), { as: 'mohe' }),
      ];
      const { handler: _, ...nobody } = fieldsOf();
      const opened = await office.open(application({ organisation: '232701', fields: nobody }), { as: 'wang' });
      expect((await list(office, 'wang')).sort()).toEqual([ofWang.id, opened.id].sort());
      expect(await list(office, 'li')).toEqual([ofLi.id]);
      expect([await sees(office, 'wang', ofLi), await sees(office, 'li', ofWang)]).toEqual([404, 404]);
      expect((await office.search({ text: '样本' }, { as: 'li' })).items.map(({ id }) => id)).toEqual([ofLi.id]);

      // Figures count the whole unit, and list what may be seen.
      const figure = '/api/figures/reconsideration.received';
      const query = '?scope=232701&from=2024-01-01&to=2024-12-31';
      type Records = Page<{ id: string }> & { unseen: number };
      expect((await office.get<{ value: number }>(figure + query, { as: 'li' })).body.value).toBe(3);
      const records = (await office.get<Records>(`${figure}/records${query}`, { as: 'li' })).body;
      expect([records.items.map(({ id }) => id), records.unseen]).toEqual([[ofLi.id], 2]);
      const above = figure + query.replace('232701', 'region');
      expect(refused(await office.get(above, { as: 'li' }))).toEqual([422, 'scope.unknown']);

      const substitution = {
        officer: 'li',
        substitute: 'wang',
        from: '2024-03-04',
        until: '2024-03-05',
        reason: '休假',
      };
      const name = (body: object, as = 'zhao') =>
        office.post<{ id: string }>('/api/substitutions', body, { ...noKey, as });
      expect(refused(await name({ ...substitution, substitute: 'li' }))).toEqual([422, 'substitute.wrong']);
      expect(refused(await name({ ...substitution, until: '2024-02-30' }))).toEqual([422, 'substitute.wrong']);
      expect(refused(await name({ ...substitution, officer: 'huma' }))).toEqual([404, 'account.not-found']);
      expect(refused(await name(substitution, 'wang'))).toEqual([403, 'permission.denied']);
      expect((await name(substitution)).status).toBe(201);
      const seen: number[] = [];
      for (const day of ['2024-03-03', '2024-03-04', '2024-03-05', '2024-03-06']) {
        office.today(day);
        office.signOut();
        seen.push(await sees(office, 'wang', ofLi));
      }
      expect(seen).toEqual([404, 200, 200, 404]);
    }),
  );

  it(
    'hand all their open cases over when they leave, each with an act of its own',
    inOffice(fresh, today, async (office) => {
      for (const account of ['wang', 'li']) await hire(office, account);
      await hire(office, 'zhao', 'office-head', 'unit-with-subordinates');
      const cases = [];
      for (let i = 0; i < 5; i++) cases.push(await office.open(mohe('wang'), { as: 'mohe' }));
      const there = { role: 'handler', organisation: '232700', reach: 'own', reason };
      expect((await office.post('/api/accounts/wang/grants', there, { ...noKey, as: 'secadmin' })).status).toBe(201);
      const elsewhere = await office.open(application({ fields: { ...fieldsOf(), handler: 'wang' } }));
      const handOver = (body: object, as = 'zhao') =>
        office.post<HandedOver>('/api/hand-overs', body, { ...noKey, as });
      const body = { from: 'wang', to: 'li', reason: '调离' };
      expect(refused(await handOver(body, 'li'))).toEqual([403, 'permission.denied']);
      expect(refused(await handOver({ ...body, to: 'huma' }))).toEqual([404, 'account.not-found']);
      const preview = (as: string) => office.post('/api/hand-overs/preview', { from: 'wang' }, { ...noKey, as });
      expect(refused(await preview('li'))).toEqual([403, 'permission.denied']);
      // Of six open cases, five are those that the head of Mohe may assign.
      expect([(await preview('zhao')).body, (await preview('supervisor')).body]).toEqual([{ open: 5 }, { open: 6 }]);
      expect((await handOver(body)).body).toEqual({ handedOver: 5, left: [] });
      expect((await preview('zhao')).body).toEqual({ open: 0 });
      expect((await handOver(body)).body).toEqual({ handedOver: 0, left: [] });
      expect(new Set(await list(office, 'li'))).toEqual(new Set(cases.map(({ id }) => id)));
      const [one] = cases as [CaseView];
      expect((await office.get(`/api/cases/${one.id}`, { as: 'li' })).body).toMatchObject({
        handler: 'li',
        version: 2,
      });
      expect((await office.get(`/api/cases/${elsewhere.id}`)).body).toMatchObject({ handler: 'wang', version: 1 });
      const trail = await office.get<Page<object>>('/api/audit?action=cases.handed-over', {
        as: 'auditor',
      });
      expect(trail.body.items).toMatchObject([
        { objectId: 'wang', reason: '调离', detail: { to: 'li', handedOver: 0 } },
        { objectId: 'wang', reason: '调离', detail: { to: 'li', handedOver: 5 } },
      ]);
    }),
  );

  it(
    'are listed with their state, their rights in words, and why an account is out of use',
    inOffice(fresh, today, async (office) => {
      for (const account of ['wang', 'li']) await hire(office, account);
      const made = { account: 'new', name: '新样本', organisation: '232701-01' };
      expect((await office.post('/api/accounts', made, { ...noKey, as: 'sysadmin' })).status).toBe(201);
      const left = await office.post('/api/accounts/li/disabling', { reason: '离职' }, { ...noKey, as: 'sysadmin' });
      expect(left.status).toBe(204);
      for (let i = 0; i < 6; i++) {
        const wrong = await office.post('/api/sessions', { account: 'wang', password: 'wrong' }, { ...noKey, as: '' });
        expect(refused(wrong)[1]).toBe(i < 5 ? 'sign-in.failed' : 'sign-in.locked');
      }
      const accounts = async (query: string) => {
        const { body } = await office.get<Page<{ account: string }>>(`/api/accounts?${query}`, { as: 'secadmin' });
        return body.items.map(({ account }) => account);
      };
      expect(await accounts('organisation=232701')).toEqual(['li', 'mohe', 'mohe2', 'new', 'wang']);
      expect(await accounts('organisation=232701&role=handler&state=active')).toEqual(['mohe', 'mohe2', 'wang']);
      expect(await accounts('state=disabled')).toEqual(['li']);
      expect(await accounts('state=locked')).toEqual(['wang']);
      expect(await accounts('state=without-grant')).toEqual(['new']);
      expect(refused(await office.get('/api/accounts?organisation=x', { as: 'secadmin' }))[1]).toBe(
        'organisation.unknown',
      );
      expect((await office.get('/api/accounts/li', { as: 'secadmin' })).body).toMatchObject({
        organisation: { code: '232701', name: '漠河市司法局' },
        disabledBy: '系统管理员',
        disabledBecause: '离职',
        lockedUntil: null,
        grants: [
          { roleName: '承办人', organisationName: '漠河市司法局', reachName: '本人承办的', grantedBy: '安全管理员' },
        ],
      });
      expect((await office.get('/api/accounts/wang', { as: 'secadmin' })).body).toMatchObject({
        lockedUntil: '2024-03-01T02:15:00.000Z',
        disabledAt: null,
        mustChangePassword: true,
      });
      expect(refused(await office.get('/api/accounts/nobody', { as: 'secadmin' }))).toEqual([404, 'account.not-found']);
      expect((await office.get('/api/own-account', { as: 'mohe' })).body).toMatchObject({
        organisation: { name: '漠河市司法局' },
        grants: [{ roleName: '承办人', reachName: '本单位和下属单位的' }],
        hasSecondFactor: false,
        needsSecondFactor: false,
        passwordRules: { least: 12 },
      });
      const { roles } = (
        await office.get<{ roles: { code: string; excludes: string[] }[] }>('/api/roles', { as: 'secadmin' })
      ).body;
      expect(roles.find(({ code }) => code === 'handler')?.excludes).toHaveLength(3);
      expect(roles.find(({ code }) => code === 'audit-administrator')?.excludes).toHaveLength(6);
      expect((await office.get<object[]>('/api/organisations', { as: 'sysadmin' })).body).toHaveLength(52);
    }),
  );
});
