import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DaysLeft } from '../../parts/days-left.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { say } from './words.js';

type Item = Schemas['CaseItem'];
type Query = Record<string, string | number>;

const fortnight = 14 * 86_400_000;
const useCases = (query: Query) =>
  useQuery({
    queryKey: ['worklist', 'home', query],
    queryFn: () => answered(api.GET('/api/worklist', { params: { query } })),
  });

/** Whose cases are looked at: one's own, or those of the unit for who has none and looks after those of others. */
export type Whose = { handler: string } | { organisation: string };

/** What cases bring next: periods that end, and hearings. */
export function Coming({ whose, today }: { whose: Whose; today: string }) {
  const ofUnit = 'organisation' in whose;
  const hearingUntil = new Date(Date.parse(today) + fortnight).toISOString().slice(0, 10);
  const due = useCases({ ...whose, limit: 8 });
  const hearings = useCases({ ...whose, hearingFrom: today, hearingUntil, limit: 200 });
  const byDay = (a: Item, b: Item) => ((a.hearingOn ?? '') < (b.hearingOn ?? '') ? -1 : 1);
  return (
    <div className="coming">
      <section>
        <h2>{say(ofUnit ? 'due.unit' : 'due')}</h2>
        <Lines
          cases={due}
          items={due.data?.items.filter(({ nextDue }) => nextDue !== null)}
          none={say(ofUnit ? 'due.none.unit' : 'due.none')}
          when={({ nextDue }) =>
            nextDue && (
              <>
                {nextDue.name} {nextDue.on} <DaysLeft dueOn={nextDue.on} today={today} />
              </>
            )
          }
        />
        {due.data?.next != null && (
          <Link to={`/cases?${new URLSearchParams({ ...whose, view: 'open' })}`}>
            {say(ofUnit ? 'due.all.unit' : 'due.all')}
          </Link>
        )}
      </section>
      <section>
        <h2>{say(ofUnit ? 'hearings.unit' : 'hearings')}</h2>
        <Lines
          cases={hearings}
          items={hearings.data?.items.toSorted(byDay)}
          none={say('hearings.none')}
          when={({ hearingOn }) => hearingOn !== null && <DaysOf on={hearingOn} today={today} />}
        />
      </section>
    </div>
  );
}

const DaysOf = ({ on, today }: { on: string; today: string }) => (
  <>
    {on} <DaysLeft dueOn={on} today={today} soonWithin={-1} />
  </>
);

interface LinesProps {
  cases: ReturnType<typeof useCases>;
  items: readonly Item[] | undefined;
  none: string;
  when: (item: Item) => ReactNode;
}

function Lines({ cases, items, none, when }: LinesProps) {
  if (cases.isError) return <Problem error={cases.error} again={() => cases.refetch()} />;
  if (items === undefined) return <Skeleton active title={false} paragraph={{ rows: 4 }} />;
  if (items.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className="lines">
      {items.map((item) => (
        <li key={item.id}>
          <Link to={`/cases/${item.id}`}>{item.number}</Link>
          <span className="whose">
            {item.parties.names.map(({ name }) => name).join('、')}
            {item.parties.count > item.parties.names.length && say('and-others', { n: item.parties.count })}
          </span>
          <span className="when">{when(item)}</span>
        </li>
      ))}
    </ul>
  );
}
