import { z } from 'zod';
import type { LegalDate } from '#legal-time';
import { isLegalDate } from '#legal-time';
import { configFolder, definitionsIn } from '#platform/config-files';
import { Refusal, shown } from '#platform/refusals';

const day = z.string().refine(isLegalDate, 'must be a real day, YYYY-MM-DD');

const dictionaryShape = z.strictObject({
  label: z.string(),
  /** Where the list comes from: a form, a statute, or a choice of the project. */
  source: z.string(),
  entries: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/),
        label: z.string(),
        from: day.optional(),
        until: day.optional(),
        parent: z.string().optional(),
        /** The column of the official form that the code is counted in, where it differs from the label. */
        column: z.string().optional(),
        note: z.string().optional(),
      }),
    )
    .min(1),
});

export interface DictionaryEntry {
  code: string;
  label: string;
  from?: LegalDate;
  until?: LegalDate;
  parent?: string;
  column?: string;
  note?: string;
}

export interface Dictionary {
  id: string;
  label: string;
  source: string;
  entries: ReadonlyMap<string, DictionaryEntry>;
}

/** The versioned code lists: data in config/dictionaries, never enums in code. */
export class Dictionaries {
  private readonly byId: ReadonlyMap<string, Dictionary>;

  constructor(dictionaries: readonly Dictionary[]) {
    this.byId = new Map(dictionaries.map((each) => [each.id, each]));
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  all(): Dictionary[] {
    return [...this.byId.values()];
  }

  get(id: string): Dictionary {
    const found = this.byId.get(id);
    if (!found) throw new Error(`unknown dictionary ${id}`);
    return found;
  }

  /** The label of a code, or the code itself where the list does not know it. */
  labelOf(id: string, code: string): string {
    return this.byId.get(id)?.entries.get(code)?.label ?? code;
  }

  /** What is wrong with a code on a day, or undefined. */
  problem(id: string, code: unknown, on: LegalDate, field: string): Refusal | undefined {
    const entry = typeof code === 'string' ? this.get(id).entries.get(code) : undefined;
    if (!entry) return new Refusal('field.code-unknown', { field, value: shown(code), dictionary: id });
    if ((entry.from ?? '') > on || (entry.until ?? '9999-12-31') < on) {
      return new Refusal('field.code-not-in-force', { field, value: entry.code, on });
    }
    return undefined;
  }
}

/** Reads config/dictionaries; further folders add a bureau's own lists, which never replace one.
 *  @throws Refusal `definition.invalid` */
export function loadDictionaries(...folders: string[]): Dictionaries {
  const known = new Set<string>();
  const all = [configFolder('dictionaries'), ...folders]
    .flatMap((folder) => definitionsIn(folder, dictionaryShape))
    .map(({ file, name: id, content: { label, source, entries } }): Dictionary => {
      if (known.has(id)) throw new Refusal('definition.invalid', { file, problem: 'the dictionary stands twice' });
      known.add(id);
      const codes = new Map(entries.map((entry) => [entry.code, entry as DictionaryEntry]));
      if (codes.size !== entries.length) throw new Refusal('definition.invalid', { file, problem: 'a code twice' });
      return { id, label, source, entries: codes };
    });
  return new Dictionaries(all);
}
