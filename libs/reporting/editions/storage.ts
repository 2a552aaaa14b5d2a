import type { LegalDate } from '#legal-time';
import type { Reader, Work } from '#platform';
import { Refusal } from '#platform/refusals';
import { Edition } from './edition.js';
import {
  type EditionEventKind,
  type EditionEventRow,
  type EditionRow,
  type EventContent,
  editionEventRow,
  editionRow,
  type PublicationRow,
  publicationRow,
} from './rows.js';

type Source = Pick<Reader, 'find' | 'select'>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws Refusal `edition.not-found` */
export async function findEdition(from: Source, id: string): Promise<Edition> {
  const [row] = uuid.test(id) ? await from.find(editionRow, { id }) : [];
  if (!row) throw new Refusal('edition.not-found');
  return editionOf(from, row);
}

/** The editions that were begun last, the latest first. */
export async function latestEditions(from: Source, most: number): Promise<Edition[]> {
  const rows = await from
    .select(editionRow, 'e')
    .orderBy('e.createdAt', 'DESC')
    .addOrderBy('e.id')
    .take(most)
    .getMany();
  const editions: Edition[] = [];
  for (const row of rows) editions.push(await editionOf(from, row));
  return editions;
}

async function editionOf(from: Source, row: EditionRow): Promise<Edition> {
  const events = await from.find(editionEventRow, { editionId: row.id }, 'sequence');
  const [publication] = await from.find(publicationRow, { editionId: row.id });
  const [correctedBy] = await from.find(publicationRow, { corrects: row.id });
  return new Edition(row, events, publication ?? null, correctedBy ?? null);
}

/** What was published about an outline and period, in order: each edition but the first corrects the one before it. */
export const publicationsOf = (
  from: Source,
  { outline, fromDay, toDay }: Pick<EditionRow, 'outline' | 'fromDay' | 'toDay'>,
): Promise<PublicationRow[]> => from.find(publicationRow, { outline, fromDay, toDay }, 'number');

/** What was published last about a period that ended on a day; rather of the same outline than of another one. */
export async function publishedBefore(
  from: Source,
  lastDay: LegalDate,
  outline: string,
): Promise<PublicationRow | undefined> {
  const found = await from.find(publicationRow, { toDay: lastDay }, 'publishedAt');
  return found.findLast((each) => each.outline === outline) ?? found.at(-1);
}

/** Writes editions inside one unit of work. */
export class EditionStore {
  constructor(private readonly work: Work) {}

  /** Takes an edition for writing: nobody else does anything about it until this unit ends.
   *  @throws Refusal `edition.not-found` */
  async take(id: string): Promise<Edition> {
    if (uuid.test(id)) await this.work.lockRow('edition', { id });
    return findEdition(this.work, id);
  }

  async append<K extends EditionEventKind>(
    editionId: string,
    sequence: number,
    kind: K,
    content: EventContent[K],
  ): Promise<void> {
    const { at, actor } = this.work;
    const event: EditionEventRow = { editionId, sequence, kind, content, recordedAt: at, recordedBy: actor.account };
    await this.work.insert(editionEventRow, event);
  }
}
