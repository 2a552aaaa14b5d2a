import { setImmediate as turn } from 'node:timers/promises';
import type { HolidayCalendar, Instant } from '#legal-time';
import type { Snapshot } from '#platform';
import type { CaseTypes } from '../case-types.js';
import { timelineOf } from '../timeline/timeline.js';
import { type StoredCase, traitsOf } from './cases.js';
import { type CaseLinkRow, caseLinkRow, linksOf } from './links.js';
import { byId } from './open-cases.js';
import { factsOf, projectionOf } from './projection.js';
import { type CaseFileRow, caseFileRow, type FactsRow, factsTable } from './rows.js';

/** Makes the rows of cases in a snapshot those of an instant: of a case in which nothing was recorded since they are those of
 *  now; a case of which something was is folded from the acts that were known; one that was not known is gone.
 *  @param calendar with every holiday notice that the snapshot holds */
export async function pastCases(
  snapshot: Snapshot,
  types: CaseTypes,
  calendar: HolidayCalendar,
  knownAt: Instant,
): Promise<void> {
  const isOtherCalendar = calendar.asOf(knownAt) !== calendar;
  const [which, values] = isOtherCalendar ? ['1 = 1', []] : [withActsSince, [knownAt]];
  const moved = await snapshot.query<Pick<CaseFileRow, 'id'>>(
    `SELECT id FROM case_file WHERE opened_at <= ? AND ${which}`,
    [knownAt, ...values],
  );
  const then = await foldedAt(
    snapshot,
    types,
    calendar,
    knownAt,
    moved.map(({ id }) => id),
  );

  const tables = types.all().map(factsTable);
  await snapshot.shadow('case_file', [['id'], ['type', 'closed_on'], ['type', 'accepted_on'], ['type', 'received_on']]);
  for (const table of tables) await snapshot.shadow(table, [['case_id']]);
  await snapshot.shadow('case_link', [['linked_case']]);
  if (!isOtherCalendar) {
    await snapshot.copy('case_file', `NOT ${withActsSince}`, [knownAt]);
    for (const table of [...tables, 'case_link']) {
      await turn();
      await snapshot.copy(table, `case_id NOT IN (${idsWithActsSince})`, [knownAt]);
    }
  }
  await snapshot.insert(caseFileRow, then.files);
  await snapshot.insert(caseLinkRow, then.links);
  for (const type of types.all()) await snapshot.insert(types.factsOf(type), then.facts.get(type.code) ?? []);
}

const idsWithActsSince = 'SELECT case_id FROM act WHERE recorded_at > ?';
const withActsSince = `id IN (${idsWithActsSince})`;

interface Folded {
  files: CaseFileRow[];
  links: CaseLinkRow[];
  /** By case type. */
  facts: Map<string, FactsRow[]>;
}

async function foldedAt(
  snapshot: Snapshot,
  types: CaseTypes,
  calendar: HolidayCalendar,
  knownAt: Instant,
  ids: readonly string[],
): Promise<Folded> {
  const folded: Folded = { files: [], links: [], facts: new Map() };
  const fold = ({ file, acts, parties }: StoredCase): void => {
    const timeline = timelineOf(types.get(file.type), acts, parties.map(traitsOf), calendar, knownAt);
    const known = acts.filter(({ recordedAt }) => recordedAt <= knownAt);
    const changedAt = known.at(-1)?.recordedAt ?? file.openedAt;
    folded.files.push({ ...file, ...projectionOf(timeline), changedAt });
    folded.links.push(...linksOf(file.id, timeline));
    const facts = folded.facts.get(file.type) ?? [];
    facts.push({ caseId: file.id, ...factsOf(timeline) });
    folded.facts.set(file.type, facts);
  };
  for await (const batch of byId(snapshot, ids, knownAt)) {
    batch.forEach(fold);
    await turn();
  }
  return folded;
}
