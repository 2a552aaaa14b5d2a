import { once } from '#platform';
import { eachDatabase } from '../../../test/harness/databases.js';

const actor = { account: 'caseworker', organisation: 'bureau' };

eachDatabase('an acting request sent more than once', (fresh) => {
  it('has one effect and one answer when sent twenty times at the same moment', async () => {
    const { unitOfWork, read } = await fresh();
    const request = { actor, key: 'a3c1', route: 'POST /api/cases', body: { number: 1, name: 'x' } };
    const send = () =>
      once(unitOfWork, request, () =>
        unitOfWork.run(actor, async (work) => {
          await work.audit({ action: 'open', objectType: 'case', objectId: '1' });
          return { status: 201, response: { id: 1 } };
        }),
      );
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(answers.map(({ status, response }) => JSON.stringify({ status, response })))).toEqual(
      new Set(['{"status":201,"response":{"id":1}}']),
    );
    expect(await read.query('SELECT action FROM audit_row')).toHaveLength(1);
  });

  it('is refused with another body or at another route', async () => {
    const { unitOfWork } = await fresh();
    const request = { actor, key: 'a3c1', route: 'POST /api/cases', body: { a: 1, b: 2 } };
    const fn = async () => ({ status: 200, response: null });
    await once(unitOfWork, request, fn);
    await expect(once(unitOfWork, { ...request, body: { b: 2, a: 1 } }, fn)).resolves.toMatchObject({ replayed: true });
    const differs = { code: 'idempotency.body-differs' };
    await expect(once(unitOfWork, { ...request, body: { a: 1 } }, fn)).rejects.toMatchObject(differs);
    await expect(once(unitOfWork, { ...request, route: 'POST /api/acts' }, fn)).rejects.toMatchObject(differs);
    const other = { account: 'mohe', organisation: 'mohe' };
    await expect(once(unitOfWork, { ...request, actor: other }, fn)).resolves.toMatchObject({ replayed: false });
  });

  it('leaves nothing behind when it is refused', async () => {
    const { unitOfWork, read } = await fresh();
    const request = { actor, key: 'a3c1', route: 'POST /api/cases', body: null };
    await expect(once(unitOfWork, request, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(await read.query('SELECT 1 AS x FROM idempotency_key')).toEqual([]);
    await expect(once(unitOfWork, request, async () => ({ status: 200, response: 'done' }))).resolves.toMatchObject({
      response: 'done',
      replayed: false,
    });
  });
});
