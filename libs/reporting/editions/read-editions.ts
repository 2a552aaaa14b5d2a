import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { FilledSlot } from '../compile-report.js';
import type { Report } from '../renderings/index.js';
import type { Edition } from './edition.js';
import type { Frozen } from './publish-edition.js';
import { type EditionFileRow, editionFileRow, editionSlotRow } from './rows.js';
import { findEdition, latestEditions } from './storage.js';

/** A kept file without its bytes. */
export type KeptFile = Omit<EditionFileRow, 'content' | 'editionId'>;

/** The numbers and files of an edition. */
export interface KeptEdition {
  readonly slots: readonly FilledSlot[];
  readonly files: readonly KeptFile[];
}

/** The same of what is being published. */
export const keptOf = ({ slots, files }: Frozen): KeptEdition => ({
  slots: slots.map(({ content }) => content),
  files: files.map(({ content: _, editionId: __, ...file }) => file).sort((a, b) => (a.format < b.format ? -1 : 1)),
});

const mostListed = 200;

/** Reads editions and what they keep. */
export class ReadEditions {
  constructor(private readonly read: Reader) {}

  /** @throws Refusal `edition.not-found` */
  find(id: string): Promise<Edition> {
    return findEdition(this.read, id);
  }

  /** The latest, the newest first. */
  list(): Promise<Edition[]> {
    return latestEditions(this.read, mostListed);
  }

  /** What is kept of a published edition; of another one, what the last check found. */
  async kept(edition: Edition): Promise<KeptEdition> {
    if (edition.publication === null) return { slots: edition.checked?.content.slots ?? [], files: [] };
    const rows = await this.read.find(editionSlotRow, { editionId: edition.id }, 'position');
    return { slots: rows.map(({ content }) => content), files: await this.files(edition) };
  }

  /** A published report as it was printed.
   *  @throws Refusal `edition.file-unknown` */
  async printed(edition: Edition): Promise<Report> {
    const { bytes } = await this.file(edition, 'json');
    return JSON.parse(bytes.toString('utf8')) as Report;
  }

  private files(edition: Edition): Promise<KeptFile[]> {
    return this.read.query<KeptFile>(
      'SELECT format, media_type AS "mediaType", name, size, sm3 FROM edition_file WHERE edition_id = ? ORDER BY format',
      [edition.id],
    );
  }

  /** A file, byte for byte as it was published.
   *  @throws Refusal `edition.file-unknown` */
  async file(edition: Edition, format: string): Promise<KeptFile & { bytes: Buffer }> {
    const [row] = await this.read.find(editionFileRow, { editionId: edition.id, format });
    if (row === undefined) {
      const formats = (await this.files(edition)).map((file) => file.format);
      throw new Refusal('edition.file-unknown', { format, allowed: formats.length > 0 ? formats : ['—'] });
    }
    const { content, editionId: _, ...about } = row;
    return { ...about, bytes: Buffer.from(content, 'base64') };
  }
}
