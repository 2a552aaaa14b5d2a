export { type CellRequest, EvaluateTable, type TableRequest } from './evaluate-table.js';
export { type LackingFact, LackingFacts } from './lacking.js';
export { type TableFormat, type TableRendering, tableFormats, tableRenderings } from './rendering.js';
export type { TableColumnView, TableGroupView, TableRowView, TableView } from './table-view.js';
export { loadTables, type OfficialTable, Tables } from './tables.js';
