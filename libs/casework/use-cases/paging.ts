import { Refusal } from '#platform/refusals';
import { isCleanText } from '../definition/check-fields.js';

/** A page of a list and the mark from which the next one starts; null when this is the last. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** The mark of a keyset page: the sort values of its last row. Opaque to clients. */
export const markOf = (...key: string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const isText = (value: unknown): value is string => typeof value === 'string' && isCleanText(value);

/** The sort values of a mark; `isFirst` tells what the first of them must be (a day, an instant).
 *  @throws Refusal `cursor.invalid` */
export function readMark(mark: string, parts: number, isFirst: (value: unknown) => boolean = isText): string[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(mark, 'base64url').toString('utf8'));
  } catch {
    throw new Refusal('cursor.invalid');
  }
  if (!Array.isArray(key) || key.length !== parts || !key.every(isText) || !isFirst(key[0])) {
    throw new Refusal('cursor.invalid');
  }
  return key;
}

/** Cuts a page out of `limit + 1` rows. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  view: (row: R) => T,
  keyOf: (row: R) => string[],
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length > limit && last !== undefined ? markOf(...keyOf(last)) : null };
}

/** `?, ?, ?` for a list of values. */
export const holes = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
