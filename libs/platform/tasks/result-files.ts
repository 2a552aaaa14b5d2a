import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that a task has made. */
export interface ResultFile {
  readonly key: string;
  readonly size: number;
}

/** The folder of the files that tasks make, each under a name that nobody can guess, for the server's own eyes.
 *  @source security rule R6.1 */
export class ResultFiles {
  constructor(private readonly folder: string) {}

  /** Writes a file; leaves nothing behind when that fails or is called off. */
  async write(content: AsyncIterable<Buffer>, signal: AbortSignal): Promise<ResultFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const key = randomBytes(24).toString('hex');
    const path = this.pathOf(key);
    try {
      await pipeline(Readable.from(content), createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
      return { key, size: (await stat(path)).size };
    } catch (error) {
      await this.remove(key);
      throw error;
    }
  }

  /** A file as a stream; undefined when it is not there. */
  async open(key: string): Promise<Readable | undefined> {
    const path = this.pathOf(key);
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    return isThere ? createReadStream(path) : undefined;
  }

  remove(key: string): Promise<void> {
    return rm(this.pathOf(key), { force: true });
  }

  /** The files that were last written before a moment: also those that a process left half done. */
  async olderThan(milliseconds: number): Promise<string[]> {
    // What belongs to closed periods stands in folders beside.
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => isKey(name));
    const old: string[] = [];
    for (const name of names) {
      const found = await stat(this.pathOf(name)).catch(() => undefined);
      if (found !== undefined && found.mtimeMs < milliseconds) old.push(name);
    }
    return old;
  }

  private pathOf(key: string): string {
    if (!isKey(key)) throw new TypeError('not the name of a result');
    return join(this.folder, key);
  }
}

const isKey = (name: string): boolean => /^[0-9a-f]{48}$/.test(name);
