import { useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../../server/api.js';

export type Notice = Schemas['HolidayNotice'];

/** The notices in force, ascending by year. */
export const useNotices = () =>
  useQuery({ queryKey: ['holiday-notices'], queryFn: () => answered(api.GET('/api/holiday-notices')) });
