import { answered, api } from '../../server/api.js';

/** All figures: they change with the program alone. */
export const figuresQuery = {
  queryKey: ['figures'],
  queryFn: () => answered(api.GET('/api/figures')),
  staleTime: Number.POSITIVE_INFINITY,
};
