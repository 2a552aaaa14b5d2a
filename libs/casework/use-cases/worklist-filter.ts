import { type Condition, columnsOfCase, type Sight, seenIn } from '#identity';
import type { LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { CaseTypes } from '../case-types.js';

/** Whose: the own ones, all of a unit, those nobody handles, those that one watches. */
export const whose = ['mine', 'unit', 'unassigned', 'watched'] as const;
export type Whose = (typeof whose)[number];

/** What lists of open cases can be narrowed to. */
export interface CaseFilter {
  sight: Sight;
  /** Who asks: of whom `mine` and `watched` speak. */
  account: string;
  whose?: Whose;
  type?: string;
  state?: string;
  handler?: string;
  /** Only those that nobody handles. */
  unassigned?: 'yes';
  /** The period that is due next. */
  period?: string;
  receivedFrom?: LegalDate;
  receivedTo?: LegalDate;
  /** The days between which the next period ends, and the hearing that is planned takes place. */
  dueFrom?: LegalDate;
  dueUntil?: LegalDate;
  hearingFrom?: LegalDate;
  hearingUntil?: LegalDate;
}

/** The conditions of a filter, of open cases within sight.
 *  @throws Refusal `case-type.unknown`, `filter.unknown` */
export function conditionsOf(filter: CaseFilter, types: CaseTypes): Condition {
  const { type, state, handler, period, receivedFrom, receivedTo } = filter;
  const of = type === undefined ? types.all() : [types.get(type)];
  assertKnown('state', state, (code) => of.some(({ states }) => Object.hasOwn(states, code)));
  assertKnown('period', period, (code) => of.some(({ periods }) => Object.hasOwn(periods, code)));
  const seen = seenIn(filter.sight, columnsOfCase('c'));
  const all: Condition[] = [{ sql: 'c.ended_on IS NULL', values: [] }, seen];
  const given = (sql: string, value: unknown): void => {
    if (value !== undefined) all.push({ sql, values: [value] });
  };
  if (filter.whose !== undefined) all.push(ofWhom(filter.whose, filter.account));
  given('c.type = ?', type === undefined ? undefined : of[0]?.code);
  given('c.state = ?', state);
  given('c.handler = ?', handler);
  given('c.next_due_period = ?', period);
  given('c.received_on >= ?', receivedFrom);
  given('c.received_on <= ?', receivedTo);
  given('c.due_order >= ?', filter.dueFrom);
  given('c.due_order <= ?', filter.dueUntil);
  given('c.hearing_on >= ?', filter.hearingFrom);
  given('c.hearing_on <= ?', filter.hearingUntil);
  if (filter.unassigned !== undefined) all.push({ sql: 'c.handler IS NULL', values: [] });
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) };
}

function ofWhom(whose: Whose, account: string): Condition {
  switch (whose) {
    case 'mine':
      return { sql: 'c.handler = ?', values: [account] };
    case 'unit':
      return { sql: '1 = 1', values: [] };
    case 'unassigned':
      return { sql: 'c.handler IS NULL', values: [] };
    case 'watched':
      return { sql: 'c.id IN (SELECT w.case_id FROM case_watch w WHERE w.account = ?)', values: [account] };
  }
}

function assertKnown(filter: string, value: string | undefined, isKnown: (value: string) => boolean): void {
  if (value !== undefined && !isKnown(value)) throw new Refusal('filter.unknown', { filter, value });
}
