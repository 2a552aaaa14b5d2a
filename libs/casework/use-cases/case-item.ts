import type { Instant, LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import type { Knowledge } from './knowledge.js';
import { holes, type Page, pageOf } from './paging.js';
import { watchedOf } from './watch-case.js';

/** The columns of `case_file` that lists show, as the database names them. */
export const itemColumns = `c.id, c.type, c.number, c.organisation, c.handler, c.state, c.received_on, c.closed_on,
  c.next_due_on, c.next_due_period, c.next_due_provisional, c.next_due_extended, c.next_due_original, c.flags, c.changed_at,
  c.suspended_since, c.hearing_on, c.version`;

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
  next_due_extended: number;
  next_due_original: LegalDate | null;
  flags: string;
  changed_at: Instant;
  suspended_since: LegalDate | null;
  hearing_on: LegalDate | null;
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
  /** The name behind the account. */
  handlerName: string | null;
  state: { code: string; name: string };
  receivedOn: LegalDate | null;
  closedOn: LegalDate | null;
  nextDue: NextDue | null;
  /** What is still missing, and what to look at. */
  flags: { code: string; name: string }[];
  updatedAt: Instant;
  suspendedSince: LegalDate | null;
  /** The hearing that was planned last. */
  hearingOn: LegalDate | null;
  version: number;
}

export interface NextDue {
  on: LegalDate;
  period: string;
  name: string;
  provisional: boolean;
  overdue: boolean;
  /** By how many days it was lengthened, and the due date without them; null where it is the same. */
  extendedDays: number;
  originalOn: LegalDate | null;
}

/** A line of somebody's own list. */
export interface ListedCase extends CaseItem {
  /** Whether the one who asks watches the case. */
  watched: boolean;
}

/** A page of a list, and the day on which it is judged what is late. */
export interface CasePage extends Page<ListedCase> {
  today: LegalDate;
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
  const names = await namesOf(read, [...new Set(rows.flatMap(({ handler }) => handler ?? []))]);
  const byCase = new Map<string, typeof parties>();
  for (const party of parties) byCase.set(party.case_id, [...(byCase.get(party.case_id) ?? []), party]);
  return rows.map((row) => {
    const roles = Object.keys(knowledge.types.get(row.type).partyRoles);
    const own = (byCase.get(row.id) ?? []).sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
    const first = own.slice(0, shown).map(({ role, name }) => ({ role, name }));
    const handlerName = row.handler === null ? null : (names.get(row.handler) ?? row.handler);
    return caseItem(row, { names: first, count: own.length }, handlerName, knowledge, today);
  });
}

async function namesOf(read: Pick<Reader, 'query'>, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map();
  const rows = await read.query<{ account: string; name: string }>(
    `SELECT account, name FROM user_account WHERE account IN (${holes(accounts)})`,
    accounts,
  );
  return new Map(rows.map(({ account, name }) => [account, name]));
}

/** A page of such lines for a person, out of `limit + 1` rows. */
export async function casePage<R extends ItemColumns>(
  read: Pick<Reader, 'query'>,
  rows: readonly R[],
  { limit, keyOf, knowledge, today, account }: PageParts<R>,
): Promise<CasePage> {
  const { items: shownRows, next } = pageOf(rows, limit, (row) => row, keyOf);
  const items = await caseItems(read, shownRows, knowledge, today);
  const ids = items.map(({ id }) => id);
  const watched = ids.length === 0 ? new Set() : await watchedOf(read, account, ids);
  return { items: items.map((item) => ({ ...item, watched: watched.has(item.id) })), next, today };
}

interface PageParts<R> {
  limit: number;
  keyOf: (row: R) => string[];
  knowledge: Knowledge;
  today: LegalDate;
  /** Whose list it is. */
  account: string;
}

function caseItem(
  row: ItemColumns,
  parties: CaseItem['parties'],
  handlerName: string | null,
  knowledge: Knowledge,
  today: LegalDate,
): CaseItem {
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
    handlerName,
    state: { code: row.state, name: type.states[row.state]?.name ?? '已作废' },
    receivedOn: row.received_on,
    closedOn: row.closed_on,
    nextDue: row.next_due_on && {
      on: row.next_due_on,
      period,
      name: type.periods[period]?.name ?? period,
      provisional: Boolean(row.next_due_provisional),
      overdue: row.next_due_on < today,
      extendedDays: row.next_due_extended,
      originalOn: row.next_due_original,
    },
    flags: row.flags === '' ? [] : row.flags.split(' ').map((code) => ({ code, name: type.flags[code]?.name ?? code })),
    updatedAt: row.changed_at,
    suspendedSince: row.suspended_since,
    hearingOn: row.hearing_on,
    version: row.version,
  };
}
