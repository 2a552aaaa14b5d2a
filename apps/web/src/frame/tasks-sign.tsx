import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { isOpen, type Task, useTasks, WATCHED } from '../server/tasks.js';
import { say } from './words.js';

/** How many tasks are under way, and that one has ended until somebody looks. Nothing while there is nothing to tell. */
export function TasksSign() {
  const { data: tasks } = useTasks();
  const [ended, setEnded] = useState<Task>();
  const before = useRef<readonly string[]>([]);
  const queries = useQueryClient();
  const { pathname } = useLocation();
  useEffect(() => {
    const just = tasks?.find((task) => !isOpen(task) && before.current.includes(task.id));
    if (just && queries.getQueryData(WATCHED) !== just.id) setEnded(just);
    before.current = tasks?.filter(isOpen).map(({ id }) => id) ?? [];
  }, [queries, tasks]);
  useEffect(() => {
    if (pathname === '/tasks') setEnded(undefined);
  }, [pathname]);
  const open = tasks?.filter(isOpen).length ?? 0;
  const told = ended && (`task-${ended.state}` as 'task-done');
  return (
    <span className="tasks-sign" aria-live="polite">
      {open > 0 ? (
        <Link to="/tasks">{say('tasks-open', { n: open })}</Link>
      ) : (
        told && pathname !== '/tasks' && <Link to="/tasks">{say(told)}</Link>
      )}
    </span>
  );
}
