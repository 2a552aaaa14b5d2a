import { instant } from '#legal-time';
import { auditRow, UnitIsOver, type Work } from '#platform';
import { SetClock } from '#platform/clock';
import { eachDatabase } from '../../../test/harness/databases.js';

const actor = { account: 'caseworker', organisation: 'bureau' };
const other = { account: 'supervisor', organisation: 'mohe' };
const note = (work: Work, objectId: string) => work.audit({ action: 'note', objectType: 'test', objectId });
const all = 'SELECT object_id AS id, account FROM audit_row ORDER BY sequence';

eachDatabase('a unit of work', (fresh) => {
  it('is committed before it answers, and seen by nobody before', async () => {
    const { unitOfWork, read } = await fresh();
    const result = await unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      expect(await work.query(all)).toEqual([{ id: '1', account: 'caseworker' }]);
      expect(await read.query(all)).toEqual([]);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await read.query(all)).toEqual([{ id: '1', account: 'caseworker' }]);
  });

  it('leaves nothing behind when its function throws', async () => {
    const { unitOfWork, read } = await fresh();
    const failing = unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await read.query(all)).toEqual([]);
    await unitOfWork.run(actor, (work) => note(work, '2'));
    expect(await read.query(all)).toHaveLength(1);
  });

  it('is joined by the runs inside it, each with its own actor', async () => {
    const { unitOfWork, read } = await fresh();
    await unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      await unitOfWork.run(other, async (inner) => {
        await note(inner, '2');
        expect(await inner.query(all)).toHaveLength(2);
      });
      expect(await read.query(all)).toEqual([]);
    });
    expect(await read.query(all)).toEqual([
      { id: '1', account: 'caseworker' },
      { id: '2', account: 'supervisor' },
    ]);
  });

  it('is doomed once a run inside it failed, even if the failure was caught', async () => {
    const { unitOfWork, read } = await fresh();
    const inner = new Error('the inner run');
    const run = unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      await unitOfWork.run(actor, () => Promise.reject(inner)).catch(() => undefined);
      await note(work, '2');
    });
    await expect(run).rejects.toBe(inner);
    expect(await read.query(all)).toEqual([]);
  });

  it('is doomed once a statement failed, on either database', async () => {
    const { unitOfWork, read } = await fresh();
    const run = unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      await work.change('INSERT INTO no_such_table (a) VALUES (1)').catch(() => undefined);
    });
    await expect(run).rejects.toThrow('no_such_table');
    expect(await read.query(all)).toEqual([]);
  });

  it('is doomed once a query of its query builder failed, too', async () => {
    const { unitOfWork, read } = await fresh();
    const run = unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      const failing = work.select(auditRow, 'a').where('a.no_such_column = 1').getMany();
      await failing.catch(() => undefined);
    });
    await expect(run).rejects.toThrow('no_such_column');
    expect(await read.query(all)).toEqual([]);
  });

  it('lets a promise that was not waited for write nothing after its end', async () => {
    const { unitOfWork, read } = await fresh();
    let left: Work | undefined;
    let late: Promise<unknown> = Promise.resolve();
    let go: () => void = () => undefined;
    const signal = new Promise<void>((resolve) => {
      go = resolve;
    });
    await unitOfWork.run(actor, async (work) => {
      left = work;
      late = signal.then(() => unitOfWork.run(actor, (inner) => note(inner, 'late')));
      late.catch(() => undefined);
    });
    go();
    await expect(late).rejects.toBeInstanceOf(UnitIsOver);
    const work = left as Work;
    await expect(note(work, 'late')).rejects.toBeInstanceOf(UnitIsOver);
    await expect(work.query(all)).rejects.toBeInstanceOf(UnitIsOver);
    await expect(work.lockRow('audit_row', { sequence: 1 })).rejects.toBeInstanceOf(UnitIsOver);
    expect(() => work.use(Repository)).toThrow(UnitIsOver);
    expect(await read.query(all)).toEqual([]);
  });

  it('lets a query builder kept from it read nothing after its end', async () => {
    const { unitOfWork } = await fresh();
    const kept = await unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      const builder = work.select(auditRow, 'a');
      expect(await builder.getMany()).toMatchObject([{ sequence: 1, objectId: '1', detail: {} }]);
      return { builder };
    });
    await expect(kept.builder.getMany()).rejects.toBeInstanceOf(UnitIsOver);
  });

  it('keeps one repository of each kind', async () => {
    const { unitOfWork } = await fresh();
    const seen = await unitOfWork.run(actor, async (work) => {
      expect(work.use(Repository)).toBe(work.use(Repository));
      expect(work.use(Repository).work).toBe(work);
      return work.use(Repository);
    });
    await unitOfWork.run(actor, async (work) => expect(work.use(Repository)).not.toBe(seen));
  });

  it('reads the clock at each access', async () => {
    const clock = new SetClock(instant('2023-03-01T01:00:00.000Z'));
    const { unitOfWork, read } = await fresh({ clock });
    await unitOfWork.run(actor, async (work) => {
      await note(work, '1');
      clock.moveTo(instant('2023-03-02T01:00:00.000Z'));
      await note(work, '2');
    });
    expect(await read.query('SELECT at FROM audit_row ORDER BY sequence')).toEqual([
      { at: '2023-03-01T01:00:00.000Z' },
      { at: '2023-03-02T01:00:00.000Z' },
    ]);
  });

  it('does not begin when the clock is more than ten minutes behind the last audit row', async () => {
    const clock = new SetClock(instant('2023-03-01T01:00:00.000Z'));
    const database = await fresh({ clock });
    await database.unitOfWork.run(actor, (work) => note(work, '1'));
    clock.moveTo(instant('2023-03-01T00:50:00.000Z'));
    await database.unitOfWork.run(actor, (work) => note(work, '2'));
    clock.moveTo(instant('2023-03-01T00:49:59.000Z'));
    const behind = { code: 'clock.behind' };
    await expect(database.unitOfWork.run(actor, (work) => note(work, '3'))).rejects.toMatchObject(behind);
    clock.moveTo(instant('2023-03-01T00:39:00.000Z'));
    await expect(fresh({ clock, at: database.settings })).rejects.toMatchObject(behind);
  });

  it('is finished before the database closes; none begins after', async () => {
    const database = await fresh();
    let begun: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = database.unitOfWork.run(actor, async (work) => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await note(work, '1');
    });
    await started;
    await database.close();
    await expect(slow).resolves.toBeUndefined();
    await expect(database.unitOfWork.run(actor, (work) => note(work, '2'))).rejects.toThrow('closed');
    const again = await fresh({ at: database.settings });
    expect(await again.read.query(all)).toHaveLength(1);
  });
});

class Repository {
  constructor(readonly work: Work) {}
}
