import { Refusal, shown } from '#platform/refusals';
import type { ReadRow, ReadTable } from '#platform/table-reader';
import type { FieldValue } from '../definition/fields.js';
import type { Dictionaries } from '../dictionaries/index.js';
import type { ImportColumn } from './columns.js';
import { cellValue } from './values.js';

/** Something that is wrong with a file, and where. */
export interface RowProblem {
  readonly sheet: string;
  readonly row: number;
  /** The heading; null where it is the whole row. */
  readonly column: string | null;
  readonly refusal: Refusal;
}

/** A heading of the file and the column that it stands for; null: none. */
export interface FoundHeading {
  readonly heading: string;
  readonly column: string | null;
}

/** A row by the names of its columns. */
export interface ImportRow {
  readonly number: number;
  readonly values: ReadonlyMap<string, FieldValue>;
  /** The columns whose cells could not be read: what is wrong with them has been said. */
  readonly unread: ReadonlySet<string>;
}

export interface ReadRows {
  readonly headings: readonly FoundHeading[];
  readonly rows: readonly ImportRow[];
  readonly problems: readonly RowProblem[];
}

/** Heading → name of the column that it stands for; empty: of none, it is left aside. */
export type Mapping = ReadonlyMap<string, string>;

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s*]/g, '');

/** Reads the rows of a table by its headings, in whatever order they stand.
 *  @throws Refusal `import.mapping-invalid`, `import.no-rows` */
export function readRows(
  table: ReadTable,
  columns: readonly ImportColumn[],
  mapping: Mapping,
  dictionaries: Dictionaries,
): ReadRows {
  const [head, ...body] = table.rows as [ReadRow, ...ReadRow[]];
  if (body.length === 0) throw new Refusal('import.no-rows', { sheet: table.sheet });
  const at = (row: number, column: string | null, refusal: Refusal): RowProblem => ({
    sheet: table.sheet,
    row,
    column,
    refusal,
  });
  const { headings, places, refusals } = headingsOf(head, columns, mapping);
  const problems = refusals.map(([heading, refusal]) => at(head.number, heading, refusal));
  for (const range of table.merged) {
    problems.push(at(Number(/\d+/.exec(range)?.[0] ?? 0), null, new Refusal('import.cell-merged', { range })));
  }
  const nameless = new Set<number>();
  const rows = body.map(({ number, hidden, cells }): ImportRow => {
    const values = new Map<string, FieldValue>();
    const unread = new Set<string>();
    if (hidden) problems.push(at(number, null, new Refusal('import.row-hidden')));
    for (const [place, cell] of cells) {
      const column = places.get(place);
      if (column === undefined) {
        if (!head.cells.has(place)) nameless.add(place);
        continue;
      }
      const value = cellValue(cell, column, dictionaries);
      if (value instanceof Refusal) {
        problems.push(at(number, column.title, value));
        unread.add(column.name);
      } else if (value !== '') values.set(column.name, value);
    }
    return { number, values, unread };
  });
  for (const place of nameless) {
    problems.push(at(head.number, null, new Refusal('import.heading-empty', { column: place + 1 })));
  }
  return { headings, rows, problems };
}

/** What each heading stands for, and by column of the sheet. */
function headingsOf(head: ReadRow, columns: readonly ImportColumn[], mapping: Mapping) {
  const named = namesOf(columns, mapping);
  const aside = new Set([...mapping].flatMap(([heading, name]) => (name === '' ? [plain(heading)] : [])));
  const headings: FoundHeading[] = [];
  const places = new Map<number, ImportColumn>();
  const refusals: [heading: string | null, refusal: Refusal][] = [];
  for (const [place, cell] of head.cells) {
    const heading = cell.kind === 'text' ? shown(cell.text.trim()) : '';
    const column = named.get(plain(heading));
    if (aside.has(plain(heading))) {
      headings.push({ heading, column: null });
      continue;
    }
    headings.push({ heading, column: column?.name ?? null });
    if (column === undefined) {
      const allowed = columns.map(({ title }) => title);
      refusals.push([heading, new Refusal('import.heading-unknown', { heading, allowed })]);
    } else if ([...places.values()].includes(column)) {
      refusals.push([heading, new Refusal('import.heading-twice', { heading: column.title })]);
    } else places.set(place, column);
  }
  for (const column of columns) {
    if (column.spec.optional || [...places.values()].includes(column)) continue;
    refusals.push([null, new Refusal('import.heading-missing', { heading: column.title })]);
  }
  return { headings, places, refusals };
}

/** The columns by what may stand over them: the heading of the template, the label without its unit, the name, and what the
 *  mapping says, which goes before. */
function namesOf(columns: readonly ImportColumn[], mapping: Mapping): Map<string, ImportColumn> {
  const named = new Map<string, ImportColumn>();
  for (const column of columns) named.set(plain(column.spec.label), column);
  for (const column of columns) named.set(plain(column.title), column).set(column.name, column);
  for (const [heading, name] of mapping) {
    if (name === '') continue;
    const column = columns.find((each) => each.name === name);
    if (column === undefined) {
      throw new Refusal('import.mapping-invalid', {
        problem: `“${shown(heading)}”对应的“${shown(name)}”不是模板的栏目`,
      });
    }
    named.set(plain(heading), column);
  }
  return named;
}
