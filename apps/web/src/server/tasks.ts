import { useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from './api.js';

export type Task = Schemas['Task'];

/** Whether a task is still under way. */
export const isOpen = ({ endedAt }: Task): boolean => endedAt === null;

/** Under this key stands the task whose end somebody sees where it was begun: nobody else needs to be told. */
export const WATCHED = ['task-watched'] as const;

const between = 1_000;

/** The own tasks, the newest first; asked for again and again only while something is under way. */
export function useTasks() {
  return useQuery({
    queryKey: ['tasks'],
    queryFn: () => answered(api.GET('/api/tasks')),
    refetchInterval: ({ state }) => (state.data?.some(isOpen) ? between : false),
  });
}

/** Where the file of a task is fetched. */
export const fileAddress = ({ id }: Task): string => `/api/tasks/${id}/file`;
