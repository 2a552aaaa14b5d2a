/** A value to two decimals at most, with its unit; a dash where there is none. */
export const valueInWords = (value: number | null, unit: string): string =>
  value === null ? '—' : `${numberInWords(value)} ${unit}`;

/** 1234.5 → 1,234.5 */
export const numberInWords = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
