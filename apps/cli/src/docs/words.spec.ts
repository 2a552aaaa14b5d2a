import { backwards, condition, days, hours, workingDays } from '#legal-time';
import { small } from './small-type.js';
import { confidenceIn, lengthIn, statesIn } from './words.js';

describe('words of a page', () => {
  it.each([
    [days(60), '60日'],
    [workingDays(5), '5个工作日'],
    [hours(24), '24小时'],
    [backwards(days(3)), '至迟提前3日'],
    [condition(days(60)), '须满60日，不顺延'],
  ])('say a length', (length, words) => {
    expect(lengthIn(length)).toBe(words);
  });

  it.each([
    [undefined, '法律原文'],
    ['S', '二手资料（S）'],
    ['?', '待核（?）'],
    ['C', '本系统约定（C）'],
  ] as const)('say how sure %s is', (mark, words) => {
    expect(confidenceIn(mark)).toBe(words);
  });

  it.each([
    [['in-hand'], '办理中'],
    [['in-hand', 'over'], '办理中、已办结'],
    [['in-hand', 'resting'], '终局前各状态'],
    [['over', 'resting', 'in-hand'], '各状态'],
  ])('say the states %j', (codes, words) => {
    expect(statesIn(small, codes)).toBe(words);
  });
});
