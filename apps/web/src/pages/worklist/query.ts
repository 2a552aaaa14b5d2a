import { useSearchParams } from 'react-router';
import type { paths } from '../../../../../libs/api-client/index.js';

export type ListQuery = NonNullable<paths['/api/worklist']['get']['parameters']['query']>;

export const owners = ['mine', 'unit', 'unassigned', 'watched'] as const;
export const views = ['open', 'in-time', 'overdue', 'due-soon', 'suspended', 'suspended-long'] as const;

/** The coded filters and the order of the list, as they stand in the address; typed text never does. */
export function useListQuery() {
  const [parameters, setParameters] = useSearchParams();
  const query = Object.fromEntries(parameters) as ListQuery;
  /** Changes some filters; undefined takes one away. */
  const change = (more: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(more)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    setParameters(next, { preventScrollReset: true });
  };
  const replace = (all: Readonly<Record<string, string>>) => setParameters(all);
  return { query, change, replace };
}

/** The address of the list with some filters changed. */
export function addressWith(query: ListQuery, more: Readonly<Record<string, string | undefined>>): string {
  const all = { ...query, ...more } as Record<string, string | undefined>;
  const kept = Object.entries(all).filter((each): each is [string, string] => each[1] !== undefined);
  return `/cases?${new URLSearchParams(kept)}`;
}
