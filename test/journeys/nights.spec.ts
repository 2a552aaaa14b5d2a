import { randomUUID } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { addDays, type Instant, instantIn, type LegalDate, legalDate } from '#legal-time';
import { type Database, type JobRunRow, jobRunRow, RedisBell, readSettings } from '#platform';
import { SetClock } from '#platform/clock';
import { NIGHTLY_FIGURES } from '#statistics';
import { loadReports, openSystem, type System } from '../../apps/api/src/system.js';
import { aCommittee, useCases } from '../../libs/registers/testing/index.js';
import { eachDatabase, type Fresh } from '../harness/databases.js';
import { redisIsThere, startRedis, type TestRedis } from '../harness/redis.js';
import { type RunningWorker, startWorker } from '../harness/workers.js';

const { ANJUAN_TEST_SHARED: shared = '', ANJUAN_RUNS: runs } = process.env;
/** How often each is tried: `ANJUAN_RUNS=10` for what the acceptance asks for. */
const often = Number(runs ?? 2);
const flushes = Math.ceil(Number(runs ?? 1) / 2);
const firstNight = legalDate('2024-03-04');

/** A house with a few records, whose workers run as processes of their own, by a clock that the test moves. */
class House {
  private readonly workers: RunningWorker[] = [];

  private constructor(
    readonly system: System,
    private readonly folder: string,
    private readonly env: Record<string, string>,
  ) {}

  static async open(fresh: Fresh): Promise<House> {
    const folder = await mkdtemp(join(shared, 'house-'));
    const clock = new SetClock(instantIn(firstNight, '10:00'));
    const place = await fresh({ clock });
    await place.close();
    const { dataFolder, databaseUrl } = place.settings;
    const env = {
      ANJUAN_DATA: dataFolder || join(folder, 'data'),
      DATABASE_URL: databaseUrl,
      ANJUAN_KEY_FILE: join(folder, 'keys.json'),
    };
    const system = await openSystem(readSettings(env), clock);
    const record = useCases(system.database, clock).record;
    await record.run(aCommittee({ validFrom: '2024-01-10', organisation: '232701' }));
    await record.run(aCommittee({ validFrom: '2024-02-10', organisation: '232721' }));
    return new House(system, folder, env);
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

  async start(
    more: { redis?: TestRedis; prefix?: string; every?: number; lease?: number } = {},
  ): Promise<RunningWorker> {
    const { redis, prefix, every = 200, lease = 60_000 } = more;
    const worker = await startWorker(
      { ...this.env, ...(redis ? { REDIS_URL: redis.url } : {}) },
      {
        clockFile: join(this.folder, 'clock'),
        leaseMilliseconds: lease,
        everyMilliseconds: every,
        ...(prefix === undefined ? {} : { prefix }),
      },
    );
    this.workers.push(worker);
    return worker;
  }

  rows(night?: LegalDate): Promise<JobRunRow[]> {
    const where = night === undefined ? {} : { period: night };
    return this.database.read.find(jobRunRow, { whole: NIGHTLY_FIGURES, ...where }, 'job');
  }

  async until(what: string, holds: (rows: JobRunRow[]) => boolean, night?: LegalDate): Promise<void> {
    for (let waited = 0; waited < 120_000; waited += 10) {
      if (holds(await this.rows(night))) return;
      await sleep(10);
    }
    const rows = (await this.rows(night)).filter(({ state }) => state !== 'done');
    throw new Error(
      `${what} does not come to pass: ${JSON.stringify(rows)} ${this.workers.map((each) => each.said())}`,
    );
  }

  isClosed = (rows: readonly JobRunRow[]): boolean =>
    rows.some(({ job, whole, state }) => job === whole && state === 'done');

  /** Every night from the first to the last one was closed once, and holds all values. */
  async assertClosedOnce(last: LegalDate): Promise<void> {
    const { read } = this.database;
    const figures = loadReports(this.system).figures.all().length;
    const nights: LegalDate[] = [];
    for (let night = firstNight; night <= last; night = addDays(night, 1)) nights.push(night);
    const values = await read.query<{ night: string; n: number }>(
      "SELECT night, COUNT(*) AS n FROM figure_night WHERE scope = 'region' GROUP BY night ORDER BY night",
    );
    const expected = figures * 2;
    expect(values.map(({ night, n }) => [night, Number(n)])).toEqual(nights.map((night) => [night, expected]));
    const done = await read.query<{ id: string }>(
      `SELECT object_id AS id FROM audit_row WHERE action = 'job.done' AND object_id LIKE '${NIGHTLY_FIGURES} %' ORDER BY id`,
    );
    expect(done.map(({ id }) => id.split(' ')[1])).toEqual(nights);
    const rows = (await this.rows()).filter(({ state }) => state !== 'done');
    expect(rows).toEqual([]);
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    await this.database.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const afterMidnight = (night: LegalDate): Instant => instantIn(addDays(night, 1), '01:30');

eachDatabase('the nights of a house', (fresh, dialect) => {
  const inHouse = (test: (house: House) => Promise<void>) => async (): Promise<void> => {
    const house = await House.open(fresh);
    try {
      await test(house);
    } finally {
      await house.close();
    }
  };

  it(
    'are all closed once though the worker is killed in the middle of each',
    inHouse(async (house) => {
      let night = firstNight;
      let killed = 0;
      while (killed < often) {
        await house.moveTo(afterMidnight(night));
        const worker = await house.start({ lease: 2_000 });
        // What the one before left is taken over and closed by this one, which then begins the next night.
        if (killed > 0) {
          await house.until('a night taken over', house.isClosed, night);
          night = addDays(night, 1);
          await house.moveTo(afterMidnight(night));
        }
        const share = Math.random() / 2;
        await house.until(
          'the middle of a night',
          (rows) => rows.length > 1 && rows.filter(({ state }) => state === 'done').length >= share * rows.length,
          night,
        );
        await worker.kill();
        if (!house.isClosed(await house.rows(night))) killed += 1;
      }
      await house.start({ lease: 2_000 });
      await house.until('the last night', house.isClosed, night);
      await house.assertClosedOnce(night);
      expect((await house.rows()).some(({ attempts }) => attempts > 1)).toBe(true);
    }),
  );

  // Several processes, and Redis, go with PostgreSQL; with SQLite it is tried where there is time.
  if (dialect === 'sqlite' && runs === undefined) return;

  it(
    'are each closed once by three workers, also those that were missed, in order',
    inHouse(async (house) => {
      let night = firstNight;
      await house.moveTo(afterMidnight(night));
      const workers = [await house.start(), await house.start(), await house.start()];
      await house.until('the first night', house.isClosed, night);
      for (let i = 1; i < often; i++) {
        night = addDays(night, 1);
        await house.moveTo(afterMidnight(night));
        await house.until('the next night', house.isClosed, night);
      }
      night = addDays(night, 2);
      await house.moveTo(afterMidnight(night));
      await house.until('the last of two missed nights', house.isClosed, night);
      await house.assertClosedOnce(night);
      const rows = await house.rows();
      expect(rows.filter(({ fence }) => fence !== 1)).toEqual([]);
      const wholes = rows.filter(({ job, whole }) => job === whole).sort((a, b) => (a.period < b.period ? -1 : 1));
      const finished = wholes.map(({ finishedAt }) => finishedAt);
      expect(finished).toEqual(finished.toSorted());
      for (const worker of workers) expect(await worker.stop()).toBe(0);
    }),
  );
});

eachDatabase('the nights of a house with Redis', (fresh, dialect) => {
  if (!redisIsThere || (dialect === 'sqlite' && runs === undefined)) {
    it.skip('needs Redis, and time', () => undefined);
    return;
  }
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('begin when Redis rings, and lose nothing when Redis forgets everything', async () => {
    const house = await House.open(fresh);
    const prefix = randomUUID();
    const bell = new RedisBell({ redisUrl: redis.url, prefix }, pino({ enabled: false }));
    try {
      await house.moveTo(afterMidnight(firstNight));
      // These look by themselves only once an hour: it is Redis that calls them.
      const patient = [
        await house.start({ redis, prefix, every: 3_600_000 }),
        await house.start({ redis, prefix, every: 3_600_000 }),
      ];
      await house.until('the first night', house.isClosed, firstNight);
      let night = addDays(firstNight, 1);
      await house.moveTo(afterMidnight(night));
      bell.ring();
      await house.until('a night that Redis rings for', house.isClosed, night);
      for (const worker of patient) expect(await worker.stop()).toBe(0);
      await house.start({ redis, prefix });
      await house.start({ redis, prefix });
      for (let i = 0; i < flushes; i++) {
        night = addDays(night, 1);
        await house.moveTo(afterMidnight(night));
        await house.until('a begun night', (rows) => rows.some(({ state }) => state === 'running'), night);
        await redis.flush();
        await house.until('a night whose rings are lost', house.isClosed, night);
      }
      await house.assertClosedOnce(night);
    } finally {
      await bell.close();
      await house.close();
    }
  });
});
