import type { PeriodLength, PeriodUnit } from '#legal-time';
import type { PeriodVersionSpec } from './case-type.js';

/** The units of periods, in words. */
export const unitWords: Readonly<Record<PeriodUnit, string>> = {
  hours: '小时',
  days: '日',
  'working-days': '个工作日',
  months: '个月',
  years: '年',
};

/** A number of units in words: 5个工作日. */
export const lengthWords = ({ count, unit }: Pick<PeriodLength, 'count' | 'unit'>): string =>
  `${count}${unitWords[unit]}`;

/** How sure a rule is, by its mark: a word for tables, and a sentence for who asks how a date was counted. */
export const confidenceWords: Readonly<
  Record<NonNullable<PeriodVersionSpec['confidence']>, { word: string; sentence: string }>
> = {
  S: { word: '二手资料（S）', sentence: '该规则见于二手资料，未核对原文。' },
  '?': { word: '待核（?）', sentence: '该规则待核。' },
  C: { word: '本系统约定（C）', sentence: '法律没有写明，按本系统约定计算。' },
};
