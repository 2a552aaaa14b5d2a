import type { LegalDate } from '#legal-time';
import type { Column } from '#platform/spreadsheet';
import type { FigureRecord } from './evaluate-figure.js';

/** The records behind a figure as a table: what each is, what it adds, and in which group it is. */
export const figureRecordColumns: readonly Column<FigureRecord>[] = [
  { title: '编号', width: 24, write: (cells, { title }) => cells.writeText(title) },
  { title: '日期', width: 12, write: (cells, { on }) => cells.writeDate(on as LegalDate | null) },
  { title: '单位', width: 24, write: (cells, { organisationName }) => cells.writeText(organisationName) },
  { title: '数额', width: 12, write: (cells, { amount }) => cells.writeNumber(amount) },
  { title: '分组', width: 16, write: (cells, { group }) => cells.writeText(group) },
  { title: '记录', width: 38, write: (cells, { id }) => cells.writeText(id) },
];
