import { readFileSync } from 'node:fs';
import { configFolder } from '#platform/config-files';
import { Refusal } from '#platform/refusals';

/** What a password must be. @source security rule R4.1 */
export interface PasswordPolicy {
  /** Characters. */
  readonly least: number;
  readonly most: number;
  /** Of lower case, upper case, digits and all else. */
  readonly classes: number;
  /** How many of the last ones may not come back. */
  readonly remembered: number;
  readonly maxAgeDays: number;
}

export const passwordPolicy: PasswordPolicy = { least: 12, most: 128, classes: 3, remembered: 5, maxAgeDays: 90 };

const common = new Set(
  readFileSync(configFolder('common-passwords.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

/** A common password stays one with something behind or before it. */
const core = (password: string): string => password.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, '');

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

/** @throws Refusal `password.too-short`, `password.too-long`, `password.too-simple`, `password.common`, `password.names-account` */
export function assertPassword(
  password: string,
  of: { readonly account: string; readonly name: string },
  { least, most, classes: wanted }: PasswordPolicy = passwordPolicy,
): void {
  const length = [...password].length;
  if (length < least) throw new Refusal('password.too-short', { least });
  if (length > most) throw new Refusal('password.too-long', { most });
  if (classes.filter((each) => each.test(password)).length < wanted) {
    throw new Refusal('password.too-simple', { classes: wanted });
  }
  const lower = password.toLowerCase();
  if (common.has(lower) || common.has(core(password))) throw new Refusal('password.common');
  const names = [of.account, of.name].map((name) => name.toLowerCase()).filter((name) => name.length > 1);
  if (names.some((name) => lower.includes(name))) throw new Refusal('password.names-account');
}
