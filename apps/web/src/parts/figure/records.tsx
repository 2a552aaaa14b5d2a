import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { Schemas } from '../../server/api.js';
import { Problem } from '../problem.js';
import { RecordLink } from './record-link.js';
import { numberInWords } from './value.js';
import { say } from './words.js';

export type RecordPage = Schemas['FigureRecordPage'];

export interface RecordsProps {
  /** What tells these records from others, for the cache. */
  about: readonly unknown[];
  load: (after: string | undefined) => Promise<RecordPage>;
}

/** Records behind a number, a page after the other; each opens. */
export function Records({ about, load }: RecordsProps) {
  const found = useInfiniteQuery({
    queryKey: ['records', ...about],
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 6 }} />;
  const items = found.data.pages.flatMap((page) => page.items);
  const unseen = found.data.pages[0]?.unseen ?? 0;
  const hasAmounts = items.some(({ amount }) => amount !== 1);
  const hasGroups = items.some(({ group }) => group !== null);
  return (
    <>
      {items.length === 0 ? (
        <p className="empty">{say('records.none')}</p>
      ) : (
        <div className="wide-table">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say('reference')}</th>
                <th scope="col">{say('on')}</th>
                <th scope="col">{say('unit')}</th>
                {hasAmounts && (
                  <th scope="col" className="number">
                    {say('amount')}
                  </th>
                )}
                {hasGroups && <th scope="col">{say('group')}</th>}
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, kind, title, on, organisationName, amount, group }) => (
                <tr key={`${kind} ${id}`}>
                  <td>
                    <RecordLink {...{ id, kind, title }} />
                  </td>
                  <td>{on}</td>
                  <td>{organisationName}</td>
                  {hasAmounts && <td className="number">{numberInWords(amount)}</td>}
                  {hasGroups && <td>{group}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="quiet" aria-live="polite">
        {say('records.shown', { n: items.length })}
      </p>
      {unseen > 0 && <p>{say('records.unseen', { n: unseen })}</p>}
      {found.hasNextPage && (
        <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {say('records.more')}
        </Button>
      )}
    </>
  );
}
