import { backwards, condition, days, hours, workingDays } from '#legal-time';
import { refusalOf } from '../testing/cases.js';
import { sampleType } from '../testing/sample-type.js';
import type { CaseType, PeriodSpec } from './case-type.js';
import { type PeriodSettings, withPeriodSettings } from './period-settings.js';

const report = sampleType.periods['report'] as PeriodSpec;
const reportAs = (change: object): PeriodSpec => ({
  ...report,
  versions: { NEW: { ...report.versions['NEW'], ...change } as PeriodSpec['versions'][string] },
});
const type: CaseType = {
  ...sampleType,
  periods: {
    ...sampleType.periods,
    meet: reportAs({ length: hours(48) }),
    notify: reportAs({ length: backwards(days(3)) }),
    rested: reportAs({ length: condition(days(60)) }),
    granted: reportAs({ length: () => undefined }),
    usual: reportAs({ length: ({ days: told }: { days?: number }) => days(told ?? 60) }),
  },
};

const file = 'config/periods.yaml';
const set = (told: Partial<PeriodSettings>) =>
  withPeriodSettings([type], { lengths: [], targets: [], ...told }, file)[0]?.periods;
const setting = (period: string, count: number, unit: PeriodSettings['lengths'][number]['unit'], version = 'NEW') => ({
  ...{ period, version, count, unit },
});
const target = (...told: Parameters<typeof setting>) => ({ ...setting(...told), says: '内部目标' });

it('gives a period a target beside its length', () => {
  expect(set({ targets: [target('decide', 59, 'days')] })?.['decide']?.versions['NEW']).toMatchObject({
    length: days(60),
    target: { says: '内部目标', length: days(59) },
  });
  expect(set({ targets: [target('usual', 45, 'days')] })?.['usual']?.versions['NEW']?.target?.length).toEqual(days(45));
  expect(set({ targets: [target('meet', 36, 'hours')] })?.['meet']?.versions['NEW']?.target?.length).toEqual(hours(36));
});

it.each([
  [setting('report', 10, 'working-days'), workingDays(10)],
  [setting('report', 3_650, 'days'), days(3_650)],
  [setting('meet', 24, 'hours'), hours(24)],
])('gives another length where the text leaves it open: %j', (length, expected) => {
  expect(set({ lengths: [length] })?.[length.period]?.versions['NEW']?.length).toEqual(expected);
});

it('measures a target by the length that is set', () => {
  const lengths = [setting('report', 10, 'working-days')];
  expect(set({ lengths, targets: [target('report', 9, 'working-days')] })?.['report']?.versions['NEW']).toMatchObject({
    length: workingDays(10),
    target: { length: workingDays(9) },
  });
  const refused = refusalOf(() => set({ lengths, targets: [target('report', 10, 'working-days')] }));
  expect(refused?.refusal.details['problem']).toBe('期限“report”（NEW）的内部目标应短于10个工作日，请改为更短的时间');
});

it.each<[string, Partial<PeriodSettings>, string]>([
  ['an unknown period', { targets: [target('none', 5, 'days')] }, '期限“none”（NEW）不存在，请使用'],
  ['the name of a method', { lengths: [setting('toString', 5, 'days')] }, '期限“toString”（NEW）不存在，'],
  ['an unknown version', { lengths: [setting('report', 5, 'days', 'OLDER')] }, '没有这个法律版本，可用版本：NEW'],
  ['a length that the law gives', { lengths: [setting('decide', 45, 'days')] }, '由法律明文规定，不能另定，请删除'],
  ['a length that an act sets', { lengths: [setting('granted', 5, 'days')] }, '由登记的内容确定，不能另定，请删除'],
  ['no length at all', { lengths: [setting('report', 0, 'days')] }, 'count 应为 1 至 3650 的整数'],
  ['a negative length', { lengths: [setting('report', -5, 'days')] }, 'count 应为 1 至 3650 的整数'],
  ['half a day', { lengths: [setting('report', 0.5, 'days')] }, 'count 应为 1 至 3650 的整数'],
  ['more than ten years of days', { lengths: [setting('report', 3_651, 'days')] }, 'count 应为 1 至 3650 的整数'],
  ['more than ten years of working days', { lengths: [setting('report', 2_501, 'working-days')] }, '1 至 2500 的整数'],
  ['more than ten years of months', { lengths: [setting('report', 121, 'months')] }, '1 至 120 的整数'],
  ['more than ten years', { lengths: [setting('report', 11, 'years')] }, '1 至 10 的整数'],
  ['hours for a period in days', { lengths: [setting('report', 48, 'hours')] }, '按日计算，不能改为按小时计算'],
  ['days for a period in hours', { lengths: [setting('meet', 2, 'days')] }, '按小时计算，请将 unit 写作 hours'],
  ['a length counted backwards', { lengths: [setting('notify', 5, 'days')] }, '是向前倒推的期限，不能另定'],
  ['a target counted backwards', { targets: [target('notify', 2, 'days')] }, '是向前倒推的期限，不能另定'],
  ['the length of a condition', { lengths: [setting('rested', 50, 'days')] }, '是须届满的条件，'],
  ['the target of a condition', { targets: [target('rested', 50, 'days')] }, '是须届满的条件，'],
  ['a target as long as the period', { targets: [target('decide', 60, 'days')] }, '内部目标应短于60日'],
  ['a target longer than the usual length', { targets: [target('usual', 61, 'days')] }, '内部目标应短于60日'],
  ['a target in another unit', { targets: [target('decide', 40, 'working-days')] }, '请用同一单位（unit: days）'],
  ['a target for what an act sets', { targets: [target('granted', 5, 'days')] }, '不能另定内部目标'],
  [
    'a length told twice',
    { lengths: [setting('report', 10, 'days'), setting('report', 20, 'days')] },
    'lengths 中期限“report”（NEW）重复出现，请只保留一项',
  ],
  [
    'a target told twice',
    { targets: [target('decide', 40, 'days'), target('decide', 50, 'days')] },
    'targets 中期限“decide”（NEW）重复出现，请只保留一项',
  ],
])('refuses %s', (_, told, problem) => {
  const { code, refusal } = refusalOf(() => set(told)) ?? {};
  expect(code).toBe('definition.invalid');
  expect(refusal?.details['file']).toBe(file);
  expect(refusal?.details['problem']).toContain(problem);
});

it('says at once all that is wrong', () => {
  const lengths = [setting('decide', 45, 'days'), setting('none', 5, 'days')];
  expect(refusalOf(() => set({ lengths }))?.refusal.details['problem']).toMatch(/“decide”.*；.*“none”/);
});
