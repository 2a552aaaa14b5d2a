import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../server/api.js';
import { say } from './words.js';

type Scope = Schemas['HomeScope'];

const told = ['due-soon', 'overdue', 'suspended', 'unassigned'] as const;
const signs = {
  'due-soon': ['soon', '◔ '],
  overdue: ['late', '⚠ '],
  suspended: ['', ''],
  unassigned: ['', ''],
} as const;

const listOf = ({ query }: Scope, view: string): string =>
  `/cases?${new URLSearchParams({ ...(query as Record<string, string>), view })}`;

/** One range of cases in a sentence. What is zero is left out. */
export function ScopeInWords({ unit, all, ...scope }: Scope & { unit: string; all: readonly Scope[] }) {
  const { counts } = scope;
  return (
    <section className="sentence">
      <h2>{say(scope.scope)}</h2>
      {counts.open === 0 ? (
        <p>
          {say(`${scope.scope}.none`, { unit })} {scope.scope === 'mine' && <WhatNext all={all} />}
        </p>
      ) : (
        <p>
          {say(`${scope.scope}.has`, { unit })}{' '}
          <Link to={listOf(scope, 'open')}>{say('open', { n: counts.open })}</Link>
          <Parts {...scope} />
        </p>
      )}
    </section>
  );
}

function Parts(scope: Scope) {
  const parts = told.filter((view) => scope.counts[view] > 0);
  if (parts.length === 0) return say('calm');
  return (
    <>
      {say('among-them')}
      {parts.map((view, i) => (
        <Fragment key={view}>
          {i > 0 && say('comma')}
          <Link to={listOf(scope, view)} className={signs[view][0]}>
            {signs[view][1]}
            {say(view, { n: scope.counts[view] })}
          </Link>
        </Fragment>
      ))}
      {say('stop')}
    </>
  );
}

/** Where someone without cases finds work. */
function WhatNext({ all }: { all: readonly Scope[] }) {
  const waiting = all.find(({ scope, counts }) => scope !== 'mine' && counts.unassigned > 0);
  if (waiting) return <Link to={listOf(waiting, 'unassigned')}>{say('see-unassigned')}</Link>;
  return <Link to="/cases">{say('see-all')}</Link>;
}
