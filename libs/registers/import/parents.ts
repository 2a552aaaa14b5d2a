import { columnsOfEntry, type Sight, seenIn } from '#identity';
import type { Reader } from '#platform';
import { Refusal, shown } from '#platform/refusals';
import type { Register } from '../declaration/index.js';

interface Named {
  id: string;
  reference: string | null;
  fields: string | Record<string, unknown>;
}

/** The entries of a register that may be named, by id, by what they are known by outside, and by their name. */
export class Parents {
  private constructor(
    private readonly label: string,
    private readonly ids: ReadonlyMap<string, ReadonlySet<string>>,
  ) {}

  static async load(read: Reader, { code, label }: Register, sight: Sight): Promise<Parents> {
    const seen = seenIn(sight, columnsOfEntry('e'));
    const rows = await read.query<Named>(
      `SELECT e.id, e.reference, e.fields FROM register_entry e WHERE e.register = ? AND e.voided = ? AND ${seen.sql}`,
      [code, false, ...seen.values],
    );
    const ids = new Map<string, Set<string>>();
    for (const { id, reference, fields } of rows) {
      const { name } = (typeof fields === 'string' ? JSON.parse(fields) : fields) as { name?: unknown };
      for (const each of [id, reference, name]) {
        if (typeof each === 'string') ids.set(each, (ids.get(each) ?? new Set()).add(id));
      }
    }
    return new Parents(label, ids);
  }

  /** The id of the entry that is meant, or why none is. */
  find(field: string, value: string): string | Refusal {
    const found = [...(this.ids.get(value) ?? [])];
    const details = { field, value: shown(value), register: this.label };
    if (found.length === 0) return new Refusal('import.entry-unknown', details);
    return found.length === 1 ? (found[0] as string) : new Refusal('import.entry-ambiguous', details);
  }
}
