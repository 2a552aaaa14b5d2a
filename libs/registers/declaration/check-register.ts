import type { Dictionaries } from '#casework/dictionaries';
import type { Register, RegisterFieldSpec } from './register.js';
import { takenNames } from './shape.js';

/** What is wrong with a register, one line each; empty when it can be relied on. */
export function registerProblems(
  register: Register,
  all: ReadonlyMap<string, Register>,
  dictionaries: Dictionaries,
): string[] {
  const fields = Object.entries(register.fields);
  return [
    ...dayProblems(register),
    ...(fields.filter(([, { kind }]) => kind === 'entry').length > 1 ? ['an entry can belong to one entry only'] : []),
    ...fields.flatMap(([name, spec]) => [
      ...(takenNames.has(name) ? [`field ${name}: the name is taken`] : []),
      ...fieldProblem(register, name, spec, all, dictionaries),
    ]),
  ];
}

function dayProblems({ dated, columns }: Register): string[] {
  const foreign = dated === 'occurred' ? (['validFrom', 'validUntil'] as const) : (['occurredOn'] as const);
  return foreign.filter((name) => columns[name]).map((name) => `column ${name} does not fit dated: ${dated}`);
}

function fieldProblem(
  register: Register,
  name: string,
  spec: RegisterFieldSpec,
  all: ReadonlyMap<string, Register>,
  dictionaries: Dictionaries,
): string[] {
  const at = `field ${name}`;
  switch (spec.kind) {
    case 'code':
    case 'codes':
      return dictionaries.has(spec.dictionary) ? [] : [`${at} names the unknown dictionary ${spec.dictionary}`];
    case 'entry':
      return all.has(spec.register) ? [] : [`${at} names the unknown register ${spec.register}`];
    case 'date': {
      const isKnown = (other: string): boolean =>
        (other === 'occurredOn' && register.dated === 'occurred') || register.fields[other]?.kind === 'date';
      const others = [spec.noLaterThan, spec.noEarlierThan].filter((other) => other !== undefined);
      return others.filter((other) => !isKnown(other)).map((other) => `${at}: ${other} is no date of this register`);
    }
    default:
      return [];
  }
}
