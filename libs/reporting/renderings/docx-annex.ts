import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { bodyLines, type Face, lines, type TypeSize, type } from './docx-layout.js';
import { periodInWords, type Report } from './report.js';

interface Column<R> {
  readonly title: string;
  /** In twips. */
  readonly width: number;
  readonly of: (row: R, place: number) => string;
  readonly isCentred?: boolean;
}

type FigureOf = Report['figures'][number];

const figureColumns: readonly Column<FigureOf>[] = [
  { title: '序号', width: 700, of: (_, place) => String(place + 1), isCentred: true },
  { title: '指标', width: 2500, of: ({ label }) => label },
  { title: '报告数', width: 1450, of: ({ text }) => text, isCentred: true },
  { title: '口径', width: 3100, of: ({ note }) => note ?? '—' },
  { title: '范围', width: 900, of: ({ scopeName }) => scopeName, isCentred: true },
  { title: '期间或者时点', width: 1900, of: ({ from, to }) => periodInWords(from, to) },
  { title: '依据', width: 2206, of: ({ source }) => source },
];

const explanationColumns: readonly Column<Report['explanations'][number]>[] = [
  { title: '序号', width: 700, of: (_, place) => String(place + 1), isCentred: true },
  { title: '勾稽关系', width: 4200, of: ({ check }) => check },
  { title: '差异', width: 3000, of: ({ difference }) => difference },
  { title: '说明', width: 4856, of: ({ explanation }) => explanation },
];

/** The annexes: where each number comes from, and why what should fit does not. */
export function annexOf({ figures, explanations }: Report): FileChild[] {
  const more = explanations.length > 0;
  return [
    ...heading(`附件${more ? '1' : ''}`, '数据来源表', false),
    tableOf(figureColumns, figures),
    ...(more ? [...heading('附件2', '勾稽关系未通过事项说明', true), tableOf(explanationColumns, explanations)] : []),
  ];
}

/** 附件 in 黑体 at the left of the first line, its title centred below. @source GB/T 9704—2012 第7.3.5条 */
const heading = (mark: string, title: string, pageBreakBefore: boolean): Paragraph[] => [
  new Paragraph({ spacing: bodyLines, pageBreakBefore, children: [run(mark, 'heading', '三号')] }),
  new Paragraph({
    spacing: bodyLines,
    alignment: AlignmentType.CENTER,
    children: [run(title, 'title', '二号')],
  }),
];

const run = (text: string, face: Face, size: TypeSize) => new TextRun({ text, ...type(face, size) });

function tableOf<R>(columns: readonly Column<R>[], rows: readonly R[]): Table {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((column) => column.width),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell(column.title, column.width, 'heading', true)),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column) =>
              cell(column.of(row, place), column.width, 'body', column.isCentred ?? false),
            ),
          }),
      ),
    ],
  });
}

const cell = (text: string, width: number, face: Face, isCentred: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    children: [
      new Paragraph({
        spacing: lines(15),
        alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [run(text, face, '五号')],
      }),
    ],
  });
