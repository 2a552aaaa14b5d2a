import { setTimeout as sleep } from 'node:timers/promises';
import { legalDate } from '#legal-time';
import { eachDatabase } from '../../../test/harness/databases.js';
import { caseFileRow } from '../storage/rows.js';
import { notice2027, OfficeInTest, withSampleCases } from '../testing/office.js';
import type { CountedAhead } from './holiday-notices.js';
import type { NoticeEffect } from './notice-effect.js';

eachDatabase('a holiday notice, and who writes at the same time', (fresh) => {
  async function begin(): Promise<OfficeInTest> {
    const options = withSampleCases();
    return new OfficeInTest(await fresh(options), options.clock);
  }

  /** Another process over the same data. */
  async function another({ database, clock }: OfficeInTest): Promise<OfficeInTest> {
    return new OfficeInTest(await fresh({ ...withSampleCases(), clock, at: database.settings }), clock);
  }

  /** Five working days: to 4 January while nothing is known of 2027, to 5 January once it is. */
  const received = (office: OfficeInTest) => office.open('2026-12-28');
  const row = async ({ database }: OfficeInTest, id: string) =>
    (await database.read.query('SELECT next_due_on, version FROM case_file WHERE id = ?', [id]))[0];

  it('that was rolled back leaves no trace, not even in the process', async () => {
    const office = await begin();
    const id = await office.open('2026-12-07', ['2026-12-08', 'accepted']);
    const failing = office.database.unitOfWork.run(office.by, async () => {
      await office.load('2026-12-20', notice2027());
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await office.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-08', provisional: true });
    const longer = notice2027({
      daysOff: [{ from: legalDate('2027-02-05'), to: legalDate('2027-02-12'), name: '春节' }],
    });
    await office.load('2026-12-20', longer);
    expect(await office.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-15' });
    expect(await (await another(office)).due(id, 'decide')).toMatchObject({ dueOn: '2027-02-15' });
  });

  it('that is rolled back is not remembered by a unit that wrote under it', async () => {
    const office = await begin();
    const id = await office.open('2026-12-07', ['2026-12-08', 'accepted']);
    const other = await another(office);
    await office.knowledge.join(office.database.read);
    const failing = office.database.unitOfWork.run(office.by, async (work) => {
      await office.load('2026-12-28', notice2027());
      // What the unit itself writes and reads follows the notice that it has loaded.
      const opened = await received(office);
      const [file] = await work.find(caseFileRow, { id: opened });
      expect(file).toMatchObject({ nextDueOn: '2027-01-05', nextDueProvisional: false });
      await office.record(id, '2026-12-28', 'extended', { days: 1 });
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    for (const each of [office, other]) {
      expect(each.knowledge.rules.calendar.years).not.toContain(2027);
      const opened = await received(each);
      expect(await row(each, opened)).toEqual({ next_due_on: '2027-01-04', version: 1 });
      expect(await each.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-08', provisional: true });
      expect(await each.notices.list()).toHaveLength(5);
    }
  });

  it('that is committed is remembered by a process that only writes', async () => {
    const office = await begin();
    const other = await another(office);
    await other.knowledge.join(other.database.read);
    await office.load('2026-12-28', notice2027());
    expect(other.knowledge.rules.calendar.years).not.toContain(2027);
    await received(other);
    expect(other.knowledge.rules.calendar.years).toContain(2027);
  });

  it('waits for a case that is just being opened, and recounts it', async () => {
    const office = await begin();
    const other = await another(office);
    let id = '';
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const opening = office.database.unitOfWork.run(office.by, async () => {
      id = await received(office);
      await held;
    });
    while (id === '') await sleep(5);
    let isLoaded = false;
    const loading = other.notices.apply(other.by, notice2027()).then((effect) => {
      isLoaded = true;
      return effect;
    });
    await sleep(100);
    expect(isLoaded).toBe(false);
    release();
    await opening;
    expect(await loading).toMatchObject({ cases: 1, changes: [{ caseId: id }] });
    expect(await row(office, id)).toMatchObject({ next_due_on: '2027-01-05', version: 2 });
  });

  it('lets a case wait that is opened while it is being loaded, so that its dates are right at once', async () => {
    const office = await begin();
    const other = await another(office);
    office.today('2026-12-28');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isLoaded = false;
    const loading = office.database.unitOfWork.run(office.by, async () => {
      await office.notices.apply(office.by, notice2027());
      isLoaded = true;
      await held;
    });
    while (!isLoaded) await sleep(5);
    const opening = received(other);
    await sleep(50);
    release();
    await loading;
    expect(await row(office, await opening)).toMatchObject({ next_due_on: '2027-01-05', version: 1 });
  });

  it('is counted before its unit of work; what has moved meanwhile is counted again', async () => {
    const office = await begin();
    const reviewed = await office.open('2026-12-07', ['2026-12-08', 'accepted']);
    const extended = await office.open('2026-12-07', ['2026-12-08', 'accepted']);
    const finished = await office.open('2026-12-07', ['2026-12-08', 'accepted']);
    office.today('2026-12-28');
    const ahead = (await office.notices.countAhead(office.by, notice2027())) as CountedAhead;
    expect([...ahead.cases.keys()].sort()).toEqual([reviewed, extended, finished].sort());

    await office.record(extended, '2026-12-28', 'extended', { days: 3 });
    await office.record(finished, '2026-12-28', 'decided', { amount: 1 });
    await office.record(finished, '2026-12-28', 'filed');
    const opened = await received(office);
    office.today('2026-12-29');
    // A case that has not moved is taken as it was counted: told apart by what nobody counts.
    const marked = ahead.cases.get(reviewed)!;
    for (const change of marked.changes) change.name = 'counted ahead';

    const expected = await office.notices.preview(office.by, notice2027());
    const effect = await office.notices.apply(office.by, notice2027(), '', ahead);
    expect(effect.changes.map(({ caseId, name }) => [caseId, name])).toEqual([
      [reviewed, 'counted ahead'],
      [extended, '审理期限'],
      [opened, '审查期限'],
    ]);
    const named = (changes: NoticeEffect['changes']) => changes.map((change) => ({ ...change, name: '' }));
    expect({ ...effect, changes: named(effect.changes) }).toEqual({ ...expected, changes: named(expected.changes) });
    expect(await row(office, reviewed)).toEqual({ next_due_on: '2027-02-12', version: 3 });
    expect(await row(office, extended)).toEqual({ next_due_on: '2027-02-12', version: 4 });
    expect(await row(office, opened)).toEqual({ next_due_on: '2027-01-05', version: 2 });
    expect(await row(office, finished)).toEqual({ next_due_on: null, version: 4 });
    expect(await office.projections.check()).toMatchObject({ checked: 4, differing: 0 });
  });

  it('counts everything again where another notice came in between', async () => {
    const office = await begin();
    const other = await another(office);
    const id = await office.open('2026-12-07', ['2026-12-08', 'accepted']);
    // Its report of 27 January becomes final by the first notice, which changes no row: its version tells nothing.
    await office.open('2026-12-28', ['2026-12-28', 'accepted'], ['2026-12-28', 'decided', { amount: 1 }]);
    office.today('2026-12-29');
    const longer = notice2027({
      notice: '更正',
      daysOff: [{ from: legalDate('2027-02-05'), to: legalDate('2027-02-12'), name: '春节' }],
    });
    const ahead = await office.notices.countAhead(office.by, longer);
    await other.load('2026-12-29', notice2027());
    office.today('2026-12-30');
    const { changes } = await office.notices.apply(office.by, longer, '更正', ahead);
    expect(changes).toMatchObject([{ caseId: id, before: { dueOn: '2027-02-12' }, after: { dueOn: '2027-02-15' } }]);
    expect(await row(office, id)).toEqual({ next_due_on: '2027-02-15', version: 4 });
    // What was counted for another notice is of no use either.
    const third = notice2027({ notice: '再次更正' });
    const again = await office.notices.apply(office.by, third, '再次更正', ahead);
    expect(again.changes).toMatchObject([{ before: { dueOn: '2027-02-15' }, after: { dueOn: '2027-02-12' } }]);
  });

  it('is not counted ahead where it will be refused', async () => {
    const { by, notices } = await begin();
    const [seeded] = (await notices.list()).map(({ content }) => content);
    expect(await notices.countAhead(by, { ...seeded! })).toBeUndefined();
    expect(await notices.countAhead({ account: 'mohe', organisation: '232701' }, notice2027())).toBeUndefined();
  });
});
