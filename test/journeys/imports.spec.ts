import { randomUUID } from 'node:crypto';
import type { ImportPreviewSchema } from '../../apps/api/src/imports/imports.schema.js';
import type { TaskSchema } from '../../apps/api/src/tasks/tasks.schema.js';
import { eachDatabase } from '../harness/databases.js';
import { sheetOfWorkbook, unzipped } from '../harness/read-tables.js';
import { inOffice, type Office, problemOf } from './office.js';
import { send } from './sent-files.js';
import { ended } from './tasks.js';

const lawyers = '/api/registers/lawyer/imports';
const query = `fileName=${encodeURIComponent('名册.csv')}`;
const heading = '准予执业日期,名册编号,执业类别';
const good = `${heading}\r\n2023-02-01,A1,专职律师\r\n2023/3/5,A2,公职律师\r\n`;

eachDatabase('an import', (fresh) => {
  it(
    'of a filled-in template stores all rows or none, names what is wrong by its place, and is counted',
    inOffice(fresh, '2023-12-01', async (office) => {
      const template = await fetch(`${office.address}/api/registers/lawyer/template`, {
        headers: await office.signedIn('caseworker'),
      });
      expect(template.headers.get('content-disposition')).toContain(encodeURIComponent('律师导入模板.xlsx'));
      const workbook = Buffer.from(await template.arrayBuffer());
      const titles = Object.values(sheetOfWorkbook(workbook)[0] ?? {}).map(({ value }) => value);
      expect(titles).toEqual([
        '填报机构',
        '准予执业日期',
        '注销或者变更日期（最后有效日）',
        '名册编号',
        '执业类别',
        '所在律师事务所',
      ]);
      expect(unzipped(workbook).get('xl/workbook.xml')).toContain('填写说明');
      const guide = sheetOfWorkbook(workbook, 2).map((row) => [row['A']?.value, row['B']?.value]);
      expect(guide).toContainEqual(['执业类别', '必填']);

      const figure = async () => {
        const at = '/api/figures/lawyers.government?scope=region&from=2023-01-01&to=2023-12-31';
        return (await office.get<{ value: number }>(at)).body.value;
      };
      const before = await figure();
      const wrong = good.replace('A2,公职律师', 'A2,公证律师').replace('2023-02-01', '2023-02-30');
      const preview = await send<ImportPreviewSchema>(office, `${lawyers}/preview?${query}`, wrong);
      expect(preview.status).toBe(200);
      expect(preview.body).toMatchObject({
        sheet: '律师',
        rows: 2,
        errorCount: 2,
        isReady: false,
        first: [],
        before: null,
      });
      expect(preview.body.errors).toMatchObject([
        { sheet: '律师', row: 2, column: '准予执业日期', code: 'field.invalid' },
        {
          sheet: '律师',
          row: 3,
          column: '执业类别',
          code: 'import.code-unknown',
          detail: expect.stringContaining('公职律师'),
        },
      ]);
      const tried = await send<TaskSchema>(office, `${lawyers}?${query}`, wrong);
      expect(tried).toMatchObject({ status: 201, body: { kind: 'import', label: '导入“律师”' } });
      expect(await ended(office, tried.body.id)).toMatchObject({
        state: 'failed',
        failure: { code: 'import.has-errors', detail: expect.stringContaining('工作表“律师”第 2 行“准予执业日期”') },
      });
      expect(await count(office)).toBe(0);
      expect(await figure()).toBe(before);

      const mended = await send<ImportPreviewSchema>(office, `${lawyers}/preview?${query}`, good);
      expect(mended.body).toMatchObject({ errorCount: 0, isReady: true });
      expect(mended.body.first[1]).toMatchObject({
        row: 3,
        record: { validFrom: '2023-03-05', reference: 'A2', fields: { kind: 'government' } },
      });
      expect(await count(office)).toBe(0);
      const key = randomUUID();
      const asked = await send<TaskSchema>(office, `${lawyers}?${query}`, good, { key });
      expect(await ended(office, asked.body.id)).toMatchObject({ state: 'done', result: { imported: 2 } });
      expect(await figure()).toBe(before + 1);
      // The request sent again is answered again; the file sent again is refused, until it is meant.
      const repeated = await send<TaskSchema>(office, `${lawyers}?${query}`, good, { key });
      expect(repeated).toMatchObject({
        status: 201,
        headers: { 'idempotent-replayed': 'true' },
        body: { id: asked.body.id },
      });
      const second = await send<TaskSchema>(office, `${lawyers}?${query}`, good);
      expect(await ended(office, second.body.id)).toMatchObject({ failure: { code: 'import.done-before' } });
      expect(await count(office)).toBe(2);

      const { items } = (await office.get<{ items: { id: string }[] }>('/api/registers/lawyer/entries')).body;
      const entry = await office.get<{ origin: object }>(`/api/registers/lawyer/entries/${items[0]?.id}`);
      expect(entry.body.origin).toMatchObject({
        importId: asked.body.id,
        fileName: '名册.csv',
        digest: mended.body.digest,
        row: 3,
        by: 'caseworker',
      });
      const audited = await office.system.database.read.query<{ detail: string }>(
        "SELECT detail FROM audit_row WHERE action = 'register.recorded' ORDER BY sequence",
      );
      expect(JSON.stringify(audited)).toContain(asked.body.id);
      // What was sent is gone with the task that it was for.
      const tasks = await office.system.database.read.query('SELECT input_sealed FROM task');
      expect(tasks).toEqual([{ input_sealed: '' }, { input_sealed: '' }, { input_sealed: '' }]);
    }),
  );

  it(
    'reads columns in any order, by other headings where they are mapped, and nobody else’s units',
    inOffice(fresh, '2023-12-01', async (office) => {
      const table = '类别,备注,准予执业日期,名册编号,填报机构\n专职律师,x,2023年2月1日,A1,漠河市司法局\n';
      const ask = (mapping: object, as = 'caseworker') =>
        send<ImportPreviewSchema>(
          office,
          `${lawyers}/preview?${query}&mapping=${encodeURIComponent(JSON.stringify(mapping))}`,
          table,
          { as },
        );
      const unmapped = (await ask({})).body;
      expect(unmapped.errors.map(({ code }) => code)).toEqual([
        'import.heading-unknown',
        'import.heading-unknown',
        'import.heading-missing',
        'field.missing',
      ]);
      expect(unmapped.headings.map(({ column }) => column)).toEqual([
        null,
        null,
        'validFrom',
        'reference',
        'organisation',
      ]);
      const mapped = { 类别: 'kind', 备注: '' };
      expect((await ask(mapped)).body).toMatchObject({
        isReady: true,
        first: [{ record: { organisation: { code: '232701' } } }],
      });
      expect((await ask(mapped, 'huma')).body.errors).toMatchObject([
        { column: '填报机构', code: 'organisation.unknown' },
      ]);
      expect(problemOf(await ask({ 类别: 'no-such' })).code).toBe('import.mapping-invalid');
    }),
  );

  it(
    'takes a file and nothing else, from who may',
    inOffice(fresh, '2023-12-01', async (office) => {
      const preview = `${lawyers}/preview?${query}`;
      expect(await send(office, preview, '{}', { type: 'application/json' })).toMatchObject({ status: 415 });
      expect(await send(office, preview, good, { type: 'text/csv' })).toMatchObject({ status: 415 });
      expect(await send(office, '/api/registers/lawyer/entries', good)).toMatchObject({ status: 415 });
      expect(await send(office, preview, good, { as: 'auditor' })).toMatchObject({ status: 403 });
      expect(await send(office, `${lawyers}?${query}`, good, { key: '' })).toMatchObject({
        status: 400,
        body: { code: 'idempotency.key-required' },
      });
      expect(await send(office, preview, Buffer.alloc(5 * 1_048_576 + 1))).toMatchObject({ status: 413 });
      expect(await send(office, preview, Buffer.from('d0cf11e0a1b1', 'hex'))).toMatchObject({
        status: 422,
        body: { code: 'import.file-old-format' },
      });
      expect(await send(office, `/api/registers/no-such/imports?${query}`, good)).toMatchObject({ status: 404 });
      expect(await send(office, `${lawyers}/preview`, good)).toMatchObject({
        status: 400,
        body: { code: 'body.invalid' },
      });
    }),
  );
});

async function count(office: Office): Promise<number> {
  const [row] = await office.system.database.read.query<{ n: number | string }>(
    'SELECT count(*) AS n FROM register_entry',
  );
  return Number(row?.n);
}
