import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../server/api.js';
import { useToday } from './today.js';

export interface Unit {
  code: string;
  name: string;
  /** How far below the top. */
  depth: number;
  /** Takes no cases any more. */
  isClosed: boolean;
  /** Column and row on the rough map; null without a place there. */
  tile: readonly [number, number] | null;
}

/** The units in the order of the tree. */
export function useUnits(): readonly Unit[] {
  const today = useToday() ?? '';
  const { data = [] } = useQuery({
    queryKey: ['organisations'],
    queryFn: () => answered(api.GET('/api/organisations')),
    staleTime: 60_000,
  });
  const below = (parent: string | null, depth: number): Unit[] =>
    data
      .filter((each) => each.parent === parent)
      .flatMap(({ code, name, until, tile }) => [
        { code, name, depth, isClosed: until !== null && until <= today, tile: placeOf(tile) },
        ...below(code, depth + 1),
      ]);
  return below(null, 0);
}

const placeOf = (tile: readonly number[] | null): Unit['tile'] => {
  const [column, row] = tile ?? [];
  return column === undefined || row === undefined ? null : [column, row];
};
