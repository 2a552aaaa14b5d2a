import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useSeesRegion } from '../../parts/figure/use-scopes.js';
import { dayOfMoment, momentOf } from '../../parts/moments.js';
import { sentenceOf } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { say } from './closing-words.js';

/** How the figures stand: the last night, what was handed over of a closed year, what changed since a report was published. For
 *  who looks after figures; nothing where there is nothing to say. */
export default function ClosingInWords() {
  const may = useMay();
  return (
    <section className="closing" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <ul>
        {may('job.see') && <Jobs />}
        <Published />
      </ul>
    </section>
  );
}

function Jobs() {
  const jobs = useQuery({ queryKey: ['jobs'], queryFn: () => answered(api.GET('/api/jobs')) });
  if (jobs.isError) return <NotTold error={jobs.error} />;
  const nights = jobs.data?.find(({ rhythm }) => rhythm === 'night')?.periods ?? [];
  const years = jobs.data?.find(({ rhythm }) => rhythm === 'year')?.periods ?? [];
  const open = nights.find(({ state }) => state !== 'done');
  const done = nights.find(({ state }) => state === 'done');
  const handedOver = years.find(({ state, result }) => state === 'done' && filesOf(result).length > 0);
  return (
    <>
      {open && (
        <li>
          <span className="late">
            ⚠ {say(`night.${open.state === 'failed' ? 'failed' : 'open'}`, { night: open.period })}
          </span>{' '}
          <Link to="/administration/jobs">{say('jobs')}</Link>
        </li>
      )}
      {!open && done?.finishedAt && (
        <li>
          {say('night.done', { night: done.period, at: momentOf(done.finishedAt) })}{' '}
          <Link to="/administration/jobs">{say('jobs')}</Link>
        </li>
      )}
      {handedOver && <HandedOver period={handedOver} />}
    </>
  );
}

/** That something could not be told is told too. */
const NotTold = ({ error }: { error: unknown }) => <li className="late">⚠ {sentenceOf(error)}</li>;

const filesOf = (result: Schemas['JobPeriod']['result']): readonly string[] =>
  (result?.['files'] ?? []) as readonly string[];

function HandedOver({ period: { job, period, result } }: { period: Schemas['JobPeriod'] }) {
  const seesRegion = useSeesRegion();
  const edition = result?.['edition'];
  const report = filesOf(result).filter((name) => name.startsWith('report.'));
  return (
    <li>
      {say('year', { year: period, n: filesOf(result).length })}
      {seesRegion &&
        report.map((name) => (
          <span key={name}>
            {' '}
            <a href={`/api/jobs/${job}/${period}/files/${encodeURIComponent(name)}`} download>
              {name.slice('report.'.length).toUpperCase()}
            </a>
          </span>
        ))}{' '}
      {typeof edition === 'string' && <Link to={`/reports/editions/${edition}`}>{say('year.draft')}</Link>}
    </li>
  );
}

function Published() {
  const editions = useQuery({ queryKey: ['editions'], queryFn: () => answered(api.GET('/api/editions')) });
  if (editions.isError) return <NotTold error={editions.error} />;
  const waiting = editions.data?.find(({ state }) => state === 'submitted');
  const last = editions.data
    ?.filter(({ state }) => state === 'published')
    .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))[0];
  return (
    <>
      {waiting && (
        <li>
          <Link to={`/reports/editions/${waiting.id}`}>{waiting.title}</Link>
          {say('waiting')}
        </li>
      )}
      {last && <Changed edition={last} />}
    </>
  );
}

function Changed({ edition: { id, title, publishedAt } }: { edition: Schemas['EditionItem'] }) {
  const { data, error } = useQuery({
    queryKey: ['edition-differences', id],
    queryFn: () => answered(api.GET('/api/editions/{id}/differences', { params: { path: { id } } })),
  });
  if (error) return <NotTold error={error} />;
  if (!data) return null;
  const on = dayOfMoment(publishedAt ?? '');
  return (
    <li>
      <Link to={`/reports/editions/${id}`}>{title}</Link>
      {data.differing.length === 0
        ? say('published.same', { on })
        : say('published.changed', { on, n: data.differing.length })}
    </li>
  );
}
