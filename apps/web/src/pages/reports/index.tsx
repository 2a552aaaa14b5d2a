import './reports.css';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../../frame/page.js';
import { Choice } from '../../parts/choice.js';
import { useNames } from '../../parts/dictionaries.js';
import { dayOfMoment } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import type { Schemas } from '../../server/api.js';
import { editionsQuery, outlinesQuery } from './queries.js';
import { say } from './words.js';

/** The reports that can be written from the records, and the editions that were made of them. */
export default function ReportsPage() {
  return (
    <Page title={say('title')}>
      <h2>{say('outlines')}</h2>
      <p className="quiet">{say('outlines.hint')}</p>
      <Outlines />
      <h2>{say('editions')}</h2>
      <Editions />
    </Page>
  );
}

function Outlines() {
  const found = useQuery(outlinesQuery);
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 2 }} />;
  return (
    <ul className="outlines">
      {found.data.map((each) => (
        <OutlineLine key={each.outline} about={each} />
      ))}
    </ul>
  );
}

const yearsBack = 3;

function OutlineLine({ about: { outline, title, from, to, figures } }: { about: Schemas['ReportOutline'] }) {
  const own = to.slice(0, 4);
  const [year, setYear] = useState(own);
  const last = Number((useToday() ?? to).slice(0, 4));
  const first = Math.min(Number(own), last - yearsBack);
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
  const moved = Number(year) - Number(own);
  const inYear = (day: string): string => `${Number(day.slice(0, 4)) + moved}${day.slice(4)}`;
  const days = moved === 0 ? '' : `?${new URLSearchParams({ from: inYear(from), to: inYear(to) })}`;
  return (
    <li>
      <Choice
        label={say('year')}
        value={year}
        options={years.map((each) => ({ value: each, label: say('year.of', { year: each }) }))}
        change={setYear}
      />
      <span>
        <Link to={`/reports/${outline}${days}`}>{title.replaceAll(own, year)}</Link>
        <span className="quiet">　{say('figures', { n: figures })}</span>
      </span>
    </li>
  );
}

function Editions() {
  const nameOf = useNames();
  const found = useQuery(editionsQuery);
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 4 }} />;
  if (found.data.length === 0) return <p className="empty">{say('editions.none')}</p>;
  return (
    <div className="wide-table">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('report')}</th>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('period')}</th>
            <th scope="col">{say('known-at')}</th>
            <th scope="col">{say('published')}</th>
          </tr>
        </thead>
        <tbody>
          {found.data.map(({ id, title, number, state, from, to, knownAt, publishedAt, publishedBy }) => (
            <tr key={id}>
              <td>
                <Link to={`/reports/editions/${id}`}>{title}</Link>
              </td>
              <td>{number === null ? say('not-numbered') : say('number.of', { n: number })}</td>
              <td>{say(`state.${state}`)}</td>
              <td>{say('days.between', { from, to })}</td>
              <td>{knownAt && dayOfMoment(knownAt)}</td>
              <td>{publishedAt && say('step.by', { by: nameOf(publishedBy ?? ''), at: dayOfMoment(publishedAt) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
