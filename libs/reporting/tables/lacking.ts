import { legalDate } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { counts, type Period, readRecord } from '#statistics';
import { columnsOf, type Tables } from './tables.js';

/** A fact that a form divides by, and that a case does not hold: the case stands in no column of it. */
export interface LackingFact {
  readonly field: string;
  readonly label: string;
  /** The forms that ask for it. */
  readonly tables: readonly string[];
}

const FIRST_DAY = legalDate('1949-10-01');

/** What the official forms still want to know of a case that counts in them. */
export class LackingFacts {
  constructor(
    private readonly read: Reader,
    private readonly tables: Tables,
    private readonly clock: Clock,
  ) {}

  /** In the order of the forms; nothing for a case that is not there. */
  async ofCase(id: string): Promise<LackingFact[]> {
    const { figures } = this.tables;
    const [row] = await this.read.query<{ type: string }>('SELECT type FROM case_file WHERE id = ?', [id]);
    if (row === undefined) return [];
    const source = figures.source(row.type);
    const record = await readRecord(this.read, source, id);
    if (record === undefined || !record.isCountable) return [];
    // In whichever year it counts.
    const period: Period = { from: FIRST_DAY, to: this.clock.today() };
    const found = new Map<string, LackingFact>();
    for (const table of this.tables.all()) {
      for (const { by, figure } of columnsOf(table)) {
        const isIn = this.tables
          .partsOf(figure)
          .some((part) => part.of === row.type && counts(part, record.values, period));
        if (!isIn) continue;
        // What its columns and its rows divide by.
        for (const name of [by, ...table.rows]) {
          const field = name === undefined ? undefined : source.fields.get(name);
          if (field?.dictionary === undefined || (record.values[field.name] ?? null) !== null) continue;
          const { tables = [] } = found.get(field.name) ?? {};
          const named = tables.includes(table.title) ? tables : [...tables, table.title];
          found.set(field.name, { field: field.name, label: field.label, tables: named });
        }
      }
    }
    return [...found.values()];
  }
}
