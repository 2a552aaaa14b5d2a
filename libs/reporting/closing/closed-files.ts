import type { Readable } from 'node:stream';
import type { JobPeriod } from '#platform';
import { Refusal } from '#platform/refusals';
import { ClosedFolder } from './closed-folder.js';

/** What was handed over of closed periods, to be fetched. */
export class ClosedFiles {
  /** @param dataFolder in which the folder `exports` is */
  constructor(private readonly dataFolder: string) {}

  /** A file of a period that was closed, as it was written.
   *  @throws Refusal `job.file-unknown` */
  async open({ job, period, result }: JobPeriod, name: string): Promise<{ size: number; content: Readable }> {
    const folder = result?.['folder'];
    const found = typeof folder === 'string' ? await new ClosedFolder(this.dataFolder, folder).file(name) : undefined;
    if (found === undefined) throw new Refusal('job.file-unknown', { job, period, name });
    return found;
  }
}
