import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Side } from '../../parts/figure/drawer.js';
import { RecordLink } from '../../parts/figure/record-link.js';
import { numberInWords, valueInWords } from '../../parts/figure/value.js';
import { Problem } from '../../parts/problem.js';
import { answered, api } from '../../server/api.js';
import type { Edition } from './queries.js';
import type { Reported } from './text.js';
import { say } from './words.js';

/** A published number beside the page: what it meant, and the records that it counted then. */
export function KeptNumber({ edition, figure, close }: { edition: Edition; figure: Reported; close: () => void }) {
  const kept = edition.slots.find(({ id }) => id === figure.slot)?.figure;
  const { label, text, note, scopeName, scope, from, to, source } = figure;
  const query = { scope, from, to };
  return (
    <Side title={label} close={close}>
      <p className="figure-value">{text}</p>
      <dl className="in-words">
        {[
          [say('scope'), scopeName],
          from === to ? [say('as-of'), to] : [say('period'), say('days.between', { from, to })],
          [say('formula'), kept?.formula ?? valueInWords(figure.value, figure.unit)],
          ...(note === null ? [] : [[say('note'), note]]),
          [say('source'), source],
        ].map(([term, says]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <h3>{say('kept.records')}</h3>
      <Records id={edition.id} slot={figure.slot} />
      <p>
        <Link to={`/statistics/figures/${figure.figure}?${new URLSearchParams(query)}`}>{say('kept.now')}</Link>
      </p>
    </Side>
  );
}

function Records({ id, slot }: { id: string; slot: string }) {
  const [part, setPart] = useState(0);
  const found = useInfiniteQuery({
    queryKey: ['kept-records', id, slot, part],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/editions/{id}/numbers/{slot}/records', {
          params: { path: { id, slot }, query: { part, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // What was published stays.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  const [first] = found.data?.pages ?? [];
  if (!found.data || !first) return <Skeleton active paragraph={{ rows: 6 }} />;
  const items = found.data.pages.flatMap((page) => page.items);
  const unseen = found.data.pages.reduce((sum, page) => sum + page.unseen, 0);
  const hasAmounts = items.some(({ amount }) => amount !== 1);
  const hasGroups = items.some(({ group }) => group !== null);
  return (
    <>
      {first.parts.length > 1 && (
        <div className="choices" role="radiogroup" aria-label={say('kept.records')}>
          {placed(first.parts).map(({ place, label, records }) => (
            <label key={place}>
              <input type="radio" checked={place === part} onChange={() => setPart(place)} />{' '}
              {say('kept.part', { label, n: records })}
            </label>
          ))}
        </div>
      )}
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('record')}</th>
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
          {items.map(({ id: record, kind, title, organisationName, amount, group, since }) => (
            <tr key={record}>
              <td>
                <RecordLink id={record} kind={kind} title={title} />
                {since.length > 0 && <span className="soon">　{say('kept.since')}</span>}
              </td>
              <td>{organisationName}</td>
              {hasAmounts && <td className="number">{numberInWords(amount)}</td>}
              {hasGroups && <td>{group}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {unseen > 0 && <p>{say('kept.unseen', { n: unseen })}</p>}
      {found.hasNextPage && (
        <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {say('more')}
        </Button>
      )}
    </>
  );
}

/** With their places, which are their names: both parts of a comparison are of the same figure. */
const placed = <T,>(parts: readonly T[]) => parts.map((part, place) => ({ ...part, place }));
