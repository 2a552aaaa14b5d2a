/** What is wrong with a number of a person or an organisation, if anything; the server looks again. */
export type NumberProblem = 'length' | 'region' | 'birth' | 'alphabet' | 'check';

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const regions = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

const plain = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** The day of birth that an identity number tells, `YYYY-MM-DD`; null when it is no real day. */
export function birthOf(typed: string): string | null {
  const number = plain(typed);
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null;
}

/** An identity number of a resident. @source GB 11643 */
export function identityProblem(typed: string, today: string): NumberProblem | undefined {
  const number = plain(typed);
  if (!/^\d{17}[\dX]$/.test(number)) return 'length';
  if (!regions.has(number.slice(0, 2))) return 'region';
  const birth = birthOf(number);
  if (birth === null || birth > today) return 'birth';
  const sum = identityWeights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return '10X98765432'[sum % 11] === number[17] ? undefined : 'check';
}

const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code of an organisation. @source GB 32100 */
export function creditCodeProblem(typed: string): NumberProblem | undefined {
  const code = plain(typed);
  if (code.length !== 18) return 'length';
  if ([...code].some((character) => !codeAlphabet.includes(character))) return 'alphabet';
  const sum = codeWeights.reduce((total, weight, i) => total + weight * codeAlphabet.indexOf(code.charAt(i)), 0);
  return codeAlphabet[(31 - (sum % 31)) % 31] === code[17] ? undefined : 'check';
}
