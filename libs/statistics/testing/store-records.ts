import { type CaseTypes, caseFileRow, caseLinkRow } from '#casework';
import type { CaseType, FactValue, FieldValues } from '#casework/definition';
import type { LegalDate } from '#legal-time';
import type { Work } from '#platform';
import { type Register, recordFieldsOf, registerEntryRow } from '#registers';
import type { RecordValues } from '../in-memory.js';
import type { RecordSource } from '../record-source.js';
import { anchors } from './random-figures.js';

/** A record that stands in the database and, as it is, in memory. */
export interface RandomRecord {
  id: string;
  organisation: string;
  organ: string | null;
  /** Taken back; only an entry of a register can be. */
  isVoided: boolean;
  values: RecordValues;
}

/** Stores the rows of a case as its projection would: the shared one, the typed one, and the cases that followed. */
export async function storeCase(
  work: Work,
  type: CaseType,
  types: CaseTypes,
  source: RecordSource,
  record: RandomRecord,
): Promise<void> {
  await work.insert(caseFileRow, fileOf(work, type.code, record));
  const facts = Object.keys(type.facts).map((name) => [name, record.values[name] ?? null]);
  await work.insert(types.factsOf(type), {
    caseId: record.id,
    ...(Object.fromEntries(facts) as Record<string, FactValue>),
  });
  for (const follower of types.all()) {
    const name = `followedBy${follower.code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    if (!source.fields.has(name)) continue;
    // Every case is named by another one: by one that followed, or else by one that is only related.
    const id = `f${record.id.slice(1)}`;
    await work.insert(caseFileRow, {
      ...fileOf(work, follower.code, { ...record, values: {} }),
      id,
      number: `其后${record.id}`,
    });
    const relation = record.values[name] === true ? null : 'same-act';
    await work.insert(caseLinkRow, { caseId: id, actId: id, field: 'x', linkedCase: record.id, relation });
  }
}

function fileOf(work: Work, type: string, { id, organisation, organ, values }: RandomRecord) {
  const date = (name: string) => (values[name] ?? null) as LegalDate | null;
  return {
    id,
    type,
    number: id,
    numberOrder: id,
    organisation,
    organ,
    handler: (values['handler'] ?? null) as string | null,
    state: String(values['state'] ?? 'a'),
    suspended: false,
    suspendedSince: null,
    hearingOn: null,
    lawVersion: String(values['lawVersion'] ?? 'a'),
    receivedOn: date('receivedOn'),
    acceptedOn: date('acceptedOn'),
    closedOn: date('closedOn'),
    endedOn: null,
    nextDueOn: null,
    nextDuePeriod: null,
    nextDueProvisional: false,
    nextDueExtended: 0,
    nextDueOriginal: null,
    dueOrder: '9999-12-31' as LegalDate,
    flags: '',
    version: 1,
    openedAt: work.at,
    openedBy: 'test',
    changedAt: work.at,
  };
}

/** Stores the entries that random ones may belong to; they are of no register. */
export async function storeAnchors(work: Work): Promise<void> {
  for (const id of anchors) {
    await work.insert(
      registerEntryRow,
      entryOf(work, { code: 'none' }, {}, { id, organisation: '232700', organ: null, isVoided: false, values: {} }),
    );
  }
}

/** Stores entries of a register as their projection would. */
export async function storeEntries(work: Work, register: Register, records: readonly RandomRecord[]): Promise<void> {
  const inJson = recordFieldsOf(register).filter(({ json }) => json !== undefined);
  const rows = records.map((record) => {
    const own = inJson.flatMap(({ name }) => {
      const value = record.values[name];
      return value === null || value === undefined ? [] : [[name, value] as const];
    });
    return entryOf(work, register, Object.fromEntries(own), record);
  });
  await work.insert(registerEntryRow, rows);
}

function entryOf(
  work: Work,
  { code, parent }: Pick<Register, 'code'> & Partial<Pick<Register, 'parent'>>,
  fields: FieldValues,
  { id, organisation, organ, isVoided, values }: RandomRecord,
) {
  const date = (name: string) => (values[name] ?? null) as LegalDate | null;
  const number = (name: string) => (values[name] ?? null) as number | null;
  return {
    id,
    register: code,
    organisation,
    organ,
    occurredOn: date('occurredOn'),
    validFrom: date('validFrom'),
    validUntil: date('validUntil'),
    quantity: number('quantity'),
    amountFen: number('amount'),
    reference: (values['reference'] ?? null) as string | null,
    parent: parent === undefined ? null : ((values[parent.field] ?? null) as string | null),
    fields,
    voided: isVoided,
    version: 1,
    recordedAt: work.at,
    recordedBy: 'test',
    changedAt: work.at,
  };
}
