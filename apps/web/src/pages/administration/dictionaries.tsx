import { useQuery } from '@tanstack/react-query';
import { Input, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { Administration } from './frame.js';
import { say as sayKeeping } from './keeping-words.js';
import { say } from './words.js';

/** The code lists with the days on which each code is in force. */
export default function DictionariesPage() {
  const { dictionary } = useParams();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: ['dictionaries'],
    queryFn: () => answered(api.GET('/api/dictionaries')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Administration title={say('dictionaries')}>
      <p>{sayKeeping('dictionaries.hint')}</p>
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {found.data && (
        <div className="side-list">
          <div>
            <Input
              aria-label={sayKeeping('find')}
              placeholder={sayKeeping('find')}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <ul>
              {found.data
                .filter(({ id, label }) => `${id}${label}`.includes(typed.trim()))
                .map(({ id, label, entries }) => (
                  <li key={id}>
                    <Link
                      to={`/administration/dictionaries/${id}`}
                      aria-current={id === dictionary ? 'page' : undefined}
                    >
                      {label}
                    </Link>{' '}
                    <span className="quiet">{entries}</span>
                  </li>
                ))}
            </ul>
          </div>
          {dictionary === undefined ? (
            <p className="empty">{sayKeeping('choose')}</p>
          ) : (
            <OneDictionary id={dictionary} />
          )}
        </div>
      )}
    </Administration>
  );
}

function OneDictionary({ id }: { id: string }) {
  const found = useQuery({
    queryKey: ['dictionary', id],
    queryFn: () => answered(api.GET('/api/dictionaries/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  const { label, source, entries } = found.data;
  const has = (name: 'column' | 'note'): boolean => entries.some((each) => each[name] !== undefined);
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <p className="quiet">
        {sayKeeping('source')}：{source}　{sayKeeping('code')}：{id}
      </p>
      <div className="wide-table">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{sayKeeping('label')}</th>
              <th scope="col">{sayKeeping('code')}</th>
              <th scope="col">{sayKeeping('valid')}</th>
              {has('column') && <th scope="col">{sayKeeping('column')}</th>}
              {has('note') && <th scope="col">{sayKeeping('note')}</th>}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.code}>
                <th scope="row">{entry.label}</th>
                <td>
                  <code>{entry.code}</code>
                </td>
                <td>{validity(entry)}</td>
                {has('column') && <td>{entry.column}</td>}
                {has('note') && <td>{entry.note}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const validity = ({ from, until }: Schemas['DictionaryEntry']): string =>
  from === undefined && until === undefined
    ? sayKeeping('valid.always')
    : sayKeeping('valid.between', {
        from: from ?? sayKeeping('valid.open'),
        until: until ?? sayKeeping('valid.on'),
      });
