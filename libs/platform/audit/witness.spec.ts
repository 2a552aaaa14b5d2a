import { readTrail, verifyAudit, Witness } from '#platform';
import { eachDatabase } from '../../../test/harness/databases.js';

const by = (account: string) => ({ account, organisation: 'bureau' });
const seen = (objectId: string) => ({ action: 'case.seen', objectType: 'case', objectId });

eachDatabase('the witness', (fresh) => {
  it('has written every line before it answers, many in one unit', async () => {
    const { unitOfWork, read } = await fresh();
    const witness = new Witness(unitOfWork);
    let units = 0;
    const run = unitOfWork.run.bind(unitOfWork);
    unitOfWork.run = (actor, fn) => {
      units++;
      return run(actor, fn);
    };
    await Promise.all(Array.from({ length: 200 }, (_, i) => witness.note(by(`account-${i % 7}`), seen(String(i)))));
    expect(await verifyAudit(read)).toMatchObject({ rows: 200, firstBad: null });
    // One line each, and a unit around them: the first line alone, the other 199 together.
    expect(units).toBe(202);
    expect(await readTrail(read, { account: 'account-3', limit: 1 })).toMatchObject([{ objectId: '199' }]);
  });

  it('is not undone with a unit of work in which it was asked', async () => {
    const { unitOfWork, read } = await fresh();
    const witness = new Witness(unitOfWork);
    let noted: Promise<void> | undefined;
    const failing = unitOfWork.run(by('caseworker'), async () => {
      noted = witness.note(by('caseworker'), seen('1'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await noted;
    expect(await readTrail(read, { limit: 9 })).toMatchObject([{ objectId: '1', action: 'case.seen' }]);
  });

  it('tells who waits when a line cannot be written, and goes on', async () => {
    const { unitOfWork, read } = await fresh();
    const witness = new Witness(unitOfWork);
    const wrong = { ...seen('1'), detail: { big: 1n } };
    await expect(witness.note(by('caseworker'), wrong)).rejects.toThrow('BigInt');
    await witness.note(by('caseworker'), seen('2'));
    expect(await readTrail(read, { limit: 9 })).toMatchObject([{ sequence: 1, objectId: '2' }]);
  });
});
