/** Digits and capitals without I, O, S, V and Z; the place of a character is its value. @source GB 32100 */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code as it is compared: half-width, without spaces, in upper case. */
export const normalCreditCode = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** What is wrong with a code in its normal form, if anything. @source GB 32100 */
export function creditCodeProblem(code: string): string | undefined {
  if (code.length !== 18) return '统一社会信用代码应为 18 位';
  if ([...code].some((character) => !alphabet.includes(character))) {
    return '统一社会信用代码只含数字和大写字母，不使用 I、O、S、V、Z';
  }
  if (!/^\d{6}$/.test(code.slice(2, 8))) return '统一社会信用代码的第三至八位应为数字（登记机关的行政区划码）';
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(code.charAt(i)), 0);
  const check = alphabet[(31 - (sum % 31)) % 31];
  return check === code[17] ? undefined : '统一社会信用代码的校验位不正确，请核对是否录错';
}
