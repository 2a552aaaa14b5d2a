import type { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { configFolder, nameOfDefinition, readDefinition } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import type { CaseType } from './definition/case-type.js';
import { type PeriodSettings, withPeriodSettings } from './definition/period-settings.js';
import { type FactsRow, factsRow } from './storage/rows.js';

const units = z.enum(['hours', 'days', 'working-days', 'months', 'years']);
const setting = { period: z.string(), version: z.string(), count: z.number(), unit: units };
const settingsShape: z.ZodType<PeriodSettings> = z.strictObject({
  lengths: z.array(z.strictObject(setting)),
  targets: z.array(z.strictObject({ ...setting, says: z.string().min(1) })),
});

/** The case types with what the bureau sets about their periods in config/periods.yaml.
 *  @throws Refusal `definition.invalid` naming the file and the period */
export const withBureauSettings = (types: readonly CaseType[], file = configFolder('periods.yaml')): CaseType[] =>
  withPeriodSettings(types, readDefinition(file, settingsShape), nameOfDefinition(file));

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
