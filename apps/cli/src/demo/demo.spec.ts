import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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

/** How much stands in a demonstration, and where its audit ends. */
async function contentOf(dataFolder: string): Promise<unknown> {
  const system = await openSystem(settingsOf(dataFolder), clock);
  const counts = ['case_file', 'act', 'party', 'register_entry', 'user_account', 'audit_row'].map(
    (table) => `(SELECT count(*) FROM ${table}) AS ${table}`,
  );
  const last = '(SELECT hash FROM audit_row ORDER BY sequence DESC LIMIT 1) AS head';
  const rows = await system.database.read.query(`SELECT ${counts.join(', ')}, ${last}`);
  await system.database.close();
  return rows;
}

afterEach(() => rm(folder, { recursive: true, force: true }));

it(
  'leaves nothing behind but the database, and serves it as it is',
  async () => {
    const built = await demoFolder();
    expect(await readdir(built)).toEqual(['anjuan.sqlite']);
    const before = await contentOf(built);
    const { password, ...rest } = await demo(settingsOf(built), clock);
    expect(rest).toMatchObject({ built: false });
    // Nothing but the password of its accounts, which nobody may know any more, is new.
    expect(await contentOf(built)).toEqual(before);
    const given = { ...settingsOf(built), demoPassword: 'of-my-own' };
    expect(await demo(given, clock)).toMatchObject({ built: false, password: 'of-my-own' });
    expect(password).toMatch(/^\w{4}(-\w{4}){5}$/);
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
