import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../server/api.js';
import type { Task } from '../../server/tasks.js';
import { ExportForm } from './form.js';
import { ExportStarted } from './started.js';
import { say } from './words.js';

/** A list that can be exported, by what it was asked for with. */
export type ExportedList =
  | { kind: 'worklist'; query: Partial<Schemas['ExportedWorklist']> }
  | { kind: 'search'; search: Schemas['ExportedSearch'] }
  | { kind: 'figure'; figure: Schemas['ExportedFigure'] }
  | { kind: 'register'; register: Schemas['ExportedRegister'] };

/** Asks for format and purpose, starts the export, and tells where it is found. */
export default function ExportDialog({ list, close }: { list: ExportedList; close: () => void }) {
  const queries = useQueryClient();
  const [task, setTask] = useState<Task>();
  const onStarted = (started: Task) => {
    setTask(started);
    queries.setQueryData<Task[]>(['tasks'], (before = []) => [
      started,
      ...before.filter(({ id }) => id !== started.id),
    ]);
  };
  return (
    <Modal
      open
      title={say('title')}
      footer={null}
      onCancel={close}
      mask={{ closable: task !== undefined }}
      destroyOnHidden
    >
      {task === undefined ? (
        <ExportForm list={list} onStarted={onStarted} cancel={close} />
      ) : (
        <ExportStarted started={task} close={close} />
      )}
    </Modal>
  );
}
