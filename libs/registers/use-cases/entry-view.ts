import type { FieldValues } from '#casework/definition';
import type { Organisations } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import type { Origin } from '#platform';
import type { EntryContent, EventKind, RegisterEntryRow, RegisterEventRow } from '../storage/rows.js';

/** The content of an entry, with the names that requests use. */
export interface ContentView {
  organisation: { code: string; name: string };
  organ: string | null;
  occurredOn: LegalDate | null;
  validFrom: LegalDate | null;
  validUntil: LegalDate | null;
  quantity: number | null;
  /** Fen. */
  amount: number | null;
  reference: string | null;
  fields: FieldValues;
}

/** An entry as a line of a list. */
export interface EntryItem extends ContentView {
  id: string;
  register: string;
  voided: boolean;
  version: number;
  recordedAt: Instant;
  recordedBy: string;
  changedAt: Instant;
}

export interface EventView {
  sequence: number;
  kind: EventKind;
  /** As it was from then on; null where the entry was voided. */
  content: ContentView | null;
  reason: string | null;
  recordedAt: Instant;
  recordedBy: string;
}

/** An entry with everything that was ever recorded of it. */
export interface EntryView extends EntryItem {
  history: EventView[];
  /** The file that it came in, if it did. */
  origin: Origin | null;
}

export const contentView = (content: EntryContent, organisations: Organisations): ContentView => ({
  organisation: { code: content.organisation, name: organisations.get(content.organisation).name },
  organ: content.organ,
  occurredOn: content.occurredOn,
  validFrom: content.validFrom,
  validUntil: content.validUntil,
  quantity: content.quantity,
  amount: content.amountFen,
  reference: content.reference,
  fields: content.fields,
});

export const entryItem = (row: RegisterEntryRow, organisations: Organisations): EntryItem => ({
  id: row.id,
  register: row.register,
  ...contentView(row, organisations),
  voided: row.voided,
  version: row.version,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
  changedAt: row.changedAt,
});

export const entryView = (
  row: RegisterEntryRow,
  events: readonly RegisterEventRow[],
  organisations: Organisations,
  origin: Origin | null,
): EntryView => ({
  ...entryItem(row, organisations),
  history: events.map(({ sequence, kind, content, reason, recordedAt, recordedBy }) => ({
    sequence,
    kind,
    content: content && contentView(content, organisations),
    reason,
    recordedAt,
    recordedBy,
  })),
  origin,
});
