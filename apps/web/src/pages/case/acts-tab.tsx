import { Link } from 'react-router';
import { type CaseView, partiesOf } from '../../parts/case-query.js';
import { useNames } from '../../parts/dictionaries.js';
import { momentWithYear } from '../../parts/moments.js';
import { FieldsInWords } from '../../parts/values.js';
import type { Schemas } from '../../server/api.js';
import { say } from './words.js';

/** What happened, at its legal place; and everything that was recorded, corrections included. */
export function ActsTab({ view, type }: { view: CaseView; type: Schemas['CaseType'] }) {
  const nameOf = useNames();
  const specsOf = (code: string) => type.acts.find((each) => each.code === code);
  const isCorrected = view.recordings.some(({ corrects }) => corrects !== null);
  return (
    <>
      <ol className="timeline">
        {view.acts.map((act) => (
          <li key={act.id}>
            <div className="when">{act.occurredOn}</div>
            <div>
              <h3>{act.name}</h3>
              {act.problem && <p className="late">⚠ {act.problem}</p>}
              <FieldsInWords specs={specsOf(act.code)?.fields ?? {}} fields={act.fields} parties={partiesOf(view)} />
              <p className="quiet">
                {say('recorded', { by: nameOf(act.recordedBy), at: momentWithYear(act.recordedAt) })}
                {act.reason && ` · ${say('corrected-why', { reason: act.reason })}`}
                {view.may.record && view.knownAt === null && !specsOf(act.code)?.automatic && (
                  <>
                    {' · '}
                    <Link className="no-print" to={`/cases/${view.id}/corrections/${act.id}`}>
                      {say('correct')}
                      <span className="behind-words">：{act.name}</span>
                    </Link>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {isCorrected && (
        <details>
          <summary>{say('history')}</summary>
          <table className="plain">
            <tbody>
              {view.recordings.map(({ id, sequence, name, occurredOn, recordedBy, recordedAt, reason }) => (
                <tr key={id}>
                  <td>{sequence}</td>
                  <th scope="row">{name}</th>
                  <td>{occurredOn}</td>
                  <td>{say('recorded', { by: nameOf(recordedBy), at: momentWithYear(recordedAt) })}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
