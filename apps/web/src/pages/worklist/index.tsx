import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { CaseTable } from '../../parts/case-table.js';
import { ExportButton } from '../../parts/export-button.js';
import { Problem } from '../../parts/problem.js';
import { answered, api } from '../../server/api.js';
import { Narrowed } from './narrowed.js';
import { say } from './words.js';

const views = ['open', 'overdue', 'due-soon', 'unassigned', 'suspended', 'suspended-long'] as const;
type View = (typeof views)[number];

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
      <Narrowed asked={asked} clear={() => setParameters({ view })} />
      {list.isError ? (
        <Problem error={list.error} again={() => list.refetch()} />
      ) : (
        <CaseTable items={list.data?.pages.flatMap(({ items }) => items)} />
      )}
      {list.hasNextPage && (
        <Button onClick={() => list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {say('more')}
        </Button>
      )}
    </Page>
  );
}
