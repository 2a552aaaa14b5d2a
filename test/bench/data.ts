import { randomUUID } from 'node:crypto';
import { actRow, caseFileRow, findCase, OpenCase, partyRow, RecordAct, RecordLapses } from '#casework';
import type { Actor } from '#platform';
import type { System } from '../../apps/api/src/system.js';
import { application, steps } from './story.js';

const by: Actor = { account: 'caseworker', organisation: '232700' };

/** Fills an empty system with cases: a few dozen logged through the use cases, then copied under new ids, numbers and
 *  units. Of 100,000 about 2,600 stay open, as in the anchors that other systems were measured with. */
export async function fillCases(system: System, count: number): Promise<{ ids: string[]; open: number }> {
  const { database, knowledge } = system;
  const closed = await logged(system, steps.length);
  const open = await Promise.all([2, 4, 6].map((length) => logged(system, length)));
  const units = knowledge.organisations.all().filter((unit) => unit.until === undefined);
  const factsRow = knowledge.types.factsOf(knowledge.types.get('reconsideration'));
  const ids: string[] = [];
  let opened = 0;
  for (let done = 0; done < count; done += 1000) {
    await database.unitOfWork.run(by, async (work) => {
      for (let i = done; i < Math.min(done + 1000, count); i += 1) {
        const isOpen = i % 38 === 0;
        const template = isOpen ? (open[i % open.length] as typeof closed) : closed;
        if (isOpen) opened += 1;
        const id = randomUUID();
        const year = 2019 + (i % 5);
        const moved = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('2023-', `${year}-`)) as T;
        const { file, acts, parties, facts } = moved(template);
        const unit = units[i % units.length] as (typeof units)[number];
        const organ = knowledge.organisations.organOf(unit.code)?.code ?? null;
        await work.insert(caseFileRow, { ...file, id, number: `${i}号`, organisation: unit.code, organ });
        await work.insert(factsRow, { ...facts, caseId: id });
        await work.insert(
          partyRow,
          parties.map((party) => ({ ...party, id: randomUUID(), caseId: id })),
        );
        await work.insert(
          actRow,
          acts.map((act) => ({ ...act, id: randomUUID(), caseId: id })),
        );
        ids.push(id);
      }
    });
  }
  // What has lapsed by law is recorded before anything is measured, as in an office that has been running.
  await new RecordLapses(database.unitOfWork, database.read, system.clock, knowledge).run();
  return { ids, open: opened };
}

/** A case logged through the use cases up to a step of its story, as rows. */
async function logged(system: System, length: number) {
  const { database, clock, knowledge } = system;
  const open = new OpenCase(database.unitOfWork, clock, knowledge);
  const record = new RecordAct(database.unitOfWork, clock, knowledge);
  const { file, parties } = await open.run({ by, ...application() });
  for (const { fields, ...step } of steps.slice(0, length)) {
    const party = parties.find(({ role }) => role === fields['party'])?.id;
    await record.run({ by, caseId: file.id, parties: [], ...step, fields: { ...fields, ...(party && { party }) } });
  }
  const stored = await findCase(database.read, file.id);
  if (!stored) throw new Error('the case was not stored');
  const [facts] = await database.read
    .select(knowledge.types.factsOf(knowledge.types.get('reconsideration')), 'f')
    .where('f.caseId = :id', { id: file.id })
    .getMany();
  if (!facts) throw new Error('the facts were not stored');
  return { ...stored, facts };
}
