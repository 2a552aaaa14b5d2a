import '../../parts/page-parts.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { language } from '../../messages/index.js';
import { momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { useUnits } from '../../parts/units.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { Administration } from './frame.js';
import { actions, say as sayKeeping } from './keeping-words.js';
import { say } from './words.js';

type Line = Schemas['AuditLine'];
const filters = ['account', 'action', 'object', 'result', 'from', 'to'] as const;
type Asked = Partial<Record<(typeof filters)[number], string>>;

const place = language === 'en' ? 1 : 0;
const actionInWords = (action: string): string => actions[action]?.[place] ?? action;

/** From the beginning of a day in China, or to its end. */
const spanOf = ({ from, to }: Asked) => ({
  ...(from && { from: new Date(`${from}T00:00:00+08:00`).toISOString() }),
  ...(to && { until: new Date(Date.parse(`${to}T00:00:00+08:00`) + 86_400_000).toISOString() }),
});

/** What everybody did, for the one who watches over it. */
export default function AuditPage() {
  const [parameters, setParameters] = useSearchParams();
  const [name, setName] = useState('');
  const asked: Asked = Object.fromEntries(
    filters.flatMap((each) => (parameters.get(each) ? [[each, parameters.get(each)]] : [])),
  );
  return (
    <Administration title={say('audit')}>
      <p>{sayKeeping('audit.hint')}</p>
      <Filters
        key={String(parameters)}
        asked={asked}
        ask={(next) => setParameters(new URLSearchParams(next as Record<string, string>))}
      />
      <WhoSaw asked={name} ask={setName} />
      <Lines asked={asked} name={name} />
    </Administration>
  );
}

function Filters({ asked, ask }: { asked: Asked; ask: (asked: Asked) => void }) {
  const [typed, setTyped] = useState<Asked>(asked);
  const set = (name: keyof Asked, value: string) => setTyped((before) => ({ ...before, [name]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(
      Object.fromEntries(Object.entries(typed).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : []))),
    );
  };
  return (
    <form className="picks" onSubmit={submit}>
      {(['account', 'object'] as const).map((each) => (
        <label key={each} className="pick">
          <span>{sayKeeping(each)}</span>
          <input value={typed[each] ?? ''} maxLength={64} onChange={({ target }) => set(each, target.value)} />
        </label>
      ))}
      <label className="pick">
        <span>{sayKeeping('action')}</span>
        <select value={typed.action ?? ''} onChange={({ target }) => set('action', target.value)}>
          <option value="">{sayKeeping('action.all')}</option>
          {Object.keys(actions).map((code) => (
            <option key={code} value={code}>
              {actionInWords(code)}
            </option>
          ))}
        </select>
      </label>
      <label className="pick">
        <span>{sayKeeping('result')}</span>
        <select value={typed.result ?? ''} onChange={({ target }) => set('result', target.value)}>
          <option value="">{sayKeeping('result.all')}</option>
          <option value="done">{sayKeeping('result.done')}</option>
          <option value="refused">{sayKeeping('result.refused')}</option>
        </select>
      </label>
      {(['from', 'to'] as const).map((each) => (
        <label key={each} className="pick">
          <span>{sayKeeping(each)}</span>
          <input type="date" value={typed[each] ?? ''} onChange={({ target }) => set(each, target.value)} />
        </label>
      ))}
      <Button type="primary" htmlType="submit">
        {sayKeeping('search')}
      </Button>
    </form>
  );
}

function WhoSaw({ asked, ask }: { asked: string; ask: (name: string) => void }) {
  const [typed, setTyped] = useState(asked);
  const [isMissing, setMissing] = useState(false);
  return (
    <details className="who-saw" open={asked !== ''}>
      <summary>{sayKeeping('who-saw')}</summary>
      <form
        className="picks"
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(typed.trim() === '');
          ask(typed.trim());
        }}
      >
        <label className="pick">
          <span>{sayKeeping('who-saw.name')}</span>
          <input value={typed} maxLength={200} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <Button htmlType="submit">{sayKeeping('who-saw.ask')}</Button>
        {asked !== '' && (
          <Button
            onClick={() => {
              setTyped('');
              ask('');
            }}
          >
            {sayKeeping('all-lines')}
          </Button>
        )}
      </form>
      {isMissing && <p className="late">{sayKeeping('who-saw.missing')}</p>}
    </details>
  );
}

function Lines({ asked, name }: { asked: Asked; name: string }) {
  const units = useUnits();
  const found = useInfiniteQuery({
    queryKey: ['audit', asked, name],
    queryFn: ({ pageParam }) => {
      const page = { ...spanOf(asked), limit: 50, ...(pageParam && { after: pageParam }) };
      if (name !== '') return answered(api.POST('/api/audit/who-saw', { body: { name, ...page } }));
      const { from: _, to: __, ...rest } = asked;
      const query = { ...rest, ...page } as NonNullable<typeof page & { result?: 'done' | 'refused' }>;
      return answered(api.GET('/api/audit', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="empty">{sayKeeping('audit.none')}</p>;
  return (
    <>
      <div className="wide-table">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{sayKeeping('at')}</th>
              <th scope="col">{sayKeeping('account')}</th>
              <th scope="col">{sayKeeping('unit')}</th>
              <th scope="col">{sayKeeping('action')}</th>
              <th scope="col" className="whole">
                {sayKeeping('result')}
              </th>
              <th scope="col" className="whole">
                {sayKeeping('reason')}
              </th>
              <th scope="col">{sayKeeping('details')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((line) => (
              <tr key={line.sequence}>
                <td className="whole">{momentWithYear(line.at)}</td>
                <td>{line.account}</td>
                <td>{units.find(({ code }) => code === line.organisation)?.name ?? line.organisation}</td>
                <td>{actionInWords(line.action)}</td>
                <td className={line.result === 'refused' ? 'late whole' : 'whole'}>
                  {sayKeeping(`result.${line.result}`)}
                </td>
                <td>{line.reason}</td>
                <td>
                  <Details line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.hasNextPage && (
        <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {sayKeeping('more')}
        </Button>
      )}
    </>
  );
}

const Details = ({
  line: { sequence, action, objectType, objectId, address, roles, detail, hash },
}: {
  line: Line;
}) => (
  <details>
    <summary>{sayKeeping('details')}</summary>
    <dl className="in-words">
      {[
        ['№', String(sequence)],
        [sayKeeping('action'), action],
        [sayKeeping('object'), `${objectType} ${objectId}`],
        [sayKeeping('address'), address],
        [sayKeeping('roles'), roles.join('、')],
        ...Object.entries(detail).map(([key, value]) => [
          key,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
        ['SM3', hash],
      ].map(([term, says]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="breaks">{says}</dd>
        </div>
      ))}
    </dl>
  </details>
);
