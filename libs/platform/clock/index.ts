import { type Instant, instant, type LegalDate, legalDateOf } from '#legal-time';

/** The one source of "now". Domain code receives it as an argument; only use cases ask the clock. */
export interface Clock {
  /** The present instant, UTC with milliseconds. */
  now(): Instant;
  /** The present day in Asia/Shanghai. */
  today(): LegalDate;
}

export const CLOCK = Symbol('Clock');

export class SystemClock implements Clock {
  now(): Instant {
    return instant(new Date().toISOString());
  }

  today(): LegalDate {
    return legalDateOf(this.now());
  }
}

/** A clock that stands where it is put: for tests, and for the demonstration data, whose past is recorded day by day. */
export class SetClock implements Clock {
  constructor(private at: Instant) {}

  now(): Instant {
    return this.at;
  }

  today(): LegalDate {
    return legalDateOf(this.at);
  }

  moveTo(at: Instant): void {
    this.at = at;
  }
}
