import type { Report } from './report.js';

/** A report as a file of one format. Whoever keeps or sends it reads it piece by piece. */
export interface Rendering {
  readonly format: string;
  readonly mediaType: string;
  render(report: Report): AsyncIterable<Buffer>;
}
