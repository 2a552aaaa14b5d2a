import type { ActSpec, CaseType } from '#casework/definition';
import { legalDate } from '#legal-time';
import { type DictionaryInUse, glossary } from './glossary.js';
import { small } from './small-type.js';

const outcomes: DictionaryInUse = {
  id: 'outcome',
  label: '结果',
  source: '小法第六条',
  usedBy: ['小案'],
  entries: new Map([
    ['won', { code: 'won', label: '胜诉', from: legalDate('2024-01-01') }],
    ['lost', { code: 'lost', label: '败诉' }],
  ]),
};
const kinds: DictionaryInUse = {
  ...outcomes,
  id: 'kind',
  label: '种类',
  usedBy: [],
  entries: new Map([['a', { code: 'a', label: '甲' }]]),
};

it('a glossary has each term once, by code', () => {
  const { opened, finished, lapsed } = small.acts as Record<string, ActSpec>;
  const acts = {
    opened: opened as ActSpec,
    finished: { ...(finished as ActSpec), source: { law: '小法', articles: ['第九条'] } },
  };
  const other: CaseType = {
    ...small,
    acts: { ...acts, lapsed: { ...(lapsed as ActSpec), name: '视为撤回' } },
    code: 'other',
    name: '另案',
    periods: {},
    flags: {},
  };
  expect(glossary([small, other], [outcomes, kinds])).toBe(`# 术语表

> 本页由声明生成（\`npm run generate\`），不手工修改。

代码与中文术语的对照；各节按代码排序。同一术语为几类案件所用的，只列一次。

## 案件类型

| 代码 | 术语 | 用于 | 法律版本 |
| --- | --- | --- | --- |
| \`other\` | 另案 | [另案](lifecycles/other.md) | \`OLD\`、\`NEW\` |
| \`small\` | 小案 | [小案](lifecycles/small.md) | \`OLD\`、\`NEW\` |

## 法律版本

| 代码 | 术语 | 用于 | 依据 |
| --- | --- | --- | --- |
| \`NEW\` | 小法 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | 小法第一条、第二条 |
| \`OLD\` | 小法旧本 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | 小法第一条 |

## 当事人身份

| 代码 | 术语 | 用于 | 依据 |
| --- | --- | --- | --- |
| \`applicant\` | 申请人 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | — |

## 办理角色

| 代码 | 术语 | 用于 |
| --- | --- | --- |
| \`clerk\` | 收案人员 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) |
| \`handler\` | 承办人 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) |
| \`office-head\` | 机构负责人 | [小案](lifecycles/small.md) |
| \`organ-head\` | 机关负责人 | [小案](lifecycles/small.md) |
| \`system\` | 系统 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) |

## 状态

| 代码 | 术语 | 用于 | 由何行为进入 |
| --- | --- | --- | --- |
| \`in-hand\` | 办理中 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | 小案：\`opened\`、\`resumed\`<br>另案：\`opened\` |
| \`over\` | 已办结 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | \`finished\`、\`lapsed\` |
| \`resting\` | 已中止 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | 小案：\`rested\`<br>另案：— |

## 程序行为

| 代码 | 术语 | 用于 | 依据 |
| --- | --- | --- | --- |
| \`finished\` | 办结 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | 小案：小法第六条；条例第一条<br>另案：小法第九条 |
| \`lapsed\` | 视为办结 | [小案](lifecycles/small.md) | 小法第七条 |
| \`lapsed\` | 视为撤回 | [另案](lifecycles/other.md) | 小法第七条 |
| \`opened\` | 收案 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | 小法第三条 |
| \`prolonged\` | 延长 | [小案](lifecycles/small.md) | 小法第五条 |
| \`rested\` | 中止 | [小案](lifecycles/small.md) | 小法第四条 |
| \`resumed\` | 恢复 | [小案](lifecycles/small.md) | 小法第四条 |

## 事由

| 代码 | 术语 | 用于 | 由何行为载明 |
| --- | --- | --- | --- |
| \`learnt\` | 知悉 | [小案](lifecycles/small.md)、[另案](lifecycles/other.md) | \`opened\` |

## 期限

| 代码 | 术语 | 用于 | 依据 |
| --- | --- | --- | --- |
| \`answer\` | 答复期限 | [小案](lifecycles/small.md) | 小法第四条 |
| \`finish\` | 办理期限 | [小案](lifecycles/small.md) | 小法第六条 |
| \`remind\` | 提醒期限 | [小案](lifecycles/small.md) | 小法第四条 |

## 提示

| 代码 | 术语 | 用于 | 依据 |
| --- | --- | --- | --- |
| \`not-told\` | 尚未告知 | [小案](lifecycles/small.md) | 小法第八条 |

## 代码表

各表的代码按表单的次序排列。

### \`kind\` 种类（1项）

依据：小法第六条。用于：—。

| 代码 | 名称 |
| --- | --- |
| \`a\` | 甲 |

### \`outcome\` 结果（2项）

依据：小法第六条。用于：小案。

| 代码 | 名称 | 适用 |
| --- | --- | --- |
| \`won\` | 胜诉 | 2024-01-01及以后 |
| \`lost\` | 败诉 | — |
`);
});
