/** The most that a file of a table may be. @source security rule R6.2 */
export const readingLimits = {
  bytes: 5 * 1_048_576,
  entries: 2_000,
  unpacked: 200 * 1_048_576,
  ratio: 100,
  rows: 20_000,
  columns: 200,
} as const;

/** Why a cell is not read: it would have to be guessed. @source security rule R6.4 */
export type Unusable = 'formula' | 'error' | 'kind';

/** A cell by what it is in the file. A CSV file has texts only. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly day: string }
  /** `HH:MM`. */
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'unusable'; readonly why: Unusable };

/** A row that holds something. */
export interface ReadRow {
  /** As the program that shows it counts: 1, 2, 3 … */
  readonly number: number;
  readonly hidden: boolean;
  /** By column: 0, 1, 2 … Empty cells are left out. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A table as it stands in a file. */
export interface ReadTable {
  readonly sheet: string;
  readonly rows: readonly ReadRow[];
  /** The cells that were merged, as `A2:B3`. */
  readonly merged: readonly string[];
}

/** What is wrong with a file as a whole. */
export type FileFault =
  | { readonly fault: 'unreadable' | 'old-format' | 'encoding' | 'date-system' | 'empty' }
  | { readonly fault: 'unsafe'; readonly found: string }
  | { readonly fault: 'too-much'; readonly found: string }
  | { readonly fault: 'sheet'; readonly sheets: readonly string[] };

/** Ends the reading of a file. */
export class Faulty extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.fault);
  }
}

export const tooMuch = (found: string): Faulty => new Faulty({ fault: 'too-much', found });
export const unsafe = (found: string): Faulty => new Faulty({ fault: 'unsafe', found });
