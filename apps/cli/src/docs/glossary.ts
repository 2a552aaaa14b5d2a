import { type ActSpec, type CaseType, type Source, sourcesOf } from '#casework/definition';
import type { Dictionary } from '#casework/dictionaries';
import { generatedNote } from './lifecycle.js';
import { cite, code, lines, page, plain, table } from './markdown.js';
import { inForce, roleWords } from './words.js';

/** A dictionary, with what the declarations around it know of it. */
export interface DictionaryInUse extends Dictionary {
  source: string;
  /** The names of the case types and registers whose forms choose from it. */
  usedBy: readonly string[];
}

/** One use of a term by a case type. */
interface Use {
  code: string;
  name: string;
  type: CaseType;
  /** Where the term stands in law, ready to print; empty where the declaration gives none. */
  source: string;
}

/** The terms of all case types and the code lists, docs/glossary.md: code, Chinese term, where used, source; by code. */
export function glossary(types: readonly CaseType[], dictionaries: readonly DictionaryInUse[]): string {
  const section = (title: string, usesOf: (type: CaseType) => Use[], what = '依据'): string[] => [
    `## ${title}`,
    termTable(types.flatMap(usesOf), what),
  ];
  return page([
    '# 术语表',
    generatedNote,
    '代码与中文术语的对照；各节按代码排序。同一术语为几类案件所用的，只列一次。',
    ...section(
      '案件类型',
      (type) => [{ code: type.code, name: type.name, type, source: versionsOf(type) }],
      '法律版本',
    ),
    ...section('法律版本', (type) => usesIn(type, type.lawVersions, cited)),
    ...section('当事人身份', (type) => usesIn(type, type.partyRoles)),
    '## 办理角色',
    doers(types),
    ...section('状态', (type) => usesIn(type, type.states, (_, state) => waysInto(type, state)), '由何行为进入'),
    ...section('程序行为', (type) => usesIn(type, type.acts, cited)),
    ...section('事由', (type) => usesIn(type, type.events, (_, event) => tellersOf(type, event)), '由何行为载明'),
    ...section('期限', (type) => usesIn(type, type.periods, ({ versions }) => versionsCited(Object.values(versions)))),
    ...section('提示', (type) => usesIn(type, type.flags, cited)),
    '## 代码表',
    '各表的代码按表单的次序排列。',
    ...[...dictionaries].sort(byKey(({ id }) => id)).flatMap(dictionaryBlocks),
  ]);
}

const byKey =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b));

const usesIn = <T extends { name: string }>(
  type: CaseType,
  items: Readonly<Record<string, T>>,
  source: (item: T, code: string) => string = () => '',
): Use[] => Object.entries(items).map(([id, item]) => ({ code: id, name: item.name, type, source: source(item, id) }));

const cited = ({ source }: { source: Source | readonly Source[] }): string => cite(source);

/** The sources of all versions of a period, each once. */
function versionsCited(versions: readonly ({ source: Source | readonly Source[] } | undefined)[]): string {
  const all = versions.flatMap((version) => (version === undefined ? [] : sourcesOf(version.source).map(cite)));
  return [...new Set(all)].join('；');
}

const versionsOf = ({ lawVersions }: CaseType): string => Object.keys(lawVersions).map(code).join('、');

const codesOf = (type: CaseType, which: (act: ActSpec) => boolean): string =>
  Object.keys(type.acts)
    .filter((id) => which(type.acts[id] as ActSpec))
    .map(code)
    .join('、');

const waysInto = (type: CaseType, state: string): string =>
  codesOf(type, ({ from, to }) => to === state && (from === null || from.some((each) => each !== state)));

const tellersOf = (type: CaseType, event: string): string =>
  codesOf(type, ({ implies }) => implies?.[event] !== undefined);

/** A row for each term, with the types that use it; sources that differ are told apart by type. */
function termTable(uses: readonly Use[], what: string): string {
  const terms = new Map<string, Use[]>();
  for (const use of [...uses].sort(byKey(({ code: id }) => id))) {
    const key = `${use.code} ${use.name}`;
    terms.set(key, [...(terms.get(key) ?? []), use]);
  }
  return table(
    ['代码', '术语', '用于', what],
    [...terms.values()].map((same) => {
      const { code: id, name } = same[0] as Use;
      return [code(id), plain(name), same.map(({ type }) => linkTo(type)).join('、'), sourcesIn(same)];
    }),
  );
}

function sourcesIn(uses: readonly Use[]): string {
  const texts = [...new Set(uses.map(({ source }) => source))];
  return texts.length === 1
    ? (texts[0] as string)
    : lines(uses.map(({ type, source }) => `${plain(type.name)}：${source || '—'}`));
}

const linkTo = ({ code: id, name }: CaseType): string => `[${plain(name)}](lifecycles/${id}.md)`;

/** Who does acts: the roles that any act names. */
function doers(types: readonly CaseType[]): string {
  const named = Object.entries(roleWords).sort(byKey(([role]) => role));
  return table(
    ['代码', '术语', '用于'],
    named.flatMap(([role, name]) => {
      const using = types.filter(({ acts }) => Object.values(acts).some(({ by }) => by.some((each) => each === role)));
      return using.length === 0 ? [] : [[code(role), name, using.map(linkTo).join('、')]];
    }),
  );
}

function dictionaryBlocks({ id, label, source, usedBy, entries }: DictionaryInUse): string[] {
  const all = [...entries.values()];
  const isLimited = all.some(({ from, until }) => from !== undefined || until !== undefined);
  return [
    `### ${code(id)} ${plain(label)}（${all.length}项）`,
    `依据：${plain(source)}。用于：${usedBy.map(plain).join('、') || '—'}。`,
    table(
      ['代码', '名称', ...(isLimited ? ['适用'] : [])],
      all.map((entry) => [code(entry.code), plain(entry.label), ...(isLimited ? [inForce(entry)] : [])]),
    ),
  ];
}
