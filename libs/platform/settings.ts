import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from './refusals/index.js';

/** How this process is set up, read once from the environment. An abstract class, so that it is type and injection token in one. */
export abstract class Settings {
  abstract readonly port: number;
  abstract readonly host: string;
  /** The data folder; the SQLite file lies in it. */
  abstract readonly dataFolder: string;
  /** Empty: SQLite in the data folder. */
  abstract readonly databaseUrl: string;
  /** A read replica; empty: the same server as `databaseUrl`. */
  abstract readonly databaseReadUrl: string;
  /** Empty: the embedded timetable. */
  abstract readonly redisUrl: string;
  /** The file with the keys of personal data: outside the data folder and its backups. */
  abstract readonly keyFile: string;
  /** Addresses of proxies whose word about the client counts (`X-Forwarded-For`, `-Proto`). */
  abstract readonly trustedProxies: readonly string[];
  /** Files of the certificate and its key, for TLS from this process; both empty: none. */
  abstract readonly tlsCertificate: string;
  abstract readonly tlsKey: string;
  /** Whether answers go over TLS, from here or from a proxy in front. */
  abstract readonly isSecure: boolean;
  /** Of the demonstration's accounts; empty: one is made up. */
  abstract readonly demoPassword: string;
}

const url = (...schemes: readonly string[]) =>
  z
    .string()
    .default('')
    .refine((text) => text === '' || schemes.some((scheme) => text.startsWith(`${scheme}://`)), {
      error: `must be empty or begin with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    });

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

const environment = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, { error: 'must be a port from 0 to 65535' })
    .transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine((host) => host === 'localhost' || isIP(host) !== 0, { error: 'must be an IP address or localhost' }),
  ANJUAN_DATA: z.string().default('./data'),
  DATABASE_URL: url('postgres', 'postgresql'),
  DATABASE_READ_URL: url('postgres', 'postgresql'),
  REDIS_URL: url('redis', 'rediss'),
  ANJUAN_KEY_FILE: z.string().default(''),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()])))
    .refine((all) => all.every((each) => isIP(each.replace(/\/\d{1,3}$/, '')) !== 0), {
      error: 'must be IP addresses or networks, separated by commas',
    }),
  ANJUAN_TLS_CERTIFICATE: z.string().default(''),
  ANJUAN_TLS_KEY: z.string().default(''),
  ANJUAN_DEMO_PASSWORD: z.string().default(''),
});

/** Reads the settings; a variable set to nothing counts as not set.
 *  @throws Refusal `settings.invalid` naming the variable (never its value: it may hold a password) */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const problem = parsed.error.issues[0];
    throw new Refusal('settings.invalid', { name: String(problem?.path[0]), problem: problem?.message });
  }
  const { PORT, HOST, ANJUAN_DATA, DATABASE_URL, DATABASE_READ_URL, REDIS_URL, ...rest } = parsed.data;
  const { TRUSTED_PROXIES, ANJUAN_TLS_CERTIFICATE, ANJUAN_TLS_KEY } = rest;
  if ((ANJUAN_TLS_CERTIFICATE === '') !== (ANJUAN_TLS_KEY === '')) {
    throw new Refusal('settings.invalid', { name: 'ANJUAN_TLS_KEY', problem: 'certificate and key go together' });
  }
  const isSecure = ANJUAN_TLS_CERTIFICATE !== '' || TRUSTED_PROXIES.length > 0;
  if (!isLoopback(HOST) && !isSecure) {
    const problem = 'beyond this machine only over TLS: name ANJUAN_TLS_CERTIFICATE, or TRUSTED_PROXIES that speak it';
    throw new Refusal('settings.invalid', { name: 'HOST', problem });
  }
  return {
    port: PORT,
    host: HOST,
    dataFolder: ANJUAN_DATA,
    databaseUrl: DATABASE_URL,
    databaseReadUrl: DATABASE_READ_URL,
    redisUrl: REDIS_URL,
    // Beside the data folder, never in it: who copies the data has not copied the keys.
    keyFile: rest.ANJUAN_KEY_FILE || `${resolve(ANJUAN_DATA)}.keys.json`,
    trustedProxies: TRUSTED_PROXIES,
    tlsCertificate: ANJUAN_TLS_CERTIFICATE,
    tlsKey: ANJUAN_TLS_KEY,
    isSecure,
    demoPassword: rest.ANJUAN_DEMO_PASSWORD,
  };
}
