import { csv, type Sheet, sheetOf, xlsx } from '#platform/spreadsheet';
import { periodInWords } from '#reporting';
import type { FigureSeries, SeriesPoint } from '#statistics';
import type { seriesFormats } from './figures.parameters.js';

/** A figure by month, unit or kind as a table: a line for each part. */
function sheet({ label, unit, byLabel, scopeName, from, to, points }: FigureSeries): Sheet {
  const lines = [`${label}，按${byLabel}`];
  const bands = [{ title: `${periodInWords(from, to)}，${scopeName}`, columns: 2 }];
  return sheetOf<SeriesPoint>(
    label,
    [
      { title: byLabel, width: 28, write: (cells, point) => cells.writeText(point.label) },
      { title: `${label}（${unit}）`, width: 24, write: (cells, { value }) => cells.writeNumber(value) },
    ],
    points,
    { lines, bands },
  );
}

interface SeriesRendering {
  readonly mediaType: string;
  render(series: FigureSeries): AsyncIterable<Buffer>;
}

export const seriesRenderings: Readonly<Record<(typeof seriesFormats)[number], SeriesRendering>> = {
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: (series) => xlsx([sheet(series)]),
  },
  csv: { mediaType: 'text/csv; charset=utf-8', render: (series) => csv(sheet(series)) },
};
