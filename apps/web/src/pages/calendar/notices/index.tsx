import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { momentWithYear } from '../../../parts/moments.js';
import { Problem } from '../../../parts/problem.js';
import { type Notice, useNotices } from '../use-notices.js';
import { say } from '../words.js';
import { daysIn } from './draft.js';

/** The notices in force, the latest first: what they say, and who loaded them. */
export function Notices({ mayLoad }: { mayLoad: boolean }) {
  const notices = useNotices();
  return (
    <section className="panel" aria-labelledby="notices-title">
      <div className="result-head">
        <h2 id="notices-title">{say('notices')}</h2>
        {mayLoad && (
          <Link className="act-button no-print" to="/calendar/load">
            {say('load')}
          </Link>
        )}
      </div>
      <p className="quiet">{say('notices.hint')}</p>
      {notices.isError && <Problem error={notices.error} again={() => notices.refetch()} />}
      {notices.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {notices.data?.length === 0 && <p className="empty">{say('notices.none')}</p>}
      {notices.data !== undefined && notices.data.length > 0 && (
        <div className="wide-table">
          <table className="plain">
            <thead>
              <tr>
                {(['notice.year', 'notice.name', 'notice.issued', 'notice.days', 'notice.source'] as const).map(
                  (key) => (
                    <th key={key} scope="col">
                      {say(key)}
                    </th>
                  ),
                )}
                <td className="no-print" />
              </tr>
            </thead>
            <tbody>
              {notices.data.toReversed().map((notice) => (
                <Line key={notice.year} notice={notice} mayLoad={mayLoad} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Line({ notice, mayLoad }: { notice: Notice; mayLoad: boolean }) {
  const { year, source, recordedAt, recordedBy, recordedByName, reason } = notice;
  return (
    <tr>
      <th scope="row">{year}</th>
      <td>{notice.notice}</td>
      <td className="day-cell">{notice.issuedOn ?? '—'}</td>
      <td>{say('notice.counts', daysIn(notice))}</td>
      <td>
        {source === 'seed' || recordedAt === null
          ? say('notice.seed')
          : say('notice.by', { name: recordedByName ?? recordedBy ?? '', at: momentWithYear(recordedAt) })}
        {reason !== null && <div className="quiet">{say('notice.reason', { reason })}</div>}
      </td>
      <td className="no-print line-links">
        <Link to={`/calendar/year?year=${year}`}>
          {say('notice.see')}
          <span className="behind-words"> {say('year.of', { year })}</span>
        </Link>
        {mayLoad && (
          <Link to={`/calendar/load?year=${year}`}>
            {say('notice.correct')}
            <span className="behind-words"> {say('year.of', { year })}</span>
          </Link>
        )}
      </td>
    </tr>
  );
}
