import './board.css';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { Problem } from '../../parts/problem.js';
import { answered, api } from '../../server/api.js';
import { Calendar } from './calendar.js';
import { Loads } from './loads.js';
import { Matrix } from './matrix.js';
import { Trend } from './trend.js';
import { say } from './words.js';

const parts = ['matrix', 'load', 'trend', 'calendar'] as const;

/** What those who lead look at. The part and its filters stand in the address. */
export default function BoardPage() {
  const [parameters] = useSearchParams();
  const part = parts.find((each) => each === parameters.get('part')) ?? 'matrix';
  return (
    <Page title={say('title')} isWide>
      <nav className="page-parts" aria-label={say('parts')}>
        {parts.map((each) => (
          <Link key={each} to={`/board?part=${each}`} aria-current={each === part ? 'page' : undefined}>
            {say(each)}
          </Link>
        ))}
      </nav>
      <h2>{say(part)}</h2>
      {part === 'trend' ? <Trend /> : part === 'calendar' ? <Calendar /> : <Counted part={part} />}
    </Page>
  );
}

function Counted({ part }: { part: 'matrix' | 'load' }) {
  const [parameters] = useSearchParams();
  const days = /^\d{1,4}$/.test(parameters.get('days') ?? '') ? Number(parameters.get('days')) : 60;
  const suspendedDays = Math.min(days, 3650);
  const board = useQuery({
    queryKey: ['board', suspendedDays],
    queryFn: () => answered(api.GET('/api/board', { params: { query: { suspendedDays } } })),
  });
  if (board.isError) return <Problem error={board.error} again={() => board.refetch()} />;
  if (!board.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  return part === 'matrix' ? <Matrix board={board.data} /> : <Loads board={board.data} />;
}
