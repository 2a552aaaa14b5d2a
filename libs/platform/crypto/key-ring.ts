import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock/index.js';
import { Refusal } from '../refusals/index.js';

const material = z.string().regex(/^[\w-]{43}$/);
const shape = z
  .strictObject({
    version: z.literal(1),
    current: z.string(),
    index: material,
    keys: z.array(z.strictObject({ id: z.string().regex(/^[0-9a-f]{8}$/), createdAt: z.string(), material })).min(1),
  })
  .refine(({ current, keys }) => keys.some(({ id }) => id === current));

type Content = z.infer<typeof shape>;

/** The keys of one installation: one seals, all of them open, one makes the indices and never changes. They stand in a file
 *  outside the database and its backups, which only its owner may read. */
export class KeyRing {
  private readonly byId: ReadonlyMap<string, Buffer>;

  private constructor(private readonly content: Content) {
    this.byId = new Map(content.keys.map(({ id, material: key }) => [id, Buffer.from(key, 'base64url')]));
  }

  get current(): string {
    return this.content.current;
  }

  get index(): Buffer {
    return Buffer.from(this.content.index, 'base64url');
  }

  get ids(): readonly string[] {
    return [...this.byId.keys()];
  }

  key(id: string): Buffer | undefined {
    return this.byId.get(id);
  }

  /** Reads the file; undefined when there is none.
   *  @throws Refusal `keys.unsafe-file` when others may read it, `keys.invalid` */
  static load(file: string): KeyRing | undefined {
    let text: string;
    try {
      if ((statSync(file).mode & 0o077) !== 0) throw new Refusal('keys.unsafe-file', { file });
      text = readFileSync(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    try {
      return new KeyRing(shape.parse(JSON.parse(text)));
    } catch {
      throw new Refusal('keys.invalid', { file });
    }
  }

  /** New keys that stand in no file. */
  static inMemory(clock: Clock): KeyRing {
    return new KeyRing(newContent(clock));
  }

  /** Makes new keys and puts them where no file stands; where another process was first, its keys count. */
  static async create(file: string, clock: Clock): Promise<KeyRing> {
    await write(file, newContent(clock), 'new');
    return KeyRing.load(file) as KeyRing;
  }

  /** Adds a key to a file that seals from now on; what the others sealed stays readable. Never two at the same time: the key
   *  of one would be gone with all that it sealed meanwhile.
   *  @throws Refusal `keys.missing`, `keys.busy` and those of {@link load} */
  static async rotate(file: string, clock: Clock): Promise<KeyRing> {
    const lock = await open(`${file}.lock`, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? new Refusal('keys.busy', { file: `${file}.lock` }) : error;
    });
    try {
      const ring = KeyRing.load(file);
      if (ring === undefined) throw new Refusal('keys.missing', { file });
      const key = newKey(clock);
      const content = { ...ring.content, current: key.id, keys: [...ring.content.keys, key] };
      await write(file, content, 'replace');
      return new KeyRing(content);
    } finally {
      await lock.close();
      await rm(`${file}.lock`);
    }
  }
}

const newMaterial = (): string => randomBytes(32).toString('base64url');

const newKey = (clock: Clock): Content['keys'][number] => ({
  id: randomBytes(4).toString('hex'),
  createdAt: clock.now(),
  material: newMaterial(),
});

function newContent(clock: Clock): Content {
  const key = newKey(clock);
  return { version: 1, current: key.id, index: newMaterial(), keys: [key] };
}

/** Whole or not at all, and on the disk before anything is sealed with it. */
async function write(file: string, content: Content, how: 'new' | 'replace'): Promise<void> {
  const folder = dirname(resolve(file));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = `${resolve(file)}.${randomUUID()}`;
  const handle = await open(beside, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    if (how === 'replace') await rename(beside, file);
    else await link(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(beside, { force: true });
  }
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
}
