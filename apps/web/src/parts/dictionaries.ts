import { useQueries, useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../server/api.js';

const known = { staleTime: Number.POSITIVE_INFINITY } as const;

const dictionaryQuery = (id: string) => ({
  queryKey: ['dictionary', id],
  queryFn: () => answered(api.GET('/api/dictionaries/{id}', { params: { path: { id } } })),
  ...known,
});

/** The types of cases: they change with the program alone. */
export const caseTypesQuery = {
  queryKey: ['case-types'],
  queryFn: () => answered(api.GET('/api/case-types')),
  ...known,
};

/** The entries of a code table that were in force on a day; all of them when none is said. */
export function useEntries(id: string | undefined, on?: string): readonly Schemas['DictionaryEntry'][] {
  const { data } = useQuery({ ...dictionaryQuery(id ?? ''), enabled: id !== undefined });
  const entries = data?.entries ?? [];
  if (on === undefined || on === '') return entries;
  return entries.filter(({ from, until }) => (from ?? '') <= on && on <= (until ?? '9999-12-31'));
}

/** Labels of codes of several code tables: dictionary, code → words. */
export function useLabels(ids: readonly string[]): (dictionary: string, code: string) => string {
  const found = useQueries({ queries: [...new Set(ids)].map(dictionaryQuery) });
  const labels = new Map(
    found.flatMap(({ data }) =>
      (data?.entries ?? []).map(({ code, label }) => [`${data?.id} ${code}`, label] as const),
    ),
  );
  return (dictionary, code) => labels.get(`${dictionary} ${code}`) ?? code;
}

export const caseTypeQuery = (code: string) => ({
  queryKey: ['case-type', code],
  queryFn: () => answered(api.GET('/api/case-types/{code}', { params: { path: { code } } })),
  ...known,
});

/** Who is who, and how much each handles. @param unit only those who may serve it; everyone when left out */
export function useOfficers(unit?: string): readonly Schemas['Officer'][] {
  const { data } = useQuery({
    queryKey: ['officers', unit],
    queryFn: () =>
      answered(api.GET('/api/officers', { params: { query: unit === undefined ? {} : { organisation: unit } } })),
    staleTime: 60_000,
  });
  return data ?? [];
}

/** The name behind an account; the account itself while nobody knows. */
export function useNames(): (account: string) => string {
  const officers = useOfficers();
  return (account) => officers.find((each) => each.account === account)?.name ?? account;
}
