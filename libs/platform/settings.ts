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
}

const url = (...schemes: readonly string[]) =>
  z
    .string()
    .default('')
    .refine((text) => text === '' || schemes.some((scheme) => text.startsWith(`${scheme}://`)), {
      error: `must be empty or begin with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    });

/** Until people sign in, only this machine may reach the server. */
const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

const environment = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, { error: 'must be a port from 0 to 65535' })
    .transform(Number),
  HOST: z.string().default('127.0.0.1').refine(isLoopback, {
    error: 'must be a loopback address (127.0.0.1): there are no accounts yet',
  }),
  ANJUAN_DATA: z.string().default('./data'),
  DATABASE_URL: url('postgres', 'postgresql'),
  DATABASE_READ_URL: url('postgres', 'postgresql'),
  REDIS_URL: url('redis', 'rediss'),
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
  const { PORT, HOST, ANJUAN_DATA, DATABASE_URL, DATABASE_READ_URL, REDIS_URL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: ANJUAN_DATA,
    databaseUrl: DATABASE_URL,
    databaseReadUrl: DATABASE_READ_URL,
    redisUrl: REDIS_URL,
  };
}
