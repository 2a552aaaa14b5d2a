import type { FactKind } from '#casework/definition';
import { type CommonColumn, commonColumns, type Register, type RegisterFieldSpec } from './register.js';

/** One thing that figures may ask of the entries of a register. */
export interface RegisterField {
  name: string;
  label: string;
  kind: FactKind;
  dictionary?: string;
  /** The column of `register_entry` that holds it … */
  column?: string;
  /** … or its key in the JSON column `fields`. */
  json?: string;
}

/** What figures may ask of a register: the common columns that it uses, and its own fields. A list of codes is left out:
 *  a condition compares one value. */
export function recordFieldsOf(register: Register): RegisterField[] {
  const common = Object.entries(register.columnSpecs).map(([name, { label }]): RegisterField => {
    const { kind, column } = commonColumns[name as CommonColumn];
    return { name, label, kind, column };
  });
  const own = Object.entries(register.fields).flatMap(([name, spec]) => {
    const kind = factKinds[spec.kind];
    return kind === undefined ? [] : [{ name, label: spec.label, kind, ...dictionaryOf(spec), ...placeOf(name, spec) }];
  });
  return [...common, ...own];
}

const factKinds: Readonly<Record<RegisterFieldSpec['kind'], FactKind | undefined>> = {
  text: 'text',
  integer: 'integer',
  money: 'money',
  boolean: 'boolean',
  date: 'date',
  time: 'text',
  code: 'code',
  codes: undefined,
  officer: 'text',
  entry: 'text',
};

const dictionaryOf = (spec: RegisterFieldSpec) => (spec.kind === 'code' ? { dictionary: spec.dictionary } : {});

/** The parent entry has an indexed column of its own. */
const placeOf = (name: string, spec: RegisterFieldSpec) =>
  spec.kind === 'entry' ? { column: 'parent' } : { json: name };
