import type { Sight } from '#identity';
import { addsUp, type EvaluateFigure, type FigureRecord, type FigureRequest, type Figures } from '#statistics';
import type { Relation } from './definition.js';
import { MOST_NAMED, type Offending, type OffendingRecord } from './result.js';

/** A figure as it stands on a side of a check. */
export interface WeighedRequest {
  readonly request: FigureRequest;
  readonly times: number;
  readonly evaluate: EvaluateFigure;
}

const ALL = 10_000_000;

/** The records that add to the sides otherwise than the check says; in order of their ids. Null: the sides count different
 *  kinds of records, or a figure is no sum over its records. */
export async function offendingOf(
  left: readonly WeighedRequest[],
  relation: Relation,
  right: readonly WeighedRequest[],
  figures: Figures,
  sight: Sight | undefined,
): Promise<Offending | null> {
  if (![...left, ...right].every(({ request }) => addsUp(figures.get(request.figure)))) return null;
  const kindsOf = (side: readonly WeighedRequest[]) =>
    [...new Set(side.map(({ request }) => figures.counted(request.figure).of))].sort().join();
  if (left.length > 0 && right.length > 0 && kindsOf(left) !== kindsOf(right)) return null;

  const found = new Map<string, OffendingRecord>();
  const weigh = async (side: 'left' | 'right', terms: readonly WeighedRequest[]): Promise<void> => {
    for (const term of terms) {
      for (const { id, kind, title, organisation, amount } of await recordsOf(term)) {
        const record = found.get(id) ?? { id, kind, title, organisation, left: 0, right: 0 };
        record[side] += term.times * amount;
        found.set(id, record);
      }
    }
  };
  await weigh('left', left);
  await weigh('right', right);
  const offending = [...found.values()]
    .filter((record) => !isFit(record.left - record.right, relation))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const seen = sight === undefined ? offending : await seenOf(offending, [...left, ...right], sight);
  return { total: offending.length, unseen: offending.length - seen.length, records: seen.slice(0, MOST_NAMED) };
}

const recordsOf = async ({ request, evaluate }: WeighedRequest, sight?: Sight): Promise<FigureRecord[]> =>
  (await evaluate.records(request, ALL, undefined, sight)).items;

async function seenOf(
  offending: readonly OffendingRecord[],
  terms: readonly WeighedRequest[],
  sight: Sight,
): Promise<OffendingRecord[]> {
  const seen = new Set<string>();
  for (const term of terms) for (const { id } of await recordsOf(term, sight)) seen.add(id);
  return offending.filter(({ id }) => seen.has(id));
}

/** Amounts are parts of whole stored units: what is less than all of these is rounding. */
const LEAST = 1e-6;

const isFit = (difference: number, relation: Relation): boolean =>
  ({ '=': Math.abs(difference) < LEAST, '<=': difference < LEAST, '>=': difference > -LEAST })[relation];
