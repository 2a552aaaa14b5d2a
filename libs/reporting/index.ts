export {
  type Comparison,
  compareReport,
  compileReport,
  type FilledSlot,
  type PublishedFigure,
} from './compile-report.js';
export { loadOutlines, type Outline, Outlines, type Slot } from './outline.js';
