import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { Choice } from '../../parts/choice.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { monthAfter, weeksOf } from './month.js';
import { say } from './words.js';

type Day = Schemas['CalendarDay'];

/** The days of a month on which periods end and hearings are held; each opens its cases. */
export function Calendar() {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('month') ?? '';
  const query = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? { month: asked } : {};
  const isList = parameters.get('as') === 'list';
  const found = useQuery({
    queryKey: ['board-month', query],
    queryFn: () => answered(api.GET('/api/board/calendar', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const { month, today, days } = found.data;
  const to = (changed: string) =>
    `/board?${new URLSearchParams({ ...Object.fromEntries(parameters), month: changed })}`;
  return (
    <>
      <div className="picks no-print">
        <p className="months">
          <Link to={to(monthAfter(month, -1))}>‹ {say('previous')}</Link>
          <strong aria-live="polite">{month}</strong>
          <Link to={to(monthAfter(month, 1))}>{say('next')} ›</Link>
          <Link to={to(today.slice(0, 7))}>{say('this-month')}</Link>
        </p>
        <Choice
          label={say('shown-as')}
          value={isList ? 'list' : 'month'}
          options={(['month', 'list'] as const).map((each) => ({ value: each, label: say(`as-${each}`) }))}
          change={(as) => setParameters(new URLSearchParams({ ...Object.fromEntries(parameters), as }))}
        />
      </div>
      {isList ? <Agenda {...{ today, days }} /> : <Month {...{ month, today, days }} />}
    </>
  );
}

function Month({ month, today, days }: { month: string; today: string; days: readonly Day[] }) {
  const byDay = new Map(days.map((day) => [day.on, day]));
  return (
    <div className="wide-table">
      <table className="board-month">
        <caption>{say('month.caption', { month })}</caption>
        <thead>
          <tr>
            {[...say('weekdays')].map((name, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the seven days of a week never change places.
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((on) => on !== null)}>
              {week.map((on, i) =>
                on === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day of another month has nothing but its place.
                  <td key={i} />
                ) : (
                  <td key={on} className={on === today ? 'today' : ''} aria-current={on === today ? 'date' : undefined}>
                    <span className="day">
                      {Number(on.slice(8))}
                      {on === today && ` ${say('today')}`}
                    </span>
                    <DayLinks day={byDay.get(on)} today={today} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Agenda({ today, days }: { today: string; days: readonly Day[] }) {
  if (days.length === 0) return <p className="empty">{say('month.none')}</p>;
  return (
    <ul className="board-agenda">
      {days.map((day) => (
        <li key={day.on}>
          <strong>
            {day.on}
            {day.on === today && ` ${say('today')}`}
          </strong>
          <DayLinks day={day} today={today} />
        </li>
      ))}
    </ul>
  );
}

function DayLinks({ day, today }: { day: Day | undefined; today: string }) {
  if (!day) return null;
  const { on, due, hearings } = day;
  const isLate = on < today;
  return (
    <>
      {due > 0 && (
        <Link
          to={`/cases?dueFrom=${on}&dueUntil=${on}`}
          aria-label={`${on} ${say('due', { n: due })}`}
          className={isLate ? 'late' : ''}
        >
          {isLate && '⚠ '}
          {say('due', { n: due })}
        </Link>
      )}
      {hearings > 0 && (
        <Link
          to={`/cases?hearingFrom=${on}&hearingUntil=${on}`}
          aria-label={`${on} ${say('hearing', { n: hearings })}`}
        >
          {say('hearing', { n: hearings })}
        </Link>
      )}
    </>
  );
}
