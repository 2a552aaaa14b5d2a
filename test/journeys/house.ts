import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#legal-time';
import { type Database, type JobRunRow, jobRunRow, readSettings } from '#platform';
import { SetClock } from '#platform/clock';
import { openSystem, type System } from '../../apps/api/src/system.js';
import { aCommittee, useCases } from '../../libs/registers/testing/index.js';
import type { Fresh } from '../harness/databases.js';
import type { TestRedis } from '../harness/redis.js';
import type { WorkerProcess } from '../harness/worker-process.js';
import { type RunningWorker, startWorker } from '../harness/workers.js';

const { ANJUAN_TEST_SHARED: shared = '' } = process.env;

/** How a worker of a house is started. */
export interface Starting extends Pick<WorkerProcess, 'prefix' | 'dies'> {
  readonly redis?: TestRedis;
  /** How often it looks by itself. */
  readonly every?: number;
  readonly lease?: number;
}

/** A house with a few records, whose workers run as processes of their own, by a clock that the test moves. */
export class House {
  private readonly workers: RunningWorker[] = [];

  private constructor(
    readonly system: System,
    /** The clock of this process; those of the workers are moved by {@link moveTo}. */
    readonly clock: SetClock,
    private readonly folder: string,
    private readonly env: Record<string, string>,
  ) {}

  /** Opens one at a moment, with an entry of a register for each day. */
  static async open(fresh: Fresh, at: Instant, days: readonly string[]): Promise<House> {
    const folder = await mkdtemp(join(shared, 'house-'));
    const clock = new SetClock(at);
    const place = await fresh({ clock });
    await place.close();
    const { dataFolder, databaseUrl } = place.settings;
    const env = {
      ANJUAN_DATA: dataFolder || join(folder, 'data'),
      DATABASE_URL: databaseUrl,
      ANJUAN_KEY_FILE: join(folder, 'keys.json'),
    };
    const system = await openSystem(readSettings(env), clock);
    const { record } = useCases(system.database, clock);
    const units = ['232701', '232721'];
    for (const [i, validFrom] of days.entries()) {
      await record.run(aCommittee({ validFrom, organisation: units[i % units.length] as string }));
    }
    return new House(system, clock, folder, env);
  }

  get dataFolder(): string {
    return this.system.settings.dataFolder;
  }

  get database(): Database {
    return this.system.database;
  }

  /** The clock of all workers, from now on. */
  async moveTo(at: Instant): Promise<void> {
    const file = join(this.folder, 'clock');
    await writeFile(`${file}.new`, String(Date.parse(at) - Date.now()));
    await rename(`${file}.new`, file);
  }

  async start({ redis, every = 200, lease = 60_000, ...more }: Starting = {}): Promise<RunningWorker> {
    const worker = await startWorker(
      { ...this.env, ...(redis ? { REDIS_URL: redis.url } : {}) },
      { clockFile: join(this.folder, 'clock'), leaseMilliseconds: lease, everyMilliseconds: every, ...more },
    );
    this.workers.push(worker);
    return worker;
  }

  /** The rows of a job: of all its periods, or of one. */
  rows(whole: string, period?: string): Promise<JobRunRow[]> {
    return this.database.read.find(jobRunRow, { whole, ...(period === undefined ? {} : { period }) }, 'job');
  }

  /** Waits for something to be so of the rows of a period. */
  async until(what: string, holds: (rows: JobRunRow[]) => boolean, whole: string, period: string): Promise<void> {
    for (let waited = 0; waited < 120_000; waited += 10) {
      if (holds(await this.rows(whole, period))) return;
      await sleep(10);
    }
    const rows = (await this.rows(whole, period)).filter(({ state }) => state !== 'done');
    throw new Error(
      `${what} does not come to pass: ${JSON.stringify(rows)} ${this.workers.map((each) => each.said())}`,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    await this.database.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Whether a period is done as a whole. */
export const isClosed = (rows: readonly JobRunRow[]): boolean =>
  rows.some(({ job, whole, state }) => job === whole && state === 'done');
