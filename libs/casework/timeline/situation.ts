import type { HolidayCalendar } from '#legal-time';
import type { CaseType } from '../definition/case-type.js';
import type { EffectiveAct } from './act.js';
import type { History } from './history.js';
import type { DueDate } from './periods.js';

/** A case whose opening act was taken back: it counts nowhere. */
export const VOID_STATE = 'void';

/** What statistics and rules may know of a party; its personal data stays in the party row. */
export interface PartyTraits {
  id: string;
  role: string;
  /** citizen, legal-person, organ … */
  kind: string;
  categories: readonly string[];
  /** Whether the party comes from outside the region. */
  fromOutside: boolean;
}

/** All that the rules of a case type may ask: facts in, refusal or value out. */
export interface Situation {
  readonly type: CaseType;
  readonly lawVersion: string;
  /** The state before the act that is judged; at the end of the fold: the present state. */
  readonly state: string;
  /** The act that is judged, in a guard. */
  readonly act: EffectiveAct | undefined;
  readonly history: History;
  readonly parties: readonly PartyTraits[];
  readonly calendar: HolidayCalendar;
  /** The due date of a period as the history stands; undefined when its clock has not started, or when the period does not
   *  concern the case. Where each party has its own, the one that started last. */
  due(period: string): DueDate | undefined;
  /** All due dates of a period: one for each party that has its own. */
  dues(period: string): readonly DueDate[];
}
