import { useQuery } from '@tanstack/react-query';
import { Card, Skeleton } from 'antd';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api.js';
import { say } from '../messages/index.js';
import { Problem } from '../parts/problem.js';

const told = ['due-soon', 'overdue', 'suspended', 'unassigned'] as const;
const urgency = { 'due-soon': 'soon', overdue: 'late' } as const;

/** The day in sentences: each number opens the list of exactly its cases. */
export function HomePage() {
  const home = useQuery({ queryKey: ['home'], queryFn: () => answered(api.GET('/api/home')) });
  if (home.isError) return <Problem error={home.error} again={() => home.refetch()} />;
  if (!home.data) return <Skeleton active />;
  const { organisation, scopes, today } = home.data;
  return (
    <>
      <h1>{today}</h1>
      {scopes.map((scope) => (
        <Card key={scope.scope} className="sentence">
          <Sentence {...scope} unit={organisation.name} />
        </Card>
      ))}
    </>
  );
}

function Sentence({ scope, query, counts, unit }: Schemas['HomeScope'] & { unit: string }) {
  const to = (view: string) => `/cases?${new URLSearchParams({ ...(query as Record<string, string>), view })}`;
  const others = told.filter((view) => !(scope === 'mine' && view === 'unassigned'));
  return (
    <p>
      {say(`home.${scope}`, { unit })} <Link to={to('open')}>{say('home.open', { n: counts.open })}</Link>
      {others.map((view) => {
        const mark = view in urgency && counts[view] > 0 ? urgency[view as keyof typeof urgency] : '';
        return (
          <span key={view}>
            {'，'}
            <Link to={to(view)} className={mark}>
              {mark === 'late' && '⚠ '}
              {say(`home.${view}`, { n: counts[view] })}
            </Link>
          </span>
        );
      })}
      {'。'}
    </p>
  );
}
