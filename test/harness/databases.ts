import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyEntity, Database, type DatabaseOptions, type StorageSettings } from '#platform';
import { type Clock, SystemClock } from '#platform/clock';
import { oncePerRun, shared } from './once-per-run.js';
import { freshPostgres, postgresIsThere } from './postgres.js';

export interface FreshOptions extends Partial<Omit<DatabaseOptions, 'settings'>> {
  readonly entities?: readonly AnyEntity[];
  readonly clock?: Clock;
  /** Nothing is there yet, not even tables: they are made when it is opened. */
  readonly isEmpty?: boolean;
  /** Opens the same data once more (a restart, a second process) instead of new, empty data. */
  readonly at?: StorageSettings;
}

/** Opens a database that is closed and removed after the test. */
export type Fresh = (options?: FreshOptions) => Promise<Database>;

interface Place {
  readonly settings: StorageSettings;
  remove(): Promise<void>;
}

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'anjuan-db-'));
const inFolder = (dataFolder: string): StorageSettings => ({ dataFolder, databaseUrl: '', databaseReadUrl: '' });
const at = (databaseUrl: string): StorageSettings => ({ dataFolder: '', databaseUrl, databaseReadUrl: '' });

/** Brings an empty place up to date: done once in a run, and copied for every test. */
async function migrated(settings: StorageSettings): Promise<void> {
  const database = await Database.open({ settings, entities: [], clock: new SystemClock() });
  await database.close();
}

const places: Readonly<Record<string, (isEmpty: boolean) => Promise<Place>>> = {
  sqlite: async (isEmpty) => {
    const dataFolder = await folder();
    if (!isEmpty) {
      const template = await oncePerRun('sqlite-template', async () => {
        const made = join(shared, 'sqlite-template');
        await mkdir(made);
        await migrated(inFolder(made));
        return made;
      });
      await copyFile(join(template, 'anjuan.sqlite'), join(dataFolder, 'anjuan.sqlite'));
    }
    return { settings: inFolder(dataFolder), remove: () => rm(dataFolder, { recursive: true, force: true }) };
  },
  postgres: async (isEmpty) => {
    const template = isEmpty
      ? undefined
      : await oncePerRun('postgres-template', async () => {
          const { url } = await freshPostgres();
          await migrated(at(url));
          return new URL(url).pathname.slice(1);
        });
    const { url, release } = await freshPostgres(template);
    return { settings: at(url), remove: release };
  },
};

/** The same tests on SQLite (a file of its own) and on PostgreSQL (a database of its own), each test with fresh data. */
export function eachDatabase(name: string, tests: (fresh: Fresh, dialect: 'sqlite' | 'postgres') => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} [%s]`, (dialect) => {
    if (dialect === 'postgres' && !postgresIsThere) {
      it.skip('needs PostgreSQL', () => undefined);
      return;
    }
    tests(freshOn(dialect), dialect);
  });
}

/** For tests of one database only. Call it inside `describe`. */
export function freshOn(dialect: 'sqlite' | 'postgres'): Fresh {
  const opened: Database[] = [];
  const made: Place[] = [];
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
    for (const place of made.splice(0)) await place.remove();
  });
  return async ({ entities = [], clock = new SystemClock(), at: known, isEmpty = false, ...rest } = {}) => {
    let settings = known;
    if (settings === undefined) {
      const place = await places[dialect]?.(isEmpty || rest.migrations !== undefined);
      if (place === undefined) throw new Error(`No such database: ${dialect}`);
      made.push(place);
      settings = place.settings;
    }
    const database = await Database.open({ ...rest, settings, entities, clock });
    opened.push(database);
    return database;
  };
}
