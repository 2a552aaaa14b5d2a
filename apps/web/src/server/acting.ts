import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

/** The headers of a request that acts. */
export interface ActingHeaders {
  'Idempotency-Key': string;
}

/** A request that changes something. What is sent again with the same content, because the connection broke or the session had
 *  ended, carries the same key, so that the server does it once; other content gets a new one.
 *  @param send sends the content with the headers of an acting request */
export function useActing<B, T>(
  send: (content: B, header: ActingHeaders) => Promise<T>,
  onSuccess?: (answer: T, content: B) => unknown,
): UseMutationResult<T, Error, B> {
  const last = useRef({ content: '', key: '' });
  return useMutation<T, Error, B>({
    mutationFn: (content) => {
      const text = JSON.stringify(content);
      if (last.current.content !== text) last.current = { content: text, key: crypto.randomUUID() };
      return send(content, { 'Idempotency-Key': last.current.key });
    },
    onSuccess: async (answer, content) => {
      last.current = { content: '', key: '' };
      await onSuccess?.(answer, content);
    },
  });
}
