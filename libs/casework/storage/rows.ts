import { EntitySchema } from 'typeorm';
import type { Instant, LegalDate } from '#legal-time';
import type { CaseType, FactSpec, FactValue } from '../definition/case-type.js';
import type { RecordedAct } from '../timeline/act.js';

/** What every case type shares. A projection of the acts: it always equals their fold. */
export interface CaseFileRow {
  id: string;
  type: string;
  number: string;
  /** The number with its figures filled up, so that 9号 stands before 10号. */
  numberOrder: string;
  /** The unit that handles the case. */
  organisation: string;
  /** The organ that it represents. */
  organ: string | null;
  handler: string | null;
  state: string;
  suspended: boolean;
  /** The day from which it is suspended without a break; null while it is not. */
  suspendedSince: LegalDate | null;
  /** The day of the hearing that was planned last. */
  hearingOn: LegalDate | null;
  lawVersion: string;
  receivedOn: LegalDate | null;
  acceptedOn: LegalDate | null;
  closedOn: LegalDate | null;
  /** The day the case entered a terminal state; null while it is open. */
  endedOn: LegalDate | null;
  nextDueOn: LegalDate | null;
  nextDuePeriod: string | null;
  nextDueProvisional: boolean;
  /** By how many days it was lengthened, and the due date without them; null where it is the same. */
  nextDueExtended: number;
  nextDueOriginal: LegalDate | null;
  /** `nextDueOn`, or 9999-12-31: the order of worklists, the same on both databases. */
  dueOrder: LegalDate;
  /** The codes of the flags that are up, a space between them. */
  flags: string;
  version: number;
  openedAt: Instant;
  /** The account that opened it: as long as nobody handles it, it is theirs. */
  openedBy: string;
  changedAt: Instant;
}

const date = { type: 'date' } as const;
const nullableDate = { type: 'date', nullable: true } as const;
const text = (length: number) => ({ type: 'varchar', length }) as const;

export const caseFileRow = new EntitySchema<CaseFileRow>({
  name: 'CaseFile',
  tableName: 'case_file',
  columns: {
    id: { ...text(36), primary: true },
    type: text(32),
    number: text(64),
    numberOrder: { ...text(200), name: 'number_order', default: '' },
    organisation: text(64),
    organ: { ...text(64), nullable: true },
    handler: { ...text(64), nullable: true },
    state: text(32),
    suspended: { type: 'boolean' },
    suspendedSince: { ...nullableDate, name: 'suspended_since' },
    hearingOn: { ...nullableDate, name: 'hearing_on' },
    lawVersion: { ...text(16), name: 'law_version' },
    receivedOn: { ...nullableDate, name: 'received_on' },
    acceptedOn: { ...nullableDate, name: 'accepted_on' },
    closedOn: { ...nullableDate, name: 'closed_on' },
    endedOn: { ...nullableDate, name: 'ended_on' },
    nextDueOn: { ...nullableDate, name: 'next_due_on' },
    nextDuePeriod: { ...text(64), name: 'next_due_period', nullable: true },
    nextDueProvisional: { type: 'boolean', name: 'next_due_provisional' },
    nextDueExtended: { type: 'integer', name: 'next_due_extended', default: 0 },
    nextDueOriginal: { ...nullableDate, name: 'next_due_original' },
    dueOrder: { ...date, name: 'due_order' },
    flags: { ...text(1000), default: '' },
    version: { type: 'integer' },
    openedAt: { ...text(24), name: 'opened_at' },
    openedBy: { ...text(64), name: 'opened_by', default: '' },
    changedAt: { ...text(24), name: 'changed_at' },
  },
  indices: [
    { name: 'case_file_number', columns: ['number'], unique: true },
    // The worklist reads only open cases: a partial index is what makes it quick on a million closed ones.
    { name: 'case_file_open', columns: ['organisation', 'dueOrder', 'id'], where: '"ended_on" IS NULL' },
    { name: 'case_file_handler', columns: ['handler', 'dueOrder', 'id'], where: '"ended_on" IS NULL' },
    { name: 'case_file_received', columns: ['type', 'receivedOn', 'organisation'] },
    { name: 'case_file_accepted', columns: ['type', 'acceptedOn'] },
    { name: 'case_file_closed', columns: ['type', 'closedOn', 'organisation', 'handler'] },
  ],
});

/** Rows of a case go nowhere without it. */
const ofCase = { target: caseFileRow, columnNames: ['caseId'], referencedColumnNames: ['id'] };

export type ActRow = RecordedAct & { caseId: string };

/** Append-only. */
export const actRow = new EntitySchema<ActRow>({
  name: 'Act',
  tableName: 'act',
  columns: {
    id: { ...text(36), primary: true },
    caseId: { ...text(36), name: 'case_id' },
    sequence: { type: 'integer' },
    code: text(64),
    occurredOn: { ...date, name: 'occurred_on' },
    recordedAt: { ...text(24), name: 'recorded_at' },
    recordedBy: { ...text(64), name: 'recorded_by' },
    fields: { type: 'simple-json' },
    corrects: { ...text(36), nullable: true },
    reason: { type: 'text', nullable: true },
  },
  uniques: [{ columns: ['caseId', 'sequence'] }],
  indices: [{ name: 'act_recorded', columns: ['recordedAt', 'caseId'] }],
  foreignKeys: [ofCase],
});

/** One version of a party. The only rows that hold personal data; acts name parties by id. */
export interface PartyRow {
  id: string;
  version: number;
  caseId: string;
  role: string;
  kind: string;
  name: string;
  categories: readonly string[];
  fromOutside: boolean;
  /** Why `name` holds only the surname, if it does. */
  protection: 'minor' | 'victim' | null;
  /** Unified social credit code of an organisation: public, never that of a protected party. */
  creditCode: string | null;
  nameSealed: string | null;
  identitySealed: string | null;
  phoneSealed: string | null;
  addressSealed: string | null;
  birthSealed: string | null;
  /** By these a whole name or number is found again. */
  nameIndex: string | null;
  identityIndex: string | null;
  phoneIndex: string | null;
  recordedAt: Instant;
  recordedBy: string;
}

const nullableText = { type: 'text', nullable: true } as const;
const index = { ...text(64), nullable: true } as const;

export const partyRow = new EntitySchema<PartyRow>({
  name: 'Party',
  tableName: 'party',
  columns: {
    id: { ...text(36), primary: true },
    version: { type: 'integer', primary: true },
    caseId: { ...text(36), name: 'case_id' },
    role: text(32),
    kind: text(32),
    name: text(200),
    categories: { type: 'simple-json' },
    fromOutside: { type: 'boolean', name: 'from_outside' },
    protection: { ...text(16), nullable: true },
    creditCode: { ...text(18), nullable: true, name: 'credit_code' },
    nameSealed: { ...nullableText, name: 'name_sealed' },
    identitySealed: { ...nullableText, name: 'identity_sealed' },
    phoneSealed: { ...nullableText, name: 'phone_sealed' },
    addressSealed: { ...nullableText, name: 'address_sealed' },
    birthSealed: { ...nullableText, name: 'birth_sealed' },
    nameIndex: { ...index, name: 'name_index' },
    identityIndex: { ...index, name: 'identity_index' },
    phoneIndex: { ...index, name: 'phone_index' },
    recordedAt: { ...text(24), name: 'recorded_at' },
    recordedBy: { ...text(64), name: 'recorded_by' },
  },
  indices: [
    { name: 'party_of_case', columns: ['caseId'] },
    { name: 'party_name', columns: ['name'] },
    { name: 'party_name_index', columns: ['nameIndex'] },
    { name: 'party_identity_index', columns: ['identityIndex'] },
    { name: 'party_phone_index', columns: ['phoneIndex'] },
    { name: 'party_credit_code', columns: ['creditCode'] },
  ],
  foreignKeys: [ofCase],
});

/** The high-water mark of the case numbers of one organisation, type and year. */
export interface CaseNumberRow {
  organisation: string;
  type: string;
  year: number;
  last: number;
}

export const caseNumberRow = new EntitySchema<CaseNumberRow>({
  name: 'CaseNumber',
  tableName: 'case_number',
  columns: {
    organisation: { ...text(64), primary: true },
    type: { ...text(32), primary: true },
    year: { type: 'integer', primary: true },
    last: { type: 'integer' },
  },
});

/** The typed row of a case type: one column for each of its statistical facts. */
export type FactsRow = { caseId: string } & Record<string, FactValue>;

/** The name of the typed table of a case type, e.g. `legal_aid_case`. */
export const factsTable = (type: CaseType): string => `${type.code.replaceAll('-', '_')}_case`;

/** The column of a fact, e.g. `agreement_form` for `agreementForm`. */
export const factColumn = (fact: string): string => fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnTypes = {
  date: { type: 'date' },
  code: text(64),
  text: text(200),
  integer: { type: 'integer' },
  money: {
    type: 'bigint',
    transformer: { from: (value: unknown) => (value === null ? null : Number(value)), to: (value: unknown) => value },
  },
  boolean: { type: 'boolean' },
} as const;

/** The entity of a case type's facts, drawn from their declaration. */
export function factsRow(type: CaseType): EntitySchema<FactsRow> {
  const columns = Object.entries(type.facts).map(([name, fact]: [string, FactSpec]) => [
    name,
    { ...columnTypes[fact.kind], name: factColumn(name), nullable: fact.kind !== 'boolean' },
  ]);
  return new EntitySchema<FactsRow>({
    name: `${type.code}-facts`,
    tableName: factsTable(type),
    columns: { caseId: { ...text(36), name: 'case_id', primary: true }, ...Object.fromEntries(columns) },
    foreignKeys: [ofCase],
  });
}
