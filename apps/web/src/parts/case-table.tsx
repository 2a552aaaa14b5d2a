import { Skeleton } from 'antd';
import { memo, useDeferredValue } from 'react';
import { Link, useNavigationType } from 'react-router';
import type { Schemas } from '../server/api.js';
import { DaysLeft } from './days-left.js';
import { daysBetween } from './form/days.js';
import { dayOfMoment } from './moments.js';
import { useToday } from './today.js';
import { say } from './words.js';

export type ListedCase = Schemas['ListedCase'];

/** By what a list is sorted, and how to sort it otherwise. */
export interface Sorting {
  by: string;
  direction: 'asc' | 'desc';
  sort: (by: 'due' | 'updated' | 'number') => void;
}

/** Which lines are chosen. */
export interface Choosing {
  chosen: ReadonlySet<string>;
  choose: (id: string, isChosen: boolean) => void;
  chooseAll: (isChosen: boolean) => void;
}

export interface CaseTableProps {
  /** Undefined while they have not come. */
  items: readonly ListedCase[] | undefined;
  /** Which list it is: the lines of another one are new lines, none of these moved. */
  of?: string | undefined;
  /** The lines of another list are on their way. */
  isBusy?: boolean;
  /** The sentence where the list is empty: what to do next. */
  empty?: string;
  sorting?: Sorting;
  choosing?: Choosing | undefined;
}

const columns = ['flags', 'number', 'type', 'parties', 'state', 'handler', 'left', 'extended', 'updated'] as const;
const sorted: Readonly<Record<string, 'due' | 'updated' | 'number'>> = {
  number: 'number',
  left: 'due',
  updated: 'updated',
};

/** Cases as lines, each opening its case. A plain table: it comes with the first load. */
export function CaseTable({ items, of, isBusy, empty = say('cases.none'), sorting, choosing }: CaseTableProps) {
  const today = useToday();
  if (items === undefined || today === undefined) return <Skeleton active paragraph={{ rows: 14 }} />;
  if (items.length === 0) return <p className="empty">{empty}</p>;
  const showsUnit = items.some(({ organisation }) => organisation.code !== items[0]?.organisation.code);
  return (
    <div className="wide-table" aria-busy={isBusy}>
      <table className="plain cases">
        <thead>
          <tr>
            {choosing && (
              <th scope="col" className="no-print choosing">
                <input
                  type="checkbox"
                  aria-label={say('cases.choose-all')}
                  checked={items.every(({ id }) => choosing.chosen.has(id))}
                  onChange={(event) => choosing.chooseAll(event.target.checked)}
                />
              </th>
            )}
            {columns.map((column) => (
              <Heading key={column} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <Lines key={of} items={items} today={today} showsUnit={showsUnit} choosing={choosing} />
      </table>
    </div>
  );
}

function Heading({ column, sorting }: { column: (typeof columns)[number]; sorting: Sorting | undefined }) {
  const by = sorted[column];
  if (by === undefined || sorting === undefined)
    return (
      <th scope="col" className={`of-${column}`}>
        {say(`cases.${column}`)}
      </th>
    );
  const isBy = sorting.by === by;
  return (
    <th
      scope="col"
      className={`of-${column}`}
      aria-sort={isBy ? (sorting.direction === 'asc' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" className="sort" onClick={() => sorting.sort(by)}>
        {say(`cases.${column}`)}
        <span aria-hidden>{isBy ? (sorting.direction === 'asc' ? ' ▲' : ' ▼') : ' ↕'}</span>
      </button>
    </th>
  );
}

interface LinesProps extends Pick<LineProps, 'today' | 'showsUnit'>, Pick<CaseTableProps, 'choosing'> {
  items: readonly ListedCase[];
}

/** About as many lines as a screen holds. */
const screen = 25;

/** What the screen holds comes first, the lines below it in the next frame. All at once for who goes back: the browser then scrolls
 *  to where one was. */
function Lines({ items, choosing, ...shared }: LinesProps) {
  const isBack = useNavigationType() === 'POP';
  const count = useDeferredValue(items.length, isBack ? items.length : screen);
  return (
    <tbody>
      {items.slice(0, count).map((item) => (
        <Line
          key={item.id}
          item={item}
          {...shared}
          isChosen={choosing?.chosen.has(item.id)}
          choose={choosing?.choose}
        />
      ))}
    </tbody>
  );
}

interface LineProps {
  item: ListedCase;
  today: string;
  /** Whether the list holds cases of more than one unit. */
  showsUnit: boolean;
  isChosen: boolean | undefined;
  choose: ((id: string, isChosen: boolean) => void) | undefined;
}

const Line = memo(({ item, today, showsUnit, isChosen, choose }: LineProps) => {
  const { id, number, typeName, parties, state, organisation, nextDue, flags, watched } = item;
  return (
    <tr data-row-key={id}>
      {choose && (
        <td className="no-print">
          <input
            type="checkbox"
            aria-label={say('cases.choose', { number })}
            checked={isChosen === true}
            onChange={(event) => choose(id, event.target.checked)}
          />
        </td>
      )}
      <td>
        {watched && <span title={say('cases.watched')}>★</span>}
        {flags.length > 0 && (
          <span className="soon" title={flags.map(({ name }) => name).join('；')}>
            ▲{flags.length}
            <span className="behind-words">{flags.map(({ name }) => name).join('；')}</span>
          </span>
        )}
      </td>
      <th scope="row">
        <Link to={`/cases/${id}`}>{number}</Link>
      </th>
      <td>{typeName}</td>
      <td>
        {parties.names.map(({ name }) => name).join('、')}
        {parties.count > parties.names.length && say('cases.and-others', { n: parties.count })}
      </td>
      <td>{state.name}</td>
      <td>
        {item.handlerName ?? item.handler ?? <span className="soon">◇ {say('cases.unassigned')}</span>}
        {showsUnit && <span className="quiet due-of">{organisation.name}</span>}
      </td>
      <td>{nextDue ? <Due due={nextDue} today={today} /> : '—'}</td>
      <td>{nextDue && nextDue.extendedDays > 0 ? say('cases.days', { n: nextDue.extendedDays }) : ''}</td>
      <td>{dayOfMoment(item.updatedAt)}</td>
    </tr>
  );
});
Line.displayName = 'Line';

/** How long until the next due date; once it is late and was extended, also against the date it had before. */
function Due({ due, today }: { due: NonNullable<ListedCase['nextDue']>; today: string }) {
  const late = due.overdue && due.originalOn ? daysBetween(due.originalOn, today) : 0;
  return (
    <>
      <DaysLeft dueOn={due.on} today={today} />
      <span className="quiet due-of">
        {due.on} {due.name}
        {due.provisional && `（${say('provisional')}）`}
        {late > 0 && `；${say('cases.original', { on: due.originalOn ?? '', n: late })}`}
      </span>
    </>
  );
}
