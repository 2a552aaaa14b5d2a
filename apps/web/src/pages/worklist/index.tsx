import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented, Table, Tag } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { ExportButton } from '../../parts/export-button.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { say } from './words.js';

type Item = Schemas['CaseItem'];
const views = ['open', 'overdue', 'due-soon', 'unassigned', 'suspended'] as const;
type View = (typeof views)[number];

const Parties = ({ names, count }: Item['parties']) => (
  <>
    {names.map(({ name }) => name).join('、')}
    {count > names.length && say('and-others', { n: count })}
  </>
);

const Due = ({ nextDue }: Pick<Item, 'nextDue'>) =>
  nextDue && (
    <>
      {nextDue.on} {nextDue.name} {nextDue.overdue && <strong className="late">⚠ {say('overdue-mark')}</strong>}
      {nextDue.provisional && <Tag>{say('provisional')}</Tag>}
    </>
  );

const columns: ColumnsType<Item> = [
  { title: say('number'), dataIndex: 'number' },
  { title: say('type'), dataIndex: 'typeName' },
  { title: say('parties'), render: (_, { parties }) => <Parties {...parties} /> },
  { title: say('state'), dataIndex: ['state', 'name'] },
  { title: say('unit'), dataIndex: ['organisation', 'name'] },
  { title: say('handler'), dataIndex: 'handler' },
  { title: say('due'), render: (_, { nextDue }) => <Due nextDue={nextDue} /> },
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
    <Page
      title={say('title')}
      isWide
      printed={say(view)}
      asOf={list.dataUpdatedAt || undefined}
      beside={<ExportButton list={{ kind: 'worklist', query: { ...asked, view } }} />}
    >
      <Segmented
        value={view}
        options={views.map((value) => ({ value, label: say(value) }))}
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
          locale={{ emptyText: say('none') }}
          size="middle"
        />
      )}
      {list.hasNextPage && (
        <Button onClick={() => list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {say('more')}
        </Button>
      )}
    </Page>
  );
}
