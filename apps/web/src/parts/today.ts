import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../server/api.js';

/** The present day in China, as the server's clock has it; undefined until it is known. */
export function useToday(): string | undefined {
  const { data } = useQuery({
    queryKey: ['about'],
    queryFn: () => answered(api.GET('/api/about')),
    staleTime: 60_000,
  });
  return data?.today;
}
