import fc from 'fast-check';
import { creditCodeProblem, normalCreditCode } from './credit-code.js';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
/** The example of the standard. */
const right = '91350100M000100Y43';

describe('a unified social credit code (GB 32100)', () => {
  it.each([
    [right, undefined],
    ['91350100M000100Y44', '校验位'],
    ['91350100M000100Y4', '18 位'],
    ['', '18 位'],
    ['91350100M000100O43', '不使用'],
    ['91350100m000100y43', '不使用'],
    ['９1350100M000100Y43', '不使用'],
    ['9135010AM000100Y43', '行政区划码'],
  ])('%s', (code, problem) => {
    const found = creditCodeProblem(code);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });

  it('has one form', () => {
    expect(normalCreditCode(' ９１350100 m000100y43 ')).toBe(right);
  });

  it('shows each single wrong character', () => {
    for (let at = 0; at < 18; at++) {
      for (const character of alphabet) {
        const changed = right.slice(0, at) + character + right.slice(at + 1);
        if (changed !== right) expect([changed, creditCodeProblem(changed)]).not.toEqual([changed, undefined]);
      }
    }
  });

  it('has exactly one check character for each beginning', () => {
    const character = fc.constantFrom(...alphabet);
    const digit = fc.constantFrom(...'0123456789');
    const of = (each: fc.Arbitrary<string>, length: number) =>
      fc.string({ unit: each, minLength: length, maxLength: length });
    fc.assert(
      fc.property(of(character, 2), of(digit, 6), of(character, 9), (department, region, body) => {
        const fits = alphabet.filter((check) => creditCodeProblem(department + region + body + check) === undefined);
        expect(fits).toHaveLength(1);
      }),
    );
  });
});
