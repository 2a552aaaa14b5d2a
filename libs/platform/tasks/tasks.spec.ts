import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Instant, instant } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { eachDatabase, type Fresh } from '../../../test/harness/databases.js';
import { testCrypto } from '../../../test/harness/keys.js';
import { SetClock } from '../clock/index.js';
import type { Database } from '../database/database.js';
import { ResultFiles, type RunningTask, type TaskOutcome, TaskRunner, Tasks, taskRow } from './index.js';

const by = { account: 'wangyang', organisation: '232701' };
const now = '2024-03-05T02:00:00.000Z' as Instant;

/** Long work of a kind that does what a test says, over a database, with a folder of its own. */
class Bench {
  readonly logged: unknown[] = [];
  readonly folder: string;
  readonly tasks: Tasks;
  private readonly runners: TaskRunner[] = [];

  private constructor(
    readonly database: Database,
    readonly clock: SetClock,
    parent: string,
  ) {
    this.folder = join(parent, 'exports');
    this.tasks = new Tasks(database.unitOfWork, database.read, testCrypto(this.clock));
  }

  static async with(fresh: Fresh, test: (bench: Bench) => Promise<void>): Promise<void> {
    const parent = await mkdtemp(join(tmpdir(), 'anjuan-tasks-'));
    const clock = new SetClock(now);
    const bench = new Bench(await fresh({ entities: [taskRow], clock }), clock, parent);
    try {
      await test(bench);
    } finally {
      for (const runner of bench.runners) await runner.stop();
      await rm(parent, { recursive: true });
    }
  }

  /** A process that does tasks by a function. */
  async process(run: (task: RunningTask) => Promise<TaskOutcome>, isAlone = false): Promise<TaskRunner> {
    const { unitOfWork, read } = this.database;
    const { clock, tasks } = this;
    const files = new ResultFiles(this.folder);
    const log = { error: (fields: unknown) => this.logged.push(fields) };
    const runner = new TaskRunner({
      ...{ unitOfWork, read, clock, tasks, files, isAlone },
      kinds: [{ kind: 'sample', run }],
      log,
    });
    this.runners.push(runner);
    await runner.start();
    return runner;
  }

  async ask(account = by.account): Promise<string> {
    const task = { kind: 'sample', label: '样本', input: { secret: '王样本' } };
    return (await this.tasks.start({ ...by, account }, task)).id;
  }

  async until(id: string, holds: (row: Awaited<ReturnType<Tasks['find']>>) => boolean, account = by.account) {
    for (let waited = 0; waited < 5_000; waited += 10) {
      const row = await this.tasks.find(account, id);
      if (holds(row)) return row;
      await sleep(10);
    }
    throw new Error(`this does not come to pass: ${JSON.stringify(await this.tasks.find(account, id))}`);
  }
}

/** Works in small steps until it is told to stop. */
async function endless({ progress }: RunningTask): Promise<TaskOutcome> {
  for (let done = 1; ; done++) {
    await progress(done, 1_000);
    await sleep(20);
  }
}

eachDatabase('long work', (fresh) => {
  const on = (test: (bench: Bench) => Promise<void>) => () => Bench.with(fresh, test);

  it(
    'says how far it is, and stops when it is called off',
    on(async (bench) => {
      let isStopped = false;
      const files = new ResultFiles(bench.folder);
      const runner = await bench.process(async (task) => {
        const content = async function* () {
          yield Buffer.from('half');
          yield await endless(task).then(() => Buffer.from(''));
        };
        return files
          .write(content(), task.signal)
          .then((file) => ({ file: { ...file, name: 'x', rows: 1 } }))
          .finally(() => {
            isStopped = true;
          });
      });
      const id = await bench.ask();
      expect((await bench.tasks.find(by.account, id)).inputSealed).not.toContain('王样本');
      runner.ring();
      expect((await bench.until(id, ({ done }) => done > 0)).total).toBe(1_000);
      expect(await readdir(bench.folder)).toHaveLength(1);
      await bench.tasks.cancel(by, id);
      // Nobody tells the runner: it finds out by itself.
      for (let waited = 0; waited < 3_000 && !isStopped; waited += 20) await sleep(20);
      expect(isStopped).toBe(true);
      expect(await readdir(bench.folder)).toEqual([]);
      expect(await bench.until(id, ({ state }) => state === 'cancelled')).toMatchObject({ fileKey: null });
      expect(bench.logged).toEqual([]);
    }),
  );

  it(
    'that is refused says why; what is a mistake of ours goes to the log',
    on(async (bench) => {
      const errors = [new Refusal('export.too-long', { most: 7 }), new TypeError('undefined is not a function')];
      const runner = await bench.process(() => Promise.reject(errors.shift()));
      const first = await bench.ask();
      runner.ring();
      const refused = await bench.until(first, ({ state }) => state === 'failed');
      expect(refused).toMatchObject({ failure: 'export.too-long', failureDetails: { most: 7 } });
      expect(bench.logged).toEqual([]);
      const second = await bench.ask();
      runner.ring();
      const broken = await bench.until(second, ({ state }) => state === 'failed');
      expect(broken).toMatchObject({ failure: 'task.failed', failureDetails: { task: second } });
      // The log is written after what people see.
      for (let waited = 0; waited < 3_000 && bench.logged.length === 0; waited += 20) await sleep(20);
      expect(bench.logged).toMatchObject([{ task: second, error: { message: 'undefined is not a function' } }]);
    }),
  );

  it(
    'is given back by a process that stops, and done by the next one',
    on(async (bench) => {
      const first = await bench.process(endless);
      const id = await bench.ask();
      first.ring();
      await bench.until(id, ({ done }) => done > 0);
      await first.stop();
      expect(await bench.tasks.find(by.account, id)).toMatchObject({ state: 'waiting', attempt: 0, leaseUntil: null });
      await bench.process(async ({ input }) => ({ result: { names: Object.keys(input as object).length } }));
      expect(await bench.until(id, ({ state }) => state === 'done')).toMatchObject({ result: { names: 1 } });
    }),
  );

  it(
    'belongs to one process at a time: what a slower one still says is not taken',
    on(async (bench) => {
      const goOn: (() => void)[] = [];
      const run = async (): Promise<TaskOutcome> => {
        const mine = goOn.length + 1;
        await new Promise<void>((resolve) => goOn.push(resolve));
        return { result: { by: mine } };
      };
      const [one, two] = [await bench.process(run), await bench.process(run)];
      const id = await bench.ask();
      one.ring();
      two.ring();
      await bench.until(id, ({ state }) => state === 'running');
      await sleep(50);
      expect(goOn).toHaveLength(1);
      // Nothing is heard of the one that has it.
      bench.clock.moveTo(instant('2024-03-05T02:03:00.000Z'));
      one.ring();
      two.ring();
      await bench.until(id, ({ attempt }) => attempt === 2);
      goOn[0]?.();
      await sleep(50);
      expect(await bench.tasks.find(by.account, id)).toMatchObject({ state: 'running', result: null });
      goOn[1]?.();
      expect(await bench.until(id, ({ state }) => state === 'done')).toMatchObject({ result: { by: 2 } });
    }),
  );

  it(
    'is given up after three processes went down with it',
    on(async (bench) => {
      const id = await bench.ask();
      await bench.database.unitOfWork.run(by, (work) =>
        work.change("UPDATE task SET state = 'running', attempt = 3, lease_until = ? WHERE id = ?", [now, id]),
      );
      bench.clock.moveTo(instant('2024-03-05T02:03:00.000Z'));
      await bench.process(() => Promise.reject(new Error('begun once more')));
      expect(await bench.until(id, ({ endedAt }) => endedAt !== null)).toMatchObject({ failure: 'task.interrupted' });
      expect(bench.logged).toEqual([]);
      expect(existsSync(bench.folder)).toBe(false);
    }),
  );

  it(
    'of several people runs two at once, the others in turn',
    on(async (bench) => {
      let [atOnce, most] = [0, 0];
      const runner = await bench.process(async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await sleep(30);
        atOnce -= 1;
        return {};
      });
      const accounts = ['a', 'b', 'c', 'd'];
      const ids = await Promise.all(accounts.map((account) => bench.ask(account)));
      runner.ring();
      for (const [i, id] of ids.entries()) await bench.until(id, ({ state }) => state === 'done', accounts[i]);
      expect(most).toBe(2);
    }),
  );
});
