import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CaseView } from '../../parts/case-query.js';
import type { Schemas } from '../../server/api.js';
import { say } from './words.js';

/** What may be recorded now: first what meets a running period or moves the case on, then all the rest, found by typing. */
export function PermittedActs({ view, type }: { view: CaseView; type: Schemas['CaseType'] }) {
  const [typed, setTyped] = useState('');
  if (!view.may.record || view.permittedActs.length === 0) return null;
  const first = likely(view, type);
  const others = view.permittedActs.filter((act) => !first.includes(act));
  const shown = others.filter(({ name }) => name.includes(typed.trim()));
  const link = ({ code, name }: { code: string; name: string }, className: string) => (
    <Link key={code} to={`/cases/${view.id}/acts/${code}`} className={className}>
      {name}
    </Link>
  );
  return (
    <section className="panel no-print" aria-labelledby="acts-title">
      <h2 id="acts-title">{say('acts')}</h2>
      <div className="buttons">{first.map((act) => link(act, 'act-button'))}</div>
      {others.length > 0 && (
        <details className="more-acts" open={first.length === 0}>
          <summary>{say('acts.more', { n: others.length })}</summary>
          {others.length > 8 && (
            <Input
              aria-label={say('acts.find')}
              placeholder={say('acts.find')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              className="short"
            />
          )}
          <div className="act-links">
            {shown.map((act) => link(act, 'act-link'))}
            {shown.length === 0 && <span className="quiet">{say('acts.none')}</span>}
          </div>
        </details>
      )}
    </section>
  );
}

const most = 8;

/** The acts that meet a period that is running or has lapsed, then those that move the case to another state. */
function likely(view: CaseView, type: Schemas['CaseType']): CaseView['permittedActs'] {
  const waiting = view.dueDates.filter(
    ({ status, whose }) => ['running', 'lapsed'].includes(status) && whose === 'office',
  );
  const meets = waiting.flatMap(({ period }) => type.periods.find(({ code }) => code === period)?.metBy ?? []);
  const moves = type.acts.filter(({ to, automatic }) => to !== 'same' && to !== view.state.code && !automatic);
  const assigning = view.handler === null && view.may.assign ? ['handler-assigned'] : [];
  const all = new Set([...assigning, ...meets, ...moves.map(({ code }) => code)]);
  return [...all].flatMap((code) => view.permittedActs.find((act) => act.code === code) ?? []).slice(0, most);
}
