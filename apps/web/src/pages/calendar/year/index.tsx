import { Alert, Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { Problem } from '../../../parts/problem.js';
import { useToday } from '../../../parts/today.js';
import { useNotices } from '../use-notices.js';
import { say } from '../words.js';
import { countsOf, yearDays } from './year-days.js';
import { YearGrid } from './year-grid.js';

/** The days of a year on which the house works, as the notices have them; and of which years nothing is known yet. */
export function YearCalendar({ mayLoad }: { mayLoad: boolean }) {
  const [address] = useSearchParams();
  const notices = useNotices();
  const today = useToday();
  if (notices.isError) return <Problem error={notices.error} again={() => notices.refetch()} />;
  if (notices.isPending || today === undefined) return <Skeleton active paragraph={{ rows: 16 }} />;
  const present = Number(today.slice(0, 4));
  const asked = Number(address.get('year'));
  const year = Number.isInteger(asked) && asked > 1948 && asked < 2200 ? asked : present;
  const loaded = new Set(notices.data.map((notice) => notice.year));
  const years = [...new Set([...loaded, present, present + 1, year])].sort((a, b) => a - b);
  const notice = notices.data.find((each) => each.year === year);
  return (
    <section className="panel" aria-labelledby="year-title">
      <nav className="years no-print" aria-label={say('year.choose')}>
        {years.map((each) => (
          <Link key={each} to={`?year=${each}`} replace {...(each === year && { 'aria-current': 'page' as const })}>
            {each}
            {!loaded.has(each) && <span className="soon"> ◔ {say('year.not-loaded')}</span>}
          </Link>
        ))}
      </nav>
      <h2 id="year-title">{say('year.of', { year })}</h2>
      {notice ? (
        <p>
          {say('year.loaded', { notice: notice.notice })}
          {'　'}
          {say('year.counts', countsOf(yearDays(year, notices.data)))}
        </p>
      ) : (
        <Alert
          type="warning"
          showIcon
          className="told"
          title={say('year.missing', { year })}
          action={mayLoad && <Link to={`/calendar/load?year=${year}`}>{say('year.load', { year })}</Link>}
        />
      )}
      <YearGrid year={year} notices={notices.data} />
    </section>
  );
}
