import './tasks.css';
import { Skeleton } from 'antd';
import { Page } from '../../frame/page.js';
import { Problem } from '../../parts/problem.js';
import { useMay, usePerson } from '../../server/session.js';
import { useTasks } from '../../server/tasks.js';
import { Recomputation } from './recomputation.js';
import { TaskLine } from './task-line.js';
import { say } from './words.js';

/** The own long work: how far it is, what came of it, what to do where it failed. */
export default function TasksPage() {
  const tasks = useTasks();
  const may = useMay();
  const { grants } = usePerson();
  const reachesOthers = grants.some(({ reach }) => reach === 'unit-with-subordinates');
  return (
    <Page title={say('title')} asOf={tasks.dataUpdatedAt || undefined}>
      <p className="quiet">{say('hint')}</p>
      {tasks.isError && <Problem error={tasks.error} again={() => tasks.refetch()} />}
      {tasks.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {tasks.data?.length === 0 && <p className="no-tasks">{say('none')}</p>}
      {tasks.data !== undefined && tasks.data.length > 0 && (
        <table className="tasks">
          <thead>
            <tr>
              {(['task', 'state', 'progress', 'asked', 'act'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.data.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </tbody>
        </table>
      )}
      {may('rules.change') && reachesOthers && <Recomputation />}
    </Page>
  );
}
