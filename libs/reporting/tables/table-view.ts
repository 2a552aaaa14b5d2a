import type { LegalDate } from '#legal-time';
import type { Scope } from '#statistics';

/** A column as it is shown, with the figure behind it. */
export interface TableColumnView {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly figureLabel: string;
  readonly unit: string;
  /** 口径 */
  readonly note: string | null;
  /** The condition that the column adds to its figure: a field and the codes it may have. */
  readonly condition: { readonly field: string; readonly codes: readonly string[] } | null;
  /** A level as it stood on the day before the period. */
  readonly opening: boolean;
}

export interface TableGroupView {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly TableColumnView[];
}

export interface TableRowView {
  readonly key: string;
  readonly label: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** By column, from left to right. Null: nothing to divide by. */
  readonly values: readonly (number | null)[];
}

/** An official form, filled in. */
export interface TableView {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly scope: Scope;
  readonly scopeName: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly rowsBy: string;
  readonly rowsLabel: string;
  readonly groups: readonly TableGroupView[];
  /** The last one is the total. */
  readonly rows: readonly TableRowView[];
  /** What the columns of a group do not show because it was not filled in. */
  readonly warnings: readonly string[];
}

/** The keys of the rows that are no code: what was not filled in, and the total. */
export const UNKNOWN = 'unknown';
export const TOTAL = 'total';
