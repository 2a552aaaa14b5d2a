import { EntitySchema } from 'typeorm';
import type { FieldValues } from '#casework/definition';
import type { Instant, LegalDate } from '#legal-time';

/** What stands in a register about one thing: everything a correction may change. */
export interface EntryContent {
  /** The unit that keeps the entry. */
  organisation: string;
  /** The organ that it represents. */
  organ: string | null;
  occurredOn: LegalDate | null;
  validFrom: LegalDate | null;
  /** The last day on which it is valid; null while no end is known. */
  validUntil: LegalDate | null;
  quantity: number | null;
  amountFen: number | null;
  /** What the thing is known by outside this system: a serial, a document number. */
  reference: string | null;
  fields: FieldValues;
}

/** One entry of a register. A projection of its events. */
export interface RegisterEntryRow extends EntryContent {
  id: string;
  register: string;
  /** The entry of another register that this one belongs to; also among its fields, by the name the declaration gives it. */
  parent: string | null;
  /** Taken back: counts nowhere, stays readable. */
  voided: boolean;
  version: number;
  recordedAt: Instant;
  recordedBy: string;
  changedAt: Instant;
}

const text = (length: number) => ({ type: 'varchar', length }) as const;
const nullableText = (length: number) => ({ ...text(length), nullable: true }) as const;
const nullableDate = { type: 'date', nullable: true } as const;

export const registerEntryRow = new EntitySchema<RegisterEntryRow>({
  name: 'RegisterEntry',
  tableName: 'register_entry',
  columns: {
    id: { ...text(36), primary: true },
    register: text(64),
    organisation: text(64),
    organ: nullableText(64),
    occurredOn: { ...nullableDate, name: 'occurred_on' },
    validFrom: { ...nullableDate, name: 'valid_from' },
    validUntil: { ...nullableDate, name: 'valid_until' },
    quantity: { type: 'integer', nullable: true },
    amountFen: {
      type: 'bigint',
      name: 'amount_fen',
      nullable: true,
      // SQLite gives a number, PostgreSQL's driver a text beyond 2^53 only: the same type on both.
      transformer: { from: (value: unknown) => (value === null ? null : Number(value)), to: (value: unknown) => value },
    },
    reference: nullableText(64),
    parent: nullableText(36),
    fields: { type: 'simple-json' },
    voided: { type: 'boolean' },
    version: { type: 'integer' },
    recordedAt: { ...text(24), name: 'recorded_at' },
    recordedBy: { ...text(64), name: 'recorded_by' },
    changedAt: { ...text(24), name: 'changed_at' },
  },
  indices: [
    { name: 'register_entry_occurred', columns: ['register', 'organisation', 'occurredOn'] },
    { name: 'register_entry_valid', columns: ['register', 'validFrom'] },
    { name: 'register_entry_parent', columns: ['parent'], where: '"parent" IS NOT NULL' },
  ],
  foreignKeys: [{ target: 'RegisterEntry', columnNames: ['parent'], referencedColumnNames: ['id'] }],
});

export type EventKind = 'recorded' | 'corrected' | 'voided';

/** What was recorded of an entry, in its order. Append-only. */
export interface RegisterEventRow {
  id: string;
  entryId: string;
  sequence: number;
  kind: EventKind;
  /** The whole content as it is from now on; null where the entry is voided. */
  content: EntryContent | null;
  reason: string | null;
  recordedAt: Instant;
  recordedBy: string;
}

export const registerEventRow = new EntitySchema<RegisterEventRow>({
  name: 'RegisterEvent',
  tableName: 'register_event',
  columns: {
    id: { ...text(36), primary: true },
    entryId: { ...text(36), name: 'entry_id' },
    sequence: { type: 'integer' },
    kind: text(16),
    content: { type: 'simple-json', nullable: true },
    reason: { type: 'text', nullable: true },
    recordedAt: { ...text(24), name: 'recorded_at' },
    recordedBy: { ...text(64), name: 'recorded_by' },
  },
  uniques: [{ columns: ['entryId', 'sequence'] }],
  indices: [{ name: 'register_event_recorded', columns: ['recordedAt', 'entryId'] }],
  foreignKeys: [{ target: registerEntryRow, columnNames: ['entryId'], referencedColumnNames: ['id'] }],
});
