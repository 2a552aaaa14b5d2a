import type { Period } from './condition.js';
import { type DerivedFigure, isRatio, isTotal, type Reference } from './definition.js';
import { periodsEarlier, yearsEarlier } from './earlier.js';
import { type Fraction, minus, plus, quotient } from './fraction.js';
import type { Scope } from './scope.js';

export const partNames = [
  'numerator',
  'denominator',
  'of',
  'minus',
  'this-year',
  'last-year',
  'earlier',
  'addend',
] as const;
/** What another figure is to the one that is computed from it; all that are added up are addends. What is compared with itself
 *  is compared with last year, or with other days that are `earlier`. */
export type PartName = (typeof partNames)[number];

/** A figure that another is computed from, and the days of which it is asked. */
export interface Part {
  part: PartName;
  id: string;
  period: Period;
  /** Where it is asked for; undefined: where the other one is. */
  scope: Scope | undefined;
}

type Compared = Extract<DerivedFigure, { growth: unknown }>['growth'];

/** Of a figure that is compared with itself, how; undefined for other figures. */
function comparedIn(figure: DerivedFigure): Compared | undefined {
  if ('growth' in figure) return figure.growth;
  if ('change' in figure) return figure.change;
  return 'points' in figure ? figure.points : undefined;
}

/** The parts of a derived figure as they are declared: two, or as many addends as a total has. */
function declaredParts(figure: DerivedFigure): readonly (readonly [PartName, Reference])[] {
  if (isRatio(figure)) {
    return [
      ['numerator', figure.numerator],
      ['denominator', figure.denominator],
    ];
  }
  if (isTotal(figure)) return figure.total.map((addend) => ['addend', addend] as const);
  if ('difference' in figure) {
    return [
      ['of', figure.difference.of],
      ['minus', figure.difference.minus],
    ];
  }
  const { of, ...earlier } = comparedIn(figure) as Compared;
  const isLastYear = (earlier.yearsEarlier ?? 1) === 1 && earlier.periodsEarlier === undefined;
  const before = isLastYear ? { yearsEarlier: 1 } : earlier;
  return [
    ['this-year', of],
    [isLastYear ? 'last-year' : 'earlier', { figure: of, ...before }],
  ];
}

const idOf = (reference: Reference): string => (typeof reference === 'string' ? reference : reference.figure);

/** The names of the parts of a derived figure: of two, or as many addends as a total has. */
export const partNamesOf = (figure: DerivedFigure): readonly PartName[] => declaredParts(figure).map(([part]) => part);

/** The ids of the figures from which a derived one is computed: one and the same where it is compared with itself. */
export const partIdsOf = (figure: DerivedFigure): readonly string[] =>
  declaredParts(figure).map(([, reference]) => idOf(reference));

/** Whether a figure asks all its parts for its own scope and days. */
export const asksAlike = (figure: DerivedFigure): boolean =>
  declaredParts(figure).every(([, reference]) => typeof reference === 'string');

/** The parts, each with its days. */
export const partsOf = (figure: DerivedFigure, period: Period): readonly Part[] =>
  declaredParts(figure).map(([part, reference]) => ({ part, id: idOf(reference), ...askedOf(reference, period) }));

function askedOf(reference: Reference, period: Period): Pick<Part, 'period' | 'scope'> {
  if (typeof reference === 'string') return { period, scope: undefined };
  const { scope, yearsEarlier: years, periodsEarlier: periods, from, to } = reference;
  let asked = period;
  if (years !== undefined) asked = yearsEarlier(asked, years);
  if (periods !== undefined) asked = periodsEarlier(asked, periods);
  return { period: { from: from ?? asked.from, to: to ?? asked.to }, scope };
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
