import { type CaseTypes, factColumn, factsTable } from '#casework';
import type { Dialect } from '#platform';
import type { Registers } from '#registers';
import { caseSource, type RecordSource } from './record-source.js';
import { registerSource } from './register-source.js';

/** Every kind of record that figures may count: the case types and the registers. */
export function sourcesOf(types: CaseTypes, registers: Registers, dialect: Dialect): ReadonlyMap<string, RecordSource> {
  const cases = types.all().map((type) => caseSource(type, factsTable(type), factColumn, dialect, types.all()));
  const entries = registers.all().map((register) => registerSource(register, dialect));
  return new Map([...cases, ...entries].map((source) => [source.code, source]));
}
