import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented, Table, Tag } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api.js';
import { say } from '../messages/index.js';
import { Problem } from '../parts/problem.js';

type Item = Schemas['CaseItem'];
const views = ['open', 'overdue', 'due-soon', 'unassigned', 'suspended'] as const;
type View = (typeof views)[number];

const Parties = ({ names, count }: Item['parties']) => (
  <>
    {names.map(({ name }) => name).join('、')}
    {count > names.length && say('worklist.and-others', { n: count })}
  </>
);

const Due = ({ nextDue }: Pick<Item, 'nextDue'>) =>
  nextDue && (
    <>
      {nextDue.on} {nextDue.name}{' '}
      {nextDue.overdue && <strong className="late">⚠ {say('worklist.overdue-mark')}</strong>}
      {nextDue.provisional && <Tag>{say('worklist.provisional')}</Tag>}
    </>
  );

const columns: ColumnsType<Item> = [
  { title: say('worklist.number'), dataIndex: 'number' },
  { title: say('worklist.type'), dataIndex: 'typeName' },
  { title: say('worklist.parties'), render: (_, { parties }) => <Parties {...parties} /> },
  { title: say('worklist.state'), dataIndex: ['state', 'name'] },
  { title: say('worklist.unit'), dataIndex: ['organisation', 'name'] },
  { title: say('worklist.handler'), dataIndex: 'handler' },
  { title: say('worklist.due'), render: (_, { nextDue }) => <Due nextDue={nextDue} /> },
];

/** Open cases, the most urgent first. What is shown stands in the address, so that it can be kept and sent on. */
export function WorklistPage() {
  const [parameters, setParameters] = useSearchParams();
  const asked = Object.fromEntries(parameters) as Record<string, string>;
  const view = (views as readonly string[]).includes(asked['view'] ?? '') ? (asked['view'] as View) : 'open';
  const list = useInfiniteQuery({
    queryKey: ['worklist', asked],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/worklist', { params: { query: { ...asked, view, ...(pageParam && { after: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <>
      <h1>{say('worklist.title')}</h1>
      <Segmented
        value={view}
        options={views.map((value) => ({ value, label: say(`worklist.${value}`) }))}
        onChange={(value) => setParameters({ ...asked, view: value })}
      />
      {list.isError ? (
        <Problem error={list.error} again={() => list.refetch()} />
      ) : (
        <Table<Item>
          rowKey="id"
          columns={columns}
          dataSource={list.data?.pages.flatMap(({ items }) => items) ?? []}
          loading={list.isPending}
          pagination={false}
          locale={{ emptyText: say('worklist.none') }}
          size="middle"
        />
      )}
      {list.hasNextPage && (
        <Button onClick={() => list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {say('worklist.more')}
        </Button>
      )}
    </>
  );
}
