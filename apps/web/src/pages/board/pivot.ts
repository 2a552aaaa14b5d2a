import type { Schemas } from '../../server/api.js';

type Board = Schemas['Board'];
type Cell = Schemas['BoardCell'];

export const dimensions = ['unit', 'type', 'officer'] as const;
export type Dimension = (typeof dimensions)[number];

/** The measures, each with the view of the worklist that lists it. */
export const measures = {
  open: 'open',
  overdue: 'overdue',
  dueSoon: 'due-soon',
  unassigned: 'unassigned',
  suspendedLong: 'suspended-long',
} as const;
export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as Measure[];

export type Counts = Record<Measure, number>;
export type Query = Readonly<Record<string, string>>;

export interface Row {
  key: string;
  /** Null: the cases that nobody handles. */
  label: string | null;
  counts: Counts;
  /** Which cases they are; undefined where no list may be asked for. */
  query: Query | undefined;
}

const countsOf = (cells: readonly Cell[]): Counts => {
  const sum = (value: (cell: Cell) => number) => cells.reduce((total, cell) => total + value(cell), 0);
  return {
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
    dueSoon: sum(({ dueSoon }) => dueSoon),
    unassigned: sum(({ handler, open }) => (handler === null ? open : 0)),
    suspendedLong: sum(({ suspendedLong }) => suspendedLong),
  };
};

const keyOf: Readonly<Record<Dimension, (cell: Cell) => string>> = {
  unit: ({ organisation }) => organisation,
  type: ({ type }) => type,
  officer: ({ handler }) => handler ?? '',
};

/** The board in rows of one dimension, narrowed to a type and a unit; and all of it together. */
export function rowsOf(
  board: Board,
  { by, type, unit }: { by: Dimension; type?: string | undefined; unit?: string | undefined },
): { rows: Row[]; total: Row } {
  const cells = board.cells.filter(
    (cell) => (type === undefined || cell.type === type) && (unit === undefined || cell.organisation === unit),
  );
  const queryOf = (own: { type?: string; unit?: string; officer?: string }): Query | undefined => {
    const [ofType, ofUnit] = [own.type ?? type, own.unit ?? unit];
    if (ofUnit !== undefined && !board.units.some(({ code, isListed }) => code === ofUnit && isListed))
      return undefined;
    return {
      ...(ofType !== undefined && { type: ofType }),
      ...(ofUnit !== undefined && { organisation: ofUnit, reach: 'unit' }),
      ...(own.officer === '' && { unassigned: 'yes' }),
      ...(own.officer && { handler: own.officer }),
    };
  };
  const names = new Map<string, string>([
    ...board.units.map(({ code, name }) => [`unit ${code}`, name] as const),
    ...board.types.map(({ code, name }) => [`type ${code}`, name] as const),
    ...board.officers.map(({ account, name }) => [`officer ${account}`, name] as const),
  ]);
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) groups.set(keyOf[by](cell), [...(groups.get(keyOf[by](cell)) ?? []), cell]);
  const rows = [...groups].map(([key, own]) => ({
    key,
    label: by === 'officer' && key === '' ? null : (names.get(`${by} ${key}`) ?? key),
    counts: countsOf(own),
    query: queryOf({ [by]: key }),
  }));
  rows.sort((a, b) => b.counts.overdue - a.counts.overdue || b.counts.open - a.counts.open || (a.key < b.key ? -1 : 1));
  return { rows, total: { key: '', label: null, counts: countsOf(cells), query: queryOf({}) } };
}

/** The address of the list of a measure of a row. */
export const listOf = (query: Query, measure: Measure, suspendedDays: number): string => {
  const days: Query = measure === 'suspendedLong' ? { suspendedDays: String(suspendedDays) } : {};
  return `/cases?${new URLSearchParams({ ...query, view: measures[measure], ...days })}`;
};

/** How heavy a number is among those of its column: 0 for none, 4 for the heaviest. */
export const weightOf = (count: number, highest: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((count / highest) * 4));
