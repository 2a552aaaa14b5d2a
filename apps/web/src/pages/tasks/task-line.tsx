import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { dayOfMoment, momentOf } from '../../parts/moments.js';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api } from '../../server/api.js';
import { fileAddress, isOpen, type Task } from '../../server/tasks.js';
import { say } from './words.js';

/** One task. */
export function TaskLine({ task }: { task: Task }) {
  const { label, kind, purpose, state, createdAt, failure } = task;
  return (
    <tr>
      <td>
        <strong>{label}</strong>
        {purpose !== null && (
          <div className="quiet">
            {kind === 'export' ? say('purpose', { purpose }) : say('reason', { reason: purpose })}
          </div>
        )}
      </td>
      <td className={state === 'failed' ? 'late' : ''}>{say(state)}</td>
      <td>
        <Outcome task={task} />
        {failure && <div>{failure.detail}</div>}
      </td>
      <td className="moment">{momentOf(createdAt)}</td>
      <td>{isOpen(task) ? <Cancel task={task} /> : <Download task={task} />}</td>
    </tr>
  );
}

function Outcome({ task }: { task: Task }) {
  const { label, done, total, file, result } = task;
  if (isOpen(task)) {
    return (
      <>
        <progress aria-label={label} {...(total !== null && { value: done, max: total })} />
        <div className="quiet">{total === null ? say('done-so-far', { done }) : say('done-of', { done, total })}</div>
      </>
    );
  }
  if (file) {
    return (
      <>
        {say('rows', { rows: file.rows, size: sizeOf(file.size) })}
        <div className="quiet">{file.isThere ? say('until', { until: dayOfMoment(file.until) }) : say('gone')}</div>
      </>
    );
  }
  if (!result) return null;
  const counts = result as Record<string, number>;
  return (
    <>
      {say('checked', counts)}
      {(counts['damaged'] ?? 0) > 0 && <div className="late">{say('damaged', counts)}</div>}
    </>
  );
}

function Cancel({ task: { id, label } }: { task: Task }) {
  const queries = useQueryClient();
  const cancel = useActing(
    (of: string, header) =>
      answered(api.POST('/api/tasks/{id}/cancellation', { params: { path: { id: of }, header } })),
    () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  );
  return (
    <>
      <Button
        size="small"
        aria-label={say('cancel-of', { label })}
        loading={cancel.isPending}
        onClick={() => cancel.mutate(id)}
      >
        {say('cancel')}
      </Button>
      {cancel.isError && (
        <div role="alert" className="late">
          {sentenceOf(cancel.error)}
        </div>
      )}
    </>
  );
}

const Download = ({ task }: { task: Task }) =>
  task.file?.isThere ? (
    <Button size="small" href={fileAddress(task)} download aria-label={say('download-of', { name: task.file.name })}>
      {say('download')}
    </Button>
  ) : null;

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
