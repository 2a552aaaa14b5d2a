import type { CaseType, FactKind } from '#casework/definition';
import { columnsOfCase, type SightColumns } from '#identity/policy';

/** One thing that figures may ask of a record. */
export interface RecordField {
  name: string;
  label: string;
  kind: FactKind;
  dictionary?: string;
  /** The value as SQL, in the table aliases of the source. */
  sql: string;
}

/** A kind of record that can be counted: a case type or a register. */
export interface RecordSource {
  code: string;
  label: string;
  from: string;
  /** Which rows of the tables are records of this kind. */
  always: { sql: string; values: readonly unknown[] };
  id: string;
  /** What a person knows the record by: its number, or its reference. */
  title: string;
  organisation: string;
  /** How to tell whose a record is. */
  sight: SightColumns;
  /** The organ represented, where scope `bureau` means the organ and not the unit. */
  organ: string | null;
  fields: ReadonlyMap<string, RecordField>;
}

const shared: readonly RecordField[] = [
  { name: 'receivedOn', label: '收案日期', kind: 'date', sql: 'c.received_on' },
  { name: 'acceptedOn', label: '受理日期', kind: 'date', sql: 'c.accepted_on' },
  { name: 'closedOn', label: '办结日期', kind: 'date', sql: 'c.closed_on' },
  { name: 'state', label: '状态', kind: 'text', sql: 'c.state' },
  { name: 'lawVersion', label: '法律版本', kind: 'text', sql: 'c.law_version' },
  { name: 'handler', label: '承办人', kind: 'text', sql: 'c.handler' },
];

/** Case types whose figures of scope `bureau` go by the organ represented (代表行署), not by the handling unit. */
const byOrgan: readonly string[] = ['reconsideration', 'litigation'];

/** A case type as a source of figures: the shared row joined with its typed row. */
export function caseSource(type: CaseType, table: string, columnOf: (fact: string) => string): RecordSource {
  const facts = Object.entries(type.facts).map(([name, fact]): RecordField => {
    const dictionary = fact.dictionary === undefined ? {} : { dictionary: fact.dictionary };
    return { name, label: fact.label, kind: fact.kind, ...dictionary, sql: `f.${columnOf(name)}` };
  });
  return {
    code: type.code,
    label: `${type.name}案件`,
    from: `case_file c JOIN ${table} f ON f.case_id = c.id`,
    always: { sql: 'c.type = ?', values: [type.code] },
    id: 'c.id',
    title: 'c.number',
    organisation: 'c.organisation',
    sight: columnsOfCase('c'),
    organ: byOrgan.includes(type.code) ? 'c.organ' : null,
    fields: new Map([...shared, ...facts].map((field) => [field.name, field])),
  };
}
