import fc from 'fast-check';
import { legalDate } from '#legal-time';
import { rowsOfCsv, sheetOfWorkbook, unzipped } from '../../../test/harness/read-tables.js';
import { type Column, csv, type Sheet, sheetOf, xlsx } from './index.js';

interface Record {
  name: string;
  count: number | null;
  on: string | null;
}

const columns: Column<Record>[] = [
  { title: '名称', width: 20, write: (cells, { name }) => cells.writeText(name) },
  { title: '数', width: 8, write: (cells, { count }) => cells.writeNumber(count) },
  { title: '日期', width: 12, write: (cells, { on }) => cells.writeDate(on === null ? null : legalDate(on)) },
];

const sheet = (records: Iterable<Record>): Sheet => sheetOf('样本', columns, records);

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const workbookOf = (records: Iterable<Record>) => whole(xlsx([sheet(records)]));
const csvOf = async (records: Iterable<Record>) => (await whole(csv(sheet(records)))).toString('utf8');
const named = (name: string): Record => ({ name, count: null, on: null });

/** What may stand in a file: told here once more, by code points. */
const allowed = (text: string): string =>
  [...text]
    .filter((sign) => {
      const code = sign.codePointAt(0) as number;
      const isControl = (code < 32 && ![9, 10, 13].includes(code)) || (code >= 127 && code <= 159);
      return !(isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff);
    })
    .join('');

describe('a workbook', () => {
  it('holds text as text, numbers as numbers and days as days', async () => {
    const archive = await workbookOf([
      { name: '王样本', count: 12, on: '2024-03-05' },
      { name: '', count: null, on: null },
      { name: '更早', count: -3, on: '1899-05-01' },
    ]);
    const [heading, ...rows] = sheetOfWorkbook(archive);
    expect([heading?.['A']?.value, heading?.['C']?.value]).toEqual(['名称', '日期']);
    expect(rows[0]).toMatchObject({ A: { value: '王样本' }, B: { value: 12 }, C: { value: 45_356 } });
    expect(rows[1]).toEqual({});
    expect(rows[2]).toMatchObject({ B: { value: -3 }, C: { value: '1899-05-01' } });
    const files = unzipped(archive);
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="样本" sheetId="1"');
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '＝1+1'])('holds %j as text that stays text', async (name) => {
    const archive = await workbookOf([named(name), named('样本')]);
    const [, first, second] = sheetOfWorkbook(archive);
    expect(first?.['A']?.value).toBe(name);
    const styles = unzipped(archive).get('xl/styles.xml') ?? '';
    const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/g)].map(([format]) => format);
    expect(formats[first?.['A']?.style ?? 0]).toContain('quotePrefix="1"');
    expect(formats[second?.['A']?.style ?? 0]).not.toContain('quotePrefix');
  });

  it('gives back any text, but for what no file may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), async (names) => {
        const [, ...rows] = sheetOfWorkbook(await workbookOf(names.map(named)));
        expect(rows.map((row) => row['A']?.value ?? '')).toEqual(names.map(allowed));
      }),
      { numRuns: 60 },
    );
    const odd = ['_x0041_', 'a\ud800b', 'a\u0000b', '𠮷䶮㼆·', '<a> & "b"', '两行\n文字'];
    const [, ...rows] = sheetOfWorkbook(await workbookOf(odd.map(named)));
    expect(rows.map((row) => row['A']?.value)).toEqual(['_x0041_', 'ab', 'ab', '𠮷䶮㼆·', '<a> & "b"', '两行\n文字']);
  });

  it('lets others have their turn, and needs no more room for more rows', async () => {
    let [turns, most] = [0, 0];
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const many = (function* () {
      for (let i = 0; i < 60_000; i++) yield { name: `样本${i}`, count: i, on: '2024-03-05' };
    })();
    for await (const piece of xlsx([sheet(many)])) most = Math.max(most, piece.length);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
    expect(most).toBeLessThan(200_000);
  });

  it('passes on what goes wrong while it reads', async () => {
    const failing = (function* () {
      yield named('样本');
      throw new Error('no connection');
    })();
    await expect(workbookOf(failing)).rejects.toThrow('no connection');
  });
});

describe('a table in CSV', () => {
  it('gives back any text, and puts an apostrophe before what looks like a formula', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n'), fc.string()).map((two) => two.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (names) => {
        const [heading, ...rows] = rowsOfCsv(await csvOf(names.map(named)));
        expect(heading).toEqual(['名称', '数', '日期']);
        const expected = names.map(allowed).map((name) => (/^[=+\-@\t\r\n＝＋－＠]/.test(name) ? `'${name}` : name));
        expect(rows).toEqual(expected.map((name) => [name, '', '']));
      }),
      { numRuns: 150 },
    );
  });

  it('writes numbers and days as they are', async () => {
    const [, row] = rowsOfCsv(await csvOf([{ name: '样本', count: -3, on: '2024-03-05' }]));
    expect(row).toEqual(['样本', '-3', '2024-03-05']);
  });
});
