import type { CaseView } from '../../parts/case-query.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Proof } from '../../parts/proof/index.js';
import { say } from './words.js';

/** The period of the office that ends next, with the way it was counted. */
export function nextDueOf({ dueDates }: Pick<CaseView, 'dueDates'>): CaseView['dueDates'][number] | undefined {
  return dueDates
    .filter(
      ({ status, whose, dueOn }) => whose === 'office' && dueOn !== null && ['running', 'lapsed'].includes(status),
    )
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0];
}

export function DueCard({ view, today }: { view: CaseView; today: string }) {
  const due = nextDueOf(view) ?? view.dueDates.find(({ status, whose }) => status === 'stopped' && whose === 'office');
  return (
    <section className="panel due-card" aria-labelledby="due-title">
      <h2 id="due-title">{say('due')}</h2>
      {due === undefined ? (
        <p className="quiet">{say('due.none')}</p>
      ) : (
        <>
          <p className="due-line">
            <span>{due.name}</span>
            <strong className="due-day">{due.dueOn ?? say('status.stopped')}</strong>
            {due.dueOn && <DaysLeft dueOn={due.dueOn} today={today} />}
          </p>
          <p className="quiet">
            {say('due.counted', { n: due.daysCounted })}
            {due.target?.count.dueOn && ` · ${say('due.target', { on: due.target.count.dueOn })}`}
          </p>
          <details>
            <summary>{say('how')}</summary>
            <Proof due={due} today={today} />
          </details>
        </>
      )}
    </section>
  );
}
