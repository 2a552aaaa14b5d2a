import type { HolidayCalendar } from './holiday-calendar.js';
import { type LegalDate, yearOf } from './legal-date.js';
import type { PeriodCount, ProofDay } from './period.js';

/** Asks the calendar day by day and keeps what the proof of a due date needs. */
export class DayWalk {
  readonly skipped: ProofDay[] = [];
  readonly madeUp: PeriodCount['madeUp'] = [];
  readonly provisionalYears: number[] = [];

  constructor(private readonly calendar: HolidayCalendar) {}

  /** Whether the day is a working day; written down when it is a day off or a make-up day. */
  isWorkingDay(on: LegalDate): boolean {
    const { kind, notice, covered } = this.calendar.dayOf(on);
    if (!covered) this.noteMissingYear(yearOf(on));
    if (kind === 'working-day') return true;
    if (kind === 'make-up-day') {
      this.madeUp.push(notice === undefined ? { on } : { on, notice });
      return true;
    }
    this.skipped.push(notice === undefined ? { on, because: kind } : { on, because: kind, notice });
    return false;
  }

  private noteMissingYear(year: number): void {
    if (this.provisionalYears.includes(year)) return;
    this.provisionalYears.push(year);
    this.provisionalYears.sort((a, b) => a - b);
  }
}
