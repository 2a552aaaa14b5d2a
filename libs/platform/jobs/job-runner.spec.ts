import { pino } from 'pino';
import { instantIn, legalDate } from '#legal-time';
import { eachDatabase, type Fresh } from '../../../test/harness/databases.js';
import { SetClock } from '../clock/index.js';
import { Refusal } from '../refusals/index.js';
import type { Job, RunningJob } from './job.js';
import { later } from './job-attempt.js';
import { jobRunRow } from './job-run-row.js';
import { JobRunner } from './job-runner.js';
import { JobRuns, SYSTEM_ACTOR } from './job-runs.js';
import { nextDay } from './job-settings.js';

const MINUTE = 60_000;

/** A house with one job, which does what a test says. */
async function house(fresh: Fresh, run: Job['run'], parts: readonly string[] = []) {
  const clock = new SetClock(instantIn(legalDate('2025-03-06'), '02:00'));
  const database = await fresh({ entities: [jobRunRow], clock });
  const { read, unitOfWork } = database;
  const job: Job = {
    code: 'tidying',
    label: '整理',
    rhythm: 'night',
    dueAt: ({ to }) => nextDay(to, '01:30'),
    parts: () => parts,
    run,
  };
  const upToDate = async () => undefined;
  const runs = new JobRuns({ unitOfWork, read, clock, jobs: [job], upToDate, hasBegun: async () => true });
  const log = pino({ enabled: false });
  return {
    clock,
    runs,
    unitOfWork,
    /** What another process would have. */
    runner: () => new JobRunner({ runs, unitOfWork, clock, log, leaseMilliseconds: MINUTE }),
    rows: () => read.select(jobRunRow, 'r').orderBy('r.period').addOrderBy('r.job').getMany(),
    done: async () =>
      (await read.query<{ id: string }>("SELECT object_id AS id FROM audit_row WHERE action = 'job.done'")).length,
  };
}

/** Something that a test waits for. */
function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const nothing = async (): Promise<object> => ({});

eachDatabase('work on a period', (fresh) => {
  it('is done by one of many', async () => {
    let begun = 0;
    const { runner, rows, done } = await house(fresh, async ({ step }) => {
      begun += 1;
      for (let i = 0; i < 20; i++) await step();
      return {};
    });
    await Promise.all(Array.from({ length: 4 }, () => runner().runAll()));
    expect(begun).toBe(1);
    expect(await done()).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'done', fence: 1, attempts: 1 }]);
  });

  it('is taken by one of many who look at the same moment', async () => {
    const parts = ['one', 'two', 'three', 'four'];
    const { clock, runs } = await house(fresh, nothing, parts);
    await runs.putDownDue();
    for (const part of parts) {
      const key = { job: `tidying/${part}`, period: '2025-03-05' };
      const tries = Array.from({ length: 8 }, () => runs.take(key, 9, later(clock, MINUTE)));
      const taken = (await Promise.all(tries)).filter((row) => row !== undefined);
      expect(taken).toMatchObject([{ state: 'running', fence: 1 }]);
    }
  });

  it('is taken over from who is no longer heard of, and nothing more of theirs is taken', async () => {
    const [held, released] = [signal(), signal()];
    const outcomes: string[] = [];
    let attempt = 0;
    const { clock, runner, rows, done } = await house(fresh, async ({ write }: RunningJob) => {
      const mine = ++attempt;
      if (mine === 1) {
        held.give();
        await released.given;
        await write(nothing).catch((error: Error) => outcomes.push(error.constructor.name));
      }
      return { result: { mine }, complete: async () => void outcomes.push(`completed ${mine}`) };
    });
    const first = runner().runAll();
    await held.given;
    clock.moveTo(instantIn(legalDate('2025-03-06'), '02:02'));
    await runner().runAll();
    released.give();
    await first;
    expect(outcomes).toEqual(['completed 2', 'JobLost']);
    expect(await rows()).toMatchObject([{ state: 'done', result: { mine: 2 }, attempts: 2, fence: 2 }]);
    expect(await done()).toBe(1);
  });

  it('is not begun for ever where it takes its process with it each time', async () => {
    const { clock, runs, runner, rows } = await house(fresh, nothing);
    await runs.putDownDue();
    const key = { job: 'tidying', period: '2025-03-05' };
    for (let i = 0; i < 3; i++) {
      expect(await runs.take(key, 3, clock.now())).toBeDefined();
      clock.moveTo(later(clock, MINUTE));
    }
    expect(await runs.take(key, 3, clock.now())).toBeUndefined();
    expect(await rows()).toMatchObject([{ state: 'failed', error: 'job.interrupted', retryAt: null }]);
    await runner().runAll();
    expect(await rows()).toMatchObject([{ state: 'failed' }]);
  });

  it('that failed is tried again after a pause, and what comes after it waits', async () => {
    let isBroken = true;
    const { clock, runner, rows } = await house(fresh, async () => {
      if (isBroken) throw new Refusal('scope.unknown', { scope: 'x' });
      return {};
    });
    await runner().runAll();
    clock.moveTo(instantIn(legalDate('2025-03-08'), '02:00'));
    await runner().runAll();
    const seen = async () => (await rows()).map(({ period, state, attempts }) => `${period} ${state} ${attempts}`);
    expect(await seen()).toEqual(['2025-03-05 failed 2', '2025-03-06 open 0', '2025-03-07 open 0']);
    expect(await rows()).toMatchObject([{ error: 'scope.unknown', errorDetails: { scope: 'x' } }, {}, {}]);
    isBroken = false;
    await runner().runAll();
    expect(await seen()).toEqual(['2025-03-05 failed 2', '2025-03-06 open 0', '2025-03-07 open 0']);
    clock.moveTo(instantIn(legalDate('2025-03-08'), '02:03'));
    await runner().runAll();
    expect(await seen()).toEqual(['2025-03-05 done 3', '2025-03-06 done 1', '2025-03-07 done 1']);
  });

  it('is given back when its process stops, and is whole after its parts', async () => {
    const begun = signal();
    const order: string[] = [];
    let isPatient = false;
    const work = await house(
      fresh,
      async ({ part, step }) => {
        order.push(part ?? 'whole');
        begun.give();
        while (!isPatient) await step();
        return {};
      },
      ['one', 'two'],
    );
    const runner = work.runner();
    const running = runner.runAll();
    await begun.given;
    await runner.stop();
    await running;
    expect(await work.rows()).toMatchObject(['open', 'open', 'open'].map((state) => ({ state, attempts: 0 })));
    isPatient = true;
    await work.runner().runAll();
    expect(order).toEqual(['one', 'one', 'two', 'whole']);
    expect(await work.rows()).toMatchObject(['done', 'done', 'done'].map((state) => ({ state, attempts: 1 })));
  });

  it('is opened again only once nobody is at it, and those before it are not forgotten', async () => {
    const { clock, runs, unitOfWork, runner, rows } = await house(fresh, nothing);
    const reopen = (period: string) =>
      unitOfWork.run(SYSTEM_ACTOR, (work) => runs.reopen(work, 'tidying', period, { anew: true }));
    await runs.putDownDue();
    await runs.take({ job: 'tidying', period: '2025-03-05' }, 9, instantIn(legalDate('2025-03-06'), '02:01'));
    await expect(reopen('2025-03-05')).rejects.toMatchObject({ code: 'job.running' });
    await expect(reopen('2025-03-06')).rejects.toMatchObject({ code: 'job.period-not-over' });
    clock.moveTo(instantIn(legalDate('2025-03-09'), '00:10'));
    await reopen('2025-03-08');
    await runner().runAll();
    expect((await rows()).map(({ period, state }) => `${period} ${state}`)).toEqual(
      ['05', '06', '07', '08'].map((day) => `2025-03-${day} done`),
    );
  });
});
