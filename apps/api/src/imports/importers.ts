import { ImportCases, type Importer } from '#casework/import';
import { Refusal, shown } from '#platform/refusals';
import { ImportEntries, RecordEntry } from '#registers';
import type { System } from '../system.js';

/** What tables can be imported into. */
export type TargetKind = 'register' | 'case';

/** The importers of a system, by what they import into. */
export type Importers = Readonly<Record<TargetKind, Importer>>;

export function importersOf({ database, clock, registers, knowledge }: System): Importers {
  const { read, unitOfWork } = database;
  const recordEntry = new RecordEntry(unitOfWork, clock, registers, knowledge.organisations);
  const cases = new ImportCases(unitOfWork, read, clock, knowledge);
  return { case: cases, register: new ImportEntries(read, clock, registers, knowledge.organisations, recordEntry) };
}

/** The kind of what is called so. @throws Refusal `import.target-unknown` */
export function kindOf({ registers, knowledge }: System, target: string): TargetKind {
  const types = knowledge.types.all();
  if (registers.all().some(({ code }) => code === target)) return 'register';
  if (types.some(({ code, aliases }) => code === target || aliases.includes(target))) return 'case';
  const allowed = [...types, ...registers.all()].map(({ code }) => code);
  throw new Refusal('import.target-unknown', { target: shown(target), allowed });
}
