import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor, Database, Work } from '#platform';

const actor: Actor = { account: 'experiment', organisation: 'bureau' };

export interface Experiment {
  /** One or more handles on the same data, as of several processes. */
  readonly databases: readonly Database[];
  readonly units: number;
  /** Whether the counter row is locked before it is read. */
  readonly lock?: boolean;
}

export interface Outcome {
  readonly acknowledged: number;
  /** Rolled back on purpose. */
  readonly refused: number;
  /** Neither acknowledged nor refused: the unit failed by itself. */
  readonly errors: number;
  /** Acknowledged, yet not there. */
  readonly lost: number;
  /** Rolled back or failed, yet there. */
  readonly ghosts: number;
  /** Units of which only one of two rows is there: at the end, and in any view the reader had meanwhile. */
  readonly half: number;
  readonly wrongViews: number;
  readonly views: number;
  readonly counter: number;
}

export async function prepareExperiment(database: Database): Promise<void> {
  await database.unitOfWork.run(actor, async (work) => {
    await work.change('CREATE TABLE counter (name varchar(20) PRIMARY KEY, value integer NOT NULL)');
    await work.change('CREATE TABLE entry (unit integer NOT NULL, part integer NOT NULL, PRIMARY KEY (unit, part))');
    await work.change('INSERT INTO counter (name, value) VALUES (?, ?)', ['shared', 0]);
  });
}

const onPurpose = new Error('rolled back on purpose');

/** Many units at once: each inserts, raises a shared counter it first reads, waits a moment inside, inserts again in a joined run;
 *  every third is rolled back. A reader looks all the while. */
export async function experiment({ databases, units, lock = true }: Experiment): Promise<Outcome> {
  const acknowledged = new Set<number>();
  const failures = { refused: 0, errors: 0 };
  let stopped = false;
  const watched = watch(databases[0] as Database, () => stopped);
  await Promise.all(
    Array.from({ length: units }, async (_, unit) => {
      const { unitOfWork } = databases[unit % databases.length] as Database;
      try {
        await unitOfWork.run(actor, async (work) => {
          await work.change('INSERT INTO entry (unit, part) VALUES (?, 1)', [unit]);
          await raise(work, lock);
          await unitOfWork.run(actor, (inner) => inner.change('INSERT INTO entry (unit, part) VALUES (?, 2)', [unit]));
          if (unit % 3 === 0) throw onPurpose;
        });
        acknowledged.add(unit);
      } catch (error) {
        failures[error === onPurpose ? 'refused' : 'errors']++;
      }
    }),
  );
  stopped = true;
  return {
    acknowledged: acknowledged.size,
    ...failures,
    ...(await watched),
    ...(await remains(databases, acknowledged)),
  };
}

async function raise(work: Work, lock: boolean): Promise<void> {
  if (lock) await work.lockRow('counter', { name: 'shared' });
  const [row] = await work.query<{ value: number }>('SELECT value FROM counter WHERE name = ?', ['shared']);
  await sleep(Math.random() * 4);
  await work.change('UPDATE counter SET value = ? WHERE name = ?', [(row?.value ?? 0) + 1, 'shared']);
}

interface View {
  readonly counter: number;
  readonly entries: number;
  readonly half: number;
}

/** One statement, so one moment. */
const view = `SELECT (SELECT value FROM counter) AS counter, (SELECT count(*) FROM entry) AS entries,
  (SELECT count(*) FROM (SELECT unit FROM entry GROUP BY unit HAVING count(*) <> 2) AS h) AS half`;

async function watch(database: Database, isOver: () => boolean): Promise<{ views: number; wrongViews: number }> {
  const seen = { views: 0, wrongViews: 0 };
  while (!isOver()) {
    const [now] = await database.read.query<View>(view);
    seen.views++;
    if (now === undefined || now.half > 0 || now.entries !== 2 * now.counter) seen.wrongViews++;
    await sleep(1);
  }
  return seen;
}

async function remains(databases: readonly Database[], acknowledged: ReadonlySet<number>) {
  const { read } = databases[0] as Database;
  const [end] = await read.query<View>(view);
  const found = new Set(
    (await read.query<{ unit: number }>('SELECT DISTINCT unit FROM entry')).map(({ unit }) => unit),
  );
  return {
    lost: [...acknowledged].filter((unit) => !found.has(unit)).length,
    ghosts: [...found].filter((unit) => !acknowledged.has(unit)).length,
    half: end?.half ?? 0,
    counter: end?.counter ?? 0,
  };
}
