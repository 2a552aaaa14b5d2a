import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The folder that all workers of a run of Jest share (postgres-setup.mjs makes it). */
export const shared = process.env['ANJUAN_TEST_SHARED'] ?? '';

/** What several Jest workers need and one of them makes: the first does, the others wait. All get what the maker told.
 *  @throws Error when it could not be made, or not in time */
export async function oncePerRun(name: string, make: () => Promise<string>, longest = 300_000): Promise<string> {
  const [ready, failed] = [join(shared, `${name}.ready`), join(shared, `${name}.failed`)];
  try {
    await mkdir(join(shared, `${name}.begun`));
  } catch {
    for (let waited = 0; !existsSync(ready); waited += 50) {
      if (existsSync(failed)) throw new Error(`${name}: ${readFileSync(failed, 'utf8')}`);
      if (waited > longest) throw new Error(`${name} was not there in time`);
      await sleep(50);
    }
    return readFile(ready, 'utf8');
  }
  try {
    const told = await make();
    await writeFile(`${ready}.new`, told);
    await rename(`${ready}.new`, ready);
    return told;
  } catch (error) {
    await writeFile(failed, String(error instanceof Error ? error.stack : error));
    throw error;
  }
}
