import { json } from './json.js';
import type { Rendering } from './rendering.js';
import { csv, xlsx } from './spreadsheet.js';

export type { Rendering } from './rendering.js';
export {
  type EditionMark,
  type Explanation,
  type PrintedBlock,
  periodInWords,
  type Report,
  type ReportedFigure,
  type ReportParts,
  reportOf,
} from './report.js';

export const reportFormats = ['docx', 'xlsx', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Only who prints one loads what writes it. */
const docx: Rendering = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async *render(report) {
    const { documentOf } = await import('./docx.js');
    yield await documentOf(report);
  },
};

const byFormat: Readonly<Record<ReportFormat, Rendering>> = { docx, xlsx, csv, json };

/** How a report is written in a format. */
export const renderingIn = (format: ReportFormat): Rendering => byFormat[format];

/** The formats in which a report is printed, and kept when it is published. */
export const renderings: readonly Rendering[] = reportFormats.map(renderingIn);
