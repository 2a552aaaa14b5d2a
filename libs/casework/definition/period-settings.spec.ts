import { days, workingDays } from '#legal-time';
import { sampleType } from '../testing/sample-type.js';
import { type PeriodSettings, withPeriodSettings } from './period-settings.js';

const settings = (told: Partial<PeriodSettings>): PeriodSettings => ({ lengths: [], targets: [], ...told });
const set = (told: Partial<PeriodSettings>) => withPeriodSettings([sampleType], settings(told))[0]?.periods;
const decide = { period: 'decide', version: 'NEW', count: 45, unit: 'days' } as const;

it('gives a period a target beside its length', () => {
  const target = { ...decide, says: '内部目标' };
  expect(set({ targets: [target] })?.['decide']?.versions['NEW']).toMatchObject({
    length: days(60),
    target: { says: '内部目标', length: days(45) },
  });
});

it('gives another length where the text leaves it open, and only there', () => {
  const open = { ...decide, period: 'report', count: 10, unit: 'working-days' } as const;
  expect(set({ lengths: [open] })?.['report']?.versions['NEW']?.length).toEqual(workingDays(10));
  expect(() => set({ lengths: [decide] })).toThrow('decide (NEW) is given by the law and cannot be set');
});

it.each([
  ['an unknown period', { ...decide, period: 'no-such-period' }],
  ['an unknown version', { ...decide, version: 'OLDER' }],
])('refuses %s', (_, wrong) => {
  expect(() => set({ targets: [{ ...wrong, says: '内部目标' }] })).toThrow('is no period of any case type');
});
