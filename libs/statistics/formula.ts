import { type DerivedFigure, type FigureDefinition, isRatio, isTotal } from './definition.js';
import type { Part } from './derived.js';
import { type Fraction, plain, print } from './fraction.js';

interface Operand extends Part {
  definition: Pick<FigureDefinition, 'label' | 'unit'>;
  exact: Fraction | null;
}

/** The calculation of a derived figure with its numbers: 纠错案件 7 件 ÷ 已审结行政复议案件 12 件 × 100 = 58.33 %. */
export function derivedFormula(figure: DerivedFigure, parts: readonly Operand[], exact: Fraction | null): string {
  const words = parts.map(operandInWords);
  const [first, second] = words;
  const result = valueInWords(exact, figure.unit);
  if (isRatio(figure)) {
    const times = figure.times === 1 ? '' : ` × ${figure.times}`;
    return `${first} ÷ ${second}${times} = ${result}`;
  }
  if (isTotal(figure)) return `${words.join(' ＋ ')} = ${result}`;
  if ('growth' in figure) return `（${first} − ${second}）÷ 上年同期 × 100 = ${result}`;
  return `${first} − ${second} = ${result}`;
}

const operandInWords = ({ part, definition: { label, unit }, exact, period }: Operand): string => {
  const when = part === 'last-year' ? `（上年同期 ${period.from} 至 ${period.to}）` : '';
  return `${label}${when} ${valueInWords(exact, unit)}`;
};

/** A value to two decimals with its unit; a dash where there is none. */
export const valueInWords = (exact: Fraction | null, unit: string): string =>
  exact === null ? '—' : print(exact, { ...plain, decimals: 2, suffix: ` ${unit}` }).text;
