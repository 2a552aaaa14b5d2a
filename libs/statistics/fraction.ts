/** An exact value: whole numbers above and below. A ratio over nothing has no value. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/** A stored amount in a unit that is worth so many of them: 150 fen in 元 is 150 over 100. */
export const amount = (stored: number, per = 1): Fraction => ({ numerator: stored, denominator: per });

/** The value as a plain number, for programs that do not mind the last bit. */
export const decimal = (exact: Fraction | null): number | null => exact && exact.numerator / exact.denominator;

/** One exact value over another, times a whole number; null over zero, and where one of them is not known. */
export function quotient(above: Fraction | null, below: Fraction | null, times: number): Fraction | null {
  if (above === null || below === null || below.numerator === 0) return null;
  return { numerator: above.numerator * below.denominator * times, denominator: above.denominator * below.numerator };
}

/** How an exact value is printed; the value itself is kept apart. */
export interface PrintRule {
  /** Digits after the point, rounded half up; trailing zeros are dropped. */
  decimals: number;
  /** What one printed unit is worth in units of the figure: 10,000 元 for 万元. */
  per: number;
  /** 余: floored to a multiple of this, with the word behind it. */
  floorTo?: number;
  prefix: string;
  suffix: string;
}

export const plain: PrintRule = { decimals: 0, per: 1, prefix: '', suffix: '' };

export interface Printed {
  /** The printed number, for programs. Null: nothing to divide by. */
  value: number | null;
  text: string;
}

/** Rounds exactly, in whole numbers: 0.05 is never a hair below itself. */
export function print(exact: Fraction | null, rule: PrintRule): Printed {
  if (exact === null) return { value: null, text: '—' };
  const below = BigInt(exact.denominator) * BigInt(rule.per);
  const above = BigInt(exact.numerator);
  if (rule.floorTo !== undefined) {
    const step = BigInt(rule.floorTo);
    const floored = Number((above / (below * step)) * step);
    return { value: floored, text: `${rule.prefix}${floored}余${rule.suffix}` };
  }
  const scale = 10n ** BigInt(rule.decimals);
  const scaled = (2n * above * scale + below) / (2n * below);
  const value = Number(scaled) / Number(scale);
  return { value, text: `${rule.prefix}${value}${rule.suffix}` };
}
