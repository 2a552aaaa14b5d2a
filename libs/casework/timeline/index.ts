/** The pure half of casework: how acts become state, facts and due dates. Imports neither Nest nor TypeORM. */
export { type EffectiveAct, effectiveActs, type RecordedAct, VOIDED } from './act.js';
export { explainDue } from './explain.js';
export { type CaseEvent, History, type StartEvent } from './history.js';
export { type DueDate, type DueStatus, dueDateOf, outcomeOf, statusOf } from './periods.js';
export {
  type ActInput,
  type CaseRecord,
  type CorrectionInput,
  correct,
  pastDay,
  type Rulebook,
  record,
} from './record.js';
export { type PartyTraits, type Situation, VOID_STATE } from './situation.js';
export {
  dueDatesOf,
  handlerOf,
  lawVersionOn,
  type PlacedAct,
  permittedActs,
  type Timeline,
  timelineOf,
} from './timeline.js';
