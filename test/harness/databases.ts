import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyEntity, Database, type DatabaseOptions, type StorageSettings } from '#platform';
import { type Clock, SystemClock } from '#platform/clock';
import { freshPostgres, postgresIsThere } from './postgres.js';

export interface FreshOptions extends Partial<Omit<DatabaseOptions, 'settings'>> {
  readonly entities?: readonly AnyEntity[];
  readonly clock?: Clock;
  /** Opens the same data once more (a restart, a second process) instead of new, empty data. */
  readonly at?: StorageSettings;
}

/** Opens a database that is closed and removed after the test. */
export type Fresh = (options?: FreshOptions) => Promise<Database>;

interface Place {
  readonly settings: StorageSettings;
  remove(): Promise<void>;
}

const places: Readonly<Record<string, () => Promise<Place>>> = {
  sqlite: async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'anjuan-db-'));
    return {
      settings: { dataFolder, databaseUrl: '', databaseReadUrl: '' },
      remove: () => rm(dataFolder, { recursive: true, force: true }),
    };
  },
  postgres: async () => {
    const { url, release } = await freshPostgres();
    return { settings: { dataFolder: '', databaseUrl: url, databaseReadUrl: '' }, remove: release };
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
  return async ({ entities = [], clock = new SystemClock(), at, ...rest } = {}) => {
    let settings = at;
    if (settings === undefined) {
      const place = await places[dialect]?.();
      if (place === undefined) throw new Error(`No such database: ${dialect}`);
      made.push(place);
      settings = place.settings;
    }
    const database = await Database.open({ ...rest, settings, entities, clock });
    opened.push(database);
    return database;
  };
}
