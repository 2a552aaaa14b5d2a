import { columnsOfEntry } from '#identity';
import type { Dialect } from '#platform';
import { type Register, type RegisterField, recordFieldsOf } from '#registers/declaration';
import type { RecordField, RecordSource } from './record-source.js';

/** A register as a source of figures: its entries that were not taken back. */
export function registerSource(register: Register, dialect: Dialect): RecordSource {
  const fields = recordFieldsOf(register).map((field): RecordField => {
    const { name, label, kind, dictionary } = field;
    return { name, label, kind, ...(dictionary === undefined ? {} : { dictionary }), sql: sqlOf(field, dialect) };
  });
  return {
    code: register.code,
    label: register.label,
    from: 'register_entry e',
    ofKind: { sql: 'e.register = ?', values: [register.code] },
    always: { sql: 'e.register = ? AND e.voided = ?', values: [register.code, false] },
    id: 'e.id',
    title: "COALESCE(e.reference, '')",
    organisation: 'e.organisation',
    version: 'e.version',
    changedAt: 'e.changed_at',
    sight: columnsOfEntry('e'),
    organ: null,
    daysBetween: (from, to) => dialect.daysBetween(from, to),
    fields: new Map(fields.map((field) => [field.name, field])),
    ...(register.targets && { targets: true }),
  };
}

function sqlOf({ column, json, kind, name }: RegisterField, dialect: Dialect): string {
  if (column !== undefined) return `e.${column}`;
  const key = json ?? name;
  if (kind === 'integer' || kind === 'money') return dialect.jsonNumber('e.fields', key);
  const text = dialect.jsonText('e.fields', key);
  return kind === 'boolean' ? `(${text} = 'true')` : text;
}
