import { setTimeout as sleep } from 'node:timers/promises';
import { legalDate } from '#legal-time';
import { eachDatabase } from '../../../test/harness/databases.js';
import { notice2027, OfficeInTest, withSampleCases } from '../testing/office.js';

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
});
