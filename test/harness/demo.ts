import { constants } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { instant, legalDate } from '#legal-time';
import { readSettings, type Settings } from '#platform';
import { SetClock } from '#platform/clock';
import { openSystem, type System } from '../../apps/api/src/system.js';
import { demo } from '../../apps/cli/src/demo/index.js';
import { oncePerRun, shared } from './once-per-run.js';

/** The moment of the demonstration in tests: its work in progress lies before it. */
export const DEMO_NOW = instant('2025-06-18T02:00:00.000Z');
export const DEMO_TODAY = legalDate('2025-06-18');

/** How long the first who asks may have to wait: give it to `beforeAll`. */
export const DEMO_TIMEOUT = 300_000;

/** All demonstrations of a run know the same keys, as copies of one do. */
export const settingsOf = (dataFolder: string): Settings =>
  readSettings({ ANJUAN_DATA: dataFolder, ANJUAN_KEY_FILE: join(shared, 'demo-keys', 'keys.json') });

/** A data folder of the caller's own with the demonstration in it. Built once in a run of Jest; gone at its end. */
export async function demoFolder(): Promise<string> {
  const built = await builtOnce();
  const folder = await mkdtemp(join(shared, 'demo-'));
  await copyFile(join(built, 'anjuan.sqlite'), join(folder, 'anjuan.sqlite'), constants.COPYFILE_FICLONE);
  return folder;
}

/** The demonstration, opened, in a folder of the caller's own; `remove` closes it and takes it away. */
export async function demoDatabase(): Promise<System & { clock: SetClock; remove(): Promise<void> }> {
  const folder = await demoFolder();
  const clock = new SetClock(DEMO_NOW);
  const system = await openSystem(settingsOf(folder), clock);
  const remove = async () => {
    await system.database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...system, clock, remove };
}

const builtOnce = (): Promise<string> =>
  oncePerRun(
    'demo',
    async () => {
      const folder = join(shared, 'demo');
      await mkdir(folder);
      await demo(settingsOf(folder), new SetClock(DEMO_NOW));
      return folder;
    },
    DEMO_TIMEOUT,
  );
