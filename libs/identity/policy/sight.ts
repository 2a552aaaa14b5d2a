/** Which records a person may see: all of some units, and those of some officers wherever they are. */
export interface Sight {
  readonly units: readonly string[];
  /** The person, where a grant reaches the own cases only, and those for whom the person stands in. */
  readonly officers: readonly string[];
  /** Of all this only what these units keep, where someone looks at one part. */
  readonly within?: readonly string[];
}

/** A condition of SQL with `?` placeholders, and its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The columns by which sight is judged. */
export interface SightColumns {
  readonly organisation: string;
  /** The columns of which one names the officer to whom a record belongs, as conditions on a list of officers. */
  readonly officer: (holes: string) => readonly string[];
}

/** The columns of `case_file`: a case belongs to its handler; while it has none, to whoever opened it. */
export const columnsOfCase = (alias: string): SightColumns => ({
  organisation: `${alias}.organisation`,
  officer: (holes) => [
    `${alias}.handler IN (${holes})`,
    `(${alias}.handler IS NULL AND ${alias}.opened_by IN (${holes}))`,
  ],
});

/** The columns of `register_entry`: an entry belongs to whoever made it. */
export const columnsOfEntry = (alias: string): SightColumns => ({
  organisation: `${alias}.organisation`,
  officer: (holes) => [`${alias}.recorded_by IN (${holes})`],
});

/** The sight as a condition. Who sees nothing gets a condition that nothing meets. */
export function seenIn(sight: Sight, columns: SightColumns): Condition {
  const { units, officers, within } = sight;
  const allowed: Condition[] = [];
  if (units.length > 0) allowed.push(oneOf(columns.organisation, within ? units.filter(isIn(within)) : units));
  if (officers.length > 0) {
    const conditions = columns.officer(holes(officers));
    const mine = { sql: conditions.join(' OR '), values: conditions.flatMap(() => officers) };
    allowed.push(within ? both(mine, oneOf(columns.organisation, within)) : mine);
  }
  if (allowed.length === 0) return nothing;
  return { sql: `(${allowed.map(({ sql }) => sql).join(' OR ')})`, values: allowed.flatMap(({ values }) => values) };
}

const nothing: Condition = { sql: '1 = 0', values: [] };
const holes = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
const isIn = (list: readonly string[]) => (each: string) => list.includes(each);
const oneOf = (column: string, values: readonly string[]): Condition =>
  values.length === 0 ? nothing : { sql: `${column} IN (${holes(values)})`, values };
const both = (a: Condition, b: Condition): Condition => ({
  sql: `((${a.sql}) AND ${b.sql})`,
  values: [...a.values, ...b.values],
});

/** Whether one case is within sight. */
export function seesCase(
  { units, officers, within }: Sight,
  file: { readonly organisation: string; readonly handler: string | null; readonly openedBy: string },
): boolean {
  if (within && !within.includes(file.organisation)) return false;
  return units.includes(file.organisation) || officers.includes(file.handler ?? file.openedBy);
}

/** Whether one entry of a register is within sight. */
export function seesEntry(
  { units, officers, within }: Sight,
  entry: { readonly organisation: string; readonly recordedBy: string },
): boolean {
  if (within && !within.includes(entry.organisation)) return false;
  return units.includes(entry.organisation) || officers.includes(entry.recordedBy);
}
