import type { Period } from './condition.js';
import { type DerivedFigure, type FigureDefinition, isRatio, isTotal } from './definition.js';
import type { Part } from './derived.js';
import { type Fraction, plain, print } from './fraction.js';

interface Operand extends Part {
  definition: Pick<FigureDefinition, 'label' | 'unit'>;
  /** Where it is asked for, when it is elsewhere than the figure. */
  scopeName: string | undefined;
  exact: Fraction | null;
}

/** The calculation of a derived figure with its numbers: 纠错案件 7 件 ÷ 已审结行政复议案件 12 件 × 100 = 58.33 %. */
export function derivedFormula(
  figure: DerivedFigure,
  period: Period,
  parts: readonly Operand[],
  exact: Fraction | null,
): string {
  const words = parts.map((part) => operandInWords(part, period));
  const [first, second] = words;
  const result = valueInWords(exact, figure.unit);
  if (isRatio(figure)) {
    const times = figure.times === 1 ? '' : ` × ${figure.times}`;
    return `${first} ÷ ${second}${times} = ${result}`;
  }
  if (isTotal(figure)) return `${words.join(' ＋ ')} = ${result}`;
  if (!('growth' in figure)) return `${first} − ${second} = ${result}`;
  const base = parts[1]?.part === 'last-year' ? '上年同期' : '比较期';
  return `（${first} − ${second}）÷ ${base} × 100 = ${result}`;
}

/** What it is asked for is told where it is not what the figure is asked for. */
function operandInWords(
  { part, definition: { label, unit }, scopeName, exact, period: { from, to } }: Operand,
  asked: Period,
): string {
  const areOther = from !== asked.from || to !== asked.to;
  const days = areOther ? [`${part === 'last-year' ? '上年同期 ' : ''}${from} 至 ${to}`] : [];
  const told = [...(scopeName === undefined ? [] : [scopeName]), ...days];
  return `${label}${told.length === 0 ? '' : `（${told.join('，')}）`} ${valueInWords(exact, unit)}`;
}

/** A value to two decimals with its unit; a dash where there is none. */
export const valueInWords = (exact: Fraction | null, unit: string): string =>
  exact === null ? '—' : print(exact, { ...plain, decimals: 2, suffix: ` ${unit}` }).text;
