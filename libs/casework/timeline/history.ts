import type { Instant, LegalDate } from '#legal-time';
import type { FieldValues } from '../definition/fields.js';

/** Something dated from which periods count: an act, or an event told by a date field of an act. */
export interface CaseEvent {
  code: string;
  on: LegalDate;
  fields: FieldValues;
  /** Local time of day, `HH:MM`, where it is known. */
  time?: string;
  /** When the system learned of it; left out where nothing was recorded (a calculation without a case). */
  recordedAt?: Instant;
}

/** Where a clock starts. `derived` tells that the law sets the day, no act of that day being recorded. */
export interface StartEvent {
  code: string;
  on: LegalDate;
  fields?: FieldValues;
  time?: string;
  derived?: string;
  /** The party whose clock it is, where each has its own. */
  party?: string;
}

/** The events of a case in legal order. It grows while the timeline is folded. */
export class History {
  private readonly list: CaseEvent[] = [];

  constructor(events: readonly CaseEvent[] = []) {
    for (const event of [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) this.list.push(event);
  }

  /** Adds an event at its legal place; events of one day keep the order in which they are added. */
  add(event: CaseEvent): void {
    let place = this.list.length;
    while (place > 0 && (this.list[place - 1] as CaseEvent).on > event.on) place -= 1;
    this.list.splice(place, 0, event);
  }

  get events(): readonly CaseEvent[] {
    return this.list;
  }

  has(code: string): boolean {
    return this.list.some((event) => event.code === code);
  }

  first(code: string): CaseEvent | undefined {
    return this.list.find((event) => event.code === code);
  }

  last(...codes: string[]): CaseEvent | undefined {
    return this.list.findLast((event) => codes.includes(event.code));
  }

  all(...codes: string[]): CaseEvent[] {
    return this.list.filter((event) => codes.includes(event.code));
  }
}
