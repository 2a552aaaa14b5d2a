import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Sight } from '#identity';
import {
  type Actor,
  doneBefore,
  type ImportFile,
  lastImport,
  type NewImport,
  type Reader,
  registerImport,
  type Work,
} from '#platform';
import { Refusal, type RefusalDetails, sentence } from '#platform/refusals';
import { readTable } from '#platform/table-reader';
import type { Dictionaries } from '../dictionaries/index.js';
import { type FoundHeading, type ImportRow, type Mapping, type RowProblem, readRows } from './read-rows.js';
import type { ImportTemplate } from './template.js';

/** What somebody may import, as the policy says. */
export interface ImportRights {
  /** The unit for which something is recorded; the own one when none is named.
   *  @throws Refusal `organisation.unknown` */
  unitFor(organisation?: string): string;
  readonly sight: Sight;
}

/** A file that somebody wants to import. */
export interface ImportRequest {
  readonly by: Actor;
  readonly rights: ImportRights;
  /** The register or the case type. */
  readonly target: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly mapping: Mapping;
}

/** What would come of a file. Nothing is stored yet. */
export interface ImportPlan {
  readonly template: ImportTemplate;
  readonly sheet: string;
  /** SM3 of the file. */
  readonly digest: string;
  readonly headings: readonly FoundHeading[];
  readonly rows: number;
  readonly problems: readonly RowProblem[];
  /** The first rows as they would be stored. */
  readonly first: readonly { readonly row: number; readonly record: object }[];
  /** The last time that the same file was imported here. */
  readonly before: ImportFile | undefined;
  /** @throws Refusal `import.has-errors`, `import.done-before` */
  assertReady(again: boolean): void;
  /** Stores every row in one unit of work.
   *  @returns how many
   *  @throws Refusal `import.has-errors`, `import.done-before` */
  store(work: Work, task: Pick<NewImport, 'id' | 'again'>): Promise<number>;
}

/** Imports tables into something: registers, case types. */
export interface Importer {
  /** @throws Refusal when there is no such target */
  template(target: string): ImportTemplate;
  plan(request: ImportRequest): Promise<ImportPlan>;
}

/** A row that is right: what it would become, and how it is stored in the unit of work that runs. */
export interface Ready {
  readonly record: object;
  /** @returns the id of what was stored */
  store(origin: RowOrigin): Promise<string>;
}

/** The row that an entry or a case comes from. */
export interface RowOrigin {
  readonly importId: string;
  readonly row: number;
}

/** What is said of a row besides its refusals: which column each is about. */
export type CheckRow = (row: ImportRow) => Promise<Ready | Refusal>;

const firstShown = 20;
/** After so many rows others have their turn. */
const entriesAtOnce = 20;

export interface Planned {
  readonly template: ImportTemplate;
  readonly dictionaries: Dictionaries;
  /** As the import register calls it. */
  readonly kept: string;
  readonly read: Reader;
  readonly check: CheckRow;
  /** After so many rows others have their turn; what a row takes differs. */
  readonly atOnce?: number;
  /** The most that one file may bring. */
  readonly mostRows?: number;
}

/** Reads a file and checks every row of it.
 *  @throws Refusal `import.file-*`, `import.sheet-missing`, `import.no-rows`, `import.mapping-invalid` */
export async function planImport(
  { bytes, mapping, fileName }: ImportRequest,
  { template, dictionaries, kept, read, check, atOnce = entriesAtOnce, mostRows }: Planned,
): Promise<ImportPlan> {
  const digest = createHash('sm3').update(bytes).digest('hex');
  const table = await readTable(bytes, template.name);
  const { headings, rows, problems: misread } = readRows(table, template.columns, mapping, dictionaries);
  if (mostRows !== undefined && rows.length > mostRows) {
    throw new Refusal('import.too-many-cases', { most: mostRows, rows: rows.length });
  }
  const pause = async (index: number): Promise<void> => {
    if (index % atOnce === atOnce - 1) await turn();
  };
  const problems = [...misread];
  const ready: [number, Ready][] = [];
  for (const [i, row] of rows.entries()) {
    const checked = await check(row);
    if (checked instanceof Refusal) problems.push(...problemsOf(checked, row, table.sheet, template));
    else if (row.unread.size === 0) ready.push([row.number, checked]);
    await pause(i);
  }
  const file = { target: kept, digest, fileName: [...fileName].slice(0, 200).join('') };
  const before = await lastImport(read, file);
  const assertReady = (again: boolean): void => {
    if (before !== undefined && !again) throw doneBefore(before);
    assertFaultless(problems);
  };
  return {
    template,
    sheet: table.sheet,
    digest,
    headings,
    rows: rows.length,
    problems: problems.sort((a, b) => a.row - b.row),
    first: ready.slice(0, firstShown).map(([row, { record }]) => ({ row, record })),
    before,
    assertReady,
    async store(work, { id, again }) {
      assertReady(again);
      const stored: { objectId: string; row: number }[] = [];
      for (const [i, [row, each]] of ready.entries()) {
        stored.push({ objectId: await each.store({ importId: id, row }), row });
        await pause(i);
      }
      await registerImport(work, { ...file, id, again }, stored);
      return stored.length;
    },
  };
}

/** The refusals of a row, each with the heading of the column that it is about instead of the name. */
function problemsOf(refused: Refusal, row: ImportRow, sheet: string, { columns }: ImportTemplate): RowProblem[] {
  const headingOf = (name: unknown) => columns.find((column) => column.name === name)?.title;
  return [refused, ...refused.alongside].flatMap((each): RowProblem[] => {
    const { field, other } = each.details;
    if (typeof field === 'string' && row.unread.has(field)) return [];
    const title = headingOf(field);
    const details: RefusalDetails = {
      ...each.details,
      ...(title === undefined ? {} : { field: title }),
      ...(headingOf(other) === undefined ? {} : { other: headingOf(other) }),
    };
    return [{ sheet, row: row.number, column: title ?? null, refusal: new Refusal(each.code, details) }];
  });
}

/** @throws Refusal `import.has-errors` naming how many, and the first of them */
function assertFaultless(problems: readonly RowProblem[]): void {
  const [first] = problems;
  if (first !== undefined) throw new Refusal('import.has-errors', { errors: problems.length, first: toldOf(first) });
}

/** A problem in a sentence, with its place. */
export function toldOf({ sheet, row, column, refusal: { code, details } }: RowProblem): string {
  const place = `工作表“${sheet}”第 ${row} 行${column === null ? '' : `“${column}”`}`;
  return `${place}：${sentence(code, details)}`;
}
