import { loadOrganisations } from '#identity';
import { HolidayCalendar, type HolidayNotice, legalDate } from '#legal-time';
import { eachDatabase } from '../../../test/harness/databases.js';
import { CaseTypes } from '../case-types.js';
import { RULES } from '../testing/cases.js';
import { sampleType } from '../testing/index.js';
import { morningOf, notice2027, OfficeInTest, withSampleCases } from '../testing/office.js';
import { Knowledge } from './knowledge.js';

const { calendar } = RULES;
const longer = notice2027({
  notice: '样本通知〔2026〕1号（更正）',
  daysOff: [
    { from: legalDate('2027-01-01'), to: legalDate('2027-01-03'), name: '元旦' },
    { from: legalDate('2027-02-05'), to: legalDate('2027-02-12'), name: '春节' },
  ],
});

/** What a version of the system knows whose config/holidays has other notices. */
const shipping = (...notices: HolidayNotice[]): Knowledge => {
  const kept = calendar.notices.filter(({ year }) => notices.every((notice) => notice.year !== year));
  const seed = { ...RULES, calendar: new HolidayCalendar([...kept, ...notices]) };
  return new Knowledge(new CaseTypes([sampleType]), seed, loadOrganisations());
};

const titleOf = (knowledge: Knowledge, year: number, known: HolidayCalendar = knowledge.rules.calendar) =>
  known.notices.find((notice) => notice.year === year)?.notice;

eachDatabase('a notice of config/holidays beside one that was loaded', (fresh) => {
  async function begin(): Promise<OfficeInTest> {
    const options = withSampleCases();
    return new OfficeInTest(await fresh(options), options.clock);
  }

  it('is refused where it says other days', async () => {
    const office = await begin();
    await office.load('2026-12-20', notice2027());
    await expect(shipping(longer).join(office.database.read)).rejects.toMatchObject({
      code: 'holidays.seed-contradicts',
      details: { year: 2027, seed: longer.notice, notice: '样本通知〔2026〕1号', date: '2027-02-12' },
      message: expect.stringMatching(/以数据库为准：请从 config\/holidays 移走该年的文件/),
    });
    const workedOnAnotherDay = notice2027({ makeUpDays: [legalDate('2027-01-30'), legalDate('2027-02-21')] });
    await expect(shipping(workedOnAnotherDay).join(office.database.read)).rejects.toMatchObject({
      code: 'holidays.seed-contradicts',
      details: { date: '2027-02-20' },
    });
  });

  it('changes nothing where it says the same days: not even what was known before the import', async () => {
    const office = await begin();
    await office.load('2026-12-20', notice2027(), 'nobody needs a reason for the first');
    const later = shipping(notice2027({ notice: '国办发明电', issuedOn: legalDate('2026-11-04') }));
    await later.join(office.database.read);
    expect(titleOf(later, 2027)).toBe('样本通知〔2026〕1号');
    expect(titleOf(later, 2027, later.rules.calendar.asOf(morningOf('2026-12-19')))).toBeUndefined();
    expect(titleOf(later, 2027, later.seed.calendar)).toBeUndefined();
  });

  it('gives way to an import that was corrected by another, and to one that corrected it', async () => {
    const office = await begin();
    await office.load('2026-12-20', notice2027());
    await office.load('2026-12-21', notice2027({ notice: '再次通知', makeUpDays: [] }), '更正');
    const later = shipping(longer);
    await later.join(office.database.read);
    expect(titleOf(later, 2027)).toBe('再次通知');

    const of2026 = calendar.notices.find(({ year }) => year === 2026)!;
    await office.load('2026-12-22', { ...of2026, notice: '更正', makeUpDays: [] }, '更正');
    const again = shipping();
    await again.join(office.database.read);
    expect(titleOf(again, 2026)).toBe('更正');
    expect(titleOf(again, 2026, again.rules.calendar.asOf(morningOf('2026-12-19')))).toBe(of2026.notice);
  });

  it('is refused where it contradicts an import of another year', async () => {
    const office = await begin();
    const withDecember = { from: legalDate('2026-12-26'), to: legalDate('2026-12-26'), name: '元旦' };
    await office.load('2026-12-20', notice2027({ daysOff: [withDecember, ...notice2027().daysOff] }));
    const of2026 = calendar.notices.find(({ year }) => year === 2026)!;
    const later = shipping({ ...of2026, makeUpDays: [...of2026.makeUpDays, legalDate('2026-12-26')] });
    await expect(later.join(office.database.read)).rejects.toMatchObject({
      code: 'holidays.notices-contradict',
      details: { date: '2026-12-26' },
    });
  });
});
