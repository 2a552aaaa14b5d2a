import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { addDays, type Instant, instantIn, type LegalDate, legalDate } from '#legal-time';
import type { JobRunRow } from '#platform';
import { RedisBell } from '#platform/redis';
import { NIGHTLY_FIGURES } from '#statistics';
import { loadReports } from '../../apps/api/src/system.js';
import { eachDatabase, type Fresh } from '../harness/databases.js';
import { redisIsThere, startRedis, type TestRedis } from '../harness/redis.js';
import { House, isClosed } from './house.js';

const { ANJUAN_RUNS: runs } = process.env;
/** How often each is tried: `ANJUAN_RUNS=10` for what the acceptance asks for. */
const often = Number(runs ?? 2);
const flushes = Math.ceil(Number(runs ?? 4) / 2);
const firstNight = legalDate('2024-03-04');

const opened = (fresh: Fresh): Promise<House> =>
  House.open(fresh, instantIn(firstNight, '10:00'), ['2024-01-10', '2024-02-10']);

/** Waits for something to be so of the rows of a night. */
const until = (house: House, what: string, holds: (rows: JobRunRow[]) => boolean, night: LegalDate): Promise<void> =>
  house.until(what, holds, NIGHTLY_FIGURES, night);

/** Every night from the first to the last one was closed once, and holds all values. */
async function assertClosedOnce(house: House, last: LegalDate): Promise<void> {
  const { read } = house.database;
  const figures = loadReports(house.system).figures.all().length;
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
  const rows = (await house.rows(NIGHTLY_FIGURES)).filter(({ state }) => state !== 'done');
  expect(rows).toEqual([]);
}

const afterMidnight = (night: LegalDate): Instant => instantIn(addDays(night, 1), '01:30');

/** Several processes, and Redis, go with PostgreSQL; with SQLite it is tried where there is time. */
const isTried = (dialect: string): boolean => dialect === 'postgres' || runs !== undefined;

eachDatabase('the nights of a house', (fresh, dialect) => {
  if (!isTried(dialect)) {
    it.skip('needs time', () => undefined);
    return;
  }
  const inHouse = (test: (house: House) => Promise<void>) => async (): Promise<void> => {
    const house = await opened(fresh);
    try {
      await test(house);
    } finally {
      await house.close();
    }
  };

  it(
    'are all closed once though the worker is killed in the middle of each',
    inHouse(async (house) => {
      let night = addDays(firstNight, -1);
      for (let killed = 0; killed < often; ) {
        // What the one before left is taken over and closed by this one, which then begins the next night.
        night = addDays(night, 1);
        await house.moveTo(afterMidnight(night));
        const worker = await house.start({ lease: 2_000 });
        const share = Math.random() / 2;
        const isAmid = (rows: JobRunRow[]): boolean =>
          rows.some(({ state }) => state === 'running') &&
          rows.filter(({ state }) => state === 'done').length >= share * rows.length;
        await until(house, 'the middle of a night', (rows) => isClosed(rows) || isAmid(rows), night);
        await worker.kill();
        if ((await house.rows(NIGHTLY_FIGURES, night)).some(({ state }) => state === 'running')) killed += 1;
      }
      await house.start({ lease: 2_000 });
      await until(house, 'the last night', isClosed, night);
      await assertClosedOnce(house, night);
      expect((await house.rows(NIGHTLY_FIGURES)).some(({ attempts }) => attempts > 1)).toBe(true);
    }),
  );

  it(
    'are each closed once by three workers, also those that were missed, in order',
    inHouse(async (house) => {
      let night = firstNight;
      await house.moveTo(afterMidnight(night));
      const workers = [await house.start(), await house.start(), await house.start()];
      await until(house, 'the first night', isClosed, night);
      for (let i = 1; i < often; i++) {
        night = addDays(night, 1);
        await house.moveTo(afterMidnight(night));
        await until(house, 'the next night', isClosed, night);
      }
      night = addDays(night, 2);
      await house.moveTo(afterMidnight(night));
      await until(house, 'the last of two missed nights', isClosed, night);
      await assertClosedOnce(house, night);
      const rows = await house.rows(NIGHTLY_FIGURES);
      expect(rows.filter(({ fence }) => fence !== 1)).toEqual([]);
      const wholes = rows.filter(({ job, whole }) => job === whole).sort((a, b) => (a.period < b.period ? -1 : 1));
      const finished = wholes.map(({ finishedAt }) => finishedAt);
      expect(finished).toEqual(finished.toSorted());
      for (const worker of workers) expect(await worker.stop()).toBe(0);
    }),
  );
});

eachDatabase('the nights of a house with Redis', (fresh, dialect) => {
  if (!redisIsThere || !isTried(dialect)) {
    it.skip('needs Redis, and time', () => undefined);
    return;
  }
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('begin when Redis rings, and lose nothing when Redis forgets everything', async () => {
    const house = await House.open(fresh, instantIn(firstNight, '10:00'), ['2024-01-10', '2024-02-10']);
    const prefix = randomUUID();
    const bell = new RedisBell({ redisUrl: redis.url, prefix }, pino({ enabled: false }));
    try {
      await house.moveTo(afterMidnight(firstNight));
      // These look by themselves only once an hour: it is Redis that calls them.
      const patient = [
        await house.start({ redis, prefix, every: 3_600_000 }),
        await house.start({ redis, prefix, every: 3_600_000 }),
      ];
      await until(house, 'the first night', isClosed, firstNight);
      let night = addDays(firstNight, 1);
      await house.moveTo(afterMidnight(night));
      bell.ring();
      await until(house, 'a night that Redis rings for', isClosed, night);
      for (const worker of patient) expect(await worker.stop()).toBe(0);
      await house.start({ redis, prefix });
      await house.start({ redis, prefix });
      for (let i = 0; i < flushes; i++) {
        night = addDays(night, 1);
        // No ring is left that could begin it, and in its middle none that could end it.
        await redis.flush();
        await house.moveTo(afterMidnight(night));
        await until(house, 'a begun night', (rows) => rows.some(({ state }) => state === 'running'), night);
        await redis.flush();
        await until(house, 'a night whose rings are lost', isClosed, night);
      }
      await assertClosedOnce(house, night);
    } finally {
      await bell.close();
      await house.close();
    }
  });
});
