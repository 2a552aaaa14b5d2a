import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../server/api.js';

/** A value as it stood when nothing had changed for a moment. */
export function useSettled<T>(value: T, milliseconds = 300): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return JSON.parse(settled) as T;
}

/** What would change if this were recorded; asked for a moment after the last key. What cannot be recorded yet has no preview. */
export function usePreview<B>(
  key: string,
  body: B | null,
  ask: (body: B) => Promise<Schemas['ActEffect']>,
): { effect: Schemas['ActEffect'] | undefined; isAsking: boolean } {
  const settled = useSettled(body);
  const preview = useQuery({
    queryKey: ['preview', key, settled],
    queryFn: () => ask(settled as B),
    enabled: settled !== null,
    retry: false,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return { effect: body === null || preview.isError ? undefined : preview.data, isAsking: preview.isFetching };
}
