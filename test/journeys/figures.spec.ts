import type { CaseView } from '#casework';
import {
  type FigureSeries,
  Figures,
  type FiguresOfRecord,
  type FigureValue,
  isCounted,
  type RecordPage,
} from '#statistics';
import { loadReports } from '../../apps/api/src/system.js';
import { eachDatabase } from '../harness/databases.js';
import { decided } from './decided-case.js';
import { inOffice, type Office, problemOf } from './office.js';

const year = 'scope=region&from=2024-01-01&to=2024-12-31';

/** The figures that list a record, asked of each figure of its kind. */
async function listing(office: Office, figures: Figures, kind: string, id: string): Promise<string[]> {
  const listed: string[] = [];
  for (const figure of figures.all().filter(isCounted)) {
    if (figure.of !== kind) continue;
    const { body } = await office.get<RecordPage>(`/api/figures/${figure.id}/records?${year}`);
    if (body.items.some((item) => item.id === id)) listed.push(figure.id);
  }
  return listed;
}

const ids = (of: readonly { id: string }[]): string[] => of.map(({ id }) => id);

eachDatabase('a record says in which figures it counts', (fresh) => {
  it(
    'a case: exactly in those that list it, elsewhere with what keeps it out',
    inOffice(fresh, '2025-01-15', async (office) => {
      const { figures } = loadReports(office.system);
      const view: CaseView = await decided(office, 'uphold');
      const { status, body } = await office.get<FiguresOfRecord>(`/api/cases/${view.id}/figures?year=2024`);
      expect(status).toBe(200);
      expect(ids(body.counted)).toEqual(await listing(office, figures, 'reconsideration', view.id));
      expect(body).toMatchObject({ title: view.number, from: '2024-01-01', to: '2024-12-31' });
      expect(body.scopes.map(({ code }) => code)).toEqual(['bureau', 'region', view.organisation.code]);
      const all = figures
        .all()
        .filter(isCounted)
        .filter(({ of }) => of === 'reconsideration');
      expect([...ids(body.counted), ...ids(body.notCounted)].sort()).toEqual(ids(all).sort());
      const because = new Map(body.notCounted.map((each) => [each.id, each.because]));
      expect(because.get('reconsideration.mediated')).toEqual({ label: '结案方式', expected: '为调解', found: '维持' });
      expect(because.get('reconsideration.not-accepted')).toMatchObject({ expected: '为不予受理', found: '受理' });
      expect(because.get('reconsideration.pending')).toEqual({
        label: '办结日期',
        expected: '晚于 2024-12-31，或者没有',
        found: '2024-04-22',
      });
      const closed = body.counted.find(({ id }) => id === 'reconsideration.closed');
      expect(closed?.usedBy).toContainEqual(
        expect.objectContaining({ id: 'reconsideration.correction-rate', part: 'denominator' }),
      );
      // And in what is computed from that rate.
      expect(closed?.usedBy).toContainEqual(
        expect.objectContaining({ id: 'reconsideration.correction-rate-points', part: 'this-year' }),
      );
    }),
  );

  it(
    'a case in a year in which nothing of it happened, or that has not begun, or that is another bureau’s',
    inOffice(fresh, '2025-01-15', async (office) => {
      const view = await decided(office, 'uphold');
      const before = await office.get<FiguresOfRecord>(`/api/cases/${view.id}/figures?year=2023`);
      expect(before.body.counted).toEqual([]);
      const now = await office.get<FiguresOfRecord>(`/api/cases/${view.id}/figures`);
      expect(now.body).toMatchObject({ year: 2025, from: '2025-01-01', to: '2025-01-15' });
      expect(problemOf(await office.get(`/api/cases/${view.id}/figures?year=2026`)).code).toBe('figure.period-invalid');
      const elsewhere = await office.get(`/api/cases/${view.id}/figures?year=2024`, { as: 'mohe' });
      expect(problemOf(elsewhere).code).toBe('case.not-found');
      expect(JSON.stringify(elsewhere.body)).not.toContain(view.number);
    }),
  );

  it(
    'an entry of a register, also one that was taken back',
    inOffice(fresh, '2025-01-15', async (office) => {
      const { figures } = loadReports(office.system);
      const round = { occurredOn: '2024-05-06', fields: { kind: 'routine' } };
      const entry = await office.post<{ id: string; version: number }>(
        '/api/registers/dispute-screening/entries',
        round,
      );
      const address = `/api/registers/dispute-screening/entries/${entry.body.id}`;
      const { body } = await office.get<FiguresOfRecord>(`${address}/figures?year=2024`);
      expect(ids(body.counted)).toContain('screening.rounds');
      expect(ids(body.counted)).toEqual(await listing(office, figures, 'dispute-screening', entry.body.id));
      await office.post(`${address}/void`, { reason: '重复登记' }, { seen: entry.body.version });
      const voided = await office.get<FiguresOfRecord>(`${address}/figures?year=2024`);
      expect(voided.body.counted).toEqual([]);
      expect(voided.body.notCounted[0]?.because).toEqual({ label: '记录', expected: '未作废', found: '已作废' });
      const other = `/api/registers/mediator/entries/${entry.body.id}/figures`;
      expect(problemOf(await office.get(other)).code).toBe('register.entry-not-found');
      expect(problemOf(await office.get(`${address}/figures`, { as: 'mohe' })).code).toBe('register.entry-not-found');
    }),
  );
});

eachDatabase('a ratio opens to both its parts', (fresh) => {
  it(
    'the records of numerator and denominator, and the calculation in words',
    inOffice(fresh, '2025-01-15', async (office) => {
      const upheld = await decided(office, 'uphold');
      const revoked = await decided(office, 'revoke');
      const address = '/api/figures/reconsideration.correction-rate';
      const { body } = await office.get<FigureValue>(`${address}?${year}`);
      expect(body).toMatchObject({
        value: 50,
        letter: 'D1',
        formula: '纠错案件 1 件 ÷ 已审结行政复议案件 2 件 × 100 = 50 %',
        parts: [
          { part: 'numerator', id: 'reconsideration.corrected', value: 1 },
          { part: 'denominator', id: 'reconsideration.closed', value: 2 },
        ],
      });
      const part = async (name: string) => {
        const reply = await office.get<RecordPage>(`${address}/records?${year}${name}`);
        return ids(reply.body.items).sort();
      };
      expect(await part('')).toEqual([revoked.id]);
      expect(await part('&part=numerator')).toEqual([revoked.id]);
      expect(await part('&part=denominator')).toEqual([upheld.id, revoked.id].sort());
      expect(problemOf(await office.get(`${address}/records?${year}&part=minus`)).code).toBe('figure.part-unknown');
      const growth = await office.get<FigureValue>(`/api/figures/reconsideration.received-growth?${year}`);
      expect(growth.body).toMatchObject({
        value: null,
        parts: [
          { part: 'this-year', value: 2, from: '2024-01-01' },
          { part: 'last-year', value: 0, from: '2023-01-01', to: '2023-12-31' },
        ],
      });
    }),
  );
});

eachDatabase('a figure is divided by month, by unit and by kind', (fresh) => {
  it(
    'each part has its value, opens to its records, and says what it counted',
    inOffice(fresh, '2025-01-15', async (office) => {
      await decided(office, 'uphold');
      await decided(office, 'uphold');
      const revoked = await decided(office, 'revoke');
      const closed = '/api/figures/reconsideration.closed';
      const { body: months } = await office.get<FigureSeries>(`${closed}/series?${year}&by=month`);
      expect(months.points.map(({ value }) => value)).toEqual([0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0]);
      const { body: kinds } = await office.get<FigureSeries>(`${closed}/series?${year}&by=result`);
      expect(kinds).toMatchObject({ by: 'result', byLabel: '结案方式', scopeName: '全区', unit: '件' });
      const valued = kinds.points.filter(({ value }) => value !== 0).map(({ label, value }) => [label, value]);
      expect(valued).toEqual(expect.arrayContaining([['维持', 2]]));
      expect(valued.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(3);
      for (const { field, code, value } of kinds.points) {
        const asked = `${year}&field=${field}${code === null ? '' : `&code=${code}`}`;
        const alone = await office.get<FigureValue>(`${closed}?${asked}`);
        const { body } = await office.get<RecordPage>(`${closed}/records?${asked}`);
        expect([alone.body.value, body.items.length]).toEqual([value, value]);
      }
      const one = await office.get<FigureValue>(`${closed}?${year}&field=result&code=revoke`);
      expect(one.body.formula).toContain('结案方式为撤销');
      expect(
        ids((await office.get<RecordPage>(`${closed}/records?${year}&field=result&code=revoke`)).body.items),
      ).toEqual([revoked.id]);
      // A rate divides both its parts; a figure that asks for some results has no others.
      const rate = '/api/figures/reconsideration.correction-rate';
      const { body: rates } = await office.get<FigureSeries>(`${rate}/series?${year}&by=respondentKind`);
      expect(rates.points.map(({ value }) => value).filter((value) => value !== null)).toHaveLength(1);
      const { body: corrected } = await office.get<FigureSeries>(
        `/api/figures/reconsideration.maintained/series?${year}&by=result`,
      );
      expect(corrected.points.map(({ label, value }) => [label, value])).toEqual([['维持', 2]]);

      const unknown = await office.get(`${closed}/series?${year}&by=applicants`);
      expect([unknown.status, problemOf(unknown).code]).toEqual([422, 'figure.division-unknown']);
      for (const asked of ['field=result&code=x', 'field=x&code=uphold', 'code=uphold']) {
        const reply = await office.get(`${closed}/records?${year}&${asked}`);
        expect([reply.status, problemOf(reply).code]).toEqual([422, 'figure.division-unknown']);
      }
      const headers = await office.signedIn('caseworker');
      const file = await fetch(`${office.address}${closed}/series/file?${year}&by=result&format=csv`, { headers });
      expect(file.status).toBe(200);
      expect((await file.text()).split('\r\n')).toEqual(expect.arrayContaining(['维持,2']));
    }),
  );
});
