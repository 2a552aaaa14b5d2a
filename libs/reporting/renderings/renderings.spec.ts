import { loadOrganisations } from '#identity';
import { legalDate } from '#legal-time';
import { rowsOfCsv, sheetOfWorkbook, unzipped } from '../../../test/harness/read-tables.js';
import type { FilledSlot } from '../compile-report.js';
import { blocksOf } from '../report-text.js';
import { type Explanation, renderingIn, reportOf } from './index.js';
import { chineseNumeral, periodInWords } from './report.js';

const [from, to] = [legalDate('2023-01-01'), legalDate('2023-11-30')];

const slot = (id: string, text: string, value: number, more: Partial<FilledSlot['figure']> = {}): FilledSlot => ({
  id,
  printed: { value, text },
  target: false,
  figure: {
    id: `sample.${id}`,
    label: `指标${id}`,
    unit: '件',
    scope: 'region',
    from,
    to,
    value,
    exact: { numerator: value, denominator: 1 },
    numerator: null,
    denominator: null,
    parts: [],
    formula: '计数',
    variantOf: null,
    letter: null,
    note: null,
    source: '样本法第一条',
    definition: '0123456789abcdef',
    ...more,
  },
});

const slots = [
  slot('accepted', '72', 72, { note: '=1+1', label: '受理<&>案件' }),
  slot('rate', '58.3%', 58.3, { value: 175 / 3, unit: '%', scope: 'bureau' }),
  slot('level', '20余', 20, { value: 27, from: to, scope: '232701' }),
];

const prose = `## 工作

### 复议

受理{accepted}件。缺{missing}件。纠错率{rate}。

### 空缺

缺{missing}件。

## 其他

来访{level}人次。`;

const explanation: Explanation = { check: '本期新收与受理', difference: '72 与 70', explanation: '两件十二月受理。' };

const report = (explanations: Explanation[] = []) =>
  reportOf(
    {
      outline: { name: 'sample', title: '样本地区司法局2023年工作总结', from, to, slots: [] },
      text: { blocks: blocksOf(prose) },
      slots,
      issuedOn: legalDate('2024-01-15'),
      explanations,
    },
    loadOrganisations(),
  );

describe('a number in the table of figures', () => {
  it.each([
    ['72', '件', 1, '72件'],
    ['-12.3', '%', 1, '-12.3%'],
    ['20余', '人', 1, '20余人'],
    ['103.67', '元', 10_000, '103.67万元'],
    ['1.2', '元', 100_000_000, '1.2亿元'],
    ['7', '元', 250, '7'],
    ['103.67万元', '元', 10_000, '103.67万元'],
    ['—', '%', 1, '—'],
  ])('%s of %s, counted by %d, is told as %s', (text, unit, per, told) => {
    const print = { decimals: 2, per, prefix: '', suffix: '' };
    const bound = { id: 'one', figure: 'sample.one', scope: 'region', from, to, print, target: false };
    const parts = {
      outline: { name: 'sample', title: '样本', from, to, slots: [bound] },
      text: { blocks: [] },
      slots: [slot('one', text, 1, { unit })],
      issuedOn: to,
    };
    expect(reportOf(parts, loadOrganisations()).figures[0]?.text).toBe(told);
  });
});

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const documentOf = async (explanations?: Explanation[]) =>
  unzipped(await whole(renderingIn('docx').render(report(explanations))));
const partOf = (files: Map<string, string>, name: string): string => files.get(name) ?? '';
/** The texts of the paragraphs of a part, one after the other. */
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) =>
    [...p.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([t]) => t.replace(/<[^>]*>/g, '')).join(''),
  );

describe('a report', () => {
  it('has its numbers in its sentences; what is not bound is left out with its headings, and the others are counted on', () => {
    const { blocks, leftOut, figures } = report();
    expect(blocks.map(({ text }) => text)).toEqual([
      '一、工作',
      '（一）复议',
      '受理72件。纠错率58.3%。',
      '二、其他',
      '来访20余人次。',
    ]);
    expect(leftOut).toEqual(['missing']);
    expect(figures.map(({ text, scopeName }) => [text, scopeName])).toEqual([
      ['72件', '全区'],
      ['58.3%', '本级'],
      ['20余件', '漠河市司法局'],
    ]);
  });

  it('counts in Chinese and names its periods', () => {
    expect([1, 10, 11, 20, 34].map(chineseNumeral)).toEqual(['一', '十', '十一', '二十', '三十四']);
    expect(periodInWords(from, to)).toBe('2023年1月1日至11月30日');
    expect(periodInWords(legalDate('2022-12-01'), to)).toBe('2022年12月1日至2023年11月30日');
    expect(periodInWords(to, to)).toBe('截至2023年11月30日');
  });
});

describe('as a document of GB/T 9704', () => {
  it('is on A4 with margins of 37, 35, 28 and 26 mm, and its annex on the same sheet sideways', async () => {
    const xml = partOf(await documentOf(), 'word/document.xml');
    const [upright, sideways] = [...xml.matchAll(/<w:pgSz ([^>]*)\/><w:pgMar ([^>]*)\/>/g)];
    const values = (attributes = '') =>
      Object.fromEntries([...attributes.matchAll(/w:(\w+)="(\w+)"/g)].map(([, name, value]) => [name, value]));
    expect(values(upright?.[1])).toMatchObject({ w: '11906', h: '16838' });
    const margins = values(upright?.[2]);
    const inMillimetres = (name: string) => Math.round((Number(margins[name]) * 25.4) / 1440);
    expect(['top', 'bottom', 'left', 'right'].map(inMillimetres)).toEqual([37, 35, 28, 26]);
    expect(values(sideways?.[1])).toMatchObject({ w: '16838', h: '11906', orient: 'landscape' });
  });

  it('sets title, headings and text in their typefaces and sizes, 28 points from line to line', async () => {
    const xml = partOf(await documentOf(), 'word/document.xml');
    const setIn = (text: string) => {
      const paragraph =
        [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => p).find((p) => p.includes(`>${text}<`)) ?? '';
      const [, font] = /w:eastAsia="([^"]*)"/.exec(paragraph) ?? [];
      const [, size] = /<w:sz w:val="(\d+)"/.exec(paragraph) ?? [];
      const [, pitch, rule] = /w:line="(\d+)" w:lineRule="(\w+)"/.exec(paragraph) ?? [];
      return [font, Number(size) / 2, Number(pitch) / 20, rule];
    };
    expect(setIn('样本地区司法局2023年工作总结')).toEqual(['方正小标宋简体', 22, 28, 'exact']);
    expect(setIn('一、工作')).toEqual(['黑体', 16, 28, 'exact']);
    expect(setIn('（一）复议')).toEqual(['楷体_GB2312', 16, 28, 'exact']);
    expect(setIn('受理72件。纠错率58.3%。')).toEqual(['仿宋_GB2312', 16, 28, 'exact']);
  });

  it('names what stands in for a typeface that is not installed', async () => {
    const fonts = partOf(await documentOf(), 'word/fontTable.xml');
    for (const name of ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体']) {
      expect(fonts).toMatch(new RegExp(`<w:font w:name="${name}"><w:altName w:val="[^"]+"/>`));
    }
  });

  it('numbers its pages — 1 —, at the right of odd ones and the left of even ones', async () => {
    const files = await documentOf();
    expect(partOf(files, 'word/settings.xml')).toContain('evenAndOddHeaders');
    const footers = [...files].filter(([name]) => /^word\/footer\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const sides = footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]);
    expect(new Set(sides)).toEqual(new Set(['left', 'right']));
    for (const xml of footers) {
      expect(xml).toMatch(/— <\/w:t>.*PAGE.*> —</s);
      expect(xml).toContain('<w:sz w:val="28"/>');
    }
  });

  it('says in its annex of each number where it comes from, and why what should fit does not', async () => {
    const texts = paragraphs(partOf(await documentOf([explanation]), 'word/document.xml'));
    const at = texts.indexOf('受理&lt;&amp;&gt;案件');
    expect(texts.slice(at - 1, at + 6)).toEqual([
      '1',
      '受理&lt;&amp;&gt;案件',
      '72件',
      '=1+1',
      '全区',
      '2023年1月1日至11月30日',
      '样本法第一条',
    ]);
    expect(texts).toEqual(expect.arrayContaining(['附件2', '72 与 70', '两件十二月受理。']));
    const without = paragraphs(partOf(await documentOf(), 'word/document.xml'));
    expect(without).not.toContain('勾稽关系未通过事项说明');
    expect(without).toEqual(expect.arrayContaining(['附件', '附件：数据来源表']));
  });
});

describe('as tables', () => {
  it('has typed cells: numbers as numbers, days as days, formulas as text', async () => {
    const archive = await whole(renderingIn('xlsx').render(report([explanation])));
    const [heading, first, second, third] = sheetOfWorkbook(archive);
    expect(Object.values(heading ?? {}).map(({ value }) => value)).toContain('口径');
    expect([first?.['C']?.value, first?.['D']?.value, first?.['G']?.value]).toEqual(['72件', 72, '=1+1']);
    expect([second?.['D']?.value, second?.['E']?.value]).toEqual([58.3, 175 / 3]);
    // The first day: 44,927 days after 1899-12-30. A level has none.
    expect([first?.['I']?.value, third?.['I']?.value]).toEqual([44_927, undefined]);
    const files = unzipped(archive);
    const styles = [...(partOf(files, 'xl/styles.xml').split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/g)].map(
      ([xf]) => xf,
    );
    expect(styles[second?.['D']?.style ?? 0]).toContain('numFmtId="0"');
    expect(partOf(files, 'xl/worksheets/sheet1.xml')).toContain('state="frozen"');
    expect(partOf(files, 'xl/workbook.xml')).toMatch(/报告数字.*正文.*勾稽说明.*说明/s);
  });

  it('is CSV with the mark of UTF-8, in which no text is a formula', async () => {
    const content = (await whole(renderingIn('csv').render(report()))).toString('utf8');
    const [heading, first] = rowsOfCsv(content);
    expect(heading?.[6]).toBe('口径');
    expect(first?.slice(2, 7)).toEqual(['72件', '72', '72', '件', "'=1+1"]);
  });

  it('is one JSON document', async () => {
    const content = (await whole(renderingIn('json').render(report()))).toString('utf8');
    expect(JSON.parse(content)).toEqual(JSON.parse(JSON.stringify(report())));
  });
});
