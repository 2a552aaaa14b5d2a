import { createHash } from 'node:crypto';
import { canonical } from '../canonical.js';
import type { AuditRow } from './audit-row.js';

/** The end of the chain: the line to which the next one is added. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** What stands before the first line. */
export const BEGINNING: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** SM3 of a text in UTF-8, 64 hexadecimal digits. @source GB/T 32905 */
export const sm3 = (text: string): string => createHash('sm3').update(text).digest('hex');

/** The hash of a line: SM3 over the hash of the line before, the number of this one and its content as canonical JSON.
 *  Stored lines depend on it: it must never change. @source security rule R7.1 */
export function linkOf(
  previous: string,
  { hash: _, sequence, ...content }: Omit<AuditRow, 'hash'> & { hash?: string },
): string {
  return sm3(`${previous}\n${sequence}\n${canonical(content)}`);
}
