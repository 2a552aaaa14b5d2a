/** What a number stands for by its format: a day, a time of day, or itself. */
export type NumberMeaning = 'number' | 'date' | 'time';

/** The formats that have a number and no text, those of Chinese programs included. @source ECMA-376-1, 18.8.30 */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** @param code the text of the format, where the workbook gives one */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return builtInDates.has(id) ? 'date' : builtInTimes.has(id) ? 'time' : 'number';
  const [plain = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (/[yd]/i.test(plain)) return 'date';
  return /[hs]/i.test(plain) ? 'time' : 'number';
}
