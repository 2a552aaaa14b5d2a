import type { FactKind } from '#casework/definition';
import type { Dictionary } from '#casework/dictionaries';
import type { RecordField, RecordSource } from '#statistics';
import { generatedNote } from './lifecycle.js';
import { code, page, plain, table, term } from './markdown.js';

const kinds: Readonly<Record<FactKind, string>> = {
  date: '日期',
  boolean: '是否',
  integer: '数',
  money: '金额（分）',
  code: '代码',
  text: '文字',
};

/** What figures may ask of each kind of record, docs/records.md: the fields of case types and registers. */
export function recordsPage(sources: readonly RecordSource[], dictionaries: readonly Dictionary[]): string {
  const labels = new Map(dictionaries.map(({ id, label }) => [id, label]));
  return page([
    '# 指标可以查问的记录和字段',
    generatedNote,
    '各类案件和台账的代码、字段。怎样写指标见[本单位自有的指标](own-figures.md)，代码表的内容见[术语表](glossary.md)。',
    ...sources.flatMap((source) => [
      `## ${term(source.label, source.code)}`,
      table(
        ['字段', '名称', '种类', '代码表或者值'],
        [...source.fields.values()].map((field) => [
          code(field.name),
          plain(field.label),
          kinds[field.kind],
          valuesOf(field, labels),
        ]),
      ),
    ]),
  ]);
}

function valuesOf({ dictionary, names }: RecordField, labels: ReadonlyMap<string, string>): string {
  if (dictionary !== undefined) return term(labels.get(dictionary) ?? dictionary, dictionary);
  return names === undefined ? '' : [...names].map(([id, name]) => term(name, id)).join('、');
}
