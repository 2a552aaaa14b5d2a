import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Instant, LegalDate } from '#legal-time';

/** A file that belongs to what is handed over of a closed period. */
export interface ClosingFile {
  readonly name: string;
  content(): AsyncIterable<Buffer>;
}

/** What stands in a folder, and since when the period was open for which it was made. */
export interface Manifest {
  readonly job: string;
  readonly period: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly openedAt: Instant;
  readonly writtenAt: Instant;
  /** The edition of the report, where there is one. */
  readonly edition: string | null;
  /** How many cross-checks came out in each way. */
  readonly checks: Readonly<Record<string, number>>;
  readonly files: readonly { readonly name: string; readonly size: number; readonly sm3: string }[];
}

const MANIFEST = 'manifest.json';

/** The folder of a closed period: there as a whole or not at all, whatever happens to the process that writes it. */
export class ClosedFolder {
  private readonly path: string;

  /** @param parent the folder of all exports */
  constructor(
    private readonly parent: string,
    private readonly name: string,
  ) {
    this.path = join(parent, name);
  }

  /** What stands there; undefined when nothing does. */
  async manifest(): Promise<Manifest | undefined> {
    const file = join(this.path, MANIFEST);
    return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Manifest) : undefined;
  }

  /** A file of what stands there, as it was written; undefined where the manifest names no such file, or it was taken away.
   *  @param name as the manifest has it */
  async file(name: string): Promise<{ size: number; content: Readable } | undefined> {
    const found = (await this.manifest())?.files.find((file) => file.name === name);
    if (found === undefined || !existsSync(join(this.path, found.name))) return undefined;
    return { size: found.size, content: createReadStream(join(this.path, found.name)) };
  }

  /** Writes the files beside, and puts them in the place of what stands there.
   *  @param about what the manifest says beside the files
   *  @param held makes sure that the period is still this attempt's; what it throws ends the work */
  async write(
    files: readonly ClosingFile[],
    about: Omit<Manifest, 'files'>,
    held: () => Promise<void>,
  ): Promise<Manifest> {
    await mkdir(this.parent, { recursive: true, mode: 0o700 });
    await held();
    await this.sweep();
    const [beside, before] = [this.another(), this.another()];
    await mkdir(beside, { mode: 0o700 });
    try {
      const written: Manifest['files'][number][] = [];
      for (const file of files) {
        written.push(await writeFile(beside, file));
        await held();
      }
      const manifest = { ...about, files: written };
      await writeFile(beside, { name: MANIFEST, content: () => jsonOf(manifest) });
      await sync(beside);
      await held();
      if (existsSync(this.path)) await rename(this.path, before);
      await rename(beside, this.path);
      await sync(this.parent);
      return manifest;
    } finally {
      for (const left of [beside, before]) await rm(left, { recursive: true, force: true });
    }
  }

  private another(): string {
    return join(this.parent, `.${this.name}.${randomUUID()}`);
  }

  /** Takes away what attempts before have left beside. */
  private async sweep(): Promise<void> {
    const left = (await readdir(this.parent)).filter((name) => name.startsWith(`.${this.name}.`));
    for (const name of left) await rm(join(this.parent, name), { recursive: true, force: true });
  }
}

/** Something as a JSON file. */
export async function* jsonOf(value: unknown): AsyncGenerator<Buffer> {
  yield Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

async function writeFile(folder: string, { name, content }: ClosingFile): Promise<Manifest['files'][number]> {
  const hash = createHash('sm3');
  let size = 0;
  const file = await open(join(folder, name), 'wx', 0o600);
  try {
    for await (const piece of content()) {
      await file.writeFile(piece);
      hash.update(piece);
      size += piece.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { name, size, sm3: hash.digest('hex') };
}

/** That names have changed is on the disk too. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
