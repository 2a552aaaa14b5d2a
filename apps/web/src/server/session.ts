import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { answered, api, onSignedOut, Refused, type Schemas } from './api.js';

export type SignedIn = Schemas['SignedIn'];

/** Who has signed in (undefined while nobody knows yet, null when nobody has), and whether that session has ended meanwhile:
 *  then the pages stay as they are, with all that was typed, until the same person signs in again. */
export function useSession(): { session: SignedIn | null | undefined; hasEnded: boolean } {
  const queries = useQueryClient();
  useEffect(
    () =>
      onSignedOut(() => {
        if (queries.getQueryData(['session'])) queries.setQueryData(['session-ended'], true);
      }),
    [queries],
  );
  const { data: session } = useQuery({
    queryKey: ['session'],
    queryFn: () =>
      answered(api.GET('/api/sessions/current')).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 401) return null;
        throw error;
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: hasEnded } = useQuery({ queryKey: ['session-ended'], queryFn: () => false, staleTime: Infinity });
  return { session, hasEnded: hasEnded === true };
}

/** Who has signed in, for all that the frame shows: until the frame itself is gone. */
export const PersonContext = createContext<Schemas['Person'] | null>(null);

/** The one who has signed in. Only for what is shown inside the frame. */
export function usePerson(): Schemas['Person'] {
  const person = useContext(PersonContext);
  if (person === null) throw new Error('nobody has signed in');
  return person;
}

/** Whether the one who has signed in may do something, somewhere. What one may not do is not shown. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = usePerson();
  return (permission) => permissions.includes(permission);
}

/** Signs in; what the pages asked for in vain is asked for again. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ account, password, code }: { account: string; password: string; code?: string }) =>
      answered(api.POST('/api/sessions', { body: { account, password, ...(code ? { code } : {}) } })),
    onSuccess: (session) => {
      queries.setQueryData(['session-ended'], false);
      queries.setQueryData(['session'], session);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('session') });
    },
  });
}

/** Leads to the beginning once nobody is signed in any more. Not before: a page that leads on by itself, while it is still
 *  shown, would lead the next person to where the last one was. */
export function useBeginningAfter(session: SignedIn | null | undefined): void {
  const navigate = useNavigate();
  const wasIn = useRef(false);
  useEffect(() => {
    if (session === null && wasIn.current) void navigate('/');
    wasIn.current = Boolean(session);
  }, [session, navigate]);
}

/** Ends the session and forgets all that was shown in it; whoever signs in next begins at the beginning. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(api.DELETE('/api/sessions/current')),
    onSettled: () => {
      queries.setQueryData(['session'], null);
      queries.setQueryData(['session-ended'], false);
      queries.removeQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('session') });
    },
  });
}
