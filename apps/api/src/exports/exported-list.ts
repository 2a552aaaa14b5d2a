import type { Column } from '#platform/spreadsheet';

/** A list as it is written into a file. */
export interface ExportedList<T> {
  /** What the file and its sheet are called. */
  readonly name: string;
  /** What restricts it, in the words of the office; empty where nothing does. */
  readonly filters: string;
  readonly columns: readonly Column<T>[];
  /** Its lines, page by page, through the use case that shows them: what one does not see there does not come here either,
   *  and who is masked there is masked here. @source security rule R3.2 */
  pages(): AsyncGenerator<readonly T[]>;
  /** How many persons its lines name. */
  personsOf(lines: readonly T[]): number;
  /** What else whoever reads the file must know. */
  readonly remarks: readonly string[];
  /** The coded filters, for the register of exports; never what was typed to search for. */
  readonly registered: Readonly<Record<string, unknown>>;
}

/** Names of accounts. */
export type NameOf = (account: string) => string;
