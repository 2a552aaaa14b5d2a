import { type Column, csv, type Sheet, sheetOf, xlsx } from '#platform/spreadsheet';
import { periodInWords } from '../renderings/index.js';
import type { TableRowView, TableView } from './table-view.js';

export const tableFormats = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A filled-in form as a file. */
export interface TableRendering {
  readonly format: TableFormat;
  readonly mediaType: string;
  render(table: TableView): AsyncIterable<Buffer>;
}

function sheet(table: TableView): Sheet {
  const { groups, rowsLabel, rows, notes, warnings } = table;
  const columns: Column<TableRowView>[] = [
    { title: rowsLabel, width: 24, write: (cells, { label }) => cells.writeText(label) },
    ...groups
      .flatMap((group) => group.columns)
      .map(
        ({ label }, i): Column<TableRowView> => ({
          title: label,
          width: label.includes('元') ? 13 : 7.5,
          write: (cells, { values }) => cells.writeNumber(values[i]),
        }),
      ),
  ];
  const lines = [
    table.title,
    `统计期间：${periodInWords(table.from, table.to)}　范围：${table.scopeName}　依据：${table.source}`,
    ...notes.map((note, i) => `${i + 1}. ${note}`),
    ...warnings.map((warning) => `注意：${warning}`),
  ];
  const bands = [
    { title: '', columns: 1 },
    ...groups.map(({ label, columns: own }) => ({ title: label, columns: own.length })),
  ];
  return sheetOf(table.title, columns, rows, { lines, bands });
}

/** How a form is written in each format. */
export const tableRenderings: Readonly<Record<TableFormat, TableRendering>> = {
  xlsx: {
    format: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: (table) => xlsx([sheet(table)]),
  },
  csv: { format: 'csv', mediaType: 'text/csv; charset=utf-8', render: (table) => csv(sheet(table)) },
  json: {
    format: 'json',
    mediaType: 'application/json',
    async *render(table) {
      yield Buffer.from(`${JSON.stringify(table, null, 2)}\n`);
    },
  },
};
