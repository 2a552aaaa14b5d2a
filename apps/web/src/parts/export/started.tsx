import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { fileAddress, isOpen, type Task, useTasks, WATCHED } from '../../server/tasks.js';
import { say } from './words.js';

/** How far an export is, as long as somebody waits for it here. */
export function ExportStarted({ started, close }: { started: Task; close: () => void }) {
  const task = useTasks().data?.find(({ id }) => id === started.id) ?? started;
  const queries = useQueryClient();
  useEffect(() => {
    queries.setQueryData(WATCHED, started.id);
    return () => {
      queries.setQueryData(WATCHED, null);
    };
  }, [queries, started.id]);
  return (
    <div aria-live="polite">
      {isOpen(task) && (
        <>
          <p>{say('started')}</p>
          <progress className="wide" aria-label={task.label} />
          <p className="quiet">{say('so-far', { n: task.done })}</p>
        </>
      )}
      {task.file && (
        <>
          <p>{say('done', { n: task.file.rows })}</p>
          <p>
            <a href={fileAddress(task)} download>
              {say('download', { name: task.file.name })}
            </a>
          </p>
        </>
      )}
      {task.failure && <p className="late">⚠ {task.failure.detail}</p>}
      <p className="dialog-buttons">
        <Link to="/tasks" onClick={close}>
          {say('tasks')}
        </Link>
        <Button onClick={close}>{say('close')}</Button>
      </p>
    </div>
  );
}
