import { isLegalDate, type LegalDate } from '#legal-time';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
/** The first two digits: provinces, municipalities and special regions, residents of Taiwan, Hong Kong and Macao included. @source GB/T 2260 */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** An identity number as it is compared: half-width, without spaces, X in upper case. */
export const normalIdentityNumber = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** The day of birth that a well-formed number tells. */
export const birthOf = (number: string): LegalDate =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` as LegalDate;

/** What is wrong with a number in its normal form, if anything. Never repeats the number. @source GB 11643 */
export function identityNumberProblem(number: string, today: LegalDate): string | undefined {
  if (!/^\d{17}[\dX]$/.test(number)) return '居民身份证号码应为 18 位，末位为数字或者 X';
  if (!provinces.has(number.slice(0, 2))) return '居民身份证号码的前两位不是有效的地区代码';
  const birth = birthOf(number);
  if (!isLegalDate(birth) || birth > today) return '居民身份证号码中的出生日期不存在或者晚于今天';
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return checks[sum % 11] === number[17] ? undefined : '居民身份证号码的校验位不正确，请核对是否录错';
}

/** What is wrong with a day of birth, if anything: beside an identity number, it must be the day that the number tells. */
export function birthDateProblem(birth: string, number: string | undefined, today: LegalDate): string | undefined {
  if (!isLegalDate(birth) || birth > today) return '出生日期应为不晚于今天的日期，如 2012-05-01';
  return number !== undefined && birthOf(number) !== birth ? '出生日期与居民身份证号码不一致' : undefined;
}

/** A telephone number as it is compared: digits alone, the country code of China left out. */
export const normalPhone = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)86/, '');

/** What is wrong with a telephone number in its normal form, if anything. */
export const phoneProblem = (phone: string): string | undefined =>
  /^(?:1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7})$/.test(phone) ? undefined : '应为 11 位手机号码，或者带区号的固定电话号码';
