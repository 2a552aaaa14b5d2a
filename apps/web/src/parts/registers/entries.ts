import { useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../../server/api.js';
import type { FieldSpec, FieldSpecs } from '../act-form/values.js';

export type Register = Schemas['Register'];
export type Entry = Schemas['RegisterEntry'];

/** Registers change with the program alone. */
export const registersQuery = {
  queryKey: ['registers'],
  queryFn: () => answered(api.GET('/api/registers')),
  staleTime: Number.POSITIVE_INFINITY,
};

export const registerQuery = (register: string) => ({
  queryKey: ['register', register],
  queryFn: () => answered(api.GET('/api/registers/{register}', { params: { path: { register } } })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** All that an entry says: the shared columns, then its own fields. What is counted says in what. */
export function specsOf({ columns, fields }: Register): FieldSpecs {
  const all = { ...columns, ...fields } as unknown as Record<string, FieldSpec & { unit?: string }>;
  return Object.fromEntries(
    Object.entries(all).map(([name, spec]) => {
      return [name, spec.unit === undefined ? spec : { ...spec, label: `${spec.label}（${spec.unit}）` }];
    }),
  );
}

const columnNames = ['occurredOn', 'validFrom', 'validUntil', 'quantity', 'amount', 'reference'] as const;

/** What an entry says, by the names of {@link specsOf}. */
export function valuesOf(content: Schemas['EntryContent']): Record<string, unknown> {
  return { ...Object.fromEntries(columnNames.map((name) => [name, content[name]])), ...content.fields };
}

/** What people know an entry by: its number, what it is called, else its day and unit. */
export function titleOf(entry: Schemas['EntryContent']): string {
  const { reference, fields, occurredOn, validFrom, organisation } = entry;
  const named = ['name', 'title', 'enterprise', 'subject'].map((field) => fields[field]).find((each) => each);
  const words = [reference, typeof named === 'string' ? named : null].filter((each) => each !== null && each !== '');
  return words.length > 0 ? words.join(' ') : `${occurredOn ?? validFrom ?? ''} ${organisation.name}`;
}

/** The latest entries of a register that somebody may see, to choose from. */
export function useLatest(register: string | undefined): readonly Entry[] {
  const { data } = useQuery({
    queryKey: ['entries-latest', register],
    queryFn: () =>
      answered(
        api.GET('/api/registers/{register}/entries', {
          params: { path: { register: register ?? '' }, query: { limit: 200 } },
        }),
      ),
    enabled: register !== undefined,
    staleTime: 60_000,
  });
  return data?.items ?? [];
}

/** One entry with its history. */
export const entryQuery = (register: string, id: string) => ({
  queryKey: ['entry', register, id],
  queryFn: () => answered(api.GET('/api/registers/{register}/entries/{id}', { params: { path: { register, id } } })),
});
