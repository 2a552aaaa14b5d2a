import { legalDate } from '#legal-time';
import { eachDatabase } from '../../../test/harness/databases.js';
import { findCase, type StoredCase, traitsOf } from '../storage/cases.js';
import { projectionOf } from '../storage/projection.js';
import { sampleType } from '../testing/index.js';
import { morningOf, notice2027, OfficeInTest, withSampleCases } from '../testing/office.js';
import { timelineOf } from '../timeline/timeline.js';

/** The Spring Festival a day longer, as if corrected. */
const corrected = notice2027({
  notice: '样本通知〔2026〕1号（更正）',
  daysOff: [
    { from: legalDate('2027-01-01'), to: legalDate('2027-01-03'), name: '元旦' },
    { from: legalDate('2027-02-05'), to: legalDate('2027-02-12'), name: '春节' },
  ],
});

eachDatabase('a holiday notice', (fresh) => {
  async function begin(): Promise<OfficeInTest> {
    const options = withSampleCases();
    return new OfficeInTest(await fresh(options), options.clock);
  }

  /** Another process over the same data. */
  async function another({ database, clock }: OfficeInTest): Promise<OfficeInTest> {
    return new OfficeInTest(await fresh({ ...withSampleCases(), clock, at: database.settings }), clock);
  }

  /** 60 days from 8 December end on Saturday, 6 February, and roll to Monday as long as nothing is known of 2027. */
  const inReview = (office: OfficeInTest) => office.open('2026-12-07', ['2026-12-08', 'accepted']);
  /** Five working days from 28 December: 29 to 31, Friday, 1 January while nothing is known of it, and Monday, 4 January. */
  const received = (office: OfficeInTest) => office.open('2026-12-28');
  const row = async ({ database }: OfficeInTest, id: string) =>
    (
      await database.read.query<Record<string, unknown>>(
        'SELECT next_due_on, next_due_provisional, due_order, version, changed_at FROM case_file WHERE id = ?',
        [id],
      )
    )[0];

  it('has exactly the table that the entity describes', async () => {
    expect(await (await begin()).database.drift()).toEqual([]);
  });

  it('is shown with what it would do, and then does it', async () => {
    const office = await begin();
    const reviewed = await inReview(office);
    const opened = await received(office);
    const finished = await office.open(
      '2026-12-07',
      ['2026-12-08', 'accepted'],
      ['2026-12-09', 'decided', { amount: 1 }],
      ['2026-12-10', 'filed'],
    );
    const inOtherYear = await office.open('2026-12-01');
    office.today('2027-01-05');
    expect(await office.due(reviewed, 'decide')).toMatchObject({ dueOn: '2027-02-08', provisional: true });

    const effect = await office.notices.preview(office.by, notice2027());
    expect(effect).toEqual({
      year: 2027,
      notice: '样本通知〔2026〕1号',
      replaces: null,
      cases: 2,
      dates: 2,
      becomeFinal: 2,
      changes: [
        {
          caseId: reviewed,
          number: '大样〔2026〕1号',
          caseType: 'sample',
          period: 'decide',
          name: '审理期限',
          party: null,
          before: { dueOn: '2027-02-08', provisional: true },
          after: { dueOn: '2027-02-12', provisional: false },
        },
        expect.objectContaining({
          caseId: opened,
          number: '大样〔2026〕2号',
          period: 'examine',
          before: { dueOn: '2027-01-04', provisional: true },
          after: { dueOn: '2027-01-05', provisional: false },
        }),
      ],
    });
    expect(await office.notices.list()).toHaveLength(5);
    expect(await row(office, reviewed)).toMatchObject({ next_due_on: '2027-02-08', version: 2 });

    expect(await office.load('2027-01-05', notice2027())).toEqual(effect);
    expect(await office.due(reviewed, 'decide')).toMatchObject({ dueOn: '2027-02-12', provisional: false });
    expect(await row(office, reviewed)).toMatchObject({
      next_due_on: '2027-02-12',
      due_order: '2027-02-12',
      version: 3,
    });
    const { items } = await office.worklist.run({ account: 'caseworker', sight: { units: ['232700'], officers: [] } });
    expect(items.map(({ id, nextDue }) => [id, nextDue?.on, nextDue?.provisional])).toEqual([
      [inOtherYear, '2026-12-08', false],
      [opened, '2027-01-05', false],
      [reviewed, '2027-02-12', false],
    ]);
    // Neither a case that is over nor one whose dates stay is touched.
    expect(await row(office, finished)).toMatchObject({ version: 4, changed_at: morningOf('2026-12-28') });
    expect(await row(office, inOtherYear)).toMatchObject({ version: 1, changed_at: morningOf('2026-12-28') });
  });

  it('leaves the rows of all cases equal to what their acts fold to', async () => {
    const office = await begin();
    const met = await office.open('2026-12-28', ['2027-01-05', 'accepted'], ['2027-01-06', 'paused']);
    const ids = [met, await inReview(office), await received(office)];
    await office.load('2027-01-07', notice2027());
    await office.load('2027-01-08', corrected, '更正');
    const { read } = office.database;
    for (const id of ids) {
      const stored = (await findCase(read, id)) as StoredCase;
      const timeline = timelineOf(
        sampleType,
        stored.acts,
        stored.parties.map(traitsOf),
        (await office.knowledge.upToDate(read)).calendar,
      );
      expect(stored.file).toMatchObject(projectionOf(timeline));
    }
    expect(await office.due(met, 'examine')).toMatchObject({ dueOn: '2027-01-04', met: { inTime: false } });
  });

  it('leaves what was met before as it was counted then', async () => {
    const office = await begin();
    const id = await received(office);
    await office.record(id, '2027-01-05', 'accepted');
    const before = await office.due(id, 'examine');
    expect(before).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
      met: { inTime: false },
      status: 'met-late',
    });
    const { changes } = await office.load('2027-01-06', notice2027());
    expect(changes.map(({ period }) => period)).toEqual(['decide']);
    expect(await office.due(id, 'examine')).toEqual(before);
    // The same acts, entered after the notice came, are in time.
    const entered = await office.open('2026-12-28', ['2027-01-05', 'accepted']);
    expect(await office.due(entered, 'examine')).toMatchObject({
      dueOn: '2027-01-05',
      provisional: false,
      met: { inTime: true },
    });
  });

  it('is not known at a moment before it was loaded', async () => {
    const office = await begin();
    const id = await inReview(office);
    await office.load('2026-12-20', notice2027());
    expect(await office.due(id, 'decide', morningOf('2026-12-19'))).toMatchObject({
      dueOn: '2027-02-08',
      provisional: true,
    });
    expect(await office.due(id, 'decide', morningOf('2026-12-20'))).toMatchObject({ dueOn: '2027-02-12' });
  });

  it('is seen by another process at its next request', async () => {
    const office = await begin();
    const id = await inReview(office);
    const other = await another(office);
    expect(await other.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-08' });
    await office.load('2026-12-20', notice2027());
    expect(await other.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-12' });
    await other.load('2026-12-21', corrected, '国务院办公厅更正');
    expect(await office.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-15' });
    const third = await another(office);
    expect(await third.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-15' });
    for (const each of [office, third]) {
      expect((await each.due(id, 'decide', morningOf('2026-12-20')))?.dueOn).toBe('2027-02-12');
      const opened = await row(office, await received(each));
      expect([opened?.['next_due_on'], Boolean(opened?.['next_due_provisional'])]).toEqual(['2027-01-05', false]);
    }
  });

  it('is corrected only with a reason, and what was decided meanwhile stays in time', async () => {
    const office = await begin();
    const id = await inReview(office);
    const open = await inReview(office);
    await office.load('2026-12-20', notice2027());
    await office.record(id, '2027-02-12', 'decided', { amount: 1 });
    for (const reason of [undefined, ' '])
      await expect(office.load('2027-02-13', corrected, reason)).rejects.toMatchObject({
        code: 'holidays.reason-required',
        details: { year: 2027 },
      });
    expect(await office.load('2027-02-13', corrected, ' 国务院办公厅更正 ')).toMatchObject({
      replaces: '样本通知〔2026〕1号',
      cases: 1,
      becomeFinal: 0,
      changes: [{ caseId: open, before: { dueOn: '2027-02-12' }, after: { dueOn: '2027-02-15', provisional: false } }],
    });
    expect(await office.due(id, 'decide')).toMatchObject({ dueOn: '2027-02-12', met: { inTime: true } });
    const listed = await office.notices.list();
    expect(listed.map(({ content, source }) => [content.year, source])).toEqual([
      ...[2022, 2023, 2024, 2025, 2026].map((year) => [year, 'seed']),
      [2027, 'import'],
    ]);
    expect(listed.at(-1)).toEqual({
      content: corrected,
      source: 'import',
      recordedAt: morningOf('2027-02-13'),
      recordedBy: 'caseworker',
      reason: '国务院办公厅更正',
    });
    expect(listed[0]).toMatchObject({ recordedAt: null, recordedBy: null, reason: null });
  });

  it('is kept as an event, with one line in the audit', async () => {
    const office = await begin();
    await inReview(office);
    await office.load('2026-12-20', notice2027());
    await office.load('2026-12-21', corrected, '更正');
    const { read, unitOfWork } = office.database;
    const columns = 'sequence, year, notice, recorded_at, recorded_by, reason';
    expect(await read.query(`SELECT ${columns} FROM holiday_notice ORDER BY sequence`)).toEqual([
      {
        sequence: 1,
        year: 2027,
        notice: '样本通知〔2026〕1号',
        recorded_at: morningOf('2026-12-20'),
        recorded_by: 'caseworker',
        reason: null,
      },
      expect.objectContaining({ sequence: 2, notice: '样本通知〔2026〕1号（更正）', reason: '更正' }),
    ]);
    const audited = await read.query<{ detail: string }>(
      "SELECT account, object_type, detail FROM audit_row WHERE action = 'holiday-notice.applied' ORDER BY sequence",
    );
    expect(audited.map(({ detail, ...line }) => ({ ...line, detail: JSON.parse(detail) }))).toEqual([
      {
        account: 'caseworker',
        object_type: 'holiday-notice',
        detail: { year: 2027, sequence: 1, replaces: null, cases: 1, dates: 1, stored: 1 },
      },
      expect.objectContaining({ detail: expect.objectContaining({ sequence: 2, replaces: '样本通知〔2026〕1号' }) }),
    ]);
    const erase = unitOfWork.run(office.by, (work) => work.change('DELETE FROM holiday_notice'));
    await expect(erase).rejects.toThrow('append-only');
  });

  it('is refused when it is the one in force, contradicts another year, or comes from a unit below', async () => {
    const office = await begin();
    const [seeded] = (await office.notices.list()).map(({ content }) => content);
    await expect(office.load('2026-12-20', { ...seeded! }, '重发')).rejects.toMatchObject({
      code: 'holidays.unchanged',
      details: { year: 2022 },
    });
    const reordered = {
      ...seeded!,
      daysOff: seeded!.daysOff.toReversed(),
      makeUpDays: seeded!.makeUpDays.toReversed(),
    };
    await expect(office.load('2026-12-20', reordered, '重发')).rejects.toMatchObject({ code: 'holidays.unchanged' });
    const renamed = { ...seeded!, daysOff: seeded!.daysOff.map((each) => ({ ...each, name: '假日' })) };
    await expect(office.notices.preview(office.by, renamed)).resolves.toMatchObject({ year: 2022 });
    await office.load('2026-12-20', notice2027());
    const same = notice2027();
    for (const run of [() => office.notices.preview(office.by, same), () => office.load('2026-12-21', same, '重发')])
      await expect(run()).rejects.toMatchObject({ code: 'holidays.unchanged' });
    // Off by this notice, worked by that of 2026.
    const offInDecember = { from: legalDate('2026-12-26'), to: legalDate('2026-12-26'), name: '元旦' };
    const of2026 = (await office.notices.list()).find(({ content }) => content.year === 2026)!.content;
    await office.load('2026-12-22', { ...of2026, makeUpDays: [...of2026.makeUpDays, legalDate('2026-12-26')] }, '更正');
    const contradicting = notice2027({ daysOff: [offInDecember, ...same.daysOff] });
    await expect(office.load('2026-12-23', contradicting, '更正')).rejects.toMatchObject({
      code: 'holidays.notices-contradict',
      details: { date: '2026-12-26', notice: contradicting.notice, other: of2026.notice },
    });
    const below = { account: 'mohe', organisation: '232701' };
    for (const run of [
      () => office.notices.preview(below, corrected),
      () => office.notices.apply(below, corrected, '更正'),
    ])
      await expect(run()).rejects.toMatchObject({ code: 'holidays.whole-region-only' });
    expect(await office.database.read.query('SELECT sequence FROM holiday_notice')).toHaveLength(2);
  });
});
