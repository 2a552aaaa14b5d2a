import './figure.css';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../server/api.js';
import { Choice } from '../choice.js';
import { Problem } from '../problem.js';
import { useToday } from '../today.js';
import { say } from './words.js';

type Found = Schemas['FiguresOfRecord'];

interface Props {
  /** What tells the record from others, for the cache. */
  about: readonly string[];
  year: number | undefined;
  change: (year: number) => void;
  load: (year: number) => Promise<Found>;
}

const yearsBack = 6;

/** In which figures of a year a case or entry counts, and why not in the others. */
export function FiguresOfRecord({ about, year, change, load }: Props) {
  const last = Number((useToday() ?? '0').slice(0, 4));
  const shown = year ?? last;
  const found = useQuery({
    queryKey: ['figures-of-record', ...about, shown],
    queryFn: () => load(shown),
    enabled: shown > 0,
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  const years = [...new Set([shown, ...Array.from({ length: yearsBack }, (_, i) => last - i)])].sort((a, b) => b - a);
  const { counted, notCounted, scopes, from, to } = found.data;
  const days = { scope: scopes[0]?.code ?? 'region', from, to };
  const linkTo = (figure: string): string => `/statistics/figures/${figure}?${new URLSearchParams(days)}`;
  return (
    <>
      <div className="picks no-print">
        <Choice
          label={say('year')}
          value={String(shown)}
          options={years.map((each) => ({ value: String(each), label: say('year.of', { year: each }) }))}
          change={(each) => change(Number(each))}
        />
      </div>
      <p className="quiet">{say('counted.scopes', { scopes: scopes.map(({ name }) => name).join('、') })}</p>
      <h3>{say('counted', { n: counted.length })}</h3>
      {counted.length === 0 && <p className="empty">{say('counted.none')}</p>}
      {counted.length > 0 && (
        <ul className="counted">
          {counted.map(({ id, label, usedBy }) => (
            <li key={id}>
              <Link to={linkTo(id)}>{label}</Link>
              {usedBy.length > 0 && (
                <span className="quiet">
                  {say('counted.used-by')}
                  {usedBy.map((each, i) => (
                    <span key={`${each.id} ${each.part}`}>
                      {i > 0 && '、'}
                      <Link to={linkTo(each.id)}>{each.label}</Link>
                      {say('counted.as', { part: say(`part.${each.part}`) })}
                    </span>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>{say('not-counted', { n: notCounted.length })}</h3>
      <div className="wide-table">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              <th scope="col">{say('because')}</th>
              <th scope="col">{say('found')}</th>
            </tr>
          </thead>
          <tbody>
            {notCounted.map(({ id, label, because }) => (
              <tr key={id}>
                <td>
                  <Link to={linkTo(id)}>{label}</Link>
                </td>
                <td>
                  {because.label}
                  {because.expected}
                </td>
                <td>{because.found}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
