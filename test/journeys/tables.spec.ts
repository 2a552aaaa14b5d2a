import type { Reader } from '#platform';
import { EvaluateTable, type TableColumnView, type TableView, tableRenderings } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { loadReports } from '../../apps/api/src/system.js';
import { DEMO_TIMEOUT, demoDatabase } from '../harness/demo.js';
import { rowsOfCsv, sheetOfWorkbook, unzipped } from '../harness/read-tables.js';

let demo: Awaited<ReturnType<typeof demoDatabase>>;
let reports: ReturnType<typeof loadReports>;
let tables: EvaluateTable;
let figures: EvaluateFigure;
let queries = 0;

beforeAll(async () => {
  demo = await demoDatabase();
  reports = loadReports(demo);
  const { read } = demo.database;
  const counting: Reader = {
    query: (sql, parameters) => {
      queries += 1;
      return read.query(sql, parameters);
    },
    find: (...asked) => read.find(...asked),
    select: (...asked) => read.select(...asked),
  };
  tables = new EvaluateTable(counting, reports.tables, demo.knowledge.organisations);
  figures = new EvaluateFigure(read, reports.figures, demo.knowledge.organisations);
}, DEMO_TIMEOUT);

afterAll(() => demo.remove());

const year = { from: '2023-01-01', to: '2023-12-31' };
const ids = ['reconsideration', 'litigation', 'legal-aid', 'mediation'] as const;
/** What comes in and what goes out: carried over + in = out + pending. */
const flows = {
  reconsideration: ['intake.accepted', 'closed.total'],
  litigation: ['intake.received', 'closed.total'],
  'legal-aid': ['intake.accepted', 'closed.total'],
  mediation: ['intake.total', 'concluded.total'],
} as const;
const columnsOf = ({ groups }: TableView): TableColumnView[] => groups.flatMap(({ columns }) => columns);

/** The values of a row by column. */
function rowOf(view: TableView, key: string): Record<string, number | null> {
  const values = view.rows.find((row) => row.key === key)?.values ?? [];
  return Object.fromEntries(columnsOf(view).map(({ id }, i) => [id, values[i] ?? null]));
}

const sumOf = (view: TableView, group: string, row = 'total'): number =>
  Object.entries(rowOf(view, row))
    .filter(([id]) => id.startsWith(`${group}.`) && id !== `${group}.total`)
    .reduce((sum, [, value]) => sum + (value ?? 0), 0);

describe('an official table', () => {
  it('of reconsideration has the columns of the form in their order, a row for each field, and the numbers of the report', async () => {
    const view = await tables.run({ table: 'reconsideration', scope: 'region', ...year });
    expect(view.groups.map(({ label, columns }) => [label, columns.length])).toEqual([
      ['收案', 4],
      ['被申请人', 9],
      ['复议机关', 8],
      ['申请复议事项', 10],
      ['已审结', 10],
      ['存案', 1],
      ['其他事项', 5],
    ]);
    expect(
      columnsOf(view)
        .slice(0, 7)
        .map(({ label }) => label),
    ).toEqual([...['上期结转', '本期新收', '受理', '申请人总数'], ...['乡镇政府', '县级政府的部门', '县级政府']]);
    expect([view.rows[0]?.label, view.rows.at(-1)?.label]).toEqual(['公安', '合计']);
    const total = rowOf(view, 'total');
    expect(total).toMatchObject({ 'intake.accepted': 72, 'closed.total': 65, 'stock.pending': 7, 'organ.city': 18 });
    for (const group of ['respondent', 'organ', 'matter']) expect([group, sumOf(view, group)]).toEqual([group, 72]);
    expect(sumOf(view, 'closed')).toBe(65);
    expect(view.warnings).toEqual([]);
  });

  it.each(ids)('%s has in its total what its figures are alone, for every row kind', async (table) => {
    for (const rows of reports.tables.get(table).rows) {
      for (const scope of ['region', 'bureau', '232721']) {
        const view = await tables.run({ table, scope, from: '2023-02-01', to: '2023-11-30', rows });
        const total = rowOf(view, 'total');
        for (const { id, figure, condition, opening } of columnsOf(view)) {
          if (condition !== null) continue;
          const period = opening ? { from: '2023-01-31', to: '2023-01-31' } : { from: '2023-02-01', to: '2023-11-30' };
          const { value } = await figures.run({ figure, scope, ...period });
          const rounded = value === null ? null : Math.round(value * 10) / 10;
          expect({ rows, scope, id, value: total[id] }).toEqual({
            ...{ rows, scope, id },
            value: figure.endsWith('rate') ? rounded : value,
          });
        }
      }
    }
  });

  it.each(ids)('%s carries over what the last period left', async (table) => {
    const view = await tables.run({ table, scope: 'region', ...year, rows: 'quarter' });
    expect(view.rows.map(({ label }) => label)).toEqual([
      ...['2023年第1季度', '2023年第2季度', '2023年第3季度', '2023年第4季度', '合计'],
    ]);
    const quarters = view.rows.map(({ key }) => rowOf(view, key));
    for (const [i, quarter] of quarters.slice(1, 4).entries()) {
      expect(quarter['intake.carried-over']).toBe(quarters[i]?.['stock.pending']);
      expect(quarter['intake.carried-over']).toBeGreaterThan(0);
    }
    const [came, gone] = flows[table];
    for (const quarter of quarters) {
      expect((quarter['intake.carried-over'] ?? 0) + (quarter[came] ?? 0)).toBe(
        (quarter[gone] ?? 0) + (quarter['stock.pending'] ?? 0),
      );
    }
  });

  it('adds up over its units', async () => {
    const view = await tables.run({ table: 'mediation', scope: 'region', ...year, rows: 'organisation' });
    expect(view.rows.map(({ label }) => label).slice(0, 2)).toEqual(['大兴安岭地区司法局（本级）', '漠河市司法局']);
    const parts = view.rows.slice(0, -1).map(({ key }) => rowOf(view, key)['intake.total'] ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(3270);
    expect(rowOf(view, 'total')).toMatchObject({ 'intake.total': 3270, 'concluded.successful': 3239 });
    const county = await tables.run({ table: 'mediation', scope: '232701', ...year, rows: 'organisation' });
    expect(rowOf(county, 'total')['intake.total']).toBe(rowOf(view, '232701')['intake.total']);
  });

  it.each([
    ['reconsideration', 'field'],
    ['litigation', 'month'],
    ['legal-aid', 'organisation'],
    ['mediation', 'quarter'],
    // Rows and a group of columns by the same field.
    ['mediation', 'disputeType'],
  ])('%s by %s opens every cell to exactly the records that it counted', async (table, rows) => {
    const request = { table, scope: 'region', ...year, rows };
    const view = await tables.run(request);
    let opened = 0;
    for (const row of view.rows) {
      const values = rowOf(view, row.key);
      for (const { id, figure } of columnsOf(view)) {
        if (figure.endsWith('rate')) continue;
        // Of the many empty cells some are enough.
        if (values[id] === 0 && opened % 7 !== 0) continue;
        const { items, next } = await tables.records({ ...request, row: row.key, column: id }, { limit: 5000 });
        const sum = items.reduce((all, { amount }) => all + amount, 0);
        expect({ row: row.key, id, next, sum: Math.round(sum * 100) / 100 }).toEqual({
          ...{ row: row.key, id, next: null },
          sum: Math.round((values[id] ?? 0) * 100) / 100,
        });
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(100);
  });

  it('is filled in with a query for each figure and field, however many cells it has', async () => {
    queries = 0;
    const view = await tables.run({ table: 'reconsideration', scope: 'region', ...year });
    const asked = new Set(
      columnsOf(view).map(({ figure, condition, opening }) => [figure, condition?.field, opening].join()),
    );
    expect(queries).toBeLessThanOrEqual(asked.size);
    expect(queries).toBeLessThan(20);
    queries = 0;
    await tables.run({ table: 'mediation', scope: 'region', ...year, rows: 'month' });
    expect(queries).toBeLessThan(20);
  });

  it('cuts its first and last row to the period', async () => {
    const view = await tables.run({
      table: 'mediation',
      scope: 'region',
      from: '2023-02-10',
      to: '2023-05-05',
      rows: 'quarter',
    });
    expect(view.rows.map(({ from, to }) => [from, to])).toEqual([
      ['2023-02-10', '2023-03-31'],
      ['2023-04-01', '2023-05-05'],
      ['2023-02-10', '2023-05-05'],
    ]);
  });

  it.each([
    ['a table', { table: 'nothing' }, 'table.unknown'],
    ['rows', { rows: 'respondentKind' }, 'table.rows-unknown'],
    ['a scope', { scope: '999999' }, 'scope.unknown'],
    ['a day', { from: '2023-02-30' }, 'figure.period-invalid'],
    ['a period', { from: '2024-01-01' }, 'figure.period-invalid'],
    ['so many months', { from: '2010-01-01', rows: 'month' }, 'table.too-many-rows'],
  ])('is refused for %s that it does not know', async (_, change, code) => {
    const request = { table: 'reconsideration', scope: 'region', ...year, ...change };
    await expect(tables.run(request)).rejects.toMatchObject({ code });
  });

  it('opens no cell that it does not have', async () => {
    const cell = { table: 'mediation', scope: 'region', ...year, row: '2023-01', column: 'intake.nothing' };
    await expect(tables.records(cell, { limit: 10 })).rejects.toMatchObject({ code: 'table.cell-unknown' });
  });
});

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe('an official table as a file', () => {
  it('has its definitions above, its groups over its columns, and numbers as numbers', async () => {
    const view = await tables.run({ table: 'reconsideration', scope: 'region', ...year });
    const archive = await whole(tableRenderings.xlsx.render(view));
    const rows = sheetOfWorkbook(archive);
    expect(rows[0]?.['A']?.value).toBe('行政复议案件统计报表');
    expect(rows[1]?.['A']?.value).toContain('2023年1月1日至12月31日');
    const above = 2 + view.notes.length;
    expect([rows[above]?.['B']?.value, rows[above]?.['F']?.value]).toEqual(['收案', '被申请人']);
    expect([rows[above + 1]?.['A']?.value, rows[above + 1]?.['D']?.value]).toEqual(['行政管理类别', '受理']);
    expect(rows.length).toBe(above + 2 + view.rows.length);
    expect([rows.at(-1)?.['A']?.value, rows.at(-1)?.['D']?.value]).toEqual(['合计', 72]);
    const sheet = unzipped(archive).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain(`xSplit="1" ySplit="${above + 2}" topLeftCell="B${above + 3}"`);
    expect(sheet).toContain(`<mergeCell ref="F${above + 1}:N${above + 1}"/>`);
  });

  it('is the same table in CSV and JSON', async () => {
    const view = await tables.run({ table: 'legal-aid', scope: 'region', ...year });
    const rows = rowsOfCsv((await whole(tableRenderings.csv.render(view))).toString('utf8'));
    const last = view.rows.at(-1)?.values.map((value) => String(value ?? ''));
    expect(rows.at(-1)).toEqual(['合计', ...(last ?? [])]);
    expect(JSON.parse((await whole(tableRenderings.json.render(view))).toString('utf8'))).toEqual(
      JSON.parse(JSON.stringify(view)),
    );
  });
});
