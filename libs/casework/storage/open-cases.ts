import { setImmediate as turn } from 'node:timers/promises';
import type { Instant } from '#legal-time';
import type { Reader } from '#platform';
import type { StoredCase } from './cases.js';
import { actRow, type CaseFileRow, caseFileRow, partyRow } from './rows.js';

type Source = Pick<Reader, 'select'>;

const BATCH = 100;

/** The open cases of all units and of some types (all when left out) by their numbers, read a batch at a time; between two
 *  cases others have their turn. */
export const openCases = (from: Source, types?: readonly string[]): AsyncGenerator<StoredCase> =>
  oneByOne(byNumber(from, 'c.endedOn IS NULL', types));

/** What tells whether an open case has moved since it was read. */
export type OpenVersion = Pick<CaseFileRow, 'id' | 'type' | 'version' | 'changedAt'>;

/** The open cases in the order of {@link openCases}, without what is in them: read at once. */
export const openVersions = (from: Pick<Reader, 'query'>): Promise<OpenVersion[]> =>
  from.query(
    'SELECT id, type, version, changed_at AS "changedAt" FROM case_file WHERE ended_on IS NULL ORDER BY number',
  );

/** All cases, open and ended, by their numbers, a batch at a time; between two batches others have their turn. */
export const allCases = (from: Source): AsyncGenerator<readonly StoredCase[]> => byNumber(from, '1 = 1');

/** Some cases by their ids, in no order; between two cases others have their turn. */
export const casesOf = (from: Source, ids: readonly string[]): AsyncGenerator<StoredCase> => oneByOne(byId(from, ids));

/** The same a batch at a time, with the parties as they were known at an instant. */
export async function* byId(
  from: Source,
  ids: readonly string[],
  knownAt?: Instant,
): AsyncGenerator<readonly StoredCase[]> {
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH);
    const files = await from.select(caseFileRow, 'c').where('c.id IN (:...batch)', { batch }).getMany();
    yield await withActs(from, files, knownAt);
  }
}

async function* byNumber(
  from: Source,
  which: string,
  types?: readonly string[],
): AsyncGenerator<readonly StoredCase[]> {
  let after = '';
  for (;;) {
    const files = await from
      .select(caseFileRow, 'c')
      .where(which)
      .andWhere('c.number > :after', { after })
      .andWhere(types === undefined ? '1 = 1' : 'c.type IN (:...types)', { types })
      .orderBy('c.number')
      .take(BATCH)
      .getMany();
    if (files.length > 0) yield await withActs(from, files);
    await turn();
    if (files.length < BATCH) return;
    after = (files.at(-1) as CaseFileRow).number;
  }
}

async function* oneByOne(batches: AsyncGenerator<readonly StoredCase[]>): AsyncGenerator<StoredCase> {
  for await (const batch of batches) {
    for (const stored of batch) {
      yield stored;
      await turn();
    }
  }
}

async function withActs(from: Source, files: readonly CaseFileRow[], knownAt?: Instant): Promise<StoredCase[]> {
  const ids = files.map(({ id }) => id);
  const acts = await from.select(actRow, 'a').where('a.caseId IN (:...ids)', { ids }).orderBy('a.sequence').getMany();
  const versions = await from
    .select(partyRow, 'p')
    .where('p.caseId IN (:...ids)', { ids })
    .andWhere(knownAt === undefined ? '1 = 1' : 'p.recordedAt <= :knownAt', { knownAt })
    .orderBy('p.version')
    .getMany();
  const [actsOf, partiesOf] = [byCase(acts), byCase(versions)];
  return files.map((file) => ({
    file,
    acts: (actsOf.get(file.id) ?? []).map(({ caseId: _, ...act }) => act),
    parties: [...new Map((partiesOf.get(file.id) ?? []).map((party) => [party.id, party])).values()],
  }));
}

function byCase<R extends { caseId: string }>(rows: readonly R[]): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) found.set(row.caseId, [...(found.get(row.caseId) ?? []), row]);
  return found;
}
