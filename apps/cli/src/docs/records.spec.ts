import { CaseTypes, loadDictionaries } from '#casework';
import { mediation } from '#mediation';
import { Dialect } from '#platform';
import { loadRegisters } from '#registers';
import { sourcesOf } from '#statistics';
import { recordsPage } from './records.js';

it('names every field that figures may ask for, with its values', () => {
  const dictionaries = loadDictionaries();
  const sources = [
    ...sourcesOf(new CaseTypes([mediation]), loadRegisters(dictionaries), new Dialect('sqlite')).values(),
  ];
  const page = recordsPage(sources, dictionaries.all());
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toHaveLength(sources.reduce((sum, { fields }) => sum + fields.size, 0));
  expect(page).toContain('## 人民调解案件 `mediation`');
  expect(page).toMatch(/\| `disputeType` \| 纠纷类型 \| 代码 \| 纠纷类型 `[a-z-]+` \|/);
  expect(page).toMatch(/\| `state` \| 状态 \| 文字 \| 已登记 `registered`、/);
  expect(page).toMatch(/\| `amount` \| [^|]+ \| 金额（分） \| — \|/);
});
