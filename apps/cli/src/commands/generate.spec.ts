import { withPeriodSettings } from '#casework/definition';
import { declaredTypes } from '../../../api/src/system.js';
import { lifecyclePage } from '../docs/lifecycle.js';
import { generated } from './generate.js';

const settings = {
  lengths: [{ period: 'lal-review', version: 'LAL-2021', count: 9, unit: 'working-days' as const }],
  targets: [{ period: 'arl-decide', version: 'ARL-2023', count: 41, unit: 'days' as const, says: '内部目标四十一日' }],
};

it('draws the pages from what is declared, whatever a bureau sets in config/periods.yaml', async () => {
  const pages = await generated();
  for (const type of declaredTypes) {
    expect(pages.get(`docs/lifecycles/${type.code}.md`)).toBe(lifecyclePage(type, declaredTypes));
    for (const period of Object.values(type.periods))
      for (const version of Object.values(period.versions)) expect(version?.target).toBeUndefined();
  }
});

it('would draw another page from a length that is set, but none from a target', () => {
  const set = withPeriodSettings(declaredTypes, settings, 'config/periods.yaml');
  const differing = set.flatMap((type, i) =>
    lifecyclePage(type, set) === lifecyclePage(declaredTypes[i] as (typeof set)[number], declaredTypes)
      ? []
      : type.code,
  );
  expect(differing).toEqual(['legal-aid']);
});
