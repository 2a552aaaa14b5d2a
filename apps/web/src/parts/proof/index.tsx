import './proof.css';
import type { Schemas } from '../../server/api.js';
import { type DayKind, stripMonths } from './strip-days.js';
import { say } from './words.js';

const shownKinds = ['start', 'counted', 'passed', 'made-up', 'stopped', 'raw-end', 'due'] as const;

const sign = (kind: DayKind): string => (kind === 'outside' ? '' : say(`sign.${kind}`));

/** A period with the way it was counted: of a case, or of the calculator. */
type Counted = Pick<Schemas['DueDate'], 'count' | 'explanation'>;

/** How a due date was counted: the sentences, and the days on a calendar. Each kind of day has a sign beside its colour. */
export function Proof({ due, today }: { due: Counted; today: string }) {
  const months = stripMonths(due.count, today);
  const present = new Set(months.flatMap(({ days }) => days).map(({ kind }) => kind));
  return (
    <div className="proof">
      <ul className="sentences">
        {due.explanation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {due.count.length.unit !== 'hours' && (
        <>
          <ul className="legend" aria-label={say('strip.legend')}>
            {shownKinds
              .filter((kind) => present.has(kind))
              .map((kind) => (
                <li key={kind}>
                  <span className={`day ${kind}`} aria-hidden>
                    {sign(kind)}
                  </span>{' '}
                  {say(`strip.${kind}`)}
                </li>
              ))}
          </ul>
          <div className="months">
            {months.map(({ month, lead, days }) => (
              <table key={month} className="month" aria-label={say('strip.title', { month })}>
                <caption>{month}</caption>
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
                  {weeks(lead, days).map((week, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: weeks have their order
                    <tr key={i}>
                      {week.map((day, k) =>
                        day === undefined ? (
                          // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell
                          <td key={k} />
                        ) : (
                          <td
                            key={day.on}
                            className={`day ${day.kind}${day.isToday ? ' today' : ''}`}
                            title={day.kind === 'outside' ? day.on : `${day.on} ${say(`strip.${day.kind}`)}`}
                          >
                            {Number(day.on.slice(8))}
                            {sign(day.kind) !== '' && <span className="sign">{sign(day.kind)}</span>}
                            {day.isToday && <span className="sign">{say('strip.today')}</span>}
                          </td>
                        ),
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function weeks<T>(lead: number, days: readonly T[]): (T | undefined)[][] {
  const cells = [...Array<undefined>(lead).fill(undefined), ...days];
  const found: (T | undefined)[][] = [];
  for (let i = 0; i < cells.length; i += 7) found.push([...cells.slice(i, i + 7)]);
  return found;
}
