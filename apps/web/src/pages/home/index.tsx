import './home.css';
import { useQuery } from '@tanstack/react-query';
import { Card, Skeleton } from 'antd';
import { Link } from 'react-router';
import { Page } from '../../frame/page.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { say } from './words.js';

const told = ['due-soon', 'overdue', 'suspended', 'unassigned'] as const;
const urgency = { 'due-soon': 'soon', overdue: 'late' } as const;

/** The day in sentences: each number opens the list of exactly its cases. */
export function HomePage() {
  const home = useQuery({ queryKey: ['home'], queryFn: () => answered(api.GET('/api/home')) });
  if (home.isError) return <Problem error={home.error} again={() => home.refetch()} />;
  if (!home.data) return <Skeleton active />;
  const { organisation, scopes, today } = home.data;
  return (
    <Page title={say('title', { today })}>
      {scopes.map((scope) => (
        <Card key={scope.scope} className="sentence">
          <Sentence {...scope} unit={organisation.name} />
        </Card>
      ))}
    </Page>
  );
}

function Sentence({ scope, query, counts, unit }: Schemas['HomeScope'] & { unit: string }) {
  const to = (view: string) => `/cases?${new URLSearchParams({ ...(query as Record<string, string>), view })}`;
  const others = told.filter((view) => !(scope === 'mine' && view === 'unassigned'));
  return (
    <p>
      {say(scope, { unit })} <Link to={to('open')}>{say('open', { n: counts.open })}</Link>
      {others.map((view) => {
        const mark = view in urgency && counts[view] > 0 ? urgency[view as keyof typeof urgency] : '';
        return (
          <span key={view}>
            {'，'}
            <Link to={to(view)} className={mark}>
              {mark === 'late' && '⚠ '}
              {say(view, { n: counts[view] })}
            </Link>
          </span>
        );
      })}
      {'。'}
    </p>
  );
}
