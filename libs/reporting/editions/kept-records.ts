import { casesSince, type Knowledge, type MovedRecord, markOf, readMark } from '#casework';
import type { Sight } from '#identity';
import type { Instant } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import { entriesSince, type Registers } from '#registers';
import { type Contribution, decimal, type Figures, isCounted, amount as worthOf } from '#statistics';
import type { Edition } from './edition.js';
import { unpacked } from './record-set.js';
import { editionSlotRow, recordSetRow } from './rows.js';

export interface NamingParts {
  readonly read: Reader;
  readonly knowledge: Knowledge;
  readonly registers: Registers;
}

/** Cases and entries by their ids, as far as they may be seen, with what was recorded of them since a moment. */
export async function recordsSince(
  { read, knowledge, registers }: NamingParts,
  ids: readonly string[],
  since: Instant,
  sight?: Sight,
): Promise<ReadonlyMap<string, MovedRecord>> {
  const cases = await casesSince(read, knowledge.types, ids, since, sight);
  const entries = await entriesSince(read, registers, ids, since, sight);
  return new Map([...cases, ...entries].map((each) => [each.id, each]));
}

/** A record that a published number counted, with what was recorded of it since. */
export interface KeptRecord extends MovedRecord {
  organisationName: string;
  /** What it added, in the unit of the figure: 1 in a count. */
  amount: number;
  /** The value that was told apart, in words; null in counts and sums. */
  group: string | null;
}

/** What a published number counted: one of its parts, a page of it. */
export interface KeptRecords {
  parts: { figure: string; label: string; records: number }[];
  /** Which of them is listed. */
  part: number;
  items: KeptRecord[];
  next: string | null;
  /** How many of this page the reader may not see. */
  unseen: number;
}

export interface KeptRequest {
  slot: string;
  /** From 0: a ratio has two. */
  part: number;
  limit: number;
  after?: string | undefined;
}

/** Opens the numbers of a published edition to the records that they counted then. */
export class OpenEdition {
  constructor(private readonly parts: NamingParts & { readonly figures: Figures }) {}

  /** @throws Refusal `edition.state`, `edition.number-unknown`, `figure.part-unknown`, `cursor.invalid` */
  async run(edition: Edition, { slot, part, limit, after }: KeptRequest, sight?: Sight): Promise<KeptRecords> {
    const { read } = this.parts;
    if (edition.publication === null) throw new Refusal('edition.state', { state: '未发布' });
    const [row] = await read.find(editionSlotRow, { editionId: edition.id, slot });
    if (row === undefined) throw new Refusal('edition.number-unknown', { slot });
    const sets = await Promise.all(
      row.recordSets.map(async ({ figure, records }) => {
        const [set] = await read.find(recordSetRow, { digest: records });
        if (set === undefined) throw new Error(`the record set ${records} is missing`);
        return { figure, set };
      }),
    );
    const asked = sets[part];
    if (asked === undefined) {
      throw new Refusal('figure.part-unknown', { part, allowed: sets.map((_, place) => String(place)) });
    }
    const from = after === undefined ? 0 : Number(readMark(after, 1)[0]);
    if (!Number.isSafeInteger(from) || from < 0) throw new Refusal('cursor.invalid');
    const all = unpacked(asked.set);
    const page = all.slice(from, from + limit);
    const ids = page.map(({ id }) => id);
    const known = await recordsSince(this.parts, ids, edition.publication.knownAt, sight);
    const items = page.flatMap((each) => {
      const record = known.get(each.id);
      return record === undefined ? [] : [{ ...record, ...this.added(each, asked.figure, record) }];
    });
    return {
      parts: sets.map(({ figure, set }) => ({ figure, label: this.labelOf(figure), records: set.size })),
      part,
      items,
      next: from + limit < all.length ? markOf(String(from + limit)) : null,
      unseen: page.length - items.length,
    };
  }

  private labelOf(figure: string): string {
    return this.parts.figures.all().find(({ id }) => id === figure)?.label ?? figure;
  }

  private added(
    { worth }: Contribution,
    figure: string,
    { organisation }: MovedRecord,
  ): Omit<KeptRecord, keyof MovedRecord> {
    const { figures, knowledge } = this.parts;
    const { name: organisationName } = knowledge.organisations.get(organisation);
    const definition = figures.all().find(({ id }) => id === figure);
    // A figure may have been taken out of use since.
    const counted = definition && isCounted(definition) ? definition : undefined;
    if (typeof worth === 'number') {
      return { organisationName, amount: decimal(worthOf(worth, counted?.per)) as number, group: null };
    }
    const group = counted ? figures.words.group(counted, figures.sourceOf(counted), worth) : worth;
    return { organisationName, amount: 1, group };
  }
}
