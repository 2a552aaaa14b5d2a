import type { CaseView } from '../../parts/case-query.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Proof } from '../../parts/proof/index.js';
import { say } from './words.js';

/** Every period of the case, running or not, each with the way it was counted. */
export function DueTab({ view, today }: { view: CaseView; today: string }) {
  const nameOf = (id: string | null | undefined) => view.parties.find((party) => party.id === id)?.name;
  return (
    <div>
      {view.dueDates.map((due) => {
        const party = nameOf(due.party);
        return (
          <article key={`${due.period} ${due.party} ${due.startedBy.on} ${due.startedBy.code}`} className="due-article">
            <h3>
              {due.name}
              {party && <span className="quiet"> {party}</span>}
            </h3>
            <p className="due-line">
              <strong>{due.dueOn ?? say('status.stopped')}</strong>
              {due.status === 'running' && due.dueOn ? (
                <DaysLeft dueOn={due.dueOn} today={today} />
              ) : (
                <span className={['lapsed', 'met-late'].includes(due.status) ? 'late' : 'quiet'}>
                  {['lapsed', 'met-late'].includes(due.status) && '⚠ '}
                  {say(`status.${due.status}`)}
                </span>
              )}
              <span className="quiet">
                {say('whose')}：{say(`whose.${due.whose}`)} · {say('starts')}：{due.startedBy.on} {due.startedBy.name}
              </span>
            </p>
            <details>
              <summary>
                {say('how')}
                <span className="behind-words">：{due.name}</span>
              </summary>
              <Proof due={due} today={today} />
              <p className="quiet">
                {say('lapse')}：{due.lapse}
              </p>
            </details>
          </article>
        );
      })}
    </div>
  );
}
