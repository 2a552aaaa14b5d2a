import { Link } from 'react-router';
import type { Schemas } from '../../server/api.js';
import { listOf, rowsOf } from './pivot.js';
import { say } from './words.js';

/** How much each officer has in hand, the heaviest load first; also those who have nothing. */
export function Loads({ board }: { board: Schemas['Board'] }) {
  const counted = new Map(rowsOf(board, { by: 'officer' }).rows.map((row) => [row.key, row.counts]));
  const loads = board.officers
    .map((officer) => {
      const { open = 0, overdue = 0 } = counted.get(officer.account) ?? {};
      return { ...officer, open, overdue };
    })
    .sort((a, b) => b.open - a.open || b.overdue - a.overdue || (a.account < b.account ? -1 : 1));
  const highest = Math.max(1, ...loads.map(({ open }) => open));
  return (
    <div className="wide-table">
      <table className="plain board-loads">
        <caption>{say('load.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('by.officer')}</th>
            <th scope="col">{say('open')}</th>
            <th scope="col">{say('overdue')}</th>
            <th scope="col">{say('closed')}</th>
          </tr>
        </thead>
        <tbody>
          {loads.map(({ account, name, open, overdue, closed }) => (
            <tr key={account}>
              <th scope="row">{name}</th>
              <td>
                <div className="load">
                  <Count count={open} to={listOf({ handler: account }, 'open', 0)} />
                  <span className="bar" aria-hidden="true" style={{ width: `${(open / highest) * 80}%` }}>
                    <span style={{ width: `${open === 0 ? 0 : (overdue / open) * 100}%` }} />
                  </span>
                </div>
              </td>
              <td>
                <Count count={overdue} to={listOf({ handler: account }, 'overdue', 0)} isLate />
              </td>
              <td className={closed === 0 ? 'quiet' : ''}>{closed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ count, to, isLate = false }: { count: number; to: string; isLate?: boolean }) {
  if (count === 0) return <span className="quiet">0</span>;
  return (
    <Link to={to} className={isLate ? 'late' : ''}>
      {isLate && '⚠ '}
      {count}
    </Link>
  );
}
