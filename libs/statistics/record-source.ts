import type { CaseType, FactKind } from '#casework/definition';
import { columnsOfCase, type SightColumns } from '#identity/policy';
import type { Dialect } from '#platform';
import { spanIn } from './span.js';

/** One thing that figures may ask of a record. */
export interface RecordField {
  name: string;
  label: string;
  kind: FactKind;
  dictionary?: string;
  /** What its values are called, where no dictionary says it. */
  names?: ReadonlyMap<string, string>;
  /** The value as SQL, in the table aliases of the source. */
  sql: string;
  /** It asks for other records: it may change though the record itself does not. */
  ofOthers?: true;
}

/** A piece of SQL with its bound values. */
interface Condition {
  sql: string;
  values: readonly unknown[];
}

/** A kind of record that can be counted: a case type or a register. */
export interface RecordSource {
  code: string;
  label: string;
  from: string;
  /** Which rows of the tables are records of this kind … */
  ofKind: Condition;
  /** … and which of them figures count at all. */
  always: Condition;
  id: string;
  /** What a person knows the record by: its number, or its reference. */
  title: string;
  organisation: string;
  /** The number that rises with each change of a record, and when it changed last. */
  version: string;
  changedAt: string;
  /** How to tell whose a record is. */
  sight: SightColumns;
  /** The organ represented, where scope `bureau` means the organ and not the unit. */
  organ: string | null;
  fields: ReadonlyMap<string, RecordField>;
  /** The days from one date to another, by their SQL. */
  daysBetween: (from: string, to: string) => string;
  /** Its records say what is intended, not what was done. */
  targets?: true;
}

/** A field by its name, or the days between two dates by theirs: `acceptedOn..closedOn`. Undefined where there is none. */
export function fieldOf({ fields, daysBetween }: RecordSource, name: string): RecordField | undefined {
  const span = spanIn(name);
  if (span === undefined) return fields.get(name);
  const [from, to] = [fields.get(span.from), fields.get(span.to)];
  if (from?.kind !== 'date' || to?.kind !== 'date') return undefined;
  return {
    name,
    label: `${from.label}至${to.label}的天数`,
    kind: 'integer',
    sql: daysBetween(from.sql, to.sql),
  };
}

const namesOf = (named: Readonly<Record<string, { name: string }>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(named).map(([code, { name }]) => [code, name]));

/** What figures may ask of a case of any type. */
const sharedFields = ({ states, lawVersions }: CaseType): readonly RecordField[] => [
  { name: 'receivedOn', label: '收案日期', kind: 'date', sql: 'c.received_on' },
  { name: 'acceptedOn', label: '受理日期', kind: 'date', sql: 'c.accepted_on' },
  { name: 'closedOn', label: '办结日期', kind: 'date', sql: 'c.closed_on' },
  { name: 'state', label: '状态', kind: 'text', names: namesOf(states), sql: 'c.state' },
  { name: 'lawVersion', label: '法律版本', kind: 'text', names: namesOf(lawVersions), sql: 'c.law_version' },
  { name: 'handler', label: '承办人', kind: 'text', sql: 'c.handler' },
];

/** Whether a case of another type has followed, for each type to which this one hands over (决定 → 应诉): as the opening act
 *  of the later case tells. `litigation` is asked as `followedByLitigation`. */
const followers = (type: CaseType, others: readonly CaseType[]): RecordField[] =>
  others
    .filter(({ code }) => type.handsOver[code])
    .map(({ code, name }) => ({
      name: `followedBy${code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      label: `其后发生${name}案件`,
      kind: 'boolean',
      sql: `EXISTS (SELECT 1 FROM case_link l JOIN case_file n ON n.id = l.case_id
                    WHERE l.linked_case = c.id AND l.relation IS NULL AND n.type = '${code}')`,
      ofOthers: true,
    }));

/** Case types whose figures of scope `bureau` go by the organ represented (代表行署), not by the handling unit. */
const byOrgan: readonly string[] = ['reconsideration', 'litigation'];

/** A case type as a source of figures: the shared row joined with its typed row, and the cases of other types that followed. */
export function caseSource(
  type: CaseType,
  table: string,
  columnOf: (fact: string) => string,
  dialect: Dialect,
  others: readonly CaseType[] = [],
): RecordSource {
  const facts = Object.entries(type.facts).map(([name, fact]): RecordField => {
    const dictionary = fact.dictionary === undefined ? {} : { dictionary: fact.dictionary };
    return { name, label: fact.label, kind: fact.kind, ...dictionary, sql: `f.${columnOf(name)}` };
  });
  const ofKind = { sql: 'c.type = ?', values: [type.code] };
  return {
    code: type.code,
    label: `${type.name}案件`,
    from: `case_file c JOIN ${table} f ON f.case_id = c.id`,
    ofKind,
    always: ofKind,
    id: 'c.id',
    title: 'c.number',
    organisation: 'c.organisation',
    version: 'c.version',
    changedAt: 'c.changed_at',
    sight: columnsOfCase('c'),
    organ: byOrgan.includes(type.code) ? 'c.organ' : null,
    daysBetween: (from, to) => dialect.daysBetween(from, to),
    fields: new Map([...sharedFields(type), ...facts, ...followers(type, others)].map((field) => [field.name, field])),
  };
}
