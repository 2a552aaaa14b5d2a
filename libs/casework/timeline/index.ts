/** The pure half of casework: how acts become state, facts and due dates. Imports neither Nest nor TypeORM. */
export { type EffectiveAct, effectiveActs, type RecordedAct, VOIDED } from './act.js';
export { recordAfterLapses, recordLapses, type SystemEntry } from './automatic.js';
export {
  CALCULATION,
  type Calculation,
  calculate,
  historyOf,
  type SupposedDue,
  type SupposedEvent,
  type Supposition,
} from './calculate.js';
export { explainDue } from './explain.js';
export { type CaseEvent, History, type StartEvent } from './history.js';
export {
  type Counting,
  concerns,
  type DueDate,
  type DueStatus,
  dueDateOf,
  dueDatesOfPeriod,
  outcomeOf,
  statusOf,
} from './periods.js';
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
  automaticActOf,
  dueDatesOf,
  flagsOf,
  handlerOf,
  lawVersionOn,
  type PlacedAct,
  permittedActs,
  type Timeline,
  timelineOf,
} from './timeline.js';
export { usualLength } from './usual-length.js';
