import type { FactValue } from '#casework/definition';
import { aggregateOf, type CountedFigure } from '../definition.js';
import type { RecordValues } from '../in-memory.js';

/** A record with its id, by which the latest of several that began on one day is chosen. */
export interface IdentifiedRecord {
  id: string;
  values: RecordValues;
}

/** The value of a figure over the records that count in it, in stored units, evaluated in memory.
 *  Null: there is no latest record, or no group. */
export function aggregated(figure: CountedFigure, counted: readonly IdentifiedRecord[]): number | null {
  const { kind, field = '' } = aggregateOf(figure);
  const measured = counted.map(({ values }) => values[field] ?? null);
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
    case 'latest': {
      const value = listedOf(figure, counted)[0]?.values[field] ?? null;
      return typeof value === 'number' ? value : null;
    }
  }
}

function sizesOfGroups(values: readonly FactValue[]): number[] {
  const sizes = new Map<FactValue, number>();
  for (const value of values) if (value !== null) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/** The records that the list of a figure names: all that count, but only the last to begin where its value is the latest. */
export function listedOf(figure: CountedFigure, counted: readonly IdentifiedRecord[]): readonly IdentifiedRecord[] {
  if (aggregateOf(figure).kind !== 'latest') return counted;
  const begun = ({ id, values }: IdentifiedRecord): string => `${values[figure.standing?.from ?? '']} ${id}`;
  const last = counted.reduce<IdentifiedRecord | undefined>(
    (found, each) => (found === undefined || begun(each) > begun(found) ? each : found),
    undefined,
  );
  return last === undefined ? [] : [last];
}
