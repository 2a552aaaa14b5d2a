/** The pure half of registers: what one is made of, and what figures may ask of it. Imports neither Nest nor TypeORM. */
export { registerProblems } from './check-register.js';
export { type RegisterField, recordFieldsOf } from './record-fields.js';
export {
  type ColumnUse,
  type CommonColumn,
  commonNames,
  type EntryFieldSpec,
  type Register,
  type RegisterDeclaration,
  type RegisterFieldSpec,
  registerOf,
} from './register.js';
export { registerShape } from './shape.js';
