import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Faulty, readingLimits, tooMuch, unsafe } from './table.js';

/** Parts that run something, or fetch something from elsewhere. */
const forbidden = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/|externalLinks\/|embeddings\/|activeX\/|connections\.xml$)/i;
/** Where the ratio is looked at: a small file may well consist of one word. */
const small = 1_048_576;
const symbolicLink = 0o120_000;

/** The parts of a workbook, after all of the archive was looked at. */
export class Archive {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws Faulty before anything is unpacked: too many parts, too large, packed too tightly, names that lead out of the
   *    archive, links, passwords, macros, external links */
  static async open(bytes: Buffer): Promise<Archive> {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true };
    const file = await fromBufferPromise(bytes, options);
    if (file.entryCount > readingLimits.entries) throw tooMuch(`${file.entryCount} 个部件`);
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    for await (const entry of file.eachEntry()) {
      unpacked += entry.uncompressedSize;
      assertSafe(entry, entries);
      if (unpacked > readingLimits.unpacked) throw tooMuch('解压后超过 200 MB');
      entries.set(entry.fileName, entry);
    }
    if (unpacked > small && unpacked > bytes.length * readingLimits.ratio) throw tooMuch('压缩比超过 100');
    return new Archive(file, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A part as a stream. It gives no more than the directory said.
   *  @throws Faulty when there is none */
  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new Faulty({ fault: 'unreadable' });
    return this.file.openReadStreamPromise(entry);
  }
}

function assertSafe(entry: Entry, before: ReadonlyMap<string, Entry>): void {
  if (entry.isEncrypted()) throw unsafe('设有密码');
  if (forbidden.test(entry.fileName)) throw unsafe(`含有宏、外部链接或者嵌入的对象（${entry.fileName}）`);
  if (((entry.externalFileAttributes >>> 16) & 0o170_000) === symbolicLink) throw unsafe('含有指向别处的链接');
  if (before.has(entry.fileName)) throw unsafe(`含有两个同名的部件（${entry.fileName}）`);
}
