import type { Instant, LegalDate } from '#legal-time';
import type { Reader, Work } from '#platform';
import type { Organisation, OrganisationKind } from './organisation.js';

export const organisationActs = ['added', 'renamed', 'closed'] as const;
export type OrganisationAct = (typeof organisationActs)[number];

/** Something that was changed about a unit while the system runs. Append-only; config/organisations.yaml is what came before. */
export interface OrganisationChange {
  /** 1, 2, 3 … over all units. */
  readonly sequence: number;
  readonly act: OrganisationAct;
  /** The unit from then on, whole. */
  readonly organisation: Organisation;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly reason: string;
}

interface Row {
  sequence: number;
  act: OrganisationAct;
  organisation: string;
  name: string;
  kind: OrganisationKind;
  parent: string | null;
  number_word: string;
  organ: string | null;
  organ_name: string | null;
  from_day: LegalDate | null;
  until_day: LegalDate | null;
  recorded_at: Instant;
  recorded_by: string;
  reason: string;
}

/** The sequence of the last change; 0 when there is none. */
export async function lastChange(from: Pick<Reader, 'query'>): Promise<number> {
  const [row] = await from.query<{ last: number | null }>('SELECT max(sequence) AS last FROM organisation_change');
  return row?.last ?? 0;
}

/** All changes, in order. */
export async function allChanges(from: Pick<Reader, 'query'>): Promise<OrganisationChange[]> {
  const rows = await from.query<Row>('SELECT * FROM organisation_change ORDER BY sequence');
  return rows.map((row) => ({
    sequence: row.sequence,
    act: row.act,
    organisation: {
      code: row.organisation,
      name: row.name,
      kind: row.kind,
      ...(row.parent !== null && { parent: row.parent }),
      number: row.number_word,
      ...(row.organ !== null && { represents: { code: row.organ, name: row.organ_name ?? '' } }),
      ...(row.from_day !== null && { from: row.from_day }),
      ...(row.until_day !== null && { until: row.until_day }),
    },
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    reason: row.reason,
  }));
}

/** Writes a change down, after {@link takeOrganisations}.
 *  @returns its sequence */
export async function addChange(
  work: Work,
  { act, organisation, reason }: Pick<OrganisationChange, 'act' | 'organisation' | 'reason'>,
): Promise<number> {
  const { code, name, kind, parent, number, represents, from, until } = organisation;
  const sequence = (await lastChange(work)) + 1;
  await work.change(
    `INSERT INTO organisation_change (sequence, act, organisation, name, kind, parent, number_word, organ, organ_name,
       from_day, until_day, recorded_at, recorded_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[sequence, act, code, name, kind, parent ?? null, number, represents?.code ?? null, represents?.name ?? null],
      ...[from ?? null, until ?? null, work.at, work.actor.account, reason],
    ],
  );
  return sequence;
}

/** Keeps every change of units out until the unit of work ends; any number of them may do so at once. To be called before rows
 *  are locked, so that two never wait for each other. On SQLite the one write lock is held already. */
export async function keepOrganisationsStill(work: Work): Promise<void> {
  if (work.dialect.isPostgres) await work.change('LOCK TABLE organisation_change IN ROW SHARE MODE');
}

/** Waits for those who keep changes out, and makes the later ones wait, until the unit of work ends. Reading goes on. */
export async function takeOrganisations(work: Work): Promise<void> {
  if (work.dialect.isPostgres) await work.change('LOCK TABLE organisation_change IN EXCLUSIVE MODE');
}
