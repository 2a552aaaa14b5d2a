import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { hash, verify } from '@node-rs/argon2';

const pbkdf2Of = promisify(pbkdf2);

/** How passwords are kept: argon2id, or PBKDF2 with HMAC-SM3 where only commercial cryptography of the state is allowed. */
export type PasswordScheme = 'argon2id' | 'pbkdf2-sm3';

/** Argon2id is what the library takes when nothing else is said; the mark proves it. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const argonMark = `$argon2id$v=19$m=${argon.memoryCost},t=${argon.timeCost},p=${argon.parallelism}$`;
const rounds = 100_000;
const sm3Mark = `$pbkdf2-sm3$i=${rounds}$`;
const sm3Text = /^\$pbkdf2-sm3\$i=(\d{1,7})\$([\w-]+)\$([\w-]+)$/;

/** Of how many passwords the hash is counted at once: each takes 19 MiB and a thread. */
const atOnce = 4;

/** Hashes passwords, and compares with what was kept. Never inside a unit of work: it takes tens of milliseconds.
 *  @source security rule R4.1 */
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  constructor(private readonly scheme: PasswordScheme = 'argon2id') {}

  /** What may be stored of a password. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => (this.scheme === 'argon2id' ? hash(password, argon) : sm3Hash(password)));
  }

  /** Whether a password is the one of which this was kept, by whichever scheme. */
  verify(password: string, stored: string): Promise<boolean> {
    return this.inTurn(() => (stored.startsWith('$argon2') ? verify(stored, password) : sm3Verify(password, stored)));
  }

  /** Takes as long as a comparison: for accounts that do not exist. */
  async burn(password: string): Promise<false> {
    this.decoy ??= this.hash(randomBytes(16).toString('hex'));
    await this.verify(password, await this.decoy);
    return false;
  }

  /** Whether what was kept was made by another scheme or weaker settings than those of now. */
  needsRehash(stored: string): boolean {
    return !stored.startsWith(this.scheme === 'argon2id' ? argonMark : sm3Mark);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    while (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}

async function sm3Hash(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await pbkdf2Of(password, salt, rounds, 32, 'sm3');
  return `${sm3Mark}${salt.toString('base64url')}$${key.toString('base64url')}`;
}

async function sm3Verify(password: string, stored: string): Promise<boolean> {
  const [, count, salt, kept] = sm3Text.exec(stored) ?? [];
  if (count === undefined || salt === undefined || kept === undefined) return false;
  const expected = Buffer.from(kept, 'base64url');
  const key = await pbkdf2Of(password, Buffer.from(salt, 'base64url'), Number(count), expected.length, 'sm3');
  return timingSafeEqual(key, expected);
}
