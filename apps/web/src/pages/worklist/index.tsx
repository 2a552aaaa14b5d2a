import './worklist.css';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../../frame/page.js';
import { CaseTable, type ListedCase } from '../../parts/case-table.js';
import { caseTypeQuery } from '../../parts/dictionaries.js';
import { ExportButton } from '../../parts/export-button.js';
import { later } from '../../parts/later.js';
import { Problem } from '../../parts/problem.js';
import { answered, api } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { Chips, Filters } from './filters.js';
import { addressWith, type ListQuery, owners, useListQuery, views } from './query.js';
import { say } from './words.js';

// Only who needs them loads them, with the styles that the first load does without.
const Bulk = later(async () => {
  const [loaded] = await Promise.all([import('./bulk.js'), import('virtual:antd-rest.css')]);
  return loaded;
});
const Saved = later(() => import('./saved.js'));

/** Open cases, the most urgent first. What is shown stands in the address, so that it can be kept and sent on. */
export function WorklistPage() {
  const { query, change } = useListQuery();
  const { sort = 'due', direction = sort === 'updated' ? 'desc' : 'asc' } = query;
  const list = useInfiniteQuery({
    queryKey: ['worklist', query],
    queryFn: async ({ pageParam }) => {
      const asked = { ...query, ...(pageParam && { after: pageParam }) };
      return {
        ...(await answered(api.GET('/api/worklist', { params: { query: asked } }))),
        of: addressWith(query, {}),
      };
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items), [list.data]);
  usePrepared(items);
  const selection = useSelection(items);
  const mayAssign = useMay()('case.assign');
  return (
    <Page
      title={say('title')}
      isWide
      printed={say(query.view === 'unassigned' ? 'unassigned' : (query.view ?? 'open'))}
      asOf={list.dataUpdatedAt || undefined}
      beside={
        <div className="buttons">
          <details className="saved-menu no-print">
            <summary>{say('saved')}</summary>
            <Saved query={query} />
          </details>
          <ExportButton list={{ kind: 'worklist', query }} />
        </div>
      }
    >
      <Tabs query={query} isCounted={items !== undefined && !list.isPlaceholderData} />
      <Filters query={query} change={change} />
      <Chips query={query} change={change} />
      {mayAssign && selection.cases.length > 0 && <BulkBar {...selection} />}
      {list.isError ? (
        <Problem error={list.error} again={() => list.refetch()} />
      ) : (
        <CaseTable
          items={items}
          of={list.data?.pages[0]?.of}
          isBusy={list.isPlaceholderData}
          empty={say(query.whose && query.whose !== 'unit' ? `none.${query.whose}` : 'none')}
          sorting={{
            by: sort,
            direction,
            sort: (by) => {
              const turned = direction === 'asc' ? 'desc' : 'asc';
              change({ sort: by, direction: by === sort ? turned : undefined });
            },
          }}
          choosing={mayAssign ? selection : undefined}
        />
      )}
      {list.hasNextPage && (
        <Button className="more no-print" onClick={() => list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {say('more')}
        </Button>
      )}
    </Page>
  );
}

/** While the list is read, all comes that a case needs beside its own content, so that it opens at once. */
function usePrepared(items: readonly ListedCase[] | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!items) return undefined;
    const soon = setTimeout(() => {
      void import('../case/index.js');
      void import('virtual:antd-rest.css');
      for (const type of new Set(items.map(({ type }) => type))) void queries.prefetchQuery(caseTypeQuery(type));
    }, 200);
    return () => clearTimeout(soon);
  }, [items, queries]);
}

/** Whose cases, and how they stand to their due dates: each with its number, which comes after the rows. The numbers are the same
 *  whichever view is shown and however it is sorted. */
function Tabs({ query, isCounted }: { query: ListQuery; isCounted: boolean }) {
  const { limit: _, after: __, sort: ___, direction: ____, view: _____, ...filter } = query;
  const { data } = useQuery({
    queryKey: ['worklist', 'counts', filter],
    queryFn: () => answered(api.GET('/api/worklist/counts', { params: { query: filter } })),
    placeholderData: keepPreviousData,
    enabled: isCounted,
  });
  const tab = (key: string, label: string, count: number | undefined, isShown: boolean, to: string) => (
    <Link key={key} to={to} aria-current={isShown ? 'page' : undefined} preventScrollReset>
      {label} <span className="count">{count ?? '…'}</span>
    </Link>
  );
  const view = query.view ?? 'open';
  const shownViews = views.filter((each) => each !== 'suspended-long' || view === each);
  return (
    <div className="list-tabs no-print">
      <nav aria-label={say('lists')}>
        {owners.map((each) =>
          tab(
            each,
            say(each),
            data?.whose[each],
            query.whose === each,
            addressWith(query, { whose: each, view: undefined }),
          ),
        )}
        <Link to={addressWith(query, { whose: undefined })} aria-current={query.whose ? undefined : 'page'}>
          {say('all')}
        </Link>
      </nav>
      <nav aria-label={say('views')} className="views">
        {shownViews.map((each) =>
          tab(each, say(each), data?.views[each], view === each, addressWith(query, { view: each })),
        )}
      </nav>
    </div>
  );
}

/** The chosen lines, as far as they are shown. */
function useSelection(items: readonly ListedCase[] | undefined) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((id: string, isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      if (isChosen) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const chooseAll = useCallback(
    (isChosen: boolean) => setChosen(new Set(isChosen ? items?.map(({ id }) => id) : [])),
    [items],
  );
  return { chosen, choose, chooseAll, cases: (items ?? []).filter(({ id }) => chosen.has(id)) };
}

function BulkBar({ cases, chooseAll }: ReturnType<typeof useSelection>) {
  const [kind, setKind] = useState<'assign' | 'release'>();
  return (
    <div className="bulk no-print" role="status">
      <span>{say('chosen', { n: cases.length })}</span>
      {(['assign', 'release'] as const).map((each) => (
        <Button key={each} type={each === 'assign' ? 'primary' : 'default'} onClick={() => setKind(each)}>
          {say(each)}
        </Button>
      ))}
      {kind && (
        <Bulk
          cases={cases}
          kind={kind}
          close={(isDone) => {
            setKind(undefined);
            if (isDone) chooseAll(false);
          }}
        />
      )}
    </div>
  );
}
