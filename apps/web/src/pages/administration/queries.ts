import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { paths } from '../../../../../libs/api-client/index.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';

export type Account = Schemas['Account'];
export type Grant = Schemas['GivenGrant'];
type Query = NonNullable<paths['/api/accounts']['get']['parameters']['query']>;
export type Filter = Pick<Query, 'organisation' | 'role' | 'state'>;

const listOf = (query: Partial<Query>) =>
  answered(api.GET('/api/accounts', { params: { query: { limit: 50, ...query } } }));

/** A page of accounts after the other. */
export const useAccounts = (filter: Filter) =>
  useInfiniteQuery({
    queryKey: ['accounts', filter],
    queryFn: ({ pageParam }) => listOf({ ...filter, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const useAccount = (account: string) =>
  useQuery({
    queryKey: ['accounts', 'one', account],
    queryFn: () => answered(api.GET('/api/accounts/{account}', { params: { path: { account } } })),
  });

/** Has everything about accounts asked for again. */
export function useAccountsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['accounts'] });
    await queries.invalidateQueries({ queryKey: ['officers'] });
  };
}

export const useRoles = () =>
  useQuery({
    queryKey: ['roles'],
    queryFn: () => answered(api.GET('/api/roles')),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Someone who can be chosen. */
export interface Candidate {
  account: string;
  name: string;
  unit: string;
  open?: number;
}

/** Who works on cases and is here: told to those who keep accounts by the list of them, to others by the list of officers. */
export function useCandidates(): readonly Candidate[] {
  const may = useMay();
  const keepsAccounts = may('account.see');
  const { data: officers } = useQuery({
    queryKey: ['officers', undefined],
    queryFn: () => answered(api.GET('/api/officers')),
    enabled: !keepsAccounts,
  });
  const { data } = useQuery({ queryKey: ['accounts', 'all'], queryFn: allAccounts, enabled: keepsAccounts });
  if (keepsAccounts) {
    const works = (data ?? []).filter(({ disabledAt, grants }) => disabledAt === null && grants.some(isOnCases));
    return works.map(({ account, name, organisation }) => ({ account, name, unit: organisation.name }));
  }
  return (officers ?? [])
    .filter(({ isActive }) => isActive)
    .map(({ account, name, organisation, open }) => ({ account, name, unit: organisation.name, open }));
}

const isOnCases = ({ role }: Grant): boolean => !role.endsWith('-administrator');

async function allAccounts(): Promise<Account[]> {
  const all: Account[] = [];
  let after = '';
  do {
    const page = await listOf({ limit: 200, ...(after !== '' && { after }) });
    all.push(...page.items);
    after = page.next ?? '';
  } while (after !== '');
  return all;
}
