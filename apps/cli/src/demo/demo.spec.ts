import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetClock } from '#platform/clock';
import { DEMO_NOW, DEMO_TIMEOUT, demoFolder, settingsOf } from '../../../../test/harness/demo.js';
import { openSystem } from '../../../api/src/system.js';
import { demo } from './index.js';

const clock = new SetClock(DEMO_NOW);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anjuan-demo-spec-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it(
  'leaves nothing behind but the database, and serves it as it is',
  async () => {
    const built = await demoFolder();
    expect(await readdir(built)).toEqual(['anjuan.sqlite']);
    const before = await readFile(join(built, 'anjuan.sqlite'));
    expect(await demo(settingsOf(built), clock)).toMatchObject({ built: false });
    expect((await readFile(join(built, 'anjuan.sqlite'))).equals(before)).toBe(true);
  },
  DEMO_TIMEOUT,
);

it('refuses a folder that holds anything else, and leaves it as it is', async () => {
  await writeFile(join(folder, 'minutes.docx'), 'minutes');
  await expect(demo(settingsOf(folder), clock)).rejects.toMatchObject({ code: 'data.not-demo' });
  expect(await readdir(folder)).toEqual(['minutes.docx']);
});

it('refuses the database of a bureau', async () => {
  const system = await openSystem(settingsOf(folder), clock);
  await system.database.close();
  await expect(demo(settingsOf(folder), clock)).rejects.toMatchObject({ code: 'data.not-demo' });
});

it('refuses a file that is no database', async () => {
  await writeFile(join(folder, 'anjuan.sqlite'), 'not a database');
  await expect(demo(settingsOf(folder), clock)).rejects.toMatchObject({ code: 'data.not-demo' });
});
