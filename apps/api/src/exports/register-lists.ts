import { Inject, Injectable } from '@nestjs/common';
import { Knowledge } from '#casework';
import { isLegalDate } from '#legal-time';
import { READER, type Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import { type EntryItem, entryColumnsOf, ListEntries, namesOfEntries, Registers } from '#registers';
import { Access, type Asking } from '../access/access.js';
import type { ExportedList } from './exported-list.js';
import type { ExportInput } from './exports.bodies.js';
import { entryFiltersInWords } from './filters-in-words.js';

/** The entries of a register as its list shows them. Registers hold no names of persons. */
@Injectable()
export class RegisterLists {
  constructor(
    private readonly access: Access,
    private readonly registers: Registers,
    private readonly entries: ListEntries,
    private readonly knowledge: Knowledge,
    @Inject(READER) private readonly read: Reader,
  ) {}

  /** @throws Refusal `field.missing`, `field.date-invalid`, `register.unknown`, `permission.denied` */
  listOf(by: Asking, { register: asked }: Pick<ExportInput, 'register'>): ExportedList<EntryItem> {
    if (asked === undefined) throw new Refusal('field.missing', { field: 'register' });
    const { code, organisation, voided, from, to } = asked;
    const register = this.registers.get(code);
    const days = { ...dayOf('from', from), ...dayOf('to', to) };
    const sight = this.access.sightWithin(by, 'register.see', organisation);
    const query = { ...days, register: code, sight, withVoided: voided === 'true', limit: 200 };
    const [entries, read] = [this.entries, this.read];
    const names = new Map<string, string>();
    async function* pages(): AsyncGenerator<readonly EntryItem[]> {
      let after: string | undefined;
      do {
        const page = await entries.run({ ...query, ...(after !== undefined && { after }) });
        for (const [id, name] of await namesOfEntries(read, register, page.items)) names.set(id, name);
        yield page.items;
        after = page.next ?? undefined;
      } while (after !== undefined);
    }
    return {
      name: register.label,
      filters: entryFiltersInWords(asked, this.knowledge.organisations),
      columns: entryColumnsOf(register, this.registers, (id) => names.get(id) ?? id),
      pages,
      personsOf: () => 0,
      remarks: [],
      registered: { ...asked },
    };
  }
}

/** A day of a filter. @throws Refusal `field.date-invalid` */
function dayOf<Name extends 'from' | 'to'>(name: Name, text: string | undefined) {
  if (text === undefined) return {};
  if (!isLegalDate(text)) throw new Refusal('field.date-invalid', { field: name, value: text });
  return { [name]: text };
}
