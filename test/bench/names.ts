import { randomUUID } from 'node:crypto';
import { caseFileRow, findCase, indexNames, indexNumber, OpenCase, partyRow, Search, type StoredCase } from '#casework';
import type { Actor } from '#platform';
import { readSettings } from '#platform';
import { SystemClock } from '#platform/clock';
import { openSystem } from '../../apps/api/src/system.js';
import { addAccounts } from '../harness/accounts.js';
import { application } from './story.js';

const by: Actor = { account: 'caseworker', organisation: '232700' };
const surnames = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文红玉兰春'];
const batch = 1_000;

/** Milliseconds of searches for names among so many cases, each with a party of a made-up name of two or three characters:
 *  median of five, in all the bureaus and in one station. */
export async function measureNames(folder: string, cases: number): Promise<Record<string, unknown>> {
  const clock = new SystemClock();
  const system = await openSystem(readSettings({ ANJUAN_DATA: folder }), clock);
  const { database, knowledge } = system;
  try {
    await addAccounts(system);
    const { file } = await new OpenCase(database.unitOfWork, clock, knowledge).run({ by, ...application() });
    const stored = await findCase(database.read, file.id);
    const [party] = stored?.parties ?? [];
    if (!party) throw new Error('the case has no party');
    const units = knowledge.organisations.all().map(({ code }) => code);
    for (let first = 0; first < cases; first += batch) {
      await database.unitOfWork.run(by, async (work) => {
        const parties: StoredCase['parties'][number][] = [];
        for (let i = first; i < Math.min(first + batch, cases); i++) {
          const id = randomUUID();
          const organisation = units[i % units.length] as string;
          await work.insert(caseFileRow, { ...file, id, number: `${i}号`, organisation });
          await indexNumber(work, id, `${i}号`);
          parties.push({ ...party, id: randomUUID(), caseId: id, name: nameOf(i) });
        }
        await work.insert(partyRow, parties);
        await indexNames(work, parties);
      });
    }
    const search = new Search(database.read, database.dialect, clock, knowledge);
    const sights = { all: { units, officers: [] }, station: { units: ['232701-01'], officers: [] } };
    const timed: Record<string, unknown> = {};
    for (const text of ['王伟', '洋', '陈建文', '无此人']) {
      for (const [whose, sight] of Object.entries(sights)) {
        for (const place of ['party', undefined] as const) {
          const query = { account: 'bench', sight, text, ...(place && { in: place }) };
          timed[`${text} ${whose} ${place ?? 'everywhere'}`] = await median(() => search.run(query));
        }
      }
    }
    return { cases, milliseconds: timed };
  } finally {
    await database.close();
  }
}

/** Names mixed so that surnames and given names meet in all ways. */
function nameOf(i: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(i / step) % list.length] as string;
  const first = pick(surnames, 1) + pick(given, surnames.length);
  return i % 3 === 0 ? first : first + pick(given, surnames.length * given.length);
}

async function median(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return Math.round((times.sort((a, b) => a - b)[2] as number) * 10) / 10;
}
