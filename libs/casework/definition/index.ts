/** The pure half of casework: what a case type is made of. Imports neither Nest nor TypeORM. */
export {
  type ActSpec,
  type CaseType,
  citing,
  defineCaseType,
  type FactKind,
  type FactSpec,
  type FactValue,
  type FlagSpec,
  type HandOver,
  type Milestones,
  type PeriodSpec,
  type PeriodTarget,
  type PeriodVersionSpec,
  type Role,
  type Rule,
  type Source,
  sourcesOf,
} from './case-type.js';
export { problemsOf } from './check-case-type.js';
export { type FieldContext, fieldProblems, isCleanText } from './check-fields.js';
export { commonActs } from './common-acts.js';
export {
  type FieldSpec,
  type FieldSpecs,
  type FieldValue,
  type FieldValues,
  flagOf,
  type ItemValue,
  itemsOf,
  numberOf,
  textOf,
  textsOf,
} from './fields.js';
export { type PeriodSettings, withPeriodSettings } from './period-settings.js';
export { confidenceWords, lengthWords, unitWords } from './words.js';
