import fc from 'fast-check';
import { amount, type Fraction, minus, plain, print, quotient } from './fraction.js';

const rate = { ...plain, decimals: 1, suffix: '%' };

describe('printing', () => {
  it.each([
    [14, 65, '21.5%'],
    [7, 12, '58.3%'],
    [3, 12, '25%'],
    [2, 12, '16.7%'],
    [195, 444, '43.9%'],
    [1, 1, '100%'],
    [0, 5, '0%'],
    [1, 2000, '0.1%'], // 0.05 exactly: half up
  ])('%i of %i is %s', (above, below, text) => {
    expect(print(quotient(amount(above), amount(below), 100), rate).text).toBe(text);
  });

  it('a ratio over nothing is a dash, never 0 %', () => {
    expect(print(quotient(amount(3), amount(0), 100), rate)).toEqual({ value: null, text: '—' });
  });

  it('fen become 万元 with two decimals', () => {
    const rule = { ...plain, decimals: 2, per: 10_000, suffix: '万元' };
    expect(print(amount(104_620_000, 100), rule)).toEqual({ value: 104.62, text: '104.62万元' });
  });

  it('万分之 stands before the number', () => {
    const rule = { ...plain, decimals: 1, prefix: '万分之' };
    expect(print(quotient(amount(72), amount(300_000), 10_000), rule).text).toBe('万分之2.4');
  });

  it('余 floors to a round number', () => {
    expect(print(amount(23), { ...plain, floorTo: 10, suffix: '人次' })).toEqual({ value: 20, text: '20余人次' });
  });

  it.each([
    [9, 10, '-10%'],
    [19_995, 20_000, '0%'], // -0.025
    [1999, 2000, '-0.1%'], // -0.05 exactly: away from zero, as above it
  ])('%i after %i is a growth of %s', (now, before, text) => {
    const growth = quotient(minus(amount(now), amount(before)), amount(before), 100);
    expect(print(growth, rate)).toEqual({ value: Number.parseFloat(text), text });
  });

  it('what is not known makes a difference and a ratio unknown', () => {
    expect([minus(null, amount(1)), minus(amount(1), null), quotient(null, amount(1), 1)]).toEqual([null, null, null]);
  });

  it('fractions are taken from each other exactly', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const below = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, below, whole, below, (a, b, c, d) => {
        const { numerator, denominator } = minus(
          { numerator: a, denominator: b },
          { numerator: c, denominator: d },
        ) as Fraction;
        expect(denominator).toBeGreaterThan(0);
        expect(BigInt(numerator) * BigInt(b) * BigInt(d)).toBe(
          BigInt(denominator) * (BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)),
        );
      }),
    );
  });

  it.each([
    [20, 20, '20人次'],
    [29, 20, '20余人次'],
    [30, 30, '30人次'],
    [7, 7, '7人次'],
    [0, 0, '0人次'],
  ])('余 says that something is over: of %i it prints %i', (exact, value, text) => {
    expect(print(amount(exact), { ...plain, floorTo: 10, suffix: '人次' })).toEqual({ value, text });
  });

  it.each([
    [5, '同比增长2.5%'],
    [-5, '同比下降2.5%'],
    [0, '同比持平'],
  ])('says the direction of %i halves in words', (halves, text) => {
    const signs = { up: '增长', down: '下降', same: '持平' };
    const rule = { ...plain, decimals: 1, prefix: '同比', suffix: '%', signs };
    expect(print({ numerator: halves, denominator: 2 }, rule)).toEqual({ value: halves / 2, text });
  });

  it('rounds half up exactly, for any fraction and number of decimals', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }), (n, d, decimals) => {
        const { value } = print({ numerator: n, denominator: d }, { ...plain, decimals });
        const scaled = BigInt(Math.round((value ?? 0) * 10 ** decimals));
        const twice = 2n * BigInt(n) * 10n ** BigInt(decimals);
        // scaled - 1/2 <= exact < scaled + 1/2, in whole numbers
        expect(2n * scaled * BigInt(d) - BigInt(d) <= twice && twice < 2n * scaled * BigInt(d) + BigInt(d)).toBe(true);
      }),
    );
  });
});
