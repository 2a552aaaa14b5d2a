import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { isOpen, type Task, useTasks } from '../server/tasks.js';
import { say } from './words.js';

/** How many tasks are under way, and that one has ended until somebody looks. Nothing while there is nothing to tell. */
export function TasksSign() {
  const tasks = useTasks().data ?? [];
  const open = tasks.filter(isOpen);
  const [ended, setEnded] = useState<Task>();
  const before = useRef<readonly string[]>([]);
  const { pathname } = useLocation();
  useEffect(() => {
    const just = tasks.find((task) => !isOpen(task) && before.current.includes(task.id));
    if (just) setEnded(just);
    before.current = tasks.filter(isOpen).map(({ id }) => id);
  }, [tasks]);
  useEffect(() => {
    if (pathname === '/tasks') setEnded(undefined);
  }, [pathname]);
  const told = ended && `task-${ended.state as 'done' | 'failed' | 'cancelled'}`;
  return (
    <span className="tasks-sign" aria-live="polite">
      {open.length > 0 ? (
        <Link to="/tasks">{say('tasks-open', { n: open.length })}</Link>
      ) : (
        told && pathname !== '/tasks' && <Link to="/tasks">{say(told as 'task-done')}</Link>
      )}
    </span>
  );
}
