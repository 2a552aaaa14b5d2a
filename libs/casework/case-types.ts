import type { EntitySchema } from 'typeorm';
import { Refusal } from '#platform/refusals';
import type { CaseType } from './definition/case-type.js';
import { type FactsRow, factsRow } from './storage/rows.js';

/** The case types that are registered, by code and alias. Casework knows none of them by name. */
export class CaseTypes {
  private readonly byName = new Map<string, CaseType>();
  private readonly rows = new Map<string, EntitySchema<FactsRow>>();

  constructor(types: readonly CaseType[]) {
    for (const type of types) {
      for (const name of [type.code, ...type.aliases]) {
        if (this.byName.has(name)) throw new Error(`case type ${name} is declared twice`);
        this.byName.set(name, type);
      }
      this.rows.set(type.code, factsRow(type));
    }
  }

  all(): CaseType[] {
    return [...this.rows.keys()].map((code) => this.get(code));
  }

  /** @throws Refusal `case-type.unknown` */
  get(name: string): CaseType {
    const type = this.byName.get(name);
    if (!type) throw new Refusal('case-type.unknown', { caseType: name, allowed: [...this.rows.keys()] });
    return type;
  }

  /** The entity of a type's typed row. */
  factsOf(type: CaseType): EntitySchema<FactsRow> {
    return this.rows.get(type.code) as EntitySchema<FactsRow>;
  }

  /** The entities that the database must know. */
  entities(): EntitySchema<FactsRow>[] {
    return [...this.rows.values()];
  }
}
