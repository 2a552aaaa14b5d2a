export { ImportCases } from './cases/import-cases.js';
export { type ImportColumn, titleOf } from './columns.js';
export {
  type Importer,
  type ImportPlan,
  type ImportRequest,
  type ImportRights,
  planImport,
  type Ready,
  type RowOrigin,
  toldOf,
} from './plan.js';
export type { FoundHeading, ImportRow, Mapping, RowProblem } from './read-rows.js';
export { type ImportTemplate, type TemplateFormat, templateFile } from './template.js';
