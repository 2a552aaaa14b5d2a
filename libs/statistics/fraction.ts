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
  const [a, b] = [wholeOf(above), wholeOf(below)];
  return reduced(a.above * b.below * BigInt(times), a.below * b.above);
}

/** One exact value less another; null where one of them is not known. */
export function minus(one: Fraction | null, other: Fraction | null): Fraction | null {
  if (one === null || other === null) return null;
  const [a, b] = [wholeOf(one), wholeOf(other)];
  return reduced(a.above * b.below - b.above * a.below, a.below * b.below);
}

/** One exact value and another; null where one of them is not known. */
export function plus(one: Fraction | null, other: Fraction | null): Fraction | null {
  if (one === null || other === null) return null;
  const [a, b] = [wholeOf(one), wholeOf(other)];
  return reduced(a.above * b.below + b.above * a.below, a.below * b.below);
}

const wholeOf = ({ numerator, denominator }: Fraction) => ({ above: BigInt(numerator), below: BigInt(denominator) });

/** In lowest terms and with a positive denominator, so that the parts stay small enough to be exact. */
function reduced(above: bigint, below: bigint): Fraction {
  let [a, b] = [above, below];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n === below < 0n ? a : -a;
  return { numerator: Number(above / divisor), denominator: Number(below / divisor) };
}

/** How an exact value is printed; the value itself is kept apart. */
export interface PrintRule {
  /** Digits after the point, rounded half up; trailing zeros are dropped. */
  decimals: number;
  /** What one printed unit is worth in units of the figure: 10,000 元 for 万元. */
  per: number;
  /** 余: floored to a multiple of this, with the word behind it. A value that is such a multiple, or less than one, is
   *  printed as it is: nothing is over. */
  floorTo?: number;
  /** 增长、下降、持平: words that say the direction, so that the number itself is printed without a sign. */
  signs?: { up: string; down: string; same: string };
  prefix: string;
  suffix: string;
}

export const plain: PrintRule = { decimals: 0, per: 1, prefix: '', suffix: '' };

export interface Printed {
  /** The printed number, for programs. Null: nothing to divide by. */
  value: number | null;
  text: string;
}

/** Rounds exactly, in whole numbers: 0.05 is never a hair below itself. What is below zero rounds like what is above. */
export function print(exact: Fraction | null, rule: PrintRule): Printed {
  if (exact === null) return { value: null, text: '—' };
  const below = BigInt(exact.denominator) * BigInt(rule.per);
  const above = BigInt(Math.abs(exact.numerator));
  const signed = (value: number): number => (exact.numerator < 0 && value !== 0 ? -value : value);
  if (rule.floorTo !== undefined) {
    const step = BigInt(rule.floorTo);
    const floored = signed(Number((above / (below * step)) * step));
    const isOver = BigInt(Math.abs(floored)) * below < above;
    if (floored !== 0 && isOver) return { value: floored, text: `${rule.prefix}${floored}余${rule.suffix}` };
  }
  const scale = 10n ** BigInt(rule.decimals);
  const scaled = (2n * above * scale + below) / (2n * below);
  const value = signed(Number(scaled) / Number(scale));
  return { value, text: `${rule.prefix}${inWords(value, rule)}` };
}

function inWords(value: number, { signs, suffix }: PrintRule): string {
  if (signs === undefined) return `${value}${suffix}`;
  if (value === 0) return signs.same;
  return `${value > 0 ? signs.up : signs.down}${Math.abs(value)}${suffix}`;
}
