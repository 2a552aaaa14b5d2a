import { freshOn } from '../../../../test/harness/databases.js';
import { application } from '../../../../test/journeys/applications.js';
import { inOffice } from '../../../../test/journeys/office.js';
import type { FilledTableSchema } from './tables.schema.js';

const fresh = freshOn('sqlite');
const period = 'from=2024-01-01&to=2024-12-31&scope=region';

describe('official tables over HTTP', () => {
  it(
    'are listed, filled in, opened and taken away as files',
    inOffice(fresh, '2024-03-01', async (office) => {
      const opened = await office.open(application());
      const as = 'statistician';
      const list = await office.get<{ id: string }[]>('/api/tables', { as });
      expect(list.body.map(({ id }) => id)).toEqual(['legal-aid', 'litigation', 'mediation', 'reconsideration']);
      const { body } = await office.get<FilledTableSchema>(`/api/tables/reconsideration?${period}`, { as });
      const columns = body.groups.flatMap((group) => group.columns);
      const at = columns.findIndex(({ id }) => id === 'intake.received');
      expect(columns[at]).toMatchObject({ figure: 'reconsideration.received', condition: null });
      expect(body.rows.at(-1)).toMatchObject({ key: 'total', label: '合计' });
      expect(body.rows.at(-1)?.values[at]).toBe(1);
      const records = await office.get<{ items: { title: string }[] }>(
        `/api/tables/reconsideration/records?${period}&row=total&column=intake.received`,
        { as },
      );
      expect(records.body.items.map(({ title }) => title)).toEqual([opened.number]);
      const file = await office.get(`/api/tables/reconsideration/file?${period}&format=csv`, { as });
      expect(file.status).toBe(200);
      expect(file.headers['content-type']).toContain('text/csv');
      expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain('行政复议案件统计报表（全区');
    }),
  );

  it(
    'and reports are for those whose scope it is',
    inOffice(fresh, '2024-03-01', async (office) => {
      const report = '/api/reports/annual-2023/file?format=docx';
      const table = `/api/tables/mediation?${period}`;
      for (const url of [report, table]) {
        expect((await office.get(url, { as: 'mohe' })).body).toMatchObject({ code: 'scope.unknown' });
        expect((await office.get(url, { as: 'statistician' })).status).toBe(200);
      }
      const list = await office.get<{ outline: string }[]>('/api/reports', { as: 'statistician' });
      expect(list.body.map(({ outline }) => outline)).toContain('annual-2023');
      const refused = await office.get('/api/tables/nothing?from=2024-01-01&to=2024-12-31&scope=region', {
        as: 'statistician',
      });
      expect([refused.status, refused.body]).toEqual([404, expect.objectContaining({ code: 'table.unknown' })]);
    }),
  );
});
