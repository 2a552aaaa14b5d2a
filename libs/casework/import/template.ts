import { type Cells, type Column, csv, sheetOf, xlsx } from '#platform/spreadsheet';
import { guideSheet } from '#platform/table-reader';
import type { Dictionaries } from '../dictionaries/index.js';
import { type Guidance, guidanceOf, type ImportColumn } from './columns.js';

/** What a template is for: its name, which the sheet bears, and its columns. */
export interface ImportTemplate {
  readonly name: string;
  readonly columns: readonly ImportColumn[];
  /** What else whoever fills it in must know. */
  readonly notes?: readonly string[];
}

export type TemplateFormat = 'xlsx' | 'csv';

/** A table to fill in: its headings, and in a workbook a second sheet that says how. */
export function templateFile(
  { name, columns, notes = [] }: ImportTemplate,
  format: TemplateFormat,
  dictionaries: Dictionaries,
): AsyncGenerator<Buffer> {
  const headings = columns.map(({ title, spec }) => ({
    title,
    width: Math.max(12, [...title].length * 2 + 4),
    isText: isText(spec.kind),
    write: () => undefined,
  }));
  const table = sheetOf(name, headings, []);
  if (format === 'csv') return csv(table);
  const guide = [
    ...columns.map((column) => guidanceOf(column, dictionaries)),
    ...notes.map((content) => ({ title: '导入即确认', required: undefined, content, allowed: '', example: '' })),
  ];
  return xlsx([table, sheetOf(guideSheet, guideColumns, guide)]);
}

/** What a program must not take for a number: of a long one it would lose digits. */
const isText = (kind: string): boolean => ['text', 'officer', 'code', 'codes'].includes(kind);

const guideColumn = (title: string, width: number, of: (guidance: Guidance) => string): Column<Guidance> => ({
  title,
  width,
  write: (cells: Cells, guidance) => cells.writeText(of(guidance)),
});

const guideColumns = [
  guideColumn('栏目', 24, ({ title }) => title),
  guideColumn('是否必填', 10, ({ required }) => (required === undefined ? '' : required ? '必填' : '可以不填')),
  guideColumn('填写内容', 40, ({ content }) => content),
  guideColumn('可选值', 60, ({ allowed }) => allowed),
  guideColumn('示例', 20, ({ example }) => example),
];
