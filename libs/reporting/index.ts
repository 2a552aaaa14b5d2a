export { CrossCheck, type CrossCheckParts, type PublishedBefore } from './checks/cross-check.js';
export { type CheckDefinition, Checks, loadChecks, type Relation } from './checks/definition.js';
export type {
  CheckedSide,
  CheckedTerm,
  CheckResult,
  CheckState,
  Offending,
  OffendingRecord,
} from './checks/result.js';
export { AnnualReport } from './closing/annual-report.js';
export { ClosePeriod, type Closing } from './closing/close-period.js';
export { ClosedFiles } from './closing/closed-files.js';
export { tablesOf } from './closing/period-tables.js';
export {
  type Comparison,
  compareReport,
  compileReport,
  type FilledSlot,
  type PublishedFigure,
} from './compile-report.js';
export { CompareEdition, type Differences, type DifferingRecord, type SlotDifference } from './editions/differences.js';
export { Edition, type EditionState, editionStates, type OpenCheck, stateNames } from './editions/edition.js';
export { type KeptRecord, type KeptRecords, OpenEdition } from './editions/kept-records.js';
export { type DraftCommand, type ExplainCommand, MakeEdition } from './editions/make-edition.js';
export { type Frozen, PublishEdition } from './editions/publish-edition.js';
export { type KeptEdition, keptOf, ReadEditions } from './editions/read-editions.js';
export { type EditionFileRow, type EditionSlotRow, editionRows } from './editions/rows.js';
export { publishedBefore } from './editions/storage.js';
export { loadOutlines, type Outline, Outlines, outlineOf, type Slot } from './outline.js';
export * from './renderings/index.js';
export { loadReportTexts, type ReportText, ReportTexts } from './report-text.js';
export { type Reporting, reportingOf } from './reporting.js';
export * from './tables/index.js';
