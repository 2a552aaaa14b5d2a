export { countPeriod } from './count-period.js';
export { daysCountedUpTo } from './days-counted.js';
export { type DayKind, HolidayCalendar } from './holiday-calendar.js';
export { datesOf, type HolidayNotice, parseHolidayNotice } from './holiday-notice.js';
export { type HolidayProblem, InvalidHolidayNotice } from './holiday-problem.js';
export { parseHolidayText } from './holiday-text.js';
export { type Instant, InvalidInstant, instant, instantIn, isInstant, lastMomentOf, legalDateOf } from './instant.js';
export {
  addDays,
  addMonths,
  daysBetween,
  InvalidLegalDate,
  isLegalDate,
  type LegalDate,
  legalDate,
  yearOf,
} from './legal-date.js';
export {
  backwards,
  type ClockStop,
  condition,
  days,
  type Extension,
  hours,
  months,
  type PeriodCount,
  type PeriodInput,
  type PeriodLength,
  type PeriodUnit,
  type ProofDay,
  workingDays,
  years,
} from './period.js';
