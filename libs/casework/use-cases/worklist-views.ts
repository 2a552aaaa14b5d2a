import type { Condition } from '#identity';
import { addDays, countPeriod, type HolidayCalendar, type LegalDate, workingDays } from '#legal-time';
import { NO_DUE } from '../storage/projection.js';

/** Which open cases: all of them, those in time and those overdue, those due soon, those nobody handles, those at rest, those at
 *  rest too long. */
export const worklistViews = [
  ...(['open', 'in-time', 'overdue', 'due-soon'] as const),
  ...(['unassigned', 'suspended', 'suspended-long'] as const),
] as const;
export type WorklistView = (typeof worklistViews)[number];

/** How the views are meant. */
export interface Measures {
  /** For `due-soon`: today and this many working days. */
  withinWorkingDays?: number;
  /** For `suspended-long`: suspended for more than this many days. */
  suspendedDays?: number;
}

/** A view as a condition on open cases: what counts and what lists are the same. */
export function conditionOf(
  view: WorklistView,
  today: LegalDate,
  calendar: HolidayCalendar,
  { withinWorkingDays = 3, suspendedDays = 60 }: Measures = {},
): Condition {
  switch (view) {
    case 'open':
      return { sql: '1 = 1', values: [] };
    case 'in-time':
      return { sql: 'c.due_order >= ?', values: [today] };
    case 'overdue':
      return { sql: 'c.due_order < ?', values: [today] };
    case 'due-soon':
      return {
        sql: 'c.due_order BETWEEN ? AND ?',
        values: [today, inWorkingDays(today, withinWorkingDays, calendar)],
      };
    case 'unassigned':
      return { sql: 'c.handler IS NULL', values: [] };
    case 'suspended':
      return { sql: 'c.suspended = ?', values: [true] };
    case 'suspended-long':
      return { sql: 'c.suspended_since < ?', values: [addDays(today, -suspendedDays)] };
  }
}

function inWorkingDays(today: LegalDate, count: number, calendar: HolidayCalendar): LegalDate {
  if (count === 0) return today;
  return countPeriod({ length: workingDays(count), startOn: today, calendar }).dueOn ?? NO_DUE;
}
