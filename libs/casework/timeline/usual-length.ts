import { HolidayCalendar, legalDate, type PeriodLength } from '#legal-time';
import type { CaseType } from '../definition/case-type.js';
import { History } from './history.js';
import { dueDateOf } from './periods.js';

const anyDay = legalDate('2024-01-02');
const withoutNotices = new HolidayCalendar([]);

/** The length of a period under one law version; where the case sets it, the one it has while nothing is said. Null where only
 *  the case gives it one. */
export function usualLength(type: CaseType, period: string, lawVersion: string): PeriodLength | null {
  const version = type.periods[period]?.versions[lawVersion];
  if (typeof version?.length !== 'function') return version?.length ?? null;
  for (const code of version.startsOn) {
    const history = new History([{ code, on: anyDay, fields: {} }]);
    const length = dueDateOf({ type, lawVersion, history, calendar: withoutNotices }, period)?.count.length;
    if (length !== undefined) return length.count === 0 ? null : length;
  }
  return null;
}
