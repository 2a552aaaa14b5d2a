import { type Logger, pino } from 'pino';
import { freshOn } from '../../../test/harness/databases.js';
import { application, parties } from '../../../test/journeys/applications.js';
import { inOffice, type Office, problemOf } from '../../../test/journeys/office.js';
import { openApiDocument } from './openapi.js';

const fresh = freshOn('sqlite');
const today = '2024-03-01';

/** A log that is kept in memory. */
function keptLog(): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { log: pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) }), lines };
}

const refused = async (answer: ReturnType<Office['get']>) => {
  const { status, code } = problemOf(await answer);
  return [status, code];
};

describe('the edge of the server', () => {
  it(
    'knows who asks, or says so',
    inOffice(fresh, today, async (office) => {
      for (const as of ['', 'nobody', 'constructor', 'caseworker, mohe', 'x'.repeat(5_000)]) {
        expect(await refused(office.get('/api/worklist', { as }))).toEqual([401, 'session.required']);
        expect(await refused(office.post('/api/cases', application(), { as }))).toEqual([401, 'session.required']);
      }
      for (const path of ['/api/case-types', '/api/case-types/reconsideration', '/api/dictionaries/party-kind']) {
        expect(await refused(office.get(path, { as: '' }))).toEqual([401, 'session.required']);
      }
      for (const path of ['/health/live', '/health/ready', '/api/openapi.json', '/api/docs']) {
        expect((await office.get(path, { as: '' })).status).toBe(200);
      }
    }),
  );

  it(
    'answers every error as a problem document with safe headers',
    inOffice(fresh, today, async (office) => {
      const big = JSON.stringify({ text: 'x'.repeat(1_048_576) });
      const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
      expect(await refused(office.get('/api/nothing'))).toEqual([404, 'route.not-found']);
      expect(await refused(office.get('/nothing'))).toEqual([404, 'route.not-found']);
      expect(await refused(office.get('/api/search'))).toEqual([404, 'route.not-found']);
      expect(await refused(office.get('/%zz'))).toEqual([400, 'request.invalid']);
      expect(await refused(office.get(`/api/cases/${'x'.repeat(3_000)}`))).toEqual([400, 'request.invalid']);
      expect(await refused(office.post('/api/search', '{"text": '))).toEqual([400, 'request.json-invalid']);
      expect(await refused(office.post('/api/search', ''))).toEqual([400, 'request.json-invalid']);
      expect(await refused(office.post('/api/search', big))).toEqual([413, 'request.too-large']);
      expect(await refused(office.post('/api/search', 'text=1', form))).toEqual([415, 'request.media-type']);
      expect(await refused(office.get('/api/case-types/nothing'))).toEqual([404, 'case-type.unknown']);
      expect(await refused(office.get('/api/dictionaries/__proto__'))).toEqual([404, 'dictionary.not-found']);

      for (const path of ['/api/nothing', '/api/worklist', '/health/live']) {
        const { headers } = await office.get(path);
        expect(headers).toMatchObject({
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        });
        expect(headers['x-powered-by']).toBeUndefined();
      }
      const english = await office.get('/api/nothing', { headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.8' } });
      expect(english.body).toMatchObject({ detail: 'No such address; check it.', title: 'Not found' });
      expect(english.headers['content-language']).toBe('en');
      const chinese = await office.get('/api/nothing', { headers: { 'accept-language': 'zh-CN,en;q=0.9' } });
      expect(chinese.headers['content-language']).toBe('zh-CN');
    }),
  );

  it('survives what it did not expect, tells nothing of it, and logs it', async () => {
    const { log, lines } = keptLog();
    await inOffice(
      fresh,
      today,
      async (office) => {
        const view = await office.open(application());
        await office.system.database.close();
        const problem = problemOf(await office.get(`/api/cases/${view.id}`));
        expect(problem).toMatchObject({ status: 500, code: 'internal', details: {} });
        expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'code', 'detail', 'details', 'requestId']);
        expect(JSON.stringify(problem)).not.toMatch(/sql|select|node_modules|\.ts/i);
        expect(lines).toContainEqual(
          expect.objectContaining({
            requestId: problem.requestId,
            error: expect.objectContaining({ stack: expect.stringContaining('at ') }),
          }),
        );
        expect(await refused(office.get('/health/ready', { as: '' }))).toEqual([503, 'server.not-ready']);
        expect((await office.get('/health/live', { as: '' })).status).toBe(200);
      },
      { log },
    )();
  });

  it('logs who asked what and how it went, but no name and no content', async () => {
    const { log, lines } = keptLog();
    await inOffice(
      fresh,
      today,
      async (office) => {
        const view = await office.open(application({ parties: parties('金丝雀甲', '金丝雀局') }));
        await office.get(`/api/cases/${view.id}`);
        await office.search({ text: '金丝雀' });
        await office.post('/api/cases', application({ act: '金丝雀' }));
        await office.get('/api/cases/金丝雀?colour=金丝雀');
        await office.get('/%E9%87%91%E4%B8%9D%E9%9B%80');
      },
      { log },
    )();
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests).toHaveLength(6);
    expect(requests[1]).toMatchObject({
      method: 'GET',
      route: '/api/cases/:caseId',
      status: 200,
      account: 'caseworker',
    });
    for (const line of requests) {
      expect(Object.keys(line).sort()).toEqual(
        ['account', 'level', 'method', 'milliseconds', 'msg', 'requestId', 'route', 'status', 'time'].sort(),
      );
    }
    expect(JSON.stringify(lines)).not.toMatch(/金丝雀|%E9%87%91/);
  });

  it(
    'shows its description and documentation from this machine only',
    inOffice(fresh, today, async (office) => {
      const served = await office.get<object>('/api/openapi.json', { as: '' });
      expect(served.body).toEqual(JSON.parse(JSON.stringify(await openApiDocument())));
      const page = await office.get<string>('/api/docs', { as: '' });
      expect(page.headers['content-type']).toContain('text/html');
      const assets = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
      expect(assets).toHaveLength(3);
      for (const path of assets) {
        expect(path).toMatch(/^\/api\/docs\//);
        expect((await office.get(path, { as: '' })).status).toBe(200);
      }
      expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    }),
  );

  it(
    'tells what forms are drawn from',
    inOffice(fresh, today, async (office) => {
      const types = await office.get<{ code: string }[]>('/api/case-types');
      expect(types.body.map(({ code }) => code)).toContain('reconsideration');
      const { body } = await office.get<Record<string, { code: string }[]>>('/api/case-types/reconsideration-case');
      const one = (list: string, code: string) => body[list]?.find((each) => each.code === code);
      expect(one('states', 'filed')).toEqual({ code: 'filed', name: '已归档', terminal: true, suspended: false });
      expect(one('acts', 'suspended')).toMatchObject({
        from: ['under-review'],
        to: 'suspended',
        document: '行政复议中止通知书',
        fields: { ground: { kind: 'code', dictionary: 'suspension-ground', label: '中止事由' } },
      });
      expect(one('periods', 'arl-decide')).toMatchObject({
        extendedBy: 'extension-approved',
        versions: [
          { lawVersion: 'ARL-2017', length: { count: 60, unit: 'days' } },
          {
            lawVersion: 'ARL-2023',
            source: [{ law: '行政复议法（2023修订）', articles: ['第六十二条', '第八十八条'] }],
          },
        ],
      });
      expect(body['dictionaries']).toEqual(
        expect.arrayContaining(['decision-item', 'party-kind', 'suspension-ground']),
      );
      for (const id of body['dictionaries'] as unknown as string[]) {
        const dictionary = await office.get<{ id: string; entries: object[] }>(`/api/dictionaries/${id}`);
        expect(dictionary.body).toMatchObject({ id, entries: expect.arrayContaining([expect.anything()]) });
      }
      const ready = await office.get<object>('/health/ready', { as: '' });
      expect(ready.body).toEqual({
        ...{ status: 'ready', database: 'sqlite', timetable: 'embedded' },
        redis: null,
        undone: [],
      });
    }),
  );
});
