import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseTypes } from '#casework';
import { RULES, sampleType } from '#casework/testing';
import { notice2027, OfficeInTest, withSampleCases } from '../../../../libs/casework/testing/office.js';
import { freshOn } from '../../../../test/harness/databases.js';
import { CaseCommands } from './cases.js';
import { calculateDeadlines } from './deadlines.js';
import { importHolidays, listHolidays } from './holidays.js';

const text = `\ufeff元旦：1月1日（周五）至3日（周日）放假，共3天。\r
春节：2月5日（周五）至11日（周四）放假，共7天。1月30日（周六）、2月20日（周六）上班。\r
`;

describe('anjuan holidays', () => {
  const fresh = freshOn('sqlite');
  const folder = mkdtempSync(join(tmpdir(), 'anjuan-holidays-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileOf = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const begin = async (): Promise<OfficeInTest> => {
    const options = withSampleCases();
    return new OfficeInTest(await fresh(options), options.clock);
  };

  it('import shows what a file would do, does it with --apply, and list shows it', async () => {
    const office = await begin();
    await office.open('2026-12-28');
    const file = fileOf('2027.json', JSON.stringify(notice2027()));
    const previewed = await importHolidays(office.by, file, {}, office.notices);
    expect(previewed.json).toMatchObject({ applied: false, cases: 1, dates: 1 });
    expect(previewed.text.split('\n')).toEqual([
      '预览（加 --apply 载入）：2027 年 样本通知〔2026〕1号',
      '在办案件 1 件、期限 1 项有变化，其中 1 项由暂定变为确定',
      expect.stringMatching(/^大样〔2026〕1号 +审查期限 +2027-01-04（暂定） +→ +2027-01-05$/),
    ]);
    expect((await listHolidays(office.notices)).json).toHaveLength(5);

    const applied = await importHolidays(office.by, file, { apply: true }, office.notices);
    expect(applied.json).toMatchObject({ applied: true, cases: 1 });
    expect(applied.text).toMatch(/^已载入：2027 年/);
    const listed = await listHolidays(office.notices);
    expect(listed.json).toContainEqual(
      expect.objectContaining({ year: 2027, source: 'import', recordedBy: 'caseworker' }),
    );
    expect(listed.text.split('\n').at(-1)).toMatch(/^2027 .*载入/);
    const correction = fileOf('again.json', JSON.stringify({ ...notice2027(), notice: '更正' }));
    const options = { apply: true };
    await expect(importHolidays(office.by, correction, options, office.notices)).rejects.toMatchObject({
      code: 'holidays.reason-required',
    });
    const reasoned = await importHolidays(office.by, correction, { ...options, reason: '更正' }, office.notices);
    expect(reasoned.text).toContain('取代 样本通知〔2026〕1号');
  });

  it('import reads pasted text, whatever its line ends', async () => {
    const office = await begin();
    const file = fileOf('2027.txt', text);
    const options = { text: true, year: '2027', notice: '样本通知', apply: true };
    await importHolidays(office.by, file, options, office.notices);
    const { daysOff, makeUpDays } = notice2027();
    expect((await office.notices.list()).at(-1)?.content).toMatchObject({ notice: '样本通知', daysOff, makeUpDays });
  });

  it('import refuses what it cannot read', async () => {
    const { by, notices } = await begin();
    const refused = (file: string, options: Parameters<typeof importHolidays>[2]) =>
      expect(importHolidays(by, file, options, notices)).rejects;
    await refused(join(folder, 'nothing'), {}).toMatchObject({ code: 'file.unreadable' });
    const half = fileOf('half.json', '{');
    await refused(half, {}).toMatchObject({ code: 'holidays.not-json', details: { file: half } });
    await refused(fileOf('empty.json', '{}'), {}).toMatchObject({
      code: 'holidays.field-missing',
      message: '放假安排全文缺少字段“year”，请补充。',
    });
    const file = fileOf('2027.txt', text);
    await refused(file, { text: true, year: '2027' }).toMatchObject({
      code: 'field.missing',
      details: { field: '--notice' },
    });
    await refused(file, { text: true, notice: '样本' }).toMatchObject({ details: { field: '--year' } });
    await refused(file, { text: true, notice: '样本', year: '27' }).toMatchObject({ code: 'field.invalid' });
    await refused(file, { text: true, notice: '样本', year: '2026' }).toMatchObject({
      code: 'holidays.weekday-wrong',
      message: expect.stringMatching(/^第1行的 2026-01-01 是周四，不是周五，/),
    });
  });

  it('explain-deadline tells how each clock of a period was counted', async () => {
    const office = await begin();
    const id = await office.open('2026-12-28');
    const unused = {} as ConstructorParameters<typeof CaseCommands>[0];
    const commands = new CaseCommands(unused, {} as never, {} as never, office.read);
    const { json, text: told } = await commands.explainDeadline(id, 'examine');
    expect(json).toMatchObject({ period: 'examine', clocks: [{ dueOn: '2027-01-04', explanation: told.split('\n') }] });
    expect(told).toContain('届满日：2027-01-04。');
    await expect(commands.explainDeadline(id, 'decide')).rejects.toMatchObject({ code: 'period.unknown' });
  });
});

describe('anjuan deadlines --type', () => {
  const types = new CaseTypes([sampleType]);
  const of = (...event: string[]) => calculateDeadlines({ type: 'sample', event }, types, RULES);

  it('tells what follows, with days and times of day', () => {
    const { json, text: told } = of('accepted=2024-03-06', 'extended=2024-04-30+10');
    expect(json).toMatchObject({
      caseType: 'sample',
      lawVersion: 'NEW',
      dueDates: [{ count: { dueOn: '2024-05-15' } }],
    });
    expect(told.split('\n').slice(0, 2)).toEqual([
      '样本案件（NEW）',
      expect.stringMatching(/^2024-05-15 +审理期限 +decide$/),
    ]);
    expect(told).toContain('2024-04-30批准延长10日。');
    expect(of('opened=2024-03-01T14:20').json).toMatchObject({ dueDates: [{ startedBy: { time: '14:20' } }] });
    expect(
      calculateDeadlines({ type: 'sample', event: ['opened=2024-03-01'], version: 'OLD' }, types, RULES).json,
    ).toMatchObject({
      lawVersion: 'OLD',
      dueDates: [{ count: { dueOn: '2024-03-06' } }],
    });
  });

  it.each([
    ['accepted', 'field.invalid'],
    ['=2024-03-06', 'field.invalid'],
    ['accepted=2024-03-06+', 'field.invalid'],
    ['accepted=today', 'field.date-invalid'],
    ['nothing=2024-03-06', 'act.unknown'],
  ])('refuses %s', (event, code) => {
    expect(() => of(event)).toThrow(expect.objectContaining({ code }));
  });
});
