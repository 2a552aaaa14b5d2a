import type { CountedFigure, FigureRecord } from '#statistics';

/** The value that the list of a figure shows by itself, by its amounts and groups: it must be that of the figure. */
export function listedValue({ aggregate, per }: CountedFigure, items: readonly FigureRecord[]): number | null {
  const kind = aggregate === 'count' ? 'count' : Object.keys(aggregate)[0];
  const groups = new Map<string, number>();
  for (const { group } of items) if (group !== null) groups.set(group, (groups.get(group) ?? 0) + 1);
  const sizes = [...groups.values()];
  if (kind === 'distinct') return sizes.length;
  if (kind === 'minPer') return sizes.length === 0 ? null : Math.min(...sizes);
  if (kind === 'maxPer') return sizes.length === 0 ? null : Math.max(...sizes);
  if (['latest', 'average', 'min', 'max'].includes(kind as string) && items.length === 0) return null;
  // In stored units, which are whole: parts of them would not add up to the last bit.
  const sum = items.reduce((all, { amount }) => all + Math.round(amount * per), 0);
  return kind === 'average' ? sum / (items.length * per) : sum / per;
}
