import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { annexOf } from './docx-annex.js';
import { bodyLines, characters, fontTable, sidewaysPage, type, uprightPage } from './docx-layout.js';
import type { PrintedBlock, Report } from './report.js';

/** The report in the layout of official documents (公文): title, text, signature, and an annex that says where each number
 *  comes from. @source GB/T 9704—2012 */
export function documentOf(report: Report): Promise<Buffer> {
  const document = new Document({
    creator: report.issuer,
    title: report.title,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: type('body', '三号') } } },
    sections: [textOf(report), annexSection(report)],
  });
  return Packer.toBuffer(document, undefined, [fontTable]);
}

const textOf = (report: Report): ISectionOptions => ({
  properties: { page: uprightPage },
  footers: footers(),
  children: [
    line(report.title, { face: 'title', size: '二号', alignment: AlignmentType.CENTER }),
    line(''),
    ...report.blocks.map(blockOf),
    line(''),
    ...annexNames(report).map((name, i, { length }) =>
      line(`${i === 0 ? '附件：' : '　　　'}${length > 1 ? `${i + 1}．` : ''}${name}`, {
        indent: { firstLine: characters(2) },
      }),
    ),
    line(''),
    line(report.issuer, { alignment: AlignmentType.RIGHT, indent: { right: characters(2) } }),
    line(dateInWords(report.issuedOn), { alignment: AlignmentType.RIGHT, indent: { right: characters(4) } }),
  ],
});

/** The annexes that stand behind the text. */
const annexNames = ({ explanations }: Report): string[] => [
  '数据来源表',
  ...(explanations.length > 0 ? ['勾稽关系未通过事项说明'] : []),
];

const annexSection = (report: Report): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, page: sidewaysPage },
  footers: footers(),
  children: annexOf(report),
});

interface Typed {
  face?: Parameters<typeof type>[0];
  size?: Parameters<typeof type>[1];
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  indent?: { firstLine?: number; right?: number };
  /** Never the last line of a page. */
  keepNext?: boolean;
}

function line(
  text: string,
  { face = 'body', size = '三号', alignment, indent, keepNext = false }: Typed = {},
): Paragraph {
  return new Paragraph({
    spacing: bodyLines,
    keepNext,
    ...(alignment && { alignment }),
    ...(indent && { indent }),
    children: [new TextRun({ text, ...type(face, size) })],
  });
}

/** 一、 in 黑体, （一） in 楷体, text in 仿宋, each two characters in. @source GB/T 9704—2012 第7.3.3条 */
function blockOf({ kind, text }: PrintedBlock): Paragraph {
  const indent = { firstLine: characters(2) };
  if (kind === 'chapter') return line(text, { face: 'heading', indent, keepNext: true });
  if (kind === 'section') return line(text, { face: 'subheading', indent, keepNext: true });
  return line(text, { indent, alignment: AlignmentType.BOTH });
}

/** — 1 —: right on odd pages, left on even ones, a character from the edge. @source GB/T 9704—2012 第7.5条 */
function footers() {
  const footer = (alignment: 'left' | 'right') =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { [alignment]: characters(1, '四号') },
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...type('number', '四号') })],
        }),
      ],
    });
  return { default: footer('right'), even: footer('left') };
}

/** 2024年1月15日 */
function dateInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
