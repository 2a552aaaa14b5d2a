import { UniqueViolation } from '#platform';
import { eachDatabase } from '../../../test/harness/databases.js';
import { aSample, samplePartRow, sampleRow, withSample } from '../../../test/harness/sample.js';

const actor = { account: 'caseworker', organisation: 'bureau' };

eachDatabase('what a unit of work can do', (fresh, dialect) => {
  it('inserts a row whose values come back as they were, by entity and by SQL', async () => {
    const { unitOfWork, read } = await fresh(withSample);
    const row = aSample();
    await unitOfWork.run(actor, (work) => work.insert(sampleRow, row));
    expect(await read.select(sampleRow, 's').getMany()).toEqual([row]);
    const [raw] = await read.query<Record<string, unknown>>(
      'SELECT due_on, amount_fen, code, count(*) AS n, sum(amount_fen) AS total, avg(weight) AS mean FROM sample GROUP BY id',
    );
    expect(raw).toEqual({
      due_on: '2023-03-05',
      amount_fen: 9_007_199_254_740_991,
      code: 'K',
      n: 1,
      total: 9_007_199_254_740_991,
      mean: 2,
    });
  });

  it('finds whole rows by their values, inside the unit and outside, as they were inserted', async () => {
    const { unitOfWork, read } = await fresh(withSample);
    const rows = [
      aSample({ id: '1', number: 'b', open: true }),
      aSample({ id: '2', number: 'a', open: true, dueOn: null, code: null }),
      aSample({ id: '3', number: 'c', open: false }),
    ];
    const [first, second] = rows;
    await unitOfWork.run(actor, async (work) => {
      await work.insert(sampleRow, rows);
      expect(await work.find(sampleRow, { id: '2' })).toEqual([second]);
    });
    expect(await read.find(sampleRow, { open: true }, 'number')).toEqual([second, first]);
    expect(await read.find(sampleRow, { open: true, id: '3' })).toEqual([]);
    await expect(read.find(sampleRow, {})).rejects.toThrow('find needs a condition');
    await expect(read.find(sampleRow, { id: undefined as never })).rejects.toThrow('undefined');
  });

  it('inserts nulls for what may be absent, and refuses what may not', async () => {
    const { unitOfWork, read } = await fresh(withSample);
    const { dueOn: _, code: __, ...rest } = aSample();
    await unitOfWork.run(actor, (work) => work.insert(sampleRow, rest as never));
    expect(await read.select(sampleRow, 's').getMany()).toEqual([aSample({ dueOn: null, code: null })]);
    const { number: ___, ...without } = aSample({ id: '2' });
    const refused = unitOfWork.run(actor, (work) => work.insert(sampleRow, without as never));
    await expect(refused).rejects.toThrow('sample.number is undefined');
  });

  it('inserts many rows, more than one statement can hold', async () => {
    const { unitOfWork, read } = await fresh(withSample);
    const rows = Array.from({ length: 10_001 }, (_, i) => aSample({ id: `${i}`, number: `${i}`, weight: i }));
    await unitOfWork.run(actor, async (work) => {
      await work.insert(sampleRow, rows);
      await work.insert(sampleRow, []);
    });
    expect(await read.query('SELECT count(*) AS n, sum(weight) AS w FROM sample')).toEqual([
      { n: 10_001, w: 50_005_000 },
    ]);
  });

  it('names the columns of a unique rule that was broken', async () => {
    const { unitOfWork, read } = await fresh(withSample);
    await unitOfWork.run(actor, (work) => work.insert(sampleRow, aSample()));
    const refused = async (values: object) => {
      const run = unitOfWork.run(actor, (work) => work.insert(sampleRow, aSample(values)));
      return run.catch((error: unknown) => error as UniqueViolation);
    };
    const byNumber = (await refused({ id: '2' })) as UniqueViolation;
    expect(byNumber).toBeInstanceOf(UniqueViolation);
    expect(byNumber).toMatchObject({ table: 'sample', columns: ['organisation', 'number'] });
    expect(byNumber.on('number', 'organisation')).toBe(true);
    expect(byNumber.on('number')).toBe(false);
    expect(byNumber.message).not.toContain('2023');
    expect(await refused({ number: '2' })).toMatchObject({ table: 'sample', columns: ['id'] });
    expect(await read.query('SELECT id FROM sample')).toEqual([{ id: '1' }]);
  });

  it('keeps foreign keys and checks', async () => {
    const { unitOfWork } = await fresh(withSample);
    const orphan = unitOfWork.run(actor, (work) => work.insert(samplePartRow, { sampleId: 'none', text: 'x' }));
    await expect(orphan).rejects.toThrow(/foreign key/i);
    await expect(unitOfWork.run(actor, (work) => work.insert(sampleRow, aSample({ weight: -1 })))).rejects.toThrow(
      /check/i,
    );
  });

  it('answers how many rows a change touched', async () => {
    const { unitOfWork } = await fresh(withSample);
    await unitOfWork.run(actor, async (work) => {
      await work.insert(sampleRow, [aSample(), aSample({ id: '2', number: '2' })]);
      expect(await work.change('UPDATE sample SET weight = ? WHERE open = ?', [5, true])).toBe(2);
      expect(await work.change('UPDATE sample SET weight = 6 WHERE id = ?', ['3'])).toBe(0);
      expect(await work.query('DELETE FROM sample WHERE id = ? RETURNING weight', ['2'])).toEqual([{ weight: 5 }]);
    });
  });

  it('locks a row, or says that there is none', async () => {
    const { unitOfWork } = await fresh(withSample);
    await unitOfWork.run(actor, async (work) => {
      await work.insert(sampleRow, aSample());
      expect(await work.lockRow('sample', { organisation: 'bureau', number: '〔2023〕1号' })).toBe(true);
      expect(await work.lockRow('sample', { id: 'none' })).toBe(false);
      await expect(work.lockRow('sample', {})).rejects.toThrow('key');
      await expect(work.lockRow('sample; DROP', { id: '1' })).rejects.toThrow('plain name');
    });
  });

  it('refuses a parameter that is undefined', async () => {
    const { unitOfWork, read } = await fresh();
    const forgotten = 'SELECT 1 AS one WHERE 1 = ?';
    await expect(unitOfWork.run(actor, (work) => work.query(forgotten, [undefined]))).rejects.toThrow('undefined');
    await expect(read.query(forgotten, [undefined])).rejects.toThrow('undefined');
  });

  it('cannot be had by reading', async () => {
    const { read } = await fresh();
    const write = `INSERT INTO idempotency_key (account, "key", route, body_hash, at) VALUES ('a', 'b', 'c', 'd', 'e')`;
    await expect(read.query(write)).rejects.toThrow(/read-?only/);
  });

  if (dialect === 'postgres') {
    it('is done again by itself after a deadlock', async () => {
      const { unitOfWork, read } = await fresh(withSample);
      await unitOfWork.run(actor, (work) => work.insert(sampleRow, [aSample(), aSample({ id: '2', number: '2' })]));
      let calls = 0;
      const raise = (...ids: readonly string[]) =>
        unitOfWork.run(actor, async (work) => {
          calls++;
          for (const id of ids) {
            await work.change('UPDATE sample SET weight = weight + 1 WHERE id = ?', [id]);
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        });
      await Promise.all([raise('1', '2'), raise('2', '1')]);
      expect(calls).toBeGreaterThan(2);
      expect(await read.query('SELECT weight FROM sample')).toEqual([{ weight: 4 }, { weight: 4 }]);
    });
  }
});
