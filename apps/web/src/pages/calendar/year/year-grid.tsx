import { useToday } from '../../../parts/today.js';
import { say } from '../words.js';
import { type NoticeDays, weeksOf, type YearDay, type YearMonth, yearDays } from './year-days.js';

const signs = ['off', 'worked'] as const;

/** Twelve months with the days that are off and those that are made up, marked by letters beside the colour. */
export function YearGrid({ year, notices }: { year: number; notices: readonly NoticeDays[] }) {
  const today = useToday();
  return (
    <>
      <ul className="year-legend" aria-label={say('legend')}>
        {signs.map((kind) => (
          <li key={kind}>
            <span className={`year-day ${kind}`} aria-hidden>
              {say(`sign.${kind}`)}
            </span>{' '}
            {say(`legend.${kind}`)}
          </li>
        ))}
        <li>
          <span className="year-day weekend" aria-hidden>
            6
          </span>{' '}
          {say('legend.weekend')}
        </li>
        <li>
          <span className="year-day today" aria-hidden>
            1
          </span>{' '}
          {say('legend.today')}
        </li>
      </ul>
      <div className="year-months">
        {yearDays(year, notices).map((month) => (
          <Month key={month.month} month={month} today={today} />
        ))}
      </div>
    </>
  );
}

function Month({ month, today }: { month: YearMonth; today: string | undefined }) {
  return (
    <table className="year-month">
      <caption>{say('year.month', { month: month.month })}</caption>
      <thead>
        <tr>
          {[...say('weekdays')].map((day, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week has its order
            <th key={i} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]?.key}>
            {week.map(({ key, day }) =>
              day ? <Day key={key} day={day} isToday={day.on === today} /> : <td key={key} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { on, kind, holiday = '' }, isToday }: { day: YearDay; isToday: boolean }) {
  const told = [kind !== 'plain' && say(`day.${kind}`, { on, name: holiday }), isToday && say('day.today', { on })];
  const title = told.filter(Boolean).join('；');
  return (
    <td className={`year-day ${kind}${isToday ? ' today' : ''}`} {...(title !== '' && { title })}>
      {Number(on.slice(8))}
      {(kind === 'off' || kind === 'worked') && <span className="sign">{say(`sign.${kind}`)}</span>}
    </td>
  );
}
