import { instant } from '#legal-time';
import { eachDatabase } from '../../../test/harness/databases.js';
import { aCommittee, aDispute, aPopulation, aRound, by, registers, useCases, withRegisters } from '../testing/index.js';
import { eventsOf } from './entries.js';
import { entryOf } from './projection.js';
import { registerEntryRow } from './rows.js';

eachDatabase('the history of a register', (fresh) => {
  async function withHistory() {
    const options = withRegisters();
    const database = await fresh(options);
    const cases = useCases(database, options.clock);
    const round = await cases.record.run(aRound());
    const dispute = await cases.record.run(aDispute(round.id));
    const committee = await cases.record.run(aCommittee());
    const population = await cases.record.run(aPopulation());
    options.clock.moveTo(instant('2023-12-02T02:00:00.000Z'));
    const corrected = aPopulation({ quantity: 301_000 });
    await cases.correct.run({ ...corrected, id: population.id, reason: '公报修订' });
    await cases.void.run({ by, register: 'dispute-found', id: dispute.id, reason: '误录' });
    return { ...cases, database, ids: { round, dispute, committee, population } };
  }

  it('only grows', async () => {
    const { database } = await withHistory();
    for (const sql of ["UPDATE register_event SET reason = 'x'", 'DELETE FROM register_event']) {
      await expect(database.unitOfWork.run(by, (work) => work.change(sql))).rejects.toThrow('append-only');
    }
    const orphan = database.unitOfWork.run(by, (work) => work.change('DELETE FROM register_entry'));
    await expect(orphan).rejects.toThrow();
  });

  it('tells every entry as it is stored', async () => {
    const { database } = await withHistory();
    const rows = await database.read.select(registerEntryRow, 'e').getMany();
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(entryOf(registers.get(row.register), await eventsOf(database.read, row.id))).toEqual(row);
    }
  });

  it('tells an entry as it was known at an instant', async () => {
    const { database, ids } = await withHistory();
    const events = await eventsOf(database.read, ids.population.id);
    const known = (at: string) => entryOf(registers.get('external-reference'), events, instant(at));
    expect(known('2023-11-30T02:00:00.000Z')).toBeUndefined();
    expect(known('2023-12-01T02:00:00.000Z')).toEqual(ids.population);
    expect(known('2023-12-02T02:00:00.000Z')).toMatchObject({ quantity: 301_000, version: 2 });
  });

  it('puts right the rows that differ from it, and no others', async () => {
    const { database, rebuild, ids } = await withHistory();
    const stored = () => database.read.select(registerEntryRow, 'e').orderBy('e.id').getMany();
    const before = await stored();
    expect(await rebuild.run(by)).toEqual({ checked: 4, changed: [] });
    await database.unitOfWork.run(by, async (work) => {
      await work.change('UPDATE register_entry SET quantity = 1 WHERE id = ?', [ids.population.id]);
      await work.change("UPDATE register_entry SET voided = ?, parent = NULL, fields = '{}' WHERE id = ?", [
        false,
        ids.dispute.id,
      ]);
    });
    const { checked, changed } = await rebuild.run(by);
    expect(checked).toBe(4);
    expect(new Set(changed)).toEqual(new Set([ids.population.id, ids.dispute.id]));
    expect(await stored()).toEqual(before);
    expect(await rebuild.run(by)).toEqual({ checked: 4, changed: [] });
  });

  it('is rebuilt page by page', async () => {
    const { database, record, rebuild } = await withHistory();
    await database.unitOfWork.run(by, async () => {
      for (let i = 0; i < 1_000; i++) await record.run(aRound());
    });
    expect(await rebuild.run(by)).toEqual({ checked: 1_004, changed: [] });
  });
});
