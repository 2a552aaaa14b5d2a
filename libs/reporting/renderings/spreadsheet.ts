import { type Cells, type Column, csv as csvOf, type Sheet, sheetOf, xlsx as xlsxOf } from '#platform/spreadsheet';
import type { Rendering } from './rendering.js';
import type { Explanation, Report, ReportedFigure } from './report.js';

const text =
  <R>(of: (row: R) => string | null) =>
  (cells: Cells, row: R): void =>
    cells.writeText(of(row));

const figureColumns: readonly Column<ReportedFigure>[] = [
  { title: '报告数编号', width: 30, write: text(({ slot }) => slot) },
  { title: '指标', width: 28, write: text(({ label }) => label) },
  { title: '印出', width: 14, write: text(({ text: printed }) => printed) },
  { title: '印出数', width: 12, write: (cells, { printed }) => cells.writeNumber(printed) },
  { title: '数值', width: 16, write: (cells, { value }) => cells.writeNumber(value) },
  { title: '单位', width: 10, write: text(({ unit }) => unit) },
  { title: '口径', width: 40, write: text(({ note }) => note) },
  { title: '范围', width: 14, write: text(({ scopeName }) => scopeName) },
  { title: '起始日', width: 12, write: (cells, { from, to }) => cells.writeDate(from === to ? null : from) },
  { title: '截止日或者时点', width: 14, write: (cells, { to }) => cells.writeDate(to) },
  { title: '依据', width: 40, write: text(({ source }) => source) },
  { title: '指标编号', width: 32, write: text(({ figure }) => figure) },
  { title: '定义标记', width: 18, write: text(({ definition }) => definition) },
];

const explanationColumns: readonly Column<Explanation>[] = [
  { title: '勾稽关系', width: 50, write: text(({ check }) => check) },
  { title: '差异', width: 40, write: text(({ difference }) => difference) },
  { title: '说明', width: 60, write: text(({ explanation }) => explanation) },
];

const blockColumns: readonly Column<Report['blocks'][number]>[] = [
  { title: '正文', width: 110, write: text(({ text: words }) => words) },
];

const figures = (report: Report): Sheet => sheetOf('报告数字', figureColumns, report.figures);

/** The numbers of a report as a workbook: a sheet of numbers, the prose, and the explanations where there are some. */
export const xlsx: Rendering = {
  format: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: (report) =>
    xlsxOf([
      figures(report),
      ...(report.blocks.length > 0 ? [sheetOf('正文', blockColumns, report.blocks)] : []),
      ...(report.explanations.length > 0 ? [sheetOf('勾稽说明', explanationColumns, report.explanations)] : []),
      sheetOf('说明', aboutColumns, about(report)),
    ]),
};

const aboutColumns: readonly Column<readonly [string, string]>[] = [
  { title: '项目', width: 14, write: text(([item]) => item) },
  { title: '内容', width: 80, write: text(([, content]) => content) },
];

const about = ({ title, issuer, issuedOn, edition, figures: all, leftOut }: Report): (readonly [string, string])[] => [
  ['标题', title],
  ['单位', issuer],
  ['日期', issuedOn],
  ['版次', edition === null ? '未发布，按现有记录' : `第 ${edition.number} 版`],
  ['数字', `${all.length} 个`],
  ...(leftOut.length > 0 ? [['没有数值', leftOut.join('、')] as const] : []),
];

/** The numbers of a report as one table. */
export const csv: Rendering = {
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  render: (report) => csvOf(figures(report)),
};
