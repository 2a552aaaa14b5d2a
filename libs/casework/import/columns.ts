import type { FieldSpec } from '../definition/fields.js';
import type { Dictionaries } from '../dictionaries/index.js';

/** A column of a table that can be imported. */
export interface ImportColumn {
  /** What it fills: the name that problems of the content give. */
  readonly name: string;
  /** Its heading in the template. */
  readonly title: string;
  readonly spec: FieldSpec;
  /** What it must be told more than its kind says. */
  readonly hint?: string;
  /** What may be filled in, and what it means, where that is no dictionary of the house. */
  readonly choices?: ReadonlyMap<string, string>;
}

/** The heading of a field: money is told in yuan, whatever it is kept in. */
export const titleOf = ({ label, kind }: FieldSpec, unit?: string): string => {
  const told = kind === 'money' ? '元' : unit;
  return told === undefined ? label : `${label}（${told}）`;
};

/** How the columns of a table are filled in. */
export interface Guidance {
  readonly title: string;
  /** Undefined of what is no column. */
  readonly required: boolean | undefined;
  readonly content: string;
  readonly allowed: string;
  readonly example: string;
}

/** What somebody who fills in a column must know. */
export function guidanceOf({ title, spec, hint, choices }: ImportColumn, dictionaries: Dictionaries): Guidance {
  const labels = choices ? [...choices.keys()] : 'dictionary' in spec ? labelsOf(spec.dictionary, dictionaries) : [];
  const told = contentOf(spec, labels);
  const { content, example } = choices ? { content: '可选值之一', example: labels[0] ?? '' } : told;
  return {
    title,
    required: !spec.optional,
    content: hint ?? content,
    allowed: spec.kind === 'boolean' ? '是、否' : labels.join('、'),
    example,
  };
}

const labelsOf = (dictionary: string, dictionaries: Dictionaries): string[] =>
  [...dictionaries.get(dictionary).entries.values()].map(({ label }) => label);

function contentOf(spec: FieldSpec, labels: readonly string[]): { content: string; example: string } {
  switch (spec.kind) {
    case 'date':
      return { content: '日期，如 2023-05-01、2023/5/1、2023年5月1日', example: '2023-05-01' };
    case 'time':
      return { content: '时:分，24 小时制', example: '14:20' };
    case 'integer':
      return { content: `整数${rangeOf(spec)}`, example: String(Math.max(spec.min ?? 1, 1)) };
    case 'money':
      return { content: '金额，以元为单位，最多两位小数', example: '1200.50' };
    case 'boolean':
      return { content: '是或者否', example: '是' };
    case 'code':
      return { content: '可选值之一', example: labels[0] ?? '' };
    case 'codes':
      return { content: '可选值，有多个的用顿号（、）隔开', example: labels.slice(0, 2).join('、') };
    case 'officers':
      return { content: '人员的账号，有多名的用顿号（、）隔开', example: 'zhangsan、lisi' };
    case 'officer':
      return { content: '人员的账号', example: 'zhangsan' };
    default:
      return { content: `文字${'maxLength' in spec ? `，不超过 ${spec.maxLength} 字` : ''}`, example: '' };
  }
}

function rangeOf({ min, max }: { min?: number; max?: number }): string {
  if (min === undefined && max === undefined) return '';
  return `，${min ?? 0} 至 ${max ?? '不限'}`;
}
