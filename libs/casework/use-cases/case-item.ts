import type { LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import type { Knowledge } from './knowledge.js';
import { holes, type Page, pageOf } from './paging.js';

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
  /** The first of the opening parties, and how many there are. Of minors under fourteen and victims the surname alone. */
  parties: { names: { role: string; name: string }[]; count: number };
  organisation: { code: string; name: string };
  handler: string | null;
  state: { code: string; name: string };
  receivedOn: LegalDate | null;
  closedOn: LegalDate | null;
  nextDue: { on: LegalDate; period: string; name: string; provisional: boolean; overdue: boolean } | null;
  version: number;
}

const shown = 3;

/** Rows as lines of a list, on a day. */
export async function caseItems(
  read: Pick<Reader, 'query'>,
  rows: readonly ItemColumns[],
  knowledge: Knowledge,
  today: LegalDate,
): Promise<CaseItem[]> {
  if (rows.length === 0) return [];
  // The latest version of each party; the name stands masked where it has to be.
  const parties = await read.query<{ case_id: string; role: string; name: string }>(
    `SELECT p.case_id, p.role, p.name FROM party p
     WHERE p.case_id IN (${holes(rows)})
       AND p.version = (SELECT MAX(v.version) FROM party v WHERE v.id = p.id)
     ORDER BY p.recorded_at, p.id`,
    rows.map(({ id }) => id),
  );
  const byCase = new Map<string, typeof parties>();
  for (const party of parties) byCase.set(party.case_id, [...(byCase.get(party.case_id) ?? []), party]);
  return rows.map((row) => {
    const roles = Object.keys(knowledge.types.get(row.type).partyRoles);
    const own = (byCase.get(row.id) ?? []).sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
    const names = own.slice(0, shown).map(({ role, name }) => ({ role, name }));
    return caseItem(row, { names, count: own.length }, knowledge, today);
  });
}

/** A page of such lines, out of `limit + 1` rows. */
export async function casePage<R extends ItemColumns>(
  read: Pick<Reader, 'query'>,
  rows: readonly R[],
  {
    limit,
    keyOf,
    knowledge,
    today,
  }: { limit: number; keyOf: (row: R) => string[]; knowledge: Knowledge; today: LegalDate },
): Promise<Page<CaseItem>> {
  const { items, next } = pageOf(rows, limit, (row) => row, keyOf);
  return { items: await caseItems(read, items, knowledge, today), next };
}

function caseItem(row: ItemColumns, parties: CaseItem['parties'], knowledge: Knowledge, today: LegalDate): CaseItem {
  const type = knowledge.types.get(row.type);
  const period = row.next_due_period ?? '';
  return {
    id: row.id,
    type: type.code,
    typeName: type.name,
    number: row.number,
    parties,
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
