import type { PartyInput } from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Instant, LegalDate } from '#legal-time';
import { canonical, sha256 } from '#platform';

/** What an officer enters at a moment: plain data, so that two plans can be compared. Keys stand for ids that are not known
 *  before the entry is made: a field that names another case holds its key, and that case is opened earlier. */
export type PlannedEvent = { at: Instant; by: string } & (
  | PlannedOpening
  | PlannedAct
  | PlannedCorrection
  | PlannedEntry
  | PlannedEntryChange
  | PlannedEntryVoid
);

export interface PlannedOpening {
  do: 'open';
  case: string;
  type: string;
  organisation: string;
  act: string;
  on: LegalDate;
  fields: FieldValues;
  parties: readonly PartyInput[];
}

/** Party fields name parties by their `ref`. */
export interface PlannedAct {
  do: 'act';
  case: string;
  act: string;
  on: LegalDate;
  fields: FieldValues;
  parties: readonly PartyInput[];
}

/** Puts the last act of a code right; without `on` it is taken back. */
export interface PlannedCorrection {
  do: 'correct';
  case: string;
  act: string;
  reason: string;
  on?: LegalDate;
  fields?: FieldValues;
}

/** An entry of a register. */
export interface PlannedEntry {
  do: 'enter';
  entry: string;
  register: string;
  organisation: string;
  occurredOn?: LegalDate;
  validFrom?: LegalDate;
  validUntil?: LegalDate;
  quantity?: number;
  /** Fen. */
  amount?: number;
  reference?: string;
  fields: FieldValues;
  /** The entry that it belongs to, and the field that names it. */
  under?: { field: string; entry: string };
  /** The case whose number a field takes. */
  about?: { field: string; case: string };
}

/** More has become of what an entry speaks of: what is given here replaces what stood there, all else stays. */
export interface PlannedEntryChange {
  do: 'change-entry';
  entry: string;
  reason: string;
  validUntil?: LegalDate;
  /** Fen. */
  amount?: number;
  fields?: FieldValues;
  under?: { field: string; entry: string };
}

/** An entry is taken back. */
export interface PlannedEntryVoid {
  do: 'void-entry';
  entry: string;
  reason: string;
}

/** Everything that is entered, in any order. */
export class Plan {
  private readonly planned: PlannedEvent[] = [];

  add(event: PlannedEvent): void {
    this.planned.push(event);
  }

  /** The events that are entered before a day, in the order of entry. */
  eventsBefore(day: LegalDate): PlannedEvent[] {
    // A stable sort: what is entered in one millisecond keeps the order of planning.
    return this.planned
      .filter((event) => event.at < `${day}T`)
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
}

/** The same plan gives the same text. */
export const hashOf = (events: readonly PlannedEvent[]): string => sha256(canonical(events));
