import type { ActSpec, CaseType, FieldSpecs } from '#casework/definition';
import { movesCase, stateDiagram } from './diagram.js';
import { cite, code, lines, page, plain, table, term } from './markdown.js';
import { periodBlocks } from './periods.js';
import { doersOf, inForce, nameOf, statesIn } from './words.js';

/** What a generated page says of itself. */
export const generatedNote = '> 本页由声明生成（`npm run generate`），不手工修改。';

/** The page of one case type, docs/lifecycles/<code>.md: law versions, states and acts as a diagram and as tables, rules,
 *  periods, flags, and the types (of `all`) that follow it or that it follows. */
export function lifecyclePage(type: CaseType, all: readonly CaseType[]): string {
  const acts = Object.entries(type.acts);
  return page([
    `# ${term(type.name, type.code)}`,
    generatedNote,
    `字号用字：${plain(type.numberWord)}。当事人：${rolesOf(type)}。术语和代码表见[术语表](../glossary.md)。`,
    '## 法律版本',
    versionsOf(type),
    '## 状态',
    `\`\`\`mermaid\n${stateDiagram(type)}\n\`\`\``,
    statesTable(type),
    '## 不改变状态的行为',
    table(
      ['行为', '可登记的状态'],
      acts
        .filter(([, act]) => !movesCase(act))
        .map(([id, act]) => [term(act.name, id), statesIn(type, act.from ?? [])]),
    ),
    '## 程序行为',
    '同一日的行为按本表的先后认定。',
    table(
      ['代码', '名称', '可登记的状态', '其后', '由谁', '文书', '必填字段', '法律版本', '依据'],
      acts.map(([id, act]) => actRow(type, id, act)),
    ),
    '## 规则',
    '状态之外，登记时还须符合：',
    table(
      ['行为', '规则', '依据'],
      acts.flatMap(([id, act]) =>
        (act.rules ?? []).map(({ says, source }) => [term(act.name, id), plain(says), cite(source)]),
      ),
    ),
    '## 期限',
    '本页所列为法律的规定和本系统的缺省。长度固定、可靠程度不是“法律原文”的期间，可在 `config/periods.yaml` 另定（向前倒推的和须届满的除外）；内部目标也在该文件设定。',
    ...periodBlocks(type),
    '## 提示',
    '提示只提醒，不阻止登记。',
    table(
      ['代码', '提示', '依据'],
      Object.entries(type.flags).map(([id, { name, source }]) => [code(id), plain(name), cite(source)]),
    ),
    '## 前后案件',
    linksOf(type, all),
  ]);
}

const rolesOf = ({ partyRoles }: CaseType): string =>
  Object.entries(partyRoles)
    .map(([id, { name }]) => term(name, id))
    .join('、');

function versionsOf(type: CaseType): string {
  const versions = table(
    ['代码', '法律版本', '适用于', '依据'],
    Object.entries(type.lawVersions).map(([id, version]) => [
      code(id),
      plain(version.name),
      inForce(version) || '全部收案日',
      cite(version.source),
    ]),
  );
  const act = type.lawVersionAct;
  const exception = act === undefined ? '' : `；经${term(nameOf(type, act), act)}，可改用另一版本`;
  return `法律版本按收案日确定${exception}。\n\n${versions}`;
}

function statesTable({ states }: CaseType): string {
  return table(
    ['代码', '状态', '性质'],
    Object.entries(states).map(([id, { name, terminal, suspended }]) => [
      code(id),
      plain(name),
      [...(terminal ? ['终局'] : []), ...(suspended ? ['中止'] : [])].join('、'),
    ]),
  );
}

function actRow(type: CaseType, id: string, act: ActSpec): string[] {
  return [
    code(id),
    plain(act.name),
    act.from === null ? '（收案）' : statesIn(type, act.from),
    act.to === 'same' ? '不变' : plain(type.states[act.to]?.name ?? act.to),
    doersOf(act),
    plain(act.document ?? ''),
    lines(requiredIn(act.fields ?? {})),
    (act.versions ?? []).map(code).join('、') || '各版本',
    cite(act.source),
  ];
}

const requiredIn = (fields: FieldSpecs): string[] =>
  Object.entries(fields).flatMap(([id, { kind, label, optional }]) =>
    optional ? [] : [term(kind === 'money' ? `${label}（分）` : label, id)],
  );

function linksOf(type: CaseType, all: readonly CaseType[]): string {
  const linkTo = (id: string): string => {
    const other = all.find((each) => each.code === id);
    return other ? `[${plain(other.name)}](${id}.md)` : code(id);
  };
  const after = Object.keys(type.handsOver);
  const before = all.filter(({ handsOver }) => Object.hasOwn(handsOver, type.code)).map((each) => each.code);
  const told = [
    ...(after.length > 0 ? [`- 可引出：${after.map(linkTo).join('、')}。新案收案时，由本案带出已知的内容。`] : []),
    ...(before.length > 0 ? [`- 可由此引出：${before.map(linkTo).join('、')}。`] : []),
  ];
  return told.join('\n') || '无。';
}
