import { EntitySchema } from 'typeorm';
import type { Instant, LegalDate } from '#legal-time';
import type { CheckResult } from '../checks/result.js';
import type { FilledSlot } from '../compile-report.js';

/** An edition of a report, as it was begun. What became of it, its events tell. Append-only, as all rows here. */
export interface EditionRow {
  id: string;
  outline: string;
  title: string;
  fromDay: LegalDate;
  toDay: LegalDate;
  /** The scopes of its numbers: whoever may not count over one of them does not see it. */
  scopes: string[];
  /** The edition that it corrects. */
  corrects: string | null;
  createdAt: Instant;
  createdBy: string;
}

/** What can happen to an edition, with what is kept of it. */
export interface EventContent {
  drafted: { reason: string | null };
  /** The numbers and cross-checks as they were known at a moment. */
  checked: { knownAt: Instant; slots: FilledSlot[]; checks: CheckResult[] };
  /** Why a check need not hold: valid as long as its sides have these values. */
  explained: { check: string; scope: string; left: number | null; right: number | null; text: string };
  submitted: Record<string, never>;
  /** Sent back to be made anew, with what is wrong with it. */
  returned: { reason: string };
  published: { number: number };
}

export type EditionEventKind = keyof EventContent;

export interface EditionEventRow<K extends EditionEventKind = EditionEventKind> {
  editionId: string;
  /** 1, 2, 3 …: the version of the edition. */
  sequence: number;
  kind: K;
  content: EventContent[K];
  recordedAt: Instant;
  recordedBy: string;
}

export interface PublicationRow {
  outline: string;
  fromDay: LegalDate;
  toDay: LegalDate;
  /** 1 for the first edition of this outline and period. */
  number: number;
  editionId: string;
  corrects: string | null;
  knownAt: Instant;
  publishedAt: Instant;
  publishedBy: string;
}

/** The records behind a number, packed; under the SM3 of what they are. */
export interface RecordSetRow {
  digest: string;
  /** How many records. */
  size: number;
  content: string;
}

/** The records behind one figure of a number: a ratio has two. */
export interface FrozenPart {
  figure: string;
  /** The {@link RecordSetRow}. */
  records: string;
}

export interface EditionSlotRow {
  editionId: string;
  slot: string;
  /** Its place in the outline, from 0. */
  position: number;
  content: FilledSlot;
  recordSets: FrozenPart[];
}

export interface EditionFileRow {
  editionId: string;
  format: string;
  mediaType: string;
  name: string;
  size: number;
  /** SM3 of the bytes. */
  sm3: string;
  /** The bytes, in base64. */
  content: string;
}

const text = (length: number) => ({ type: 'varchar', length }) as const;
const day = { type: 'date' } as const;
const json = { type: 'simple-json' } as const;
const editionId = { ...text(36), name: 'edition_id', primary: true } as const;

export const editionRow = new EntitySchema<EditionRow>({
  name: 'Edition',
  tableName: 'edition',
  columns: {
    id: { ...text(36), primary: true },
    outline: text(64),
    title: text(200),
    fromDay: { ...day, name: 'from_day' },
    toDay: { ...day, name: 'to_day' },
    scopes: json,
    corrects: { ...text(36), nullable: true },
    createdAt: { ...text(24), name: 'created_at' },
    createdBy: { ...text(64), name: 'created_by' },
  },
  indices: [{ name: 'edition_created', columns: ['createdAt'] }],
  foreignKeys: [{ target: 'Edition', columnNames: ['corrects'], referencedColumnNames: ['id'] }],
});

const ofEdition = { target: editionRow, columnNames: ['editionId'], referencedColumnNames: ['id'] };

export const editionEventRow = new EntitySchema<EditionEventRow>({
  name: 'EditionEvent',
  tableName: 'edition_event',
  columns: {
    editionId,
    sequence: { type: 'integer', primary: true },
    kind: text(16),
    content: json,
    recordedAt: { ...text(24), name: 'recorded_at' },
    recordedBy: { ...text(64), name: 'recorded_by' },
  },
  foreignKeys: [ofEdition],
});

export const publicationRow = new EntitySchema<PublicationRow>({
  name: 'EditionPublication',
  tableName: 'edition_publication',
  columns: {
    outline: { ...text(64), primary: true },
    fromDay: { ...day, name: 'from_day', primary: true },
    toDay: { ...day, name: 'to_day', primary: true },
    number: { type: 'integer', primary: true },
    editionId: { ...text(36), name: 'edition_id' },
    corrects: { ...text(36), nullable: true },
    knownAt: { ...text(24), name: 'known_at' },
    publishedAt: { ...text(24), name: 'published_at' },
    publishedBy: { ...text(64), name: 'published_by' },
  },
  indices: [
    { name: 'edition_publication_edition', columns: ['editionId'], unique: true },
    { name: 'edition_publication_corrects', columns: ['corrects'], unique: true, where: '"corrects" IS NOT NULL' },
    { name: 'edition_publication_to', columns: ['toDay'] },
  ],
  foreignKeys: [ofEdition, { ...ofEdition, columnNames: ['corrects'] }],
});

export const recordSetRow = new EntitySchema<RecordSetRow>({
  name: 'RecordSet',
  tableName: 'record_set',
  columns: { digest: { ...text(64), primary: true }, size: { type: 'integer' }, content: { type: 'text' } },
});

export const editionSlotRow = new EntitySchema<EditionSlotRow>({
  name: 'EditionSlot',
  tableName: 'edition_slot',
  columns: {
    editionId,
    slot: { ...text(100), primary: true },
    position: { type: 'integer' },
    content: json,
    recordSets: { ...json, name: 'record_sets' },
  },
  foreignKeys: [ofEdition],
});

export const editionFileRow = new EntitySchema<EditionFileRow>({
  name: 'EditionFile',
  tableName: 'edition_file',
  columns: {
    editionId,
    format: { ...text(16), primary: true },
    mediaType: { ...text(100), name: 'media_type' },
    name: text(200),
    size: { type: 'integer' },
    sm3: text(64),
    content: { type: 'text' },
  },
  foreignKeys: [ofEdition],
});

/** The tables of editions. */
export const editionRows = [editionRow, editionEventRow, publicationRow, recordSetRow, editionSlotRow, editionFileRow];
