import { randomBytes, randomInt } from 'node:crypto';
import { sm3 } from '#platform';

/** What a session is known by: 256 random bits. @source security rule R4.4 */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token or a one-time code. */
export const tokenHash = (token: string): string => sm3(token);

// No letters or digits that people take for each other.
const legible = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';

const legibleText = (length: number): string =>
  Array.from({ length }, () => legible[randomInt(legible.length)]).join('');

/** A code that a person types once: 24 letters in groups, more than 130 bits. */
export const newCode = (): string => Array.from({ length: 6 }, () => legibleText(4)).join('-');
