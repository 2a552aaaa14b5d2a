import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '#platform/refusals';

/** Writes a file piece by piece.
 *  @throws Refusal `file.unwritable` */
export async function writeTo(file: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), createWriteStream(file));
  } catch (error) {
    const { errno, message } = error as NodeJS.ErrnoException;
    if (errno === undefined) throw error;
    throw new Refusal('file.unwritable', { file, problem: message });
  }
}
