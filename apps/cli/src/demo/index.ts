import { link, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { newCode, Passwords, setDemoPassword } from '#identity';
import { type Presence, presenceOf, type Settings, sqliteFile } from '#platform';
import { type Clock, SystemClock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { openSystem } from '../../../api/src/system.js';
import { build, COMPLETED, type Moment, momentOf, type Progress } from './build.js';

/** The demonstration, ready to be served. */
export interface DemoReady {
  /** Of all its accounts. */
  password: string;
  /** The settings to serve it with. */
  settings: Settings;
  /** False: it was there already. */
  built: boolean;
  records: number;
  seconds: number;
}

/** Makes the demonstration prefecture of 2023 where there is nothing yet; leaves it as it is where it stands.
 *  @throws Refusal `data.not-demo` where any other data stands */
export async function demo(settings: Settings, clock: Clock = new SystemClock()): Promise<DemoReady> {
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 100) / 10;
  const progress: Progress = (done, total) => {
    if (done % 5000 === 0) process.stderr.write(`demo: ${done} / ${total} records, ${seconds()} s\n`);
  };
  const presence = await presenceOf(settings, COMPLETED);
  refuseOther(presence, settings);
  const password = settings.demoPassword || newCode();
  if (presence === 'marked') {
    await renewPassword(settings, clock, password);
    return { settings, password, built: false, records: 0, seconds: seconds() };
  }
  process.stderr.write('demo: building the demonstration prefecture of 2023 …\n');
  const moment = momentOf(clock);
  const records = settings.databaseUrl
    ? await build(settings, moment, password, progress)
    : await buildInFolder(settings, moment, password, progress);
  process.stderr.write(`demo: ${records} records, ${seconds()} s\n`);
  return { settings, password, built: true, records, seconds: seconds() };
}

/** The password of a demonstration that stands there already is not known any more. */
async function renewPassword(settings: Settings, clock: Clock, password: string): Promise<void> {
  const passwordHash = await new Passwords().hash(password);
  const { database } = await openSystem(settings, clock);
  try {
    const by = { account: 'sysadmin', organisation: '' };
    await database.unitOfWork.run(by, (work) => setDemoPassword(work, passwordHash));
  } finally {
    await database.close();
  }
}

function refuseOther(presence: Presence, { databaseUrl, dataFolder }: Settings): void {
  if (presence !== 'other') return;
  throw new Refusal('data.not-demo', { folder: databaseUrl ? 'PostgreSQL' : dataFolder });
}

/** Builds beside, on the same file system, and puts the finished file into place: after a crash nothing half stands there. */
async function buildInFolder(
  settings: Settings,
  moment: Moment,
  password: string,
  progress: Progress,
): Promise<number> {
  const folder = resolve(settings.dataFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeAbandoned(folder);
  const workshop = join(folder, `${WORKSHOP}${process.pid}`);
  try {
    const beside = { ...settings, dataFolder: workshop };
    const records = await build(beside, moment, password, progress);
    // Unlike a renaming, a link never takes the place of a file that has come there meanwhile.
    await link(sqliteFile(beside), sqliteFile({ ...settings, dataFolder: folder }));
    return records;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

const WORKSHOP = '.demo-';

/** Removes what processes that no longer run have left behind. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^\.demo-\d+$/.test(name)) continue;
    const pid = Number(name.slice(WORKSHOP.length));
    if (pid === process.pid || !isRunning(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
