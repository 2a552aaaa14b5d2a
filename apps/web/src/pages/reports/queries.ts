import type { QueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../../server/api.js';

export type Edition = Schemas['Edition'];
export type Written = Schemas['WrittenReport'];
export type Differences = Schemas['EditionDifferences'];

export const outlinesQuery = {
  queryKey: ['report-outlines'],
  queryFn: () => answered(api.GET('/api/reports')),
  staleTime: Number.POSITIVE_INFINITY,
};

export const editionsQuery = { queryKey: ['editions'], queryFn: () => answered(api.GET('/api/editions')) };

/** The days of a report; its own when left out. */
export interface Days {
  from?: string;
  to?: string;
}

export const liveQuery = (outline: string, days: Days) => ({
  queryKey: ['report', outline, days],
  queryFn: () => answered(api.GET('/api/reports/{outline}', { params: { path: { outline }, query: days } })),
});

export const checksQuery = (outline: string, days: Days) => ({
  queryKey: ['checks', outline, days],
  queryFn: () => answered(api.GET('/api/checks', { params: { query: { outline, ...days } } })),
});

export const editionQuery = (id: string) => ({
  queryKey: ['edition', id],
  queryFn: () => answered(api.GET('/api/editions/{id}', { params: { path: { id } } })),
});

/** An edition in words. What was checked at one moment stays what it is. */
export const writtenQuery = ({ id, knownAt }: Pick<Edition, 'id' | 'knownAt'>) => ({
  queryKey: ['edition-text', id, knownAt],
  queryFn: () => answered(api.GET('/api/editions/{id}/report', { params: { path: { id } } })),
});

export const differencesQuery = (id: string) => ({
  queryKey: ['edition-differences', id],
  queryFn: () => answered(api.GET('/api/editions/{id}/differences', { params: { path: { id } } })),
});

/** What a step of an edition answered stands on its page at once. */
export function keep(queries: QueryClient, edition: Edition): void {
  queries.setQueryData(editionQuery(edition.id).queryKey, edition);
  void queries.invalidateQueries({ queryKey: editionsQuery.queryKey });
}

/** How many records count otherwise than when it was published: those that one may see, each once, and of the others the most
 *  that one number tells of. */
export function changedRecords({ differing }: Differences): number {
  const parts = differing.flatMap((each) => each.parts);
  const seen = new Set(parts.flatMap(({ records }) => records.map(({ id }) => id)));
  return seen.size + Math.max(0, ...parts.map(({ unseen }) => unseen));
}
