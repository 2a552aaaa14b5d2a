import { Skeleton } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../server/api.js';
import { DaysLeft } from './days-left.js';
import { useNames } from './dictionaries.js';
import { useToday } from './today.js';
import { say } from './words.js';

type Item = Schemas['CaseItem'];

export interface CaseTableProps {
  /** Undefined while they have not come. */
  items: readonly Item[] | undefined;
  /** The sentence where the list is empty: what to do next. */
  empty?: string;
}

/** Cases as lines, each opening its case. A plain table: it comes with the first load. */
export function CaseTable({ items, empty = say('cases.none') }: CaseTableProps) {
  const nameOf = useNames();
  const today = useToday();
  if (items === undefined || today === undefined) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (items.length === 0) return <p className="empty">{empty}</p>;
  return (
    <div className="wide-table">
      <table className="plain cases">
        <thead>
          <tr>
            {(['number', 'type', 'parties', 'state', 'unit', 'handler', 'left', 'due'] as const).map((each) => (
              <th key={each} scope="col">
                {say(`cases.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line
              key={item.id}
              item={item}
              today={today}
              handler={item.handler === null ? null : nameOf(item.handler)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Line = memo(({ item, today, handler }: { item: Item; today: string; handler: string | null }) => {
  const { id, number, typeName, parties, state, organisation, nextDue } = item;
  return (
    <tr data-row-key={id}>
      <th scope="row">
        <Link to={`/cases/${id}`}>{number}</Link>
      </th>
      <td>{typeName}</td>
      <td>
        {parties.names.map(({ name }) => name).join('、')}
        {parties.count > parties.names.length && say('cases.and-others', { n: parties.count })}
      </td>
      <td>{state.name}</td>
      <td>{organisation.name}</td>
      <td>{handler ?? <span className="soon">◇ {say('cases.unassigned')}</span>}</td>
      <td>{nextDue ? <DaysLeft dueOn={nextDue.on} today={today} /> : '—'}</td>
      <td>
        {nextDue && (
          <>
            {nextDue.on} {nextDue.name}
            {nextDue.provisional && <span className="quiet">（{say('provisional')}）</span>}
          </>
        )}
      </td>
    </tr>
  );
});
Line.displayName = 'Line';
