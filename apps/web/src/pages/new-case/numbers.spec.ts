import fc from 'fast-check';
import { birthOf, creditCodeProblem, identityProblem } from './numbers.js';

const today = '2024-03-05';

describe('numbers as they are typed', () => {
  it.each([
    ['11010519491231002X', undefined],
    [' 11010519491231002x ', undefined],
    ['１１０１０５１９４９１２３１００２Ｘ', undefined],
    ['110105194912310021', 'check'],
    ['11010519491331002X', 'birth'],
    ['11010529491231002X', 'birth'],
    ['00010519491231002X', 'region'],
    ['1101051949123100', 'length'],
  ])('identity number %s: %s', (typed, problem) => {
    expect(identityProblem(typed, today)).toBe(problem);
  });

  it.each([
    ['91350100M000100Y43', undefined],
    ['91350100m000100y43', undefined],
    ['91350100M000100Y44', 'check'],
    ['91350100O000100Y43', 'alphabet'],
    ['91350100M000100Y4', 'length'],
  ])('credit code %s: %s', (typed, problem) => {
    expect(creditCodeProblem(typed)).toBe(problem);
  });

  it('one wrong digit of an identity number is seen', () => {
    const right = '11010519491231002X';
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(right[at]) + by) % 10;
        return identityProblem(right.slice(0, at) + digit + right.slice(at + 1), today) === 'check';
      }),
    );
    expect(birthOf(right)).toBe('1949-12-31');
  });
});
