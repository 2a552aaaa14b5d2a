import type { FactValue } from '#casework/definition';
import { aggregateOf, type CountedFigure } from '../definition.js';
import { heldIn, type RecordValues } from '../in-memory.js';

/** A record with its id, by which the latest of several that began on one day is chosen. */
export interface IdentifiedRecord {
  id: string;
  values: RecordValues;
}

/** The value of a figure over the records that count in it, in stored units, evaluated in memory.
 *  Null: there is no record with a value, or no group. */
export function aggregated(figure: CountedFigure, counted: readonly IdentifiedRecord[]): number | null {
  const { kind, field = '' } = aggregateOf(figure);
  const measured = counted.map(({ values }) => heldIn(values, field));
  const numbers = measured.map((value) => (typeof value === 'number' ? value : 0));
  switch (kind) {
    case 'count':
      return counted.length;
    case 'sum':
      return numbers.reduce((sum, value) => sum + value, 0);
    case 'distinct':
      return sizesOfGroups(measured).length;
    case 'minPer':
      return sizesOfGroups(measured).reduce<number | null>((least, size) => Math.min(least ?? size, size), null);
    case 'maxPer':
      return sizesOfGroups(measured).reduce<number | null>((most, size) => Math.max(most ?? size, size), null);
    case 'average': {
      const known = measured.filter((value) => typeof value === 'number');
      return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    }
    case 'min':
    case 'max':
    case 'latest': {
      const [one] = listedOf(figure, counted);
      const value = one === undefined ? null : heldIn(one.values, field);
      return typeof value === 'number' ? value : null;
    }
  }
}

function compared(a: IdentifiedRecord, b: IdentifiedRecord, field: string, sign: 1 | -1): number {
  const difference = Number(heldIn(a.values, field)) - Number(heldIn(b.values, field));
  if (difference !== 0) return sign * difference;
  return a.id < b.id ? -1 : 1;
}

function sizesOfGroups(values: readonly FactValue[]): number[] {
  const sizes = new Map<FactValue, number>();
  for (const value of values) if (value !== null) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/** The records that the list of a figure names: all that count (of an average, those with a value), but only the one whose value
 *  it is where it is the latest, the smallest or the largest. */
export function listedOf(figure: CountedFigure, counted: readonly IdentifiedRecord[]): readonly IdentifiedRecord[] {
  const { kind, field = '' } = aggregateOf(figure);
  if (['average', 'min', 'max'].includes(kind)) {
    const known = counted.filter(({ values }) => heldIn(values, field) !== null);
    if (kind === 'average') return known;
    const sign = kind === 'min' ? 1 : -1;
    return known.toSorted((a, b) => compared(a, b, field, sign)).slice(0, 1);
  }
  if (kind !== 'latest') return counted;
  const begun = ({ id, values }: IdentifiedRecord): string => `${values[figure.standing?.from ?? '']} ${id}`;
  const last = counted.reduce<IdentifiedRecord | undefined>(
    (found, each) => (found === undefined || begun(each) > begun(found) ? each : found),
    undefined,
  );
  return last === undefined ? [] : [last];
}
