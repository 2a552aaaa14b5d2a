import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answered, api, onSignedOut, Refused } from './api.js';

/** Who has signed in: undefined while nobody knows yet, null when nobody has. */
export function useSession() {
  const queries = useQueryClient();
  useEffect(() => onSignedOut(() => queries.setQueryData(['session'], null)), [queries]);
  const { data } = useQuery({
    queryKey: ['session'],
    queryFn: () =>
      answered(api.GET('/api/sessions/current')).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 401) return null;
        throw error;
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
