import type { LegalDate } from '#legal-time';
import {
  birthDateProblem,
  birthOf,
  identityNumberProblem,
  normalIdentityNumber,
  normalPhone,
  phoneProblem,
} from './identity-number.js';
import { maskedAddress, maskedIdentityNumber, maskedName, maskedPhone } from './masks.js';

const today = '2024-03-01' as LegalDate;

describe('an identity number (GB 11643)', () => {
  it.each([
    ['11010519491231002X', undefined],
    ['110105194912310038', undefined],
    ['110105194912310021', '校验位'],
    ['11010519491231002', '18 位'],
    ['1101051949123100２X', '18 位'],
    ['990105194912310027', '地区'],
    ['110105194902300024', '出生日期'],
    ['110105209912310028', '出生日期'],
  ])('%s', (number, problem) => {
    const found = identityNumberProblem(number, today);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });

  it('has one form', () => {
    expect(normalIdentityNumber(' 110105 19491231 002x ')).toBe('11010519491231002X');
    expect(normalIdentityNumber('１１０１０５１９４９１２３１００２Ｘ')).toBe('11010519491231002X');
    expect(birthOf('11010519491231002X')).toBe('1949-12-31');
  });

  it('tells the day of birth, which nothing else may contradict', () => {
    expect(birthDateProblem('1949-12-31', '11010519491231002X', today)).toBeUndefined();
    expect(birthDateProblem('2012-05-01', undefined, today)).toBeUndefined();
    expect(birthDateProblem('1949-12-30', '11010519491231002X', today)).toContain('不一致');
    for (const wrong of ['2023-02-30', '2024-03-02', '49-12-31', '']) {
      expect(birthDateProblem(wrong, undefined, today)).toContain('日期');
    }
  });

  it('shows each single wrong digit', () => {
    const right = '110105194912310038';
    for (let at = 0; at < 18; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const changed = right.slice(0, at) + digit + right.slice(at + 1);
        if (changed !== right)
          expect([changed, identityNumberProblem(changed, today)]).not.toEqual([changed, undefined]);
      }
    }
  });
});

it.each([
  ['+86 138-0000-1234', '13800001234', true],
  ['0086 138 0000 1234', '13800001234', true],
  ['0457-2712345', '04572712345', true],
  ['2712345', '2712345', true],
  ['12800001234', '12800001234', false],
  ['1380000123', '1380000123', false],
  ['电话', '电话', false],
])('the telephone number %s is %s', (text, normal, isRight) => {
  expect(normalPhone(text)).toBe(normal);
  expect(phoneProblem(normal) === undefined).toBe(isRight);
});

it('masks leave what tells apart, and no more', () => {
  expect(maskedIdentityNumber('11010519491231002X')).toBe('110105********002X');
  expect(['13800001234', '04572712345', '62712345', '2712345', '271234'].map(maskedPhone)).toEqual([
    '138****1234',
    '045****2345',
    '****2345',
    '****345',
    '****34',
  ]);
  expect(['张三', '欧阳小样', '𠮷田', ''].map(maskedName)).toEqual(['张*', '欧阳*', '𠮷*', '*']);
  expect(maskedAddress('黑龙江省大兴安岭地区呼玛县呼玛镇样本街1号')).toBe('黑龙江省大兴安岭地区****');
  expect(maskedAddress('样本省样本市样本县样本路1号')).toBe('样本省样本市样本县****');
  expect(maskedAddress('样本市样本小区3栋')).toBe('样本市****');
  expect(maskedAddress('某处')).toBe('****');
});
