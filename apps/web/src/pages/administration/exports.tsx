import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { useUnits } from '../../parts/units.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { Administration } from './frame.js';
import { say as sayKeeping } from './keeping-words.js';
import { say } from './words.js';

type Entry = Schemas['ExportEntry'];
const kinds = ['worklist', 'search', 'figure', 'register'] as const;

/** Every export: who, when, what for, how much. */
export default function ExportsPage() {
  const units = useUnits();
  const found = useInfiniteQuery({
    queryKey: ['exports'],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/exports', { params: { query: pageParam === undefined ? {} : { after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Administration title={say('exports')}>
      <p>{sayKeeping('exports.hint')}</p>
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {found.data && items.length === 0 && <p className="empty">{sayKeeping('exports.none')}</p>}
      {items.length > 0 && (
        <div className="wide-table">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{sayKeeping('at')}</th>
                <th scope="col">{sayKeeping('by')}</th>
                <th scope="col">{sayKeeping('unit')}</th>
                <th scope="col">{sayKeeping('what')}</th>
                <th scope="col">{sayKeeping('filters')}</th>
                <th scope="col">{sayKeeping('purpose')}</th>
                <th scope="col" className="number">
                  {sayKeeping('rows')}
                </th>
                <th scope="col" className="number">
                  {sayKeeping('persons')}
                </th>
                <th scope="col">{sayKeeping('fetched')}</th>
                <th scope="col">{sayKeeping('columns')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((entry) => (
                <tr key={entry.id}>
                  <td>{momentWithYear(entry.at)}</td>
                  <td>
                    {entry.name} <span className="quiet">{entry.account}</span>
                  </td>
                  <td>{units.find(({ code }) => code === entry.organisation)?.name ?? entry.organisation}</td>
                  <td>
                    {whatIs(entry)} {entry.format.toUpperCase()}
                  </td>
                  <td>{entry.filtersInWords}</td>
                  <td>{entry.purpose}</td>
                  <td className="number">{entry.rows}</td>
                  <td className="number">{entry.persons}</td>
                  <td>{entry.fetchedAt ? momentWithYear(entry.fetchedAt) : sayKeeping('fetched.not')}</td>
                  <td>
                    <Details entry={entry} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.hasNextPage && (
        <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {sayKeeping('more')}
        </Button>
      )}
    </Administration>
  );
}

function whatIs({ kind }: Entry): string {
  const known = kinds.find((each) => each === kind);
  return known ? sayKeeping(`kind.${known}`) : kind;
}

const Details = ({ entry: { fields } }: { entry: Entry }) => (
  <details>
    <summary>{sayKeeping('columns.n', { n: fields.length })}</summary>
    {fields.join('、')}
  </details>
);
