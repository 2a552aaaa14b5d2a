import type { LegalDate } from '#legal-time';
import type { Knowledge } from './knowledge.js';

/** The columns of `case_file` that lists show, as the database names them. */
export const itemColumns = `c.id, c.type, c.number, c.organisation, c.handler, c.state, c.received_on, c.closed_on,
  c.next_due_on, c.next_due_period, c.next_due_provisional, c.due_order, c.version`;

export interface ItemColumns {
  id: string;
  type: string;
  number: string;
  organisation: string;
  handler: string | null;
  state: string;
  received_on: LegalDate | null;
  closed_on: LegalDate | null;
  next_due_on: LegalDate | null;
  next_due_period: string | null;
  next_due_provisional: number | boolean;
  due_order: LegalDate;
  version: number;
}

/** A case as a line of a list. */
export interface CaseItem {
  id: string;
  type: string;
  typeName: string;
  number: string;
  organisation: { code: string; name: string };
  handler: string | null;
  state: { code: string; name: string };
  receivedOn: LegalDate | null;
  closedOn: LegalDate | null;
  nextDue: { on: LegalDate; period: string; name: string; provisional: boolean; overdue: boolean } | null;
  version: number;
}

/** A row as a line of a list, on a day. */
export function caseItem(row: ItemColumns, knowledge: Knowledge, today: LegalDate): CaseItem {
  const type = knowledge.types.get(row.type);
  const period = row.next_due_period ?? '';
  return {
    id: row.id,
    type: type.code,
    typeName: type.name,
    number: row.number,
    organisation: { code: row.organisation, name: knowledge.organisations.get(row.organisation).name },
    handler: row.handler,
    state: { code: row.state, name: type.states[row.state]?.name ?? '已作废' },
    receivedOn: row.received_on,
    closedOn: row.closed_on,
    nextDue: row.next_due_on && {
      on: row.next_due_on,
      period,
      name: type.periods[period]?.name ?? period,
      provisional: Boolean(row.next_due_provisional),
      overdue: row.next_due_on < today,
    },
    version: row.version,
  };
}
