import type { Period } from './condition.js';
import { type DerivedFigure, isRatio, isTotal } from './definition.js';
import { type Fraction, minus, plus, quotient } from './fraction.js';
import { lastYear } from './last-year.js';

export const partNames = ['numerator', 'denominator', 'of', 'minus', 'this-year', 'last-year', 'addend'] as const;
/** What another figure is to the one that is computed from it; all that are added up are addends. */
export type PartName = (typeof partNames)[number];

/** A figure that another is computed from, and the days of which it is asked. */
export interface Part {
  part: PartName;
  id: string;
  period: Period;
}

/** The names of the parts of a derived figure: of two, or as many addends as a total has. */
export function partNamesOf(figure: DerivedFigure): readonly PartName[] {
  if (isRatio(figure)) return ['numerator', 'denominator'];
  if (isTotal(figure)) return figure.total.map(() => 'addend');
  return 'difference' in figure ? ['of', 'minus'] : ['this-year', 'last-year'];
}

/** The ids of the figures from which a derived one is computed: one and the same where years are compared. */
export function partIdsOf(figure: DerivedFigure): readonly string[] {
  if (isRatio(figure)) return [figure.numerator, figure.denominator];
  if (isTotal(figure)) return figure.total;
  if ('difference' in figure) return [figure.difference.of, figure.difference.minus];
  const { of } = 'growth' in figure ? figure.growth : figure.points;
  return [of, of];
}

/** The parts, each with its days. */
export function partsOf(figure: DerivedFigure, period: Period): readonly Part[] {
  const names = partNamesOf(figure);
  return partIdsOf(figure).map((id, i) => {
    const part = names[i] as PartName;
    return { part, id, period: part === 'last-year' ? lastYear(period) : period };
  });
}

/** The parts whose records show what a derived figure is made of: those of a name; when none is named all addends of a total,
 *  and the first part of another one. */
export function shownParts(figure: DerivedFigure, period: Period, named?: PartName): readonly Part[] {
  const parts = partsOf(figure, period);
  const name = named ?? parts[0]?.part;
  return parts.filter(({ part }) => part === name);
}

/** The value from those of the parts. Null: one of them is not known, or there is nothing to divide by. */
export function derivedValue(figure: DerivedFigure, parts: readonly (Fraction | null)[]): Fraction | null {
  const [first = null, second = null] = parts;
  if (isRatio(figure)) return quotient(first, second, figure.times);
  if (isTotal(figure)) return parts.reduce(plus);
  if ('growth' in figure) return quotient(minus(first, second), second, 100);
  return minus(first, second);
}
