import { Link } from 'react-router';
import { say as sayAll } from '../../../parts/words.js';
import type { Schemas } from '../../../server/api.js';
import { say } from '../words.js';
import { YearGrid } from '../year/year-grid.js';
import { daysIn } from './draft.js';

/** What was read from a notice, as a calendar, and what it does to the open cases. */
export function NoticePreview({ effect }: { effect: Schemas['NoticeRead'] }) {
  const { year, notice, replaces, content, cases, dates, becomeFinal: final, changes } = effect;
  return (
    <>
      <p>
        {say('preview.read', { notice, year, ...daysIn(content) })}
        {replaces !== null && <strong> {say('preview.replaces', { notice: replaces })}</strong>}
      </p>
      <h3>{say('preview.impact')}</h3>
      <p>{cases === 0 ? say('preview.no-change') : say('preview.sums', { cases, dates, final })}</p>
      {changes.length > 0 && (
        <>
          {changes.length < dates && <p className="quiet">{say('preview.more', { n: changes.length })}</p>}
          <div className="wide-table changes">
            <table className="plain">
              <thead>
                <tr>
                  {(['change.case', 'change.period', 'change.before', 'change.after'] as const).map((key) => (
                    <th key={key} scope="col">
                      {say(key)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map((change) => (
                  <tr key={`${change.caseId} ${change.period} ${change.party} ${change.before?.dueOn}`}>
                    <th scope="row">
                      <Link to={`/cases/${change.caseId}`}>{change.number}</Link>
                    </th>
                    <td>{change.name}</td>
                    <td className="day-cell">{sideIn(change.before)}</td>
                    <td className="day-cell">{sideIn(change.after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <h3>{say('year.of', { year })}</h3>
      <YearGrid year={year} notices={[content]} />
    </>
  );
}

function sideIn(side: Schemas['DueSide'] | null): string {
  if (side === null) return say('change.none');
  const day = side.dueOn ?? say('stopped');
  return side.provisional ? `${day}（${sayAll('provisional')}）` : day;
}
