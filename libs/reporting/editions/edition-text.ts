import { isCleanText } from '#casework/definition';
import { Refusal } from '#platform/refusals';

/** A reason or an explanation, as it is kept. @throws Refusal `field.invalid` */
export function checkText(given: string): string {
  const text = given.normalize('NFC').trim();
  if (text !== '' && isCleanText(text) && [...text].length <= 2000) return text;
  throw new Refusal('field.invalid', { field: 'text', problem: '应为 1 至 2000 字，且不含不可见的控制字符' });
}
