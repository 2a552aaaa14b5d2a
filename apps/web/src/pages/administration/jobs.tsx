import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { AskReason } from '../../parts/ask-reason.js';
import { useSeesRegion } from '../../parts/figure/use-scopes.js';
import { momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { Administration } from './frame.js';
import { say as sayKeeping } from './keeping-words.js';
import { say } from './words.js';

type Period = Schemas['JobPeriod'];

const isUnderWay = ({ state }: Period): boolean => state === 'open' || state === 'running';

export const jobsQuery = { queryKey: ['jobs'], queryFn: () => answered(api.GET('/api/jobs')) };

/** What the system does by itself: how each period of it went, and doing it once more. */
export default function JobsPage() {
  const may = useMay();
  const queries = useQueryClient();
  const [told, setTold] = useState('');
  const [asked, setAsked] = useState<Period>();
  const jobs = useQuery({
    ...jobsQuery,
    refetchInterval: ({ state }) => (state.data?.some(({ periods }) => periods.some(isUnderWay)) ? 3_000 : false),
  });
  const restart = useActing(
    ({ job, period, reason }: { job: string; period: string; reason: string }, header) =>
      answered(
        api.POST('/api/jobs/{job}/{period}/restart', { params: { path: { job, period }, header }, body: { reason } }),
      ),
    async () => {
      setAsked(undefined);
      setTold(sayKeeping('restarted'));
      await queries.invalidateQueries({ queryKey: jobsQuery.queryKey });
    },
  );
  return (
    <Administration title={say('jobs')}>
      <p>{sayKeeping('jobs.hint')}</p>
      <p className="told" role="status">
        {told}
      </p>
      {jobs.isError && <Problem error={jobs.error} again={() => jobs.refetch()} />}
      {jobs.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {jobs.data?.map(({ code, label, periods }) => (
        <section key={code} aria-label={label}>
          <h2>{label}</h2>
          {periods.length === 0 ? (
            <p className="empty">{sayKeeping('jobs.none')}</p>
          ) : (
            <Periods periods={periods} {...(may('job.restart') && { restart: setAsked })} />
          )}
        </section>
      ))}
      {asked && (
        <AskReason
          title={sayKeeping('restart.title', { job: asked.label, period: asked.period })}
          consequence={sayKeeping('restart.consequence')}
          does={sayKeeping('restart')}
          error={restart.error}
          isSending={restart.isPending}
          onReason={(reason) => restart.mutate({ job: asked.job, period: asked.period, reason })}
          close={() => {
            restart.reset();
            setAsked(undefined);
          }}
        />
      )}
    </Administration>
  );
}

const Periods = ({ periods, restart }: { periods: readonly Period[]; restart?: (period: Period) => void }) => (
  <div className="wide-table">
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{sayKeeping('period')}</th>
          <th scope="col">{sayKeeping('state')}</th>
          <th scope="col">{sayKeeping('due')}</th>
          <th scope="col">{sayKeeping('finished')}</th>
          <th scope="col">{sayKeeping('attempts')}</th>
          <th scope="col">{sayKeeping('files')}</th>
          {restart && <th scope="col" aria-label={sayKeeping('restart')} />}
        </tr>
      </thead>
      <tbody>
        {periods.map((each) => (
          <tr key={each.period}>
            <th scope="row">{each.period}</th>
            <td>
              <span className={each.state === 'failed' ? 'late' : ''}>{sayKeeping(`state.${each.state}`)}</span>
              {isUnderWay(each) && each.parts.total > 0 && (
                <div className="quiet">{sayKeeping('parts', each.parts)}</div>
              )}
              {each.failure && each.state !== 'done' && <div>{each.failure.detail}</div>}
            </td>
            <td>{momentWithYear(each.dueAt)}</td>
            <td>
              {each.finishedAt && momentWithYear(each.finishedAt)}
              {each.startedAt && each.finishedAt && (
                <span className="quiet">
                  {sayKeeping('took', { n: secondsBetween(each.startedAt, each.finishedAt) })}
                </span>
              )}
            </td>
            <td>{each.attempts}</td>
            <td>
              <JobFiles period={each} />
            </td>
            {restart && (
              <td>
                {!isUnderWay(each) && (
                  <Button size="small" onClick={() => restart(each)}>
                    {sayKeeping('restart')}
                    <span className="behind-words">{each.period}</span>
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const secondsBetween = (from: string, to: string): number =>
  Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 1000));

/** The files of a period; links to them for who may see the figures of all. Whoever that is, nothing moves when it becomes known. */
function JobFiles({ period: { job, period, result } }: { period: Period }) {
  const seesRegion = useSeesRegion();
  const files = (result?.['files'] ?? []) as readonly string[];
  return files.map((name) => (
    <div key={name} className="job-file">
      {seesRegion ? (
        <a href={`/api/jobs/${job}/${period}/files/${encodeURIComponent(name)}`} download>
          {name}
        </a>
      ) : (
        name
      )}
    </div>
  ));
}
