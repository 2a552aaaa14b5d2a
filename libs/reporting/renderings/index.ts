import { json } from './json.js';
import type { Rendering } from './rendering.js';

export type { Rendering } from './rendering.js';
export {
  type EditionMark,
  type Explanation,
  type Report,
  type ReportedFigure,
  type ReportParts,
  reportOf,
} from './report.js';

/** The formats in which a report is printed, and kept when it is published. */
export const renderings: readonly Rendering[] = [json];
