import type { Period } from './condition.js';
import { type DerivedFigure, isRatio } from './definition.js';
import { type Fraction, minus, quotient } from './fraction.js';
import { lastYear } from './last-year.js';

export const partNames = ['numerator', 'denominator', 'of', 'minus', 'this-year', 'last-year'] as const;
/** What another figure is to the one that is computed from it. */
export type PartName = (typeof partNames)[number];

/** A figure that another is computed from, and the days of which it is asked. */
export interface Part {
  part: PartName;
  id: string;
  period: Period;
}

/** The names of the two parts of a derived figure. */
export function partNamesOf(figure: DerivedFigure): readonly [PartName, PartName] {
  if (isRatio(figure)) return ['numerator', 'denominator'];
  return 'difference' in figure ? ['of', 'minus'] : ['this-year', 'last-year'];
}

/** The ids of the two figures from which a derived one is computed: one and the same where years are compared. */
export function partIdsOf(figure: DerivedFigure): readonly [string, string] {
  if (isRatio(figure)) return [figure.numerator, figure.denominator];
  if ('difference' in figure) return [figure.difference.of, figure.difference.minus];
  const { of } = 'growth' in figure ? figure.growth : figure.points;
  return [of, of];
}

/** The two parts, each with its days; the first is the one whose records a derived figure lists when none is named. */
export function partsOf(figure: DerivedFigure, period: Period): readonly [Part, Part] {
  const [[first, second], [one, other]] = [partNamesOf(figure), partIdsOf(figure)];
  return [
    { part: first, id: one, period },
    { part: second, id: other, period: second === 'last-year' ? lastYear(period) : period },
  ];
}

/** The value from those of the two parts. Null: one of them is not known, or there is nothing to divide by. */
export function derivedValue(figure: DerivedFigure, first: Fraction | null, second: Fraction | null): Fraction | null {
  if (isRatio(figure)) return quotient(first, second, figure.times);
  if ('growth' in figure) return quotient(minus(first, second), second, 100);
  return minus(first, second);
}
