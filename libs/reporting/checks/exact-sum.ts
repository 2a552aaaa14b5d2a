import type { FigureValue, Fraction } from '#statistics';
import type { Relation } from './definition.js';

/** The exact sum of some numbers; nothing added up is 0. Null: one of them has no value. */
export function sumOf(terms: readonly { times: number; value: Pick<FigureValue, 'exact'> }[]): Fraction | null {
  let sum: Fraction = { numerator: 0, denominator: 1 };
  for (const { times, value } of terms) {
    if (value.exact === null) return null;
    sum = plus(sum, { ...value.exact, numerator: times * value.exact.numerator });
  }
  return sum;
}

/** Figures of one side mostly have one denominator, which is kept: products of many would leave the whole numbers. */
function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { ...a, numerator: a.numerator + b.numerator };
  const { numerator, denominator } = b;
  return {
    numerator: a.numerator * denominator + numerator * a.denominator,
    denominator: a.denominator * denominator,
  };
}

/** Whether two sums stand to each other as a check says; two without a value are alike. */
export function areFit(left: Fraction | null, relation: Relation, right: Fraction | null): boolean {
  if (left === null || right === null) return left === right;
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return { '=': difference === 0, '<=': difference <= 0, '>=': difference >= 0 }[relation];
}

/** Left minus right; null where one of them has no value. */
export function differenceOf(left: Fraction | null, right: Fraction | null): number | null {
  if (left === null || right === null) return null;
  const above = left.numerator * right.denominator - right.numerator * left.denominator;
  return above / (left.denominator * right.denominator);
}
