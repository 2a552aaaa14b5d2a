import fc from 'fast-check';
import { type LegalDate, legalDate } from '#legal-time';
import { type Cells, csv, sheetOf, xlsx } from '../spreadsheet/index.js';
import { type ZipEntry, zip } from '../spreadsheet/zip.js';
import { type Cell, readTable, tableOf } from './index.js';
import { meaningOf } from './number-format.js';
import { answerTo } from './read.js';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function* once(content: string | Buffer): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

/** A workbook of one sheet, with other parts beside or instead of the usual ones. */
function workbook(sheet: string, parts: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  const all: Record<string, string | Buffer> = {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}><si><t>共享</t></si><si><r><t>分</t></r><r><t>段</t></r><rPh sb="0" eb="1"><t>fen</t></rPh></si></sst>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  return bytesOf(zip(Object.entries(all).map(([name, content]): ZipEntry => ({ name, content: once(content) }))));
}

const sheetOfRows = (rows: string, after = ''): string =>
  `<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`;
const inline = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** What stands in a table, row by row. */
const shown = (cell: Cell): unknown => {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.day;
    case 'time':
      return `${cell.time}h`;
    case 'yes-no':
      return cell.value;
    case 'unusable':
      return `!${cell.why}`;
  }
};

async function read(bytes: Uint8Array, sheet = '台账') {
  const table = tableOf(await answerTo({ bytes, sheet }));
  return { ...table, rows: table.rows.map(({ number, cells }) => [number, ...[...cells.values()].map(shown)]) };
}

/** The code of a refusal and what was found. */
async function refusal(bytes: Uint8Array): Promise<unknown> {
  try {
    return await read(bytes);
  } catch (error) {
    const { code, details } = error as { code: string; details: Record<string, unknown> };
    return [code, ...Object.values(details)].join(' ');
  }
}

describe('a workbook', () => {
  it('gives each cell by what it is, and says what it does not read', async () => {
    const cells = [
      inline('A2', 'x &amp; _x0041_'),
      '<c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>',
      '<c r="D2"><v>12.5</v></c><c r="E2" s="1"><v>45047</v></c><c r="F2" s="2"><v>0.597222222222222</v></c>',
      '<c r="G2" t="b"><v>1</v></c><c r="H2"><f>1+1</f><v>2</v></c><c r="I2" t="e"><v>#N/A</v></c>',
      '<c r="J2" s="1"><v>45047.5</v></c><c r="K2" t="d"><v>2023-05-01</v></c><c r="L2" s="1"/><c r="M2" s="1"><v>59</v></c>',
    ];
    const rows = `<row r="1">${inline('A1', '甲')}</row><row r="2">${cells.join('')}</row><row r="4" hidden="1">${inline('B4', '藏')}</row>`;
    const bytes = await workbook(sheetOfRows(rows, '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'));
    const table = await read(bytes);
    expect(table.rows).toEqual([
      [1, '甲'],
      [2, 'x & A', '共享', '分段', 12.5, '2023-05-01', '14:20h', true, '!formula', '!error', '!kind', '!kind', '!kind'],
      [4, '藏'],
    ]);
    expect(table.merged).toEqual(['A2:A3']);
    expect(tableOf(await answerTo({ bytes, sheet: '台账' })).rows.map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each([
    [14, undefined, 'date'],
    [31, undefined, 'date'],
    [20, undefined, 'time'],
    [0, undefined, 'number'],
    [164, '0.00_);[Red]\\(0.00\\)', 'number'],
    [164, '"日期"0', 'number'],
    [164, '[$-804]yyyy"年"m"月"', 'date'],
    [164, 'h:mm', 'time'],
  ] as const)('reads a number in format %i %s as a %s', (id, code, meaning) => {
    expect(meaningOf(id, code)).toBe(meaning);
  });

  it('that our own writer made gives back what was written', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((each) => /^\P{C}+$/u.test(each) && each.trim() !== '');
    const day = fc
      .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => legalDate(date.toISOString().slice(0, 10)));
    const rows = fc.array(fc.tuple(text, fc.integer(), day), { minLength: 1, maxLength: 20 });
    const columns = [
      { title: '文字', width: 9, write: (cells: Cells, [each]: [string, number, LegalDate]) => cells.writeText(each) },
      {
        title: '数',
        width: 9,
        write: (cells: Cells, [, each]: [string, number, LegalDate]) => cells.writeNumber(each),
      },
      {
        title: '日',
        width: 9,
        write: (cells: Cells, [, , each]: [string, number, LegalDate]) => cells.writeDate(each),
      },
    ];
    await fc.assert(
      fc.asyncProperty(rows, async (records) => {
        const table = await read(await bytesOf(xlsx([sheetOf('台账', columns, records)])));
        expect(table.rows.slice(1)).toEqual(records.map((record, i) => [i + 2, ...record]));
        const lines = await read(await bytesOf(csv(sheetOf('台账', columns, records))));
        const unmarked = records.filter(([each]) => !/^'[=+\-@＝＋－＠]/u.test(each));
        if (unmarked.length < records.length) return;
        expect(lines.rows.slice(1)).toEqual(records.map(([a, b, c], i) => [i + 2, a, String(b), c]));
      }),
      { numRuns: 10 },
    );
  });

  it('with several sheets is read only where one is called as it should', async () => {
    const sheets = (...names: string[]): Record<string, string> => ({
      'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId1"/>`).join('')}</sheets></workbook>`,
    });
    const rows = sheetOfRows(`<row r="1">${inline('A1', '甲')}</row>`);
    expect((await read(await workbook(rows, sheets('填写说明', '名单')))).sheet).toBe('名单');
    expect((await read(await workbook(rows, sheets('其他', '台账')))).sheet).toBe('台账');
    expect(await refusal(await workbook(rows, sheets('其他', '名单')))).toBe('import.sheet-missing 其他,名单');
  });
});

const plain = sheetOfRows(`<row r="1">${inline('A1', '甲')}</row>`);
const billionLaughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${plain.replace('甲', '&b;')}`;

describe('a file that is not as it should be', () => {
  const many = Object.fromEntries(Array.from({ length: 1_996 }, (_, i) => [`docProps/${i}.xml`, '']));
  const files: Record<string, [() => Promise<Buffer> | Buffer, string]> = {
    'a bomb: 201 MB of one letter': [
      () => workbook(plain, { 'xl/media/a.xml': Buffer.alloc(201 * 1_048_576, 'a') }),
      'import.file-too-large 解压后超过 200 MB',
    ],
    'a smaller bomb, by its ratio': [
      () => workbook(plain, { 'xl/media/a.xml': Buffer.alloc(20 * 1_048_576, 'a') }),
      'import.file-too-large 压缩比超过 100',
    ],
    'a bomb whose directory lies about its size': [
      async () => lying(await workbook(sheetOfRows(`<row r="1">${inline('A1', '甲'.repeat(400_000))}</row>`))),
      'import.file-unreadable',
    ],
    '2,001 parts': [() => workbook(plain, many), 'import.file-too-large 2001 个部件'],
    'a macro': [
      () => workbook(plain, { 'xl/vbaProject.bin': 'x' }),
      'import.file-unsafe 含有宏、外部链接或者嵌入的对象（xl/vbaProject.bin）',
    ],
    'an external link': [
      () => workbook(plain, { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
      'import.file-unsafe 含有宏、外部链接或者嵌入的对象（xl/externalLinks/externalLink1.xml）',
    ],
    'a sheet that stands elsewhere': [
      () =>
        workbook(plain, {
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="http://x.invalid/" TargetMode="External"/></Relationships>`,
        }),
      'import.file-unsafe 含有外部链接',
    ],
    'a document type': [() => workbook(billionLaughs), 'import.file-unsafe 含有文档类型声明（DTD）'],
    'a document type among the texts': [
      () => workbook(plain, { 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>' }),
      'import.file-unsafe 含有文档类型声明（DTD）',
    ],
    'a name that leads out': [() => workbook(plain, { '../../etc/x': 'x' }), 'import.file-unreadable'],
    'broken XML': [() => workbook(plain.slice(0, -20)), 'import.file-unreadable'],
    'an archive that is no workbook': [
      () => bytesOf(zip([{ name: 'a.txt', content: once('x') }])),
      'import.file-unreadable',
    ],
    'half a workbook': [async () => (await workbook(plain)).subarray(0, 400), 'import.file-unreadable'],
    'days from 1904': [
      () =>
        workbook(plain, {
          'xl/workbook.xml': `<workbook ${main}><workbookPr date1904="1"/><sheets><sheet name="台账" sheetId="1" id="rId1"/></sheets></workbook>`,
        }),
      'import.file-date-system',
    ],
    'a workbook of before 2007': [() => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import.file-old-format'],
    'a picture': [() => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'import.file-encoding'],
    nothing: [() => Buffer.alloc(0), 'import.file-empty'],
    'a column too far out': [
      () => workbook(sheetOfRows(`<row r="1">${inline('GS1', '甲')}</row>`)),
      'import.file-too-large 超过 200 列',
    ],
    'rows that go back': [
      () => workbook(sheetOfRows(`<row r="2">${inline('A2', '甲')}</row><row r="1">${inline('A1', '乙')}</row>`)),
      'import.file-unreadable',
    ],
    'a CSV file with an open quotation mark': [() => Buffer.from('甲,"乙\n1,2'), 'import.file-unreadable'],
  };
  it.each(Object.entries(files))('%s, is refused and hurts nobody', async (_, [bytes, refused]) => {
    expect(await refusal(await bytes())).toBe(refused);
  });
});

describe('a CSV file', () => {
  const rows = [
    [1, '甲', '乙'],
    [2, '一,二', '说"三"\r\n四'],
    [4, '=1', '-5'],
  ];
  const text = '甲,乙\r\n"一,二","说""三""\r\n四"\r\n\r\n\'=1,-5\r\n';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['GB18030', gb18030(text)],
    ['tabs', Buffer.from('甲\t乙\r\n"一,二"\t"说""三""\r\n四"\r\n\r\n\'=1\t-5\r\n')],
  ])('in %s is read alike', async (_, bytes) => {
    expect((await read(bytes)).rows).toEqual(rows);
  });
});

/** The text in GB18030, by a table made of what the decoder reads. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Buffer.from([...text].flatMap((sign) => codes.get(sign) ?? [...Buffer.from(sign)]));
}

/** An archive whose directory gives the sheet a tenth of its size. */
function lying(archive: Buffer): Buffer {
  const name = archive.lastIndexOf('xl/worksheets/sheet1.xml');
  archive.writeUInt32LE(Math.floor(archive.readUInt32LE(name - 22) / 10), name - 22);
  return archive;
}

describe('the thread', () => {
  it('reads, and refuses, as is read here', async () => {
    const bytes = await workbook(plain);
    expect(await readTable(bytes, '台账')).toEqual(tableOf(await answerTo({ bytes, sheet: '台账' })));
    await expect(readTable(await workbook(billionLaughs), '台账')).rejects.toMatchObject({
      code: 'import.file-unsafe',
    });
    const large = Buffer.alloc(5 * 1_048_576 + 1, 'a');
    await expect(readTable(large, '台账')).rejects.toMatchObject({ code: 'import.file-too-large' });
  });

  it('that runs out of memory ends alone', async () => {
    // Texts that no limit of the archive keeps out.
    const texts = Array.from({ length: 300_000 }, (_, i) => `<si><t>${(i * 2_654_435_761) % 4_294_967_296}</t></si>`);
    const parts = { 'xl/sharedStrings.xml': `<sst ${main}>${texts.join('')}</sst>` };
    const limits = { heapMegabytes: 12, milliseconds: 60_000 };
    await expect(readTable(await workbook(plain, parts), '台账', limits)).rejects.toMatchObject({
      code: 'import.file-too-large',
    });
  });
});
