import { setImmediate as turn } from 'node:timers/promises';
import type { Reader } from '#platform';
import type { StoredCase } from './cases.js';
import { actRow, type CaseFileRow, caseFileRow, partyRow } from './rows.js';

type Source = Pick<Reader, 'select'>;

const BATCH = 100;

/** The open cases of all units and of some types (all when left out) by their numbers, read a batch at a time; between two
 *  cases others have their turn. */
export const openCases = (from: Source, types?: readonly string[]): AsyncGenerator<StoredCase> =>
  byNumber(from, 'c.endedOn IS NULL', types);

/** All cases, open and ended, in the same way. */
export const allCases = (from: Source): AsyncGenerator<StoredCase> => byNumber(from, '1 = 1');

/** Some cases by their ids, in the same way, but in no order. */
export async function* casesOf(from: Source, ids: readonly string[]): AsyncGenerator<StoredCase> {
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH);
    const files = await from.select(caseFileRow, 'c').where('c.id IN (:...batch)', { batch }).getMany();
    yield* oneByOne(from, files);
  }
}

async function* byNumber(from: Source, which: string, types?: readonly string[]): AsyncGenerator<StoredCase> {
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
    yield* oneByOne(from, files);
    if (files.length < BATCH) return;
    after = (files.at(-1) as CaseFileRow).number;
  }
}

async function* oneByOne(from: Source, files: readonly CaseFileRow[]): AsyncGenerator<StoredCase> {
  for (const stored of files.length > 0 ? await withActs(from, files) : []) {
    yield stored;
    await turn();
  }
}

async function withActs(from: Source, files: readonly CaseFileRow[]): Promise<StoredCase[]> {
  const ids = files.map(({ id }) => id);
  const acts = await from.select(actRow, 'a').where('a.caseId IN (:...ids)', { ids }).orderBy('a.sequence').getMany();
  const versions = await from
    .select(partyRow, 'p')
    .where('p.caseId IN (:...ids)', { ids })
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
