import type { FactValue } from '#casework/definition';
import type { Dictionaries } from '#casework/dictionaries';
import { listOf, type Period } from './condition.js';
import { aggregateOf, type CountedFigure, type FieldTest, type Scalar } from './definition.js';
import { type Clause, clausesOf, heldIn, type RecordValues } from './in-memory.js';
import { fieldOf, type RecordField, type RecordSource } from './record-source.js';

/** A condition as a person reads it: 结案方式, 为变更或撤销. */
export interface ConditionWords {
  label: string;
  expected: string;
}

/** What a figure counts and how, in the words of the office: labels of fields and codes instead of their names. */
export class FigureWords {
  constructor(private readonly dictionaries: Dictionaries) {}

  /** What a figure counts, with the days that are asked for. */
  counted(figure: CountedFigure, source: RecordSource, period: Period): string {
    const conditions = clausesOf(figure).map((clause) => this.condition(clause, source, period));
    const all = conditions.map(({ label, expected }) => `${label}${expected}`);
    const { kind, field = '' } = aggregateOf(figure);
    return `${source.label}：${all.join('，')}；${aggregateWords[kind](labelOf(field, source))}`;
  }

  /** The group of a record, where a figure measures groups or tells values apart. */
  group(figure: CountedFigure, source: RecordSource, value: FactValue): string {
    return this.value(value, fieldOf(source, aggregateOf(figure).field ?? ''));
  }

  /** The codes of a dictionary, in its order. */
  codes(dictionary: string): { code: string; label: string }[] {
    return [...this.dictionaries.get(dictionary).entries.values()].map(({ code, label }) => ({ code, label }));
  }

  /** One condition, with the days that are asked for. */
  condition(clause: Clause, source: RecordSource, period: Period): ConditionWords {
    if (clause.kind === 'any') {
      const groups = clause.groups.map((group) =>
        group.map(({ field, test }) => `${labelOf(field, source)}${this.test(test, field, source, period)}`).join('且'),
      );
      return { label: '以下任一项：', expected: groups.join('；或者') };
    }
    const label = labelOf(clause.field, source);
    switch (clause.kind) {
      case 'dated':
        return { label, expected: `在${days(period)}内` };
      case 'begun':
        return { label, expected: `不晚于 ${period.to}` };
      case 'not-ended':
        return { label, expected: `${clause.countsLastDay ? '不早于' : '晚于'} ${period[clause.since]}，或者没有` };
      case 'test':
        return { label, expected: this.test(clause.test, clause.field, source, period) };
    }
  }

  /** What a record has where a condition asks for something. */
  found(clause: Clause, source: RecordSource, record: RecordValues): string {
    if (clause.kind !== 'any') return this.value(heldIn(record, clause.field), fieldOf(source, clause.field));
    const fields = [...new Set(clause.groups.flat().map(({ field }) => field))];
    return fields
      .map((name) => `${labelOf(name, source)}${this.value(heldIn(record, name), fieldOf(source, name))}`)
      .join('，');
  }

  /** A value of a field: the label of its code, money in 元. */
  value(value: FactValue, field: RecordField | undefined): string {
    if (value === null) return '（没有）';
    if (typeof value === 'boolean') return value ? '是' : '否';
    if (field?.kind === 'money') return `${Number(value) / 100} 元`;
    const text = String(value);
    if (field?.dictionary !== undefined) return this.dictionaries.labelOf(field.dictionary, text);
    return field?.names?.get(text) ?? text;
  }

  private test(test: FieldTest, name: string, source: RecordSource, period: Period): string {
    const field = fieldOf(source, name);
    const oneOf = (values: Scalar | readonly Scalar[]): string =>
      listOf(values)
        .map((each) => this.value(each, field))
        .join('、');
    if (typeof test !== 'object' || Array.isArray(test)) return `为${oneOf(test as Scalar | Scalar[])}`;
    if ('not' in test) return `不是${oneOf(test.not)}`;
    if ('known' in test) return test.known ? '已登记' : '没有登记';
    if ('inPeriod' in test) return `在${days(period)}内`;
    if ('beforePeriod' in test) return `在 ${period.from} 以前`;
    if ('since' in test || 'until' in test) {
      const ends = [test.since && `不早于 ${test.since}`, test.until && `不晚于 ${test.until}`];
      return ends.filter(Boolean).join('、');
    }
    const { min, max } = test as { min?: number; max?: number };
    return [
      ...(min === undefined ? [] : [`不少于 ${this.value(min, field)}`]),
      ...(max === undefined ? [] : [`不多于 ${this.value(max, field)}`]),
    ].join('、');
  }
}

const aggregateWords = {
  count: () => '计件数',
  sum: (label: string) => `${label}合计`,
  average: (label: string) => `${label}的平均（没有的不计）`,
  min: (label: string) => `取最小的${label}`,
  max: (label: string) => `取最大的${label}`,
  distinct: (label: string) => `${label}不重复计数`,
  latest: (label: string) => `取最近一次的${label}`,
  minPer: (label: string) => `按${label}分组，取最少一组的件数`,
  maxPer: (label: string) => `按${label}分组，取最多一组的件数`,
} as const;

const days = ({ from, to }: Period): string => (from === to ? ` ${from} ` : ` ${from} 至 ${to} `);

const labelOf = (name: string, source: RecordSource): string => fieldOf(source, name)?.label ?? name;
