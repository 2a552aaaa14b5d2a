import type { Dictionaries } from '#casework/dictionaries';
import { configFolder, definitionsIn } from '#platform/config-files';
import { Refusal, shown } from '#platform/refusals';
import {
  type Register,
  type RegisterDeclaration,
  registerOf,
  registerProblems,
  registerShape,
} from './declaration/index.js';

/** The registers that are kept, by code. */
export class Registers {
  private readonly byCode: ReadonlyMap<string, Register>;

  /** @throws Refusal `definition.invalid` naming the register and what is wrong with it */
  constructor(
    declarations: ReadonlyMap<string, RegisterDeclaration>,
    /** The code lists that its fields name. */
    readonly dictionaries: Dictionaries,
    /** The file of each, for who has to mend it. */
    files: ReadonlyMap<string, string> = new Map(),
  ) {
    this.byCode = new Map([...declarations].map(([code, declared]) => [code, registerOf(code, declared)]));
    for (const register of this.all()) {
      const problems = registerProblems(register, this.byCode, dictionaries);
      if (problems.length > 0) {
        throw invalid(files.get(register.code) ?? `config/registers/${register.code}.yaml`, problems.join('; '));
      }
    }
  }

  all(): Register[] {
    return [...this.byCode.values()];
  }

  /** @throws Refusal `register.unknown` */
  get(code: string): Register {
    const register = this.byCode.get(code);
    if (!register) throw new Refusal('register.unknown', { register: shown(code), allowed: [...this.byCode.keys()] });
    return register;
  }
}

const invalid = (file: string, problem: string) => new Refusal('definition.invalid', { file, problem });

/** Reads config/registers; further folders add a bureau's own registers, which never replace one.
 *  @throws Refusal `definition.invalid` */
export function loadRegisters(dictionaries: Dictionaries, ...folders: string[]): Registers {
  const declarations = new Map<string, RegisterDeclaration>();
  const files = new Map<string, string>();
  for (const folder of [configFolder('registers'), ...folders]) {
    for (const { file, name: code, content } of definitionsIn(folder, registerShape)) {
      if (declarations.has(code)) throw invalid(file, 'the register is declared twice');
      if (!/^[a-z][a-z0-9-]{0,63}$/.test(code)) throw invalid(file, 'the file name is no code (a-z, 0-9, -)');
      declarations.set(code, content);
      files.set(code, file);
    }
  }
  return new Registers(declarations, dictionaries, files);
}
