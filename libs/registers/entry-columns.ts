import type { FieldSpec } from '#casework/definition';
import type { Reader } from '#platform';
import type { Column } from '#platform/spreadsheet';
import type { Register } from './declaration/index.js';
import { importColumnsOf } from './import/columns.js';
import type { Registers } from './registers.js';
import { registerEntryRow } from './storage/rows.js';
import type { EntryItem } from './use-cases/entry-view.js';

const yesNo = (value: unknown): string => (value === true ? '是' : '否');

/** What stands in a column: the shared columns by their names, else a field of the register. */
function toldBy(entry: EntryItem, name: string): unknown {
  if (name === 'organisation') return entry.organisation.name;
  return name in entry.fields ? entry.fields[name] : (entry as unknown as Record<string, unknown>)[name];
}

/** The entries of a register as a table, under the headings of its import template; codes in words, money in 元.
 *  @param nameOf what another entry is called that a field names */
export function entryColumnsOf(
  register: Register,
  registers: Registers,
  nameOf: (id: string) => string,
): Column<EntryItem>[] {
  const { dictionaries } = registers;
  const words = (spec: FieldSpec, value: unknown, isEntry: boolean): string => {
    const one = (each: unknown): string =>
      'dictionary' in spec ? dictionaries.labelOf(spec.dictionary, String(each)) : String(each);
    if (isEntry) return nameOf(String(value));
    if (typeof value === 'boolean') return yesNo(value);
    return Array.isArray(value) ? value.map(one).join('、') : one(value);
  };
  const columns = importColumnsOf(register, registers).map(({ name, title, spec }): Column<EntryItem> => {
    const isEntry = register.parent?.field === name;
    const isNumber = spec.kind === 'integer' || spec.kind === 'money';
    return {
      title,
      width: spec.kind === 'text' ? 24 : 16,
      isText: !isNumber && spec.kind !== 'date',
      write: (cells, entry) => {
        const value = toldBy(entry, name);
        if (value === undefined || value === null) cells.writeText('');
        else if (isNumber) cells.writeNumber(spec.kind === 'money' ? Number(value) / 100 : Number(value));
        else if (spec.kind === 'date') cells.writeDate(value as EntryItem['occurredOn']);
        else cells.writeText(words(spec, value, isEntry));
      },
    };
  });
  const state: Column<EntryItem> = {
    title: '已作废',
    width: 8,
    isText: true,
    write: (cells, { voided }) => cells.writeText(voided ? yesNo(true) : ''),
  };
  return [...columns, state];
}

/** What the entries are called that some others name: their numbers, else their ids. */
export async function namesOfEntries(
  read: Pick<Reader, 'select'>,
  { parent }: Register,
  entries: readonly EntryItem[],
): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ fields }) => (parent ? [fields[parent.field]] : [])))].filter(
    (id): id is string => typeof id === 'string',
  );
  if (ids.length === 0) return new Map();
  const found = await read.select(registerEntryRow, 'e').where('e.id IN (:...ids)', { ids }).getMany();
  return new Map(found.map(({ id, reference }) => [id, reference ?? id]));
}
